import { cents } from '@cleanclaim/billing/kernel';
import { holdsCardNumber, PAPER_GROUPS, PAPER_KINDS, PAPER_STATUSES } from '@cleanclaim/billing/remittance';
import { z } from 'zod';
import '../plain-words.ts';
import { version } from './parties.ts';

/** Larger scans are made with fewer dots. */
export const SCAN_LIMIT_BYTES = 10 * 1024 * 1024;
const MOST_CENTS = 1_000_000_000;

const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `At most ${max} characters.`)
    .refine(
      (value) => !holdsCardNumber(value),
      'This looks like a card number. Type the last four digits only, where they are asked for.',
    );
const amount = z
  .int('Enter an amount, as 25.00.')
  .min(-MOST_CENTS, 'That is too much.')
  .max(MOST_CENTS, 'That is too much.');
const positive = amount.min(0, 'Enter an amount.');

const adjustments = z
  .array(
    z.object({
      group: z.enum(PAPER_GROUPS, 'Type the group and the reason, as CO-45.'),
      carc: z.string().trim().toUpperCase().max(5, 'A reason has at most 5 characters.'),
      cents: amount,
    }),
  )
  .max(30, 'At most 30 adjustments.');

const claim = z.object({
  claimId: z.uuid('Find the claim.'),
  status: z.enum(PAPER_STATUSES, 'Choose how the payer decided.'),
  payerClaimControlNumber: text(50),
  lines: z
    .array(
      z.object({
        lineNumber: z.int().min(1).max(9999),
        allowedCents: amount.optional(),
        paidCents: amount,
        adjustments,
        remarks: z
          .array(
            z
              .string()
              .trim()
              .toUpperCase()
              .regex(/^[A-Z0-9]{1,6}$/, 'Type the remark, as N130.'),
          )
          .max(20),
      }),
    )
    .max(999),
  paidCents: amount,
  adjustments,
});

const typed = z.object({
  kind: z.enum(PAPER_KINDS, 'Choose how the money came.'),
  number: text(50).transform((value) => value.toUpperCase()),
  amountCents: positive.transform((value) => cents(value)).optional(),
  date: z.union([z.literal(''), z.iso.date('Enter a date.')]),
  interestCents: positive,
  takebacks: z.array(z.object({ reference: text(50), cents: positive })).max(50),
  claims: z.array(claim).max(200, 'At most 200 claims. Type the rest as a payment of its own.'),
});

export const savePaperEobSchema = z.object({
  /** Absent: a new one. */
  paperEobId: z.uuid().optional(),
  version: version.optional(),
  payerId: z.uuid('Choose the payer.').optional(),
  typed,
  cardLastFour: z
    .string()
    .trim()
    .regex(/^\d{4}$/, 'Type the last four digits only: the whole number is not kept.')
    .optional(),
  feeCents: positive.optional(),
  /** Takes the place of an earlier one. */
  scan: z
    .object({
      fileName: z.string().trim().min(1).max(200, 'At most 200 characters.'),
      base64: z
        .base64('The scan did not arrive whole. Choose it again.')
        .min(1, 'Choose a file.')
        .max(Math.ceil(SCAN_LIMIT_BYTES / 3) * 4, 'The scan is larger than 10 MB. Scan it with fewer dots.'),
    })
    .optional(),
});

export const paperEobIdSchema = z.object({ paperEobId: z.uuid() });
export const seenPaperEobSchema = z.object({ paperEobId: z.uuid(), version });

export const findPaperClaimsSchema = z.object({
  /** Of the claim, or a name, or an amount as 150.00. */
  text: z.string().trim().min(2, 'Type at least two letters.').max(60).optional(),
  claimId: z.uuid().optional(),
  /** Its claims come first. */
  payerId: z.uuid().optional(),
});

export const importLockboxSchema = z.object({
  fileName: z.string().trim().min(1, 'Choose a file.').max(200, 'At most 200 characters.'),
  base64: z
    .base64('The file did not arrive whole. Choose it again.')
    .min(1, 'Choose a file.')
    .max(7_000_000, 'The file is larger than 5 MB. Export a shorter period.'),
});
