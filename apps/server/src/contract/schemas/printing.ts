import { z } from 'zod';
import { isoDate, version } from './parties.ts';

/** Most claims in one print batch; more go into the next. */
export const CLAIMS_A_PRINT_BATCH = 500;
const FORMS = ['cms-1500', 'ub-04', 'ada-2024'] as const;

const claimIds = z
  .array(z.uuid())
  .min(1, 'Choose a claim.')
  .max(CLAIMS_A_PRINT_BATCH, `At most ${CLAIMS_A_PRINT_BATCH} claims at a time.`);

/** The claims chosen, or those of some payers, or with neither every ready claim of payers that take mail. */
export const makePrintBatchSchema = z
  .object({ claimIds: claimIds.optional(), payerIds: z.array(z.uuid()).min(1, 'Choose a payer.').max(500).optional() })
  .refine((chosen) => !chosen.claimIds || !chosen.payerIds, 'Choose claims or payers, not both.');

const batchAsSeen = { printBatchId: z.uuid(), version: version.optional() };

export const printBatchSchema = z.object(batchAsSeen);
/** Null: a printer that is not off. */
export const chooseBatchPrinterSchema = z.object({
  ...batchAsSeen,
  printerOffsetId: z.uuid('Choose a printer.').nullable(),
});

/**
 * Of the envelope of a payer, or of one claim in it that went alone. Spaces are for people; without a number it did not
 * go certified.
 */
const certifiedArticle = z.object({
  payerId: z.uuid('Choose a payer.'),
  claimId: z.uuid().optional(),
  articleNumber: z
    .string()
    .transform((text) => text.replace(/[\s-]/g, '').toUpperCase())
    .pipe(z.string().regex(/^([0-9A-Z]{13,34})?$/, 'An article number has 20 or 22 digits, as on the green label.'))
    .optional(),
});
export const markBatchMailedSchema = z.object({
  ...batchAsSeen,
  mailedDate: isoDate,
  certified: z.array(certifiedArticle).max(CLAIMS_A_PRINT_BATCH).optional(),
});
export const recordMailDeliverySchema = z.object({ certifiedMailId: z.uuid(), deliveredDate: isoDate });

export const recordReturnedClaimSchema = z.object({
  claimId: z.uuid(),
  version: version.optional(),
  reason: z.string('Say why.').trim().min(1, 'Say why.').max(200, 'At most 200 characters.'),
});

/** Up to 25 millimeters: a printer that is further off has the wrong paper. */
const tenths = z
  .int('Enter millimeters, as 1.5.')
  .min(-250, 'At most 25 millimeters.')
  .max(250, 'At most 25 millimeters.');
export const savePrinterOffsetSchema = z.object({
  /** Absent for a new one; then `version` too. */
  printerOffsetId: z.uuid().optional(),
  version: version.optional(),
  name: z.string('Name the printer.').trim().min(1, 'Name the printer.').max(60, 'At most 60 characters.'),
  form: z.enum(FORMS, 'Choose the form.'),
  /** Tenths of a millimeter. */
  rightTenths: tenths,
  downTenths: tenths,
});

export const openPrintBatchSchema = z.object({
  printBatchId: z.uuid(),
  part: z.enum(['stock', 'covers', 'copy'], 'Choose stock, covers or copy.').default('copy'),
});
export const openClaimCopySchema = z.object({ claimId: z.uuid() });
export const openAlignmentPageSchema = z.object({
  form: z.enum(FORMS, 'Choose cms-1500, ub-04 or ada-2024.'),
  /** Absent: a printer that is not off. */
  printerOffsetId: z.uuid().optional(),
});
