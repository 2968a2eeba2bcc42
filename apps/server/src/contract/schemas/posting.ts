import { z } from 'zod';
import '../plain-words.ts';
import { version } from './parties.ts';

const wait = z.enum(['post', 'wait']).optional();
/** Null: no limit, also where the practice has one. */
const limit = z
  .int('Enter an amount, as 25.00.')
  .min(0, 'Enter an amount.')
  .max(100_000_000, 'That is too much.')
  .nullable()
  .optional();

/** What differs from the rules below: the usual ones for the practice, the practice's for a payer. */
export const postingRulesSchema = z
  .object({
    denials: wait,
    zeroPayments: wait,
    laterPayers: wait,
    reversals: z.enum(['post', 'wait-unknown', 'wait']).optional(),
    unknownReasons: wait,
    unknownRemarks: wait,
    underpaidOverCents: limit,
    underpaidOverPercent: z
      .int('Enter a whole number.')
      .min(1, 'At least 1%.')
      .max(100, 'At most 100%.')
      .nullable()
      .optional(),
    takebackOverCents: limit,
    patientShareOverCents: limit,
    paperOverCents: limit,
  })
  .strict();

const payerId = z.uuid().optional();

export const savePostingRulesSchema = z.object({
  /** Absent: the practice's own, for every payer. */
  payerId,
  version: version.optional(),
  rules: postingRulesSchema,
});

export const tryPostingRulesSchema = z.object({ payerId, rules: postingRulesSchema });
