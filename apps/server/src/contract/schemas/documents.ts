import { z } from 'zod';
import { isoDate, version } from './parties.ts';

/** Files larger than this are scanned anew or sent by post: payers refuse them too. */
export const DOCUMENT_LIMIT_BYTES = 10 * 1024 * 1024;

const text = (max: number, message: string) =>
  z.string(message).trim().min(1, message).max(max, `At most ${max} characters.`);

export const WAYS = ['x12-275', 'fax', 'mail', 'portal'] as const;
const way = z.enum(WAYS, 'Choose how it goes.');

/** From the chart, or from a file; one of the two. */
const sourceSchema = z.discriminatedUnion('from', [
  z.object({ from: z.literal('note'), noteId: z.uuid('Choose a note.') }),
  z.object({ from: z.literal('chart-file') }),
  z.object({
    from: z.literal('upload'),
    fileName: text(200, 'Choose a file.'),
    /** The bytes of the PDF. */
    base64: z
      .base64('The file did not arrive whole. Choose it again.')
      .min(1, 'Choose a file.')
      .max(
        Math.ceil(DOCUMENT_LIMIT_BYTES / 3) * 4,
        'The file is larger than 10 MB. Scan it with fewer dots, or split it.',
      ),
  }),
]);

export const attachDocumentSchema = z.object({
  claimId: z.uuid(),
  /** Absent: it goes with the claim before anyone asks. */
  requestId: z.uuid().optional(),
  /** LOINC code of what it is; with a request one of those that it asks by. */
  loinc: z.string('Choose what it is.').regex(/^\d{1,7}-\d$/, 'Choose what it is.'),
  source: sourceSchema,
  /** Absent: as the payer takes papers. */
  way: way.optional(),
});

export const sendAttachmentsSchema = z.object({
  claimId: z.uuid(),
  /** All to one request, or all without. */
  attachmentIds: z.array(z.uuid()).min(1, 'Choose a document.').max(10, 'At most 10 documents at a time.'),
  /** Fax number, address or site; absent: the payer's own. */
  sentTo: z.string().trim().max(200, 'At most 200 characters.').optional(),
});

export const noteProofSchema = z.object({
  attachmentId: z.uuid(),
  version: version.optional(),
  proof: text(200, 'Enter the confirmation, for example the number of the certified letter.'),
  proofDate: isoDate,
});

export const attachmentIdSchema = z.object({ attachmentId: z.uuid() });
export const claimDocumentsSchema = z.object({ claimId: z.uuid() });
