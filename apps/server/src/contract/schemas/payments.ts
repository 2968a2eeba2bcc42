import { z } from 'zod';
import '../plain-words.ts';

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
