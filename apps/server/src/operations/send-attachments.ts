import {
  type AttachmentResult,
  answerTo275,
  attachmentsTo275,
  type OutgoingDocument,
} from '@cleanclaim/billing/claims';
import { formatDate } from '@cleanclaim/billing/kernel';
import { readX12 } from '@cleanclaim/x12';
import { type Selectable, sql } from 'kysely';
import type { z } from 'zod';
import { sendAttachmentsSchema } from '../contract/schemas/documents.ts';
import type { Tables } from '../db/schema.ts';
import { documentCoverPdf } from '../documents/document-cover-pdf.ts';
import { lockAttachments } from './attachment-store.ts';
import { type AttachmentRow, isWithPayer } from './claim-documents.ts';
import { connectionsOf } from './claim-routes.ts';
import { addClaimEvents, type ClaimRow, lockClaim } from './claim-store.ts';
import { moveDenialsOfClaims } from './denial-store.ts';
import { envelopeFor } from './envelope.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { loadOriginal, storeOriginal } from './original-file.ts';
import { sendFile } from './outgoing-file.ts';
import { setClaimStep } from './status-inquiries.ts';

type RequestRow = Selectable<Tables['document_request']>;

/** Days in which a payer decides once it has what it asked for. */
const DECISION_DAYS = 30;

interface Sending {
  claim: ClaimRow;
  request: RequestRow | undefined;
  rows: readonly AttachmentRow[];
}

async function loadSending(context: OperationContext, claimId: string, ids: readonly string[]): Promise<Sending> {
  const claim = await lockClaim(context, claimId);
  const rows = await lockAttachments(context, ids);
  if (rows.length < ids.length || rows.some((row) => row.claim_id !== claimId))
    throw new Refusal('not-found', 'The claim has no such document.');
  if (rows.some((row) => row.attachment_state !== 'draft'))
    throw new Refusal('sent-already', 'A document has gone out already. Choose those that have not.');
  const [requestId, ...otherRequests] = new Set(rows.map((row) => row.document_request_id));
  const ways = new Set(rows.map((row) => row.sent_by));
  if (otherRequests.length > 0 || ways.size > 1)
    throw new Refusal('not-together', 'Send documents together that answer one request and go the same way.');
  if (claim.claim_status === 'held')
    throw new Refusal('claim-held', 'The claim is held. Fix it first: its documents go with it.');
  if (!requestId) return { claim, request: undefined, rows };
  const request = await context.tx
    .selectFrom('document_request')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', requestId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { claim, request, rows };
}

/** The 275: an answer repeats the request as it came; without one the claim stands for it. */
async function written(
  context: OperationContext,
  { claim, request, rows }: Sending,
  control: number,
): Promise<AttachmentResult> {
  const envelope = await envelopeFor(context, control);
  const documents: (OutgoingDocument & { controlNumber: string })[] = [];
  for (const row of rows) {
    const bytes = await loadOriginal(context, row.document_sha256);
    documents.push({ loinc: row.loinc, bytes, controlNumber: row.control_number });
  }
  const [first, ...rest] = documents;
  if (first === undefined) throw new Error('nothing to send');
  if (!request) return attachmentsTo275(claim.content, documents, envelope);
  const source = await context.tx
    .selectFrom('received_file')
    .select('sha256')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', request.received_file_id)
    .executeTakeFirstOrThrow();
  const file = readX12(await loadOriginal(context, source.sha256));
  const { date, time } = envelope;
  return answerTo275(file, request.ordinal, [first, ...rest], { date, time, control, reference: first.controlNumber });
}

async function sendBy275(context: OperationContext, sending: Sending): Promise<{ outgoing_file_id: string }> {
  const { claim } = sending;
  const connectionId = (await connectionsOf(context, [claim])).get(claim.payer_id);
  if (!connectionId)
    throw new Refusal(
      'no-connection',
      'There is no connection to send over. Add one in the settings, or use fax or mail.',
    );
  const control = await nextNumber(context, 'interchange');
  const result = await written(context, sending, control);
  if (!result.ok) throw new Refusal('cannot-be-written', `${result.finding.message} ${result.finding.fix}`);
  const file = { connectionId, transactionSet: '275', control, bytes: result.bytes };
  return { outgoing_file_id: await sendFile(context, file) };
}

async function textOf(context: OperationContext, row: AttachmentRow): Promise<{ text?: string }> {
  if (!row.chart_note_id) return {};
  const note = await context.tx
    .selectFrom('chart_note')
    .select('body')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', row.chart_note_id)
    .executeTakeFirstOrThrow();
  return { text: note.body };
}

