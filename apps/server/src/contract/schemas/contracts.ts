import { z } from 'zod';
import { chargeCents, isoDate, matching, modifier, optionalText, version } from './parties.ts';

/** Ten-thousandths: 11000 is 110 percent. */
const share = z.int('Enter a percentage.').min(1, 'More than nothing.').max(100_000, 'At most 1,000 percent.');
const cents = chargeCents.min(1, 'More than nothing.');

const rate = z.discriminatedUnion('how', [
  z.object({ how: z.literal('per-unit'), cents }),
  z.object({ how: z.literal('percent-of-charge'), share }),
  z.object({ how: z.literal('percent-of-medicare'), share }),
  z.object({ how: z.literal('per-day'), cents }),
  z.object({ how: z.literal('per-case'), cents }),
]);

/** A procedure code, a revenue code (R0450), a DRG (D470), or the start of one with a star; a star alone is all. */
const pattern = z
  .string('Enter codes.')
  .trim()
  .toUpperCase()
  .regex(/^([0-9A-Z]{0,4}\*|[0-9A-Z]{4,5})$/, 'Enter a code, as 99213, R0450 or D470; 992* for all that start so.');

const term = z.object({
  kind: z.enum(['professional', 'institutional', 'dental']).optional(),
  codes: z.array(pattern).min(1, 'Enter at least one code, or * for all.').max(500, 'At most 500 codes a term.'),
  modifier: optionalText(modifier),
  rate,
});

const contractFields = z.object({
  /** Absent for a new contract; then `version` too. */
  contractId: z.uuid().optional(),
  version: version.optional(),
  payerId: z.uuid('Choose a payer.'),
  name: z.string().trim().min(1, 'Enter a name.').max(60, 'At most 60 characters.'),
  from: isoDate,
  to: optionalText(isoDate),
  lesserOfCharge: z.boolean(),
  reducesMultiple: z.boolean(),
  /** The first that fits a line prices it. */
  terms: z.array(term).min(1, 'Enter at least one rate.').max(10_000, 'At most 10,000 rates.'),
});

export const saveContractSchema = contractFields.refine(({ from, to }) => to === undefined || from <= to, {
  path: ['to'],
  message: 'The end is before the start.',
});

/** A service as a contract, saved or not, would price it. */
export const tryContractSchema = z.object({
  contract: contractFields.omit({ contractId: true, version: true }),
  service: z
    .object({
      kind: z.enum(['professional', 'institutional', 'dental']),
      /** '' on a line with a revenue code only. */
      procedureCode: optionalText(matching(/^[0-9A-Za-z]{5}$/, 'A procedure code has 5 characters.')),
      modifiers: z.array(modifier).max(4, 'At most 4 modifiers.'),
      units: z.number('Enter units.').positive('More than nothing.').max(10_000, 'At most 10,000.'),
      date: isoDate,
      placeOfService: optionalText(matching(/^\d{2}$/, 'A place of service has 2 digits.')),
      /** Absent: the practice's fee. */
      chargeCents: chargeCents.optional(),
      revenueCode: optionalText(matching(/^\d{4}$/, 'A revenue code has 4 digits.')),
      drg: optionalText(matching(/^\d{3}$/, 'A DRG has 3 digits.')),
      days: z.int('Enter days.').min(1, 'At least 1 day.').max(999, 'At most 999 days.').optional(),
    })
    .refine(({ procedureCode, revenueCode, drg }) => procedureCode || revenueCode || drg, {
      path: ['procedureCode'],
      message: 'Enter a code.',
    }),
});
