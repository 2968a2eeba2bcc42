import { z } from 'zod';
import '../plain-words.ts';

/** Kinds of write-off by the account that they go to. */
export const WRITE_OFF_ACCOUNTS = {
  'denial-write-off': 'Denied, not worth appealing',
  'contractual-adjustment': 'Contract with the payer',
  'bad-debt-write-off': 'Bad debt',
  'charity-write-off': 'Charity',
  'small-balance-write-off': 'Small balance',
  'courtesy-discount': 'Courtesy',
  'prompt-pay-discount': 'Prompt payment',
} as const;

const reason = z
  .string('Say why, in a few words.')
  .trim()
  .min(5, 'Say why, in a few words.')
  .max(200, 'At most 200 characters.');

/** Kinds that fit a balance without a payer. */
export const SELF_PAY_WRITE_OFFS = [
  'bad-debt-write-off',
  'charity-write-off',
  'small-balance-write-off',
  'courtesy-discount',
  'prompt-pay-discount',
] as const satisfies readonly (keyof typeof WRITE_OFF_ACCOUNTS)[];

const grounds = z.object({
  /** Absent: all that is open. */
  cents: z
    .int('Enter an amount, as 25.00.')
    .min(1, 'Enter an amount above zero.')
    .max(100_000_000, 'That is too much.')
    .optional(),
  reason,
  /** Why a share that insurance left to the patient is not waived as a routine. */
  notRoutine: z.string().trim().min(10, 'Say what is special here.').max(300, 'At most 300 characters.').optional(),
  household: z
    .object({
      householdSize: z.int('Enter a number.').min(1, 'At least one person.').max(30, 'At most 30 people.'),
      incomeCents: z
        .int('Enter an amount a year, as 25000.00.')
        .min(0, 'Not below zero.')
        .max(100_000_000_00, 'That is too much.'),
      proof: z
        .string('Say what was seen.')
        .trim()
        .min(3, 'Say what was seen: pay slips, a tax return.')
        .max(200, 'At most 200 characters.'),
    })
    .optional(),
});

export const writeOffSchema = grounds.extend({
  claimId: z.uuid(),
  from: z.enum(['payer-ar', 'patient-ar'], 'Choose whose balance is written off.'),
  to: z.enum(Object.keys(WRITE_OFF_ACCOUNTS) as [keyof typeof WRITE_OFF_ACCOUNTS], 'Choose why it is written off.'),
});

export const writeOffSelfPaySchema = grounds.omit({ notRoutine: true }).extend({
  patientId: z.uuid(),
  /** A visit that was billed to the patient; absent: fees on the account. */
  encounterId: z.uuid().optional(),
  to: z.enum(SELF_PAY_WRITE_OFFS, 'Choose why it is written off.'),
});

export const decideWriteOffSchema = z.object({
  writeOffId: z.uuid(),
  version: z.int(),
  decision: z.enum(['approve', 'refuse'], 'Choose.'),
  reason,
});

export const undoWriteOffSchema = z.object({ writeOffId: z.uuid(), version: z.int(), reason });

export const withdrawWriteOffSchema = z.object({ writeOffId: z.uuid(), version: z.int(), reason });

export const sweepSmallBalancesSchema = z.object({
  dryRun: z.boolean(),
  /** By the clock: only where the practice wants it every night. */
  nightly: z.boolean().optional(),
});
