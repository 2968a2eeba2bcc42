import { type Claim, clinicalDocument, documentLabel, reportTypeOf } from '@cleanclaim/billing/claims';
import type { ClaimAttachment } from '@cleanclaim/billing/encounters';
import type { z } from 'zod';
import type { DocumentWay } from '../contract/document-views.ts';
import { attachDocumentSchema, DOCUMENT_LIMIT_BYTES } from '../contract/schemas/documents.ts';
import { isPicture, picturePdf } from '../documents/image-pdf.ts';
import { chartFileOf, mayJoin, wayOf } from './claim-documents.ts';
import { editClaim, saveFindings } from './claim-edits.ts';
import { addClaimEvents, type ClaimRow, lockClaim, moveClaim } from './claim-store.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { loadOriginal, storeOriginal } from './original-file.ts';

type Attaching = z.infer<typeof attachDocumentSchema>;

/** PWK02 (005010X222A1, loop 2300) of each way. */
const TRANSMISSIONS: Readonly<Record<DocumentWay, ClaimAttachment['transmission']>> = {
  'x12-275': 'EL',
  fax: 'FX',
  mail: 'BM',
  portal: 'FT',
};

/** A document ready to be kept. */
interface Made {
  bytes: Uint8Array;
  mediaType: string;
  fileName: string;
  noteId?: string;
}

const isPdf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';

function documentOf(
  context: OperationContext,
  claim: Claim,
  loinc: string,
  body: Parameters<typeof clinicalDocument>[0]['body'],
) {
  const days = claim.lines.map((line) => line.dateOfService).sort();
  const stay = claim.details?.institutional;
  const author = claim.rendering ?? claim.providers?.attending;
  const text = clinicalDocument({
    id: context.newId(),
    loinc,
    title: documentLabel(loinc),
    writtenAt: context.now.toISOString(),
    patient: claim.patient,
    ...(author ? { author } : {}),
    practice: claim.billing,
    visit: {
      number: claim.patientControlNumber,
      from: stay?.statementFrom ?? days[0] ?? claim.dateOfService,
      through: stay?.statementThrough ?? days.at(-1) ?? claim.dateOfService,
    },
    body,
  });
  return new TextEncoder().encode(text);
}

