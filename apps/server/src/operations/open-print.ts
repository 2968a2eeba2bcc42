import { paperForm } from '@cleanclaim/billing/claims';
import type { z } from 'zod';
import { openAlignmentPageSchema, openClaimCopySchema, openPrintBatchSchema } from '../contract/schemas/printing.ts';
import { alignmentPagePdf } from '../documents/alignment-page-pdf.ts';
import { claimFormPdf, NO_OFFSET } from '../documents/claim-form-pdf.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { loadOriginal } from './original-file.ts';
import {
  batchEnvelopes,
  batchNumber,
  drawPrintBatch,
  findPrintBatch,
  findPrinterOffset,
  offsetOf,
  printedClaims,
} from './print-batch-store.ts';
import type { OriginalFile } from './read-original.ts';
import { showClaim } from './show-claim.ts';
import { showPrintBatch } from './show-print-batch.ts';

function pdfFile(bytes: Uint8Array, fileName: string): OriginalFile {
  return { bytes, fileName, ours: true };
}

/** A batch as PDF: the forms for preprinted stock as they were kept, the cover sheets, or the copy for the file. */
export const openPrintBatch = operation<z.infer<typeof openPrintBatchSchema>, OriginalFile>({
  name: 'open-print-batch',
  summary: 'Opens a print batch as PDF: forms for preprinted stock, cover sheets, or the file copy.',
  roles: showPrintBatch.roles,
  input: openPrintBatchSchema,
  async run(context, { printBatchId, part }) {
    const batch = await findPrintBatch(context, printBatchId);
    const claims = await printedClaims(context, batch.id);
    context.audit({ action: 'read', subjectKind: 'print-batch', subjectId: batch.id, detail: { part } });
    for (const claim of claims) {
      const subject = { subjectKind: 'claim', subjectId: claim.id, patientId: claim.patient.id };
      context.audit({ action: 'read', ...subject, detail: { printBatch: batch.batch_number } });
    }
    const fileName = `mail-${batchNumber(batch.batch_number)}-${part}.pdf`;
    if (part === 'stock') return pdfFile(await loadOriginal(context, batch.pdf_sha256), fileName);
    return pdfFile(await drawPrintBatch(batch, batchEnvelopes(claims, batch), part, offsetOf(batch)), fileName);
  },
});

/** A claim on labelled boxes of our own, as it stands now, for the file. */
export const openClaimCopy = operation<z.infer<typeof openClaimCopySchema>, OriginalFile>({
  name: 'open-claim-copy',
  summary: 'Opens a claim on its form as PDF, for the file.',
  roles: showClaim.roles,
  input: openClaimCopySchema,
  async run(context, { claimId }) {
    const row = await context.tx
      .selectFrom('claim')
      .select(['id', 'patient_id', 'content'])
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', claimId)
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such claim.');
    const detail = { print: 'copy' };
    context.audit({ action: 'read', subjectKind: 'claim', subjectId: row.id, patientId: row.patient_id, detail });
    const form = paperForm(row.content, context.today);
    const bytes = await claimFormPdf(form, { background: 'file-copy', offset: NO_OFFSET }, context.now);
    return pdfFile(bytes, `claim-${row.content.patientControlNumber}.pdf`);
  },
});

async function offsetFor(
  context: OperationContext,
  { form, printerOffsetId }: z.infer<typeof openAlignmentPageSchema>,
) {
  return printerOffsetId ? offsetOf(await findPrinterOffset(context, printerOffsetId, form)) : NO_OFFSET;
}

/** The page that shows on one preprinted sheet how far a printer is off. */
export const openAlignmentPage = operation<z.infer<typeof openAlignmentPageSchema>, OriginalFile>({
  name: 'open-alignment-page',
  summary: 'Opens the alignment page of a form as PDF, with the offset of a printer.',
  roles: showPrintBatch.roles,
  input: openAlignmentPageSchema,
  async run(context, given) {
    const offset = await offsetFor(context, given);
    context.audit({ action: 'read', subjectKind: 'alignment-page', subjectId: given.form });
    return pdfFile(await alignmentPagePdf(given.form, offset, context.now), `alignment-${given.form}.pdf`);
  },
});
