import { DOCUMENT_KINDS } from '@cleanclaim/billing/claims';
import { type Selectable, sql } from 'kysely';
import type { z } from 'zod';
import type { AttachmentView, ClaimDocumentsView } from '../contract/document-views.ts';
import { claimDocumentsSchema } from '../contract/schemas/documents.ts';
import type { Tables } from '../db/schema.ts';
import type { ClaimRow } from './claim-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';

export type AttachmentRow = Selectable<Tables['attachment']>;

/** Not out of the house: what joins the claim now stands on it (PWK). */
export const mayJoin = ({ claim_status }: Pick<ClaimRow, 'claim_status'>): boolean =>
  claim_status === 'held' || claim_status === 'ready';

/** Out of the house and not decided: documents decide what is next. */
export const isWithPayer = ({ claim_status }: Pick<ClaimRow, 'claim_status'>): boolean =>
  ['sent', 'mailed', 'received', 'accepted'].includes(claim_status);

/** How the payer of a claim takes papers, as it stands now; by mail where nobody has said. */
export async function wayOf(context: OperationContext, payerId: string): Promise<ClaimDocumentsView['way']> {
  const payer = await context.tx
    .selectFrom('payer')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', payerId)
    .executeTakeFirst();
  return payer?.content.attachmentsBy ?? 'mail';
}

/** The chart file of a visit, when it is a clinical document (C-CDA) of that visit alone. */
export async function chartFileOf(
  { tx, tenantId }: OperationContext,
  encounterId: string,
): Promise<{ sha256: string; fileName: string } | undefined> {
  const { rows } = await sql<{ sha256: string; fileName: string }>`
    select f.sha256, f.file_name as "fileName"
      from encounter n
      join received_file f on f.tenant_id = n.tenant_id and f.id = n.received_file_id and f.kind = 'chart'
      join original_file o on o.tenant_id = f.tenant_id and o.sha256 = f.sha256
     where n.tenant_id = ${tenantId} and n.id = ${encounterId}
       and position('ClinicalDocument'::bytea in substring(o.content from 1 for 4000)) > 0
       and not exists (select from encounter e where e.tenant_id = n.tenant_id
                          and e.received_file_id = f.id and e.id <> n.id)`.execute(tx);
  return rows[0];
}

const viewOf = (row: AttachmentRow): AttachmentView => ({
  id: row.id,
  version: row.version,
  requestId: row.document_request_id,
  controlNumber: row.control_number,
  loinc: row.loinc,
  title: row.title,
  fileName: row.file_name,
  sha256: row.document_sha256,
  way: row.sent_by,
  state: row.attachment_state,
  createdBy: row.created_by,
  sentDate: row.sent_date,
  sender: row.sender,
  sentTo: row.sent_to,
  coverSha256: row.cover_sha256,
  proof: row.proof,
  proofDate: row.proof_date,
});

async function requestsOf(context: OperationContext, claimId: string): Promise<ClaimDocumentsView['requests']> {
  const rows = await context.tx
    .selectFrom('document_request as r')
    .innerJoin('received_file as f', (join) =>
      join.onRef('f.tenant_id', '=', 'r.tenant_id').onRef('f.id', '=', 'r.received_file_id'),
    )
    .select(['r.id', 'r.request_status', 'r.due_date', 'r.received_at', 'r.content', 'f.sha256'])
    .where('r.tenant_id', '=', context.tenantId)
    .where('r.claim_id', '=', claimId)
    .orderBy('r.received_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    state: row.request_status,
    dueDate: row.due_date,
    receivedAt: row.received_at.toISOString(),
    sha256: row.sha256,
    request: row.content,
  }));
}

/** What a claim's payer asks for and has got, and what the chart has to send. */
export const showClaimDocuments = operation<z.infer<typeof claimDocumentsSchema>, ClaimDocumentsView>({
  name: 'show-claim-documents',
  summary: 'Shows the documents that a payer asks for, those on their way, and what the chart of the visit has.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: claimDocumentsSchema,
  async run(context, { claimId }) {
    const { tx, tenantId } = context;
    const claim = await tx
      .selectFrom('claim')
      .select(['id', 'encounter_id', 'patient_id', 'payer_id', 'claim_status'])
      .where('tenant_id', '=', tenantId)
      .where('id', '=', claimId)
      .executeTakeFirst();
    if (!claim) throw new Refusal('not-found', 'There is no such claim.');
    const attachments = await tx
      .selectFrom('attachment')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('claim_id', '=', claimId)
      .orderBy('created_at')
      .orderBy('control_number')
      .execute();
    const notes = await tx
      .selectFrom('chart_note')
      .select(['id', 'title', 'body'])
      .where('tenant_id', '=', tenantId)
      .where('encounter_id', '=', claim.encounter_id)
      .orderBy('received_file_id')
      .orderBy('ordinal')
      .execute();
    context.audit({ action: 'read', subjectKind: 'claim', subjectId: claim.id, patientId: claim.patient_id });
    return {
      claimId,
      requests: await requestsOf(context, claimId),
      attachments: attachments.map(viewOf),
      notes: notes.map(({ id, title, body }) => ({ id, title, words: body.split(/\s+/).filter(Boolean).length })),
      chartFile: (await chartFileOf(context, claim.encounter_id))?.fileName ?? null,
      way: await wayOf(context, claim.payer_id),
      mayJoin: mayJoin(claim),
      kinds: DOCUMENT_KINDS.map(({ loinc, label }) => ({ loinc, label })),
    };
  },
});
