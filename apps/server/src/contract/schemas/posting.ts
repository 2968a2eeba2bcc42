import type { HeldPlace } from '@cleanclaim/billing/remittance';
import { z } from 'zod';
import '../plain-words.ts';
import { HELD_PLACES } from '../posting-words.ts';
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

const exceptionId = z.uuid();
/** Why somebody did it, for those who ask later. */
const reason = z.string().trim().min(3, 'Say why, in a few words.').max(300, 'At most 300 characters.');

export const applyHeldPaymentSchema = z.object({
  exceptionId,
  /** Absent: the claim that the payer named. */
  claimId: z.uuid().optional(),
  /** Of a claim payment that does not add up: its paid amount, and nothing else of it. */
  paidOnly: z.boolean().optional(),
  reason: reason.optional(),
});

export const placeHeldMoneySchema = z.object({
  exceptionId,
  place: z.enum(Object.keys(HELD_PLACES) as [HeldPlace, ...HeldPlace[]], 'Choose where the money goes.'),
  claimId: z.uuid().optional(),
  /** Signed as the money that waits; absent: all of it. */
  cents: z
    .int('Enter an amount, as 25.00.')
    .refine((cents) => cents !== 0, 'Enter an amount.')
    .optional(),
  reason,
});

export const postHeldRemittanceSchema = z.object({
  exceptionId,
  /** Check or EFT number, where the payment came without one. */
  traceNumber: z.string().trim().max(50, 'At most 50 characters.').optional(),
  /** The day of the payment, where it came without one. */
  paymentDate: z.iso.date('Enter the day of the payment.').optional(),
  /** It is a further file of a payment whose first one holds its money. */
  together: z.boolean().optional(),
  reason,
});

export const closeExceptionSchema = z.object({ exceptionId, reason });

export const showRemittanceSchema = z.object({
  remittanceId: z.uuid(),
  /** The exception that somebody came for: it is among those shown. */
  exceptionId: z.uuid().optional(),
});

export const showClaimPaymentsSchema = z.object({
  remittanceId: z.uuid(),
  /** 0-based, in the order sent. */
  from: z.coerce.number().int().min(0).max(10_000_000),
});
