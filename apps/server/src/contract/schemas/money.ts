import { z } from 'zod';
import '../plain-words.ts';

/** How a patient pays. */
export const PAYMENT_METHODS = {
  cash: 'Cash',
  check: 'Check',
  card: 'Card',
  portal: 'Patient portal',
  plan: 'Payment plan',
} as const;

/** Why a payment is taken back. */
export const RETURN_REASONS = {
  'returned-check': 'Check returned by the bank (NSF)',
  chargeback: 'Card charge taken back',
  'entered-wrongly': 'Entered wrongly',
} as const;

const keysOf = <T extends object>(words: T) => Object.keys(words) as [keyof T & string, ...(keyof T & string)[]];

const reason = z
  .string('Say why, in a few words.')
  .trim()
  .min(5, 'Say why, in a few words.')
  .max(200, 'At most 200 characters.');

const amount = z
  .int('Enter an amount, as 25.00.')
  .min(1, 'Enter an amount above zero.')
  .max(100_000_000, 'That is too much.');

export const takePaymentSchema = z.object({
  patientId: z.uuid(),
  requestId: z.uuid().optional(),
  receiptNumber: z
    .string()
    .trim()
    .min(1, 'Enter a receipt number, or leave it out.')
    .max(40, 'At most 40 characters.')
    .optional(),
  method: z.enum(keysOf(PAYMENT_METHODS), 'Choose how it was paid.'),
  checkNumber: z.string().trim().max(40, 'At most 40 characters.').optional(),
  paidCents: amount,
  copayOfEncounterId: z.uuid('Choose the visit.').optional(),
  towards: z
    .array(z.object({ claimId: z.uuid().optional(), encounterId: z.uuid().optional() }))
    .min(1, 'Choose at least one.')
    .max(100, 'At most 100 at once.')
    .optional(),
});

/** A claim, a self-pay visit, or neither: the patient's unapplied money. */
const place = z.object({ claimId: z.uuid().optional(), encounterId: z.uuid().optional() });

/** A place where money of a payment stands: told apart by kind and patient where ids alone would leave it open. */
const standing = place.extend({
  place: z.enum(['claim', 'visit', 'account', 'unapplied']).optional(),
  patientId: z.uuid().optional(),
});

export const movePaymentSchema = z.object({
  paymentId: z.uuid(),
  from: standing,
  to: place.extend({ patientId: z.uuid() }),
  cents: amount,
  reason,
});

export const applyUnappliedSchema = z.object({
  patientId: z.uuid(),
  /** Absent: the oldest balances first. */
  claimId: z.uuid().optional(),
});

export const returnPaymentSchema = z.object({
  paymentId: z.uuid(),
  why: z.enum(keysOf(RETURN_REASONS), 'Choose why it is taken back.'),
  feeCents: z
    .int('Enter an amount, as 25.00.')
    .min(0, 'Enter an amount, or 0.')
    .max(10_000, 'A fee is at most 100.00.'),
  note: z.string().trim().max(200, 'At most 200 characters.').default(''),
});

export const paymentSchema = z.object({ paymentId: z.uuid() });

/** `claim:<id>:payer-ar`, `claim:<id>:patient-ar` or `patient:<id>:unapplied-cash`. */
const creditKey = z
  .string()
  .regex(
    /^(claim:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:(payer|patient)-ar|patient:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}:unapplied-cash)$/,
    'Choose a credit balance.',
  );

export const creditSchema = z.object({ creditKey });

export const noteCreditSchema = z
  .object({
    creditKey,
    version: z.int().optional(),
    identifiedDate: z.iso.date('Enter the day.'),
    investigationFrom: z.iso.date('Enter a day, or leave it out.').optional(),
    investigationTo: z.iso.date('Enter a day, or leave it out.').optional(),
    note: z.string().trim().min(5, 'Say what was found, in a few words.').max(500, 'At most 500 characters.'),
  })
  .refine(
    (given) => !given.investigationTo || (given.investigationFrom && given.investigationFrom <= given.investigationTo),
    {
      path: ['investigationTo'],
      message: 'The look into it ends after it begins.',
    },
  );