/** On paper: the letter is made and kept; a person puts it out and notes what shows that it came. */
async function sendOnPaper(
  context: OperationContext,
  { claim, request, rows }: Sending,
  way: 'fax' | 'mail' | 'portal',
  sentTo: string,
): Promise<{ cover_sha256: string; sent_to: string }> {
  const { content } = claim;
  const payer = await context.tx
    .selectFrom('payer')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', claim.payer_id)
    .executeTakeFirstOrThrow();
  const to = sentTo || (way === 'fax' ? (request?.content.fax ?? payer.content.fax ?? '') : '');
  if (way === 'fax' && to === '')
    throw new Refusal('no-fax', "Enter the payer's fax number.", { sentTo: "Enter the payer's fax number." });
  const documents = [];
  for (const row of rows)
    documents.push({ title: row.title, controlNumber: row.control_number, ...(await textOf(context, row)) });
  const cover = await documentCoverPdf(
    {
      ...{ date: context.today, way, practice: content.billing, payer: payer.content, sentTo: to, documents },
      patientControlNumber: content.patientControlNumber,
      payerClaimControlNumber: request?.payer_claim_control_number ?? claim.payer_claim_control_number ?? '',
      patientName: `${content.patient.name.first} ${content.patient.name.last}`,
      dateOfService: claim.date_of_service,
      reference: request?.content.controlNumber ?? request?.content.reference ?? '',
      dueDate: request?.due_date ?? '',
    },
    context.now,
  );
  return { cover_sha256: await storeOriginal(context, cover), sent_to: to };
}

const WORDS = { 'x12-275': 'by 275', fax: 'by fax', mail: 'by mail', portal: "on the payer's site" } as const;

/** A request of which every document has gone out is answered: its work is done, and the payer is next. */
async function finishRequest(context: OperationContext, claim: ClaimRow, request: RequestRow): Promise<void> {
  const sent = await context.tx
    .selectFrom('attachment')
    .select('loinc')
    .where('tenant_id', '=', context.tenantId)
    .where('document_request_id', '=', request.id)
    .where('attachment_state', 'in', ['sent', 'received'])
    .execute();
  const left = request.content.documents.filter(({ loinc }) => !sent.some((row) => row.loinc === loinc));
  if (left.length > 0) return;
  await context.tx
    .updateTable('document_request')
    .set({ request_status: 'answered' })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', request.id)
    .execute();
  await context.tx
    .updateTable('work_item')
    .set({ work_status: 'done', resolution: 'Sent.', done_at: context.now, done_by: context.actor.name })
    .where('tenant_id', '=', context.tenantId)
    .where('work_key', '=', sql<string>`any(${[`documents-wanted:${request.id}`, `documents-due:${request.id}`]})`)
    .where('work_status', '=', 'open')
    .execute();
  if (!isWithPayer(claim)) return;
  await setClaimStep(context, [claim.id], {
    owner: 'payer',
    nextStep: `Documents were sent on ${formatDate(context.today)}: wait for the remittance (835).`,
    deadlineDays: DECISION_DAYS,
  });
}

/** Sends documents of a claim: one 275 over the payer's connection, or a letter to print, with the day and the number. */
export const sendAttachments = operation<z.infer<typeof sendAttachmentsSchema>, { sent: number }>({
  name: 'send-attachments',
  summary: 'Sends documents to a payer by 275, or makes the letter for fax, mail or portal.',
  roles: ['biller', 'manager', 'admin'],
  input: sendAttachmentsSchema,
  async run(context, { claimId, attachmentIds, sentTo = '' }) {
    const sending = await loadSending(context, claimId, [...new Set(attachmentIds)]);
    const { claim, request, rows } = sending;
    const way = rows[0]?.sent_by ?? 'mail';
    const gone =
      way === 'x12-275' ? await sendBy275(context, sending) : await sendOnPaper(context, sending, way, sentTo);
    await context.tx
      .updateTable('attachment')
      .set({ attachment_state: 'sent', sent_date: context.today, sender: context.actor.name, ...gone })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', sql<string>`any(${rows.map(({ id }) => id)}::uuid[])`)
      .execute();
    const { claim_status: status } = claim;
    const detail = `Sent ${WORDS[way]}: ${rows.map((row) => `${row.title} (${row.control_number})`).join(', ')}.`;
    await addClaimEvents(context, [{ claimId, event: 'documents-sent', from: status, to: status, detail }]);
    await moveDenialsOfClaims(context, [claimId], 'working');
    if (request) await finishRequest(context, claim, request);
    for (const row of rows)
      context.audit({ action: 'send', subjectKind: 'attachment', subjectId: row.id, patientId: claim.patient_id });
    return { sent: rows.length };
  },
});