async function fromNote(
  context: OperationContext,
  { content: claim }: ClaimRow,
  loinc: string,
  noteId: string,
): Promise<Made> {
  const note = await context.tx
    .selectFrom('chart_note')
    .select(['id', 'body'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', noteId)
    .where('encounter_id', '=', claim.encounterId)
    .executeTakeFirst();
  if (!note) throw new Refusal('not-found', 'The chart of this visit has no such note.');
  const bytes = documentOf(context, claim, loinc, { text: note.body });
  return { bytes, mediaType: 'text/xml', fileName: `${documentLabel(loinc)}.xml`, noteId: note.id };
}

async function fromChart(context: OperationContext, claim: ClaimRow): Promise<Made> {
  const file = await chartFileOf(context, claim.encounter_id);
  if (!file)
    throw new Refusal('not-found', 'The chart of this visit is no clinical document. Choose a note, or a PDF.');
  return { bytes: await loadOriginal(context, file.sha256), mediaType: 'text/xml', fileName: file.fileName };
}

async function fromUpload(
  context: OperationContext,
  { content: claim }: ClaimRow,
  { loinc, source }: Attaching,
  way: DocumentWay,
): Promise<Made> {
  if (source.from !== 'upload') throw new Error('not an upload');
  const sent = new Uint8Array(Buffer.from(source.base64, 'base64'));
  // Payers take PDFs: a picture becomes one.
  const bytes = isPicture(sent) ? ((await picturePdf(sent, context.now)) ?? sent) : sent;
  if (bytes.length > DOCUMENT_LIMIT_BYTES)
    throw new Refusal('file-too-large', 'The file is larger than 10 MB. Scan it with fewer dots, or split it.');
  if (!isPdf(bytes))
    throw new Refusal('not-a-pdf', 'This is no PDF and no picture (PNG, JPEG). Print or scan it into a PDF.', {
      'source.base64': 'Choose a PDF or a picture.',
    });
  if (way !== 'x12-275') return { bytes, mediaType: 'application/pdf', fileName: source.fileName };
  // A 275 carries a clinical document; the PDF stands in it as it is.
  const body = { mediaType: 'application/pdf', base64: Buffer.from(bytes).toString('base64') };
  return { bytes: documentOf(context, claim, loinc, body), mediaType: 'text/xml', fileName: source.fileName };
}

function made(context: OperationContext, claim: ClaimRow, input: Attaching, way: DocumentWay): Made | Promise<Made> {
  const { source } = input;
  if (source.from === 'note') return fromNote(context, claim, input.loinc, source.noteId);
  if (source.from === 'chart-file') return fromChart(context, claim);
  return fromUpload(context, claim, input, way);
}

async function checkRequest(context: OperationContext, { requestId, claimId, loinc }: Attaching): Promise<void> {
  if (requestId === undefined) return;
  const request = await context.tx
    .selectFrom('document_request')
    .select(['content', 'request_status'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', requestId)
    .where('claim_id', '=', claimId)
    .executeTakeFirst();
  if (!request) throw new Refusal('not-found', 'The payer has no such request about this claim.');
  const asked = request.content.documents;
  if (!asked.some((one) => one.loinc === loinc)) {
    const labels = asked.map(({ label }) => label).join(', ');
    throw new Refusal('not-asked', `The payer asks for ${labels}. Choose one of these.`, {
      loinc: 'Choose what the payer asks for.',
    });
  }
}

/** Puts the number of a paper on a claim that has not gone out (PWK), and checks the claim again. */
async function joinClaim(context: OperationContext, row: ClaimRow, paper: ClaimAttachment): Promise<void> {
  const { details } = row.content;
  const claim: Claim = {
    ...row.content,
    details: { ...details, attachments: [...(details?.attachments ?? []), paper] },
  };
  const result = await saveFindings(context, claim, await editClaim(context, claim));
  await moveClaim(context, row, {
    event: result === 'clean' ? 'built-clean' : 'built-held',
    detail: `Document ${paper.controlNumber} goes with the claim.`,
    set: { content: claim },
  });
}

/** Makes a document for a payer, from the chart or a PDF: an answer to its request, or one that goes with a claim. */
export const attachDocument = operation<Attaching, { attachmentId: string; controlNumber: string }>({
  name: 'attach-document',
  summary: 'Attaches a note, the chart or a PDF to a claim, for a request of the payer or before it asks.',
  roles: ['biller', 'coder', 'manager', 'admin'],
  input: attachDocumentSchema,
  async run(context, input) {
    const row = await lockClaim(context, input.claimId);
    await checkRequest(context, input);
    const way = input.way ?? (await wayOf(context, row.payer_id));
    if (input.requestId === undefined && way === 'x12-275' && !mayJoin(row)) {
      throw new Refusal(
        'claim-is-out',
        'The claim has gone out without a number for this document: the payer would not find it. Wait until it asks, or send it by fax, mail or portal.',
      );
    }
    const document = await made(context, row, input, way);
    const attachmentId = context.newId();
    const controlNumber = `AC${String(await nextNumber(context, 'attachment')).padStart(9, '0')}`;
    await context.tx
      .insertInto('attachment')
      .values({
        tenant_id: context.tenantId,
        id: attachmentId,
        claim_id: row.id,
        document_request_id: input.requestId ?? null,
        control_number: controlNumber,
        loinc: input.loinc,
        title: documentLabel(input.loinc),
        media_type: document.mediaType,
        file_name: document.fileName.slice(0, 200),
        document_sha256: await storeOriginal(context, document.bytes),
        chart_note_id: document.noteId ?? null,
        sent_by: way,
        attachment_state: 'draft',
        created_at: context.now,
        created_by: context.actor.name,
      })
      .execute();
    if (input.requestId === undefined && mayJoin(row)) {
      const reportType = reportTypeOf(input.loinc, row.content.kind);
      await joinClaim(context, row, { reportType, transmission: TRANSMISSIONS[way], controlNumber });
    } else {
      const detail = `Document ${controlNumber} attached: ${documentLabel(input.loinc)}.`;
      const { claim_status: status } = row;
      await addClaimEvents(context, [
        { claimId: row.id, event: 'document-attached', from: status, to: status, detail },
      ]);
    }
    context.audit({ action: 'create', subjectKind: 'attachment', subjectId: attachmentId, patientId: row.patient_id });
    return { attachmentId, controlNumber };
  },
});
