import { z } from 'zod';
import '../plain-words.ts';

export const takePaymentSchema = z.object({
  patientId: z.uuid(),
  receiptNumber: z
    .string('Enter a receipt or check number.')
    .trim()
    .min(1, 'Enter a receipt or check number.')
    .max(40, 'At most 40 characters.'),
  method: z.enum(['cash', 'check', 'card'], 'Choose how it was paid.'),
  paidCents: z
    .int('Enter an amount, as 25.00.')
    .min(1, 'Enter an amount above zero.')
    .max(100_000_000, 'That is too much.'),
});

export const WRITE_OFF_ACCOUNTS = {
  'denial-write-off': 'Denied, not worth appealing',
  'bad-debt-write-off': 'Bad debt',
  'charity-write-off': 'Charity',
  'small-balance-write-off': 'Small balance',
  'courtesy-discount': 'Courtesy',
} as const;

export const writeOffSchema = z.object({
  claimId: z.uuid(),
  from: z.enum(['payer-ar', 'patient-ar'], 'Choose whose balance is written off.'),
  to: z.enum(Object.keys(WRITE_OFF_ACCOUNTS) as [keyof typeof WRITE_OFF_ACCOUNTS], 'Choose why it is written off.'),
  reason: z
    .string('Say why, in a few words.')
    .trim()
    .min(5, 'Say why, in a few words.')
    .max(200, 'At most 200 characters.'),
});
