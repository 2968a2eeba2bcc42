import { z } from 'zod';
import { isoDate, version } from './parties.ts';

const words = (what: string, most = 500) => z.string(what).trim().min(3, what).max(most, `At most ${most} characters.`);
const amount = z
  .int('Enter an amount, as 25.00.')
  .min(1, 'Enter an amount above zero.')
  .max(100_000_000, 'That is too much.');
const amountOrZero = z
  .int('Enter an amount, as 25.00.')
  .min(0, 'Not below zero.')
  .max(1_000_000_000, 'That is too much.');
/** 0: the person saw that there is no row yet. */
const asSeen = z.union([z.literal(0), version]).optional();

export const LANGUAGES = { en: 'English', es: 'Spanish' } as const;
export const CHANNELS = { mail: 'Mail', email: 'Email', text: 'Text message', portal: 'Portal' } as const;
export const DUNNING_ACTIONS = {
  statement: 'Statement',
  reminder: 'Reminder',
  call: 'Call',
  'offer-plan': 'Offer a payment plan',
  'final-notice': 'Final notice',
  collection: 'Collection agency',
} as const;
export const PLAN_EVERY = { week: 'Every week', 'two-weeks': 'Every two weeks', month: 'Every month' } as const;
/** Kinds that a person places by hand; the others come with a dispute, an application or a plan. */
export const HOLD_KINDS = {
  bankruptcy: 'Bankruptcy',
  deceased: 'Deceased',
  'no-surprises': 'No Surprises Act',
  minor: 'Minor without a guarantor',
  'returned-mail': 'Mail came back',
} as const;

const keys = <T extends Record<string, string>>(of: T) =>
  Object.keys(of) as [keyof T & string, ...(keyof T & string)[]];

export const patientIdSchema = z.object({ patientId: z.uuid() });

export const savePatientBillingSchema = z.object({
  patientId: z.uuid(),
  version: asSeen,
  language: z.enum(keys(LANGUAGES), 'Choose a language.'),
  channel: z.enum(keys(CHANNELS), 'Choose how to write to the patient.'),
});

export const placeHoldSchema = z
  .object({
    patientId: z.uuid(),
    kind: z.enum(keys(HOLD_KINDS), 'Choose why.'),
    /** Absent: the whole balance. */
    encounterId: z.uuid().optional(),
    reason: words('Say why, in a few words.', 300),
    source: words('Say where you have it from: a letter, a call, a court.', 200),
    untilDate: isoDate.optional(),
    inNetworkShareCents: amountOrZero.optional(),
  })
  .refine((hold) => hold.kind !== 'no-surprises' || hold.encounterId !== undefined, {
    message: 'Choose the visit.',
    path: ['encounterId'],
  })
  .refine((hold) => hold.kind === 'no-surprises' || hold.encounterId === undefined, {
    message: 'This hold is for the whole balance.',
    path: ['encounterId'],
  });

export const liftHoldSchema = z.object({ holdId: z.uuid(), version: asSeen, reason: words('Say why it ends.', 300) });

/** How a statement reaches its guarantor; the practice does it, and notes it. */
export const DELIVERY_WAYS = { mail: 'Mailed', portal: 'In the portal', handed: 'Handed out' } as const;
export const noteStatementDeliverySchema = z.object({
  statementId: z.uuid(),
  way: z.enum(keys(DELIVERY_WAYS), 'Choose how it went.'),
});

export const noteBillingStepSchema = z.object({
  patientId: z.uuid(),
  action: z.enum(['call', 'offer-plan'], 'Choose what was done.'),
});

const cycleStep = z.object({
  action: z.enum(keys(DUNNING_ACTIONS), 'Choose a step.'),
  afterDays: z.int('Enter days.').min(0, 'Not below zero.').max(720, 'At most 720 days.'),
  minimumCents: amountOrZero,
});
export const saveBillingPolicySchema = z
  .object({
    version: asSeen,
    payPage: z
      .url({ protocol: /^https$/, error: 'Enter an https address, such as https://pay.example.org.' })
      .max(200, 'At most 200 characters.')
      .optional(),
    daysToPay: z.int('Enter days.').min(7, 'At least 7 days.').max(90, 'At most 90 days.'),
    cycle: z.array(cycleStep).min(1, 'At least a statement.').max(12, 'At most 12 steps.'),
    planGraceDays: z.int('Enter days.').min(0, 'Not below zero.').max(60, 'At most 60 days.'),
    planMissesToDefault: z.int('Enter a number.').min(1, 'At least 1.').max(12, 'At most 12.'),
    planSmallestInstalmentCents: amount,
    agencyName: z.string().trim().max(100, 'At most 100 characters.').optional(),
    isCharitableHospital: z.boolean(),
    daysAfterFinalNotice: z.int('Enter days.').min(0, 'Not below zero.').max(365, 'At most 365 days.'),
  })
  .refine((policy) => !policy.isCharitableHospital || policy.daysAfterFinalNotice >= 30, {
    message: 'A charitable hospital waits 30 days at least (26 CFR 1.501(r)-6).',
    path: ['daysAfterFinalNotice'],
  });