export const requestRefundSchema = z.object({ creditKey, cents: amount, reason });

export const refundSchema = z.object({ refundId: z.uuid() });

export const decideRefundSchema = z.object({
  refundId: z.uuid(),
  version: z.int(),
  decision: z.enum(['approve', 'refuse'], 'Choose.'),
  reason,
});

export const settleRefundSchema = z
  .object({
    refundId: z.uuid(),
    version: z.int(),
    how: z.enum(['paid', 'recouped', 'cancelled'], 'Choose.'),
    checkNumber: z.string().trim().max(40, 'At most 40 characters.').optional(),
    reason: z.string().trim().max(200, 'At most 200 characters.').optional(),
  })
  .refine((given) => given.how !== 'paid' || given.checkNumber, {
    path: ['checkNumber'],
    message: 'Enter the check or transfer number.',
  })
  .refine((given) => given.how !== 'cancelled' || (given.reason?.length ?? 0) >= 5, {
    path: ['reason'],
    message: 'Say why, in a few words.',
  });

const policyAmount = z
  .int('Enter an amount, as 25.00.')
  .min(0, 'Not below zero.')
  .max(100_000_000, 'That is too much.');
const percent = z.int('Enter a whole percentage.').min(0, 'At least 0.').max(100, 'At most 100.');

/** The roles that may have a limit, and the kinds of write-off. */
export const LIMITED_ROLES = ['payment-poster', 'manager', 'admin'] as const;

export const saveMoneyPolicySchema = z.object({
  version: z.int(),
  writeOffLimits: z
    .array(
      z.object({
        role: z.enum(LIMITED_ROLES),
        kind: z.enum(['contractual', 'denial', 'bad-debt', 'charity', 'small-balance', 'courtesy', 'prompt-pay']),
        limitCents: policyAmount,
      }),
    )
    .max(30)
    .refine(
      (limits) => new Set(limits.map((one) => `${one.role} ${one.kind}`)).size === limits.length,
      'One limit for each role and kind.',
    ),
  refundApprovalOverCents: policyAmount,
  returnedCheckFeeCents: z
    .int('Enter an amount, as 25.00.')
    .min(0, 'Not below zero.')
    .max(10_000, 'A fee is at most 100.00.'),
  /** By the terms of the card company: ten-thousandths of what was paid, and cents a payment. */
  cardFee: z
    .object({
      share: z.int('Enter a percentage, as 2.9.').min(0, 'Not below zero.').max(1000, 'At most 10 percent.'),
      perPaymentCents: z.int('Enter an amount, as 0.30.').min(0, 'Not below zero.').max(500, 'At most 5.00.'),
    })
    .optional(),
  smallBalance: z
    .object({
      maxCents: policyAmount,
      minDays: z.int('Enter days.').min(1, 'At least one day.').max(3650, 'At most 3650 days.'),
      isOn: z.boolean(),
    })
    .optional(),
  promptPay: z
    .object({ percent, withinDays: z.int('Enter days.').min(1, 'At least one day.').max(365, 'At most 365 days.') })
    .optional(),
  charity: z
    .object({
      effectiveFrom: z.iso.date('Enter a day.'),
      onePersonCents: z.int('Enter an amount a year.').min(1, 'Enter the guideline for one person.').max(100_000_000),
      furtherPersonCents: z
        .int('Enter an amount a year.')
        .min(1, 'Enter the guideline for each further person.')
        .max(100_000_000),
      tiers: z
        .array(
          z.object({
            upToPercentOfPoverty: z.int('Enter a percentage.').min(1, 'At least 1.').max(2000, 'At most 2000.'),
            forgivenPercent: percent,
          }),
        )
        .min(1, 'Enter at least one step.')
        .max(20, 'At most 20 steps.'),
      monthsValid: z.int('Enter months.').min(1, 'At least one month.').max(60, 'At most 60 months.'),
    })
    .optional(),
});
