import type { z } from 'zod';
import { takePaymentSchema } from '../contract/schemas/money.ts';
import { operation } from './operation.ts';
import { type PaymentTaken, takePatientPayment } from './patient-payments.ts';

/** Takes money from a patient: to the oldest balances, to chosen ones, or as a copay that waits for its visit. */
export const takePayment = operation<z.infer<typeof takePaymentSchema>, PaymentTaken>({
  name: 'take-payment',
  summary: "Takes a patient's payment: to the oldest balances, to chosen claims, or as the copay of a visit.",
  roles: ['front-desk', 'payment-poster', 'biller', 'manager', 'admin'],
  input: takePaymentSchema,
  run: (context, payment) => takePatientPayment(context, payment),
});
