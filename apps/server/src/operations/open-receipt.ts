import { formatDate } from '@cleanclaim/billing/kernel';
import type { z } from 'zod';
import { PAYMENT_METHODS, paymentSchema } from '../contract/schemas/money.ts';
import { receiptPdf } from '../documents/receipt-pdf.ts';
import { operation } from './operation.ts';
import type { OriginalFile } from './read-original.ts';
import { showPayment } from './show-payment.ts';

/** The receipt of a patient's payment as PDF: number, amount, and where the money is now. */
export const openReceipt = operation<z.infer<typeof paymentSchema>, OriginalFile>({
  name: 'open-receipt',
  summary: "Opens the receipt of a patient's payment as PDF.",
  roles: showPayment.roles,
  input: paymentSchema,
  async run(context, input) {
    const payment = await showPayment.run(context, input);
    const { content: practice } = await context.tx
      .selectFrom('practice')
      .select('content')
      .where('tenant_id', '=', context.tenantId)
      .executeTakeFirstOrThrow();
    const method = `${PAYMENT_METHODS[payment.method]}${payment.checkNumber ? ` ${payment.checkNumber}` : ''}`;
    const parts = payment.standing.map(({ what, dateOfService, cents }) => ({
      what: dateOfService ? `${what}, visit of ${formatDate(dateOfService)}` : what,
      cents,
    }));
    if (payment.refundedCents > 0) parts.push({ what: 'Given back to the patient', cents: payment.refundedCents });
    const { receiptNumber, patientName, receivedDate, paidCents } = payment;
    const returnedDate = payment.returned?.date ?? null;
    const receipt = { receiptNumber, patientName, receivedDate, method, paidCents, parts, returnedDate };
    const bytes = await receiptPdf(receipt, practice, context.now);
    return { bytes, fileName: `receipt-${receiptNumber.replace(/[^\w-]/g, '')}.pdf`, ours: true };
  },
});