/** Balances after this patient; absent: from the first. */
export const previewStatementsSchema = z.object({ after: z.uuid().optional() });

/** Who of the due gets a statement now; absent: everyone. */
export const runStatementsSchema = z.object({
  patientIds: z.array(z.uuid()).min(1, 'Choose a patient.').max(500).optional(),
  /** Of everyone: only balances after this patient. */
  after: z.uuid().optional(),
  /** Patients in one part of the run. */
  limit: z.int().min(1).max(500).optional(),
});

export const makePaymentPlanSchema = z.object({
  patientId: z.uuid(),
  instalmentCents: amount,
  every: z.enum(keys(PLAN_EVERY), 'Choose how often.'),
  firstDate: isoDate,
  /** The practice's card processor takes the instalments by itself. */
  autopay: z.boolean(),
});
export const takeInstalmentSchema = z.object({
  planId: z.uuid(),
  paidCents: amount,
  method: z.enum(['cash', 'check', 'card', 'portal'], 'Choose how it was paid.'),
  receiptNumber: z
    .string('Enter a receipt or check number.')
    .trim()
    .min(1, 'Enter a receipt or check number.')
    .max(40, 'At most 40 characters.'),
});
export const endPaymentPlanSchema = z.object({
  planId: z.uuid(),
  version: asSeen,
  reason: words('Say why it ends.', 300),
});

const estimateItem = z.object({
  procedureCode: z
    .string('Enter a code.')
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]{5}$/, 'A code has five letters or digits.'),
  units: z.int('Enter units.').min(1, 'At least 1.').max(999, 'At most 999.'),
  /** Absent: the fee schedule prices it. */
  chargeCents: amount.optional(),
});
export const makeEstimateSchema = z.object({
  patientId: z.uuid(),
  /** Absent: asked for without an appointment. */
  serviceDate: isoDate.optional(),
  /** Day on which it was scheduled or asked for. */
  askedDate: isoDate,
  reason: words('Say what the visit is for.', 200),
  providerId: z.uuid('Choose the provider.'),
  diagnosisCodes: z
    .array(
      z
        .string()
        .trim()
        .toUpperCase()
        .regex(/^[A-Z][0-9][0-9A-Z](\.?[0-9A-Z]{1,4})?$/, 'This is no ICD-10-CM code.'),
    )
    .max(12, 'At most 12 codes.'),
  items: z.array(estimateItem).min(1, 'Enter a service.').max(30, 'At most 30 services.'),
});

export const openDisputeSchema = z.object({
  patientId: z.uuid(),
  /** Absent: the whole balance. */
  encounterId: z.uuid().optional(),
  about: words('Say what the patient disputes.', 1000),
});
export const noteDisputeSchema = z.object({ disputeId: z.uuid(), note: words('Write a note.', 1000) });
export const settleDisputeSchema = z.object({
  disputeId: z.uuid(),
  version: asSeen,
  outcome: words('Say how it ended.', 1000),
});

export const applyForHardshipSchema = z.object({
  patientId: z.uuid(),
  householdSize: z.int('Enter how many people live on it.').min(1, 'At least 1.').max(30, 'At most 30.'),
  yearlyIncomeCents: amountOrZero,
});
export const decideHardshipSchema = z.object({
  applicationId: z.uuid(),
  version: asSeen,
  granted: z.boolean(),
  decision: words('Say what was decided and why.', 500),
});

export const placeInCollectionSchema = z.object({
  patientIds: z.array(z.uuid()).min(1, 'Choose a patient.').max(500, 'At most 500 at a time.'),
});
export const recallFromCollectionSchema = z.object({
  placementId: z.uuid(),
  version: asSeen,
  reason: words('Say why it comes back.', 300),
});
export const noteAgencyPaymentSchema = z.object({
  placementId: z.uuid(),
  paidCents: amount,
  feeCents: amountOrZero,
  receiptNumber: z
    .string('Enter the number of the remittance.')
    .trim()
    .min(1, 'Enter the number of the remittance.')
    .max(40),
});

export const explainToPatientSchema = z.object({
  patientId: z.uuid(),
  encounterId: z.uuid().optional(),
  claimId: z.uuid().optional(),
  lineNumber: z.coerce.number().int().min(1).max(999).optional(),
  language: z.enum(keys(LANGUAGES)).optional(),
});
export const taxReceiptSchema = z.object({
  patientId: z.uuid(),
  year: z.coerce.number('Enter a year.').int('Enter a year.').min(2000, 'Enter a year.').max(2999, 'Enter a year.'),
});
