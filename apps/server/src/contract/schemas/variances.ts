import { z } from 'zod';
import { isoDate, version } from './parties.ts';

/** Most cases in one letter. */
export const CASES_A_DISPUTE = 200;

export const findVariancesSchema = z.object({
  remittanceId: z.uuid().optional(),
  payerId: z.uuid().optional(),
  /** Claims to one coverage, after the payer has said something new of it. */
  coverageId: z.uuid().optional(),
  /** Goes on after this claim. */
  after: z.uuid().optional(),
});

const varianceIds = z
  .array(z.uuid())
  .min(1, 'Choose a variance.')
  .max(CASES_A_DISPUTE, `At most ${CASES_A_DISPUTE} at a time.`);

const note = z.string().trim().max(500, 'At most 500 characters.');
const reason = note.min(1, 'Say why, for whoever looks at it later.');

/** The chosen cases, or what a payer owes by open cases: all of it or that of one code, the oldest service first. */
export const disputeVariancesSchema = z
  .object({
    varianceIds: varianceIds.optional(),
    payerId: z.uuid().optional(),
    procedureCode: z.string().max(10).optional(),
    sentBy: z.enum(['mail', 'fax', 'portal'], 'Choose how it goes to the payer.'),
    /** Words of the practice that go into the letter. */
    note: note.optional(),
  })
  .refine((asked) => (asked.varianceIds === undefined) !== (asked.payerId === undefined), {
    message: 'Choose variances, or a payer.',
    path: ['varianceIds'],
  });

export const acceptVariancesSchema = z.object({ varianceIds, reason });

export const answerDisputeSchema = z.object({
  disputeId: z.uuid(),
  version,
  answer: z.enum(['will-pay', 'pays-part', 'refuses'], 'Choose what the payer answered.'),
  answerDate: isoDate,
  note: note.default(''),
});

const cents = (max: number) => z.int('Enter an amount.').min(0, 'Not below zero.').max(max, 'That is too much.');
const share = z.int('Enter a percentage.').min(0, 'Not below zero.').max(10_000, 'At most 100 percent.');
const days = z.int('Enter the days.').min(1, 'At least one day.').max(3_650, 'At most ten years.');

const promptPay = z.object({
  state: z
    .string()
    .trim()
    .regex(/^[A-Z]{2}$/, 'Two letters, as OH.'),
  electronicDays: days,
  paperDays: days,
  yearlyShare: share,
  source: z.string().trim().min(1, 'Name the law or the contract.').max(200, 'At most 200 characters.'),
});

export const saveVarianceSettingsSchema = z.object({
  version: version.or(z.literal(0)),
  toleranceCents: cents(1_000_000),
  toleranceShare: share,
  answerDays: days,
  disputeDays: days,
  promptPay: z.array(promptPay).max(60, 'At most 60 rules.'),
  medicareInterestShare: share.optional(),
  sequestrationPayerIds: z.array(z.uuid()).max(500),
});

/** How cases are added up. */
export const VARIANCE_GROUPS = ['payer-code', 'payer', 'code', 'kind', 'month'] as const;
export type VarianceGroup = (typeof VARIANCE_GROUPS)[number];

export const totalVariancesSchema = z.object({
  by: z.enum(VARIANCE_GROUPS).default('payer-code'),
}) as z.ZodType<{ by: VarianceGroup }>;
