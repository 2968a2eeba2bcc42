import { withPractice } from '../../api/client.ts';

/** The receipt of a payment, as PDF. */
export const receiptUrl = (paymentId: string) => withPractice(`/api/payments/${paymentId}/receipt.pdf`);
