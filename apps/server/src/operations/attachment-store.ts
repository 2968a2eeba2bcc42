import { addDays } from '@cleanclaim/billing/kernel';
import { sql } from 'kysely';
import { type AttachmentRow, isWithPayer } from './claim-documents.ts';
import { addClaimEvents, lockClaims } from './claim-store.ts';
import type { OperationContext } from './operation.ts';
import { setClaimStep } from './status-inquiries.ts';
import { raiseWork } from './work-items.ts';

/** Loads documents and locks them until the transaction ends. */
export async function lockAttachments(context: OperationContext, ids: readonly string[]): Promise<AttachmentRow[]> {
  if (ids.length === 0) return [];
  return context.tx
    .selectFrom('attachment')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy('control_number')
    .forUpdate()
    .execute();
}

/** Documents of a file (275) that have no receipt yet. */
async function sentIn(context: OperationContext, outgoingFileId: string): Promise<AttachmentRow[]> {
  const rows = await context.tx
    .selectFrom('attachment')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('outgoing_file_id', '=', outgoingFileId)
    .where('attachment_state', '=', 'sent')
    .execute();
  return lockAttachments(
    context,
    rows.map(({ id }) => id),
  );
}

/** The other side has taken the file of these documents (999). */
export async function receiveAttachments(context: OperationContext, outgoingFileId: string, receipt: string) {
  const rows = await sentIn(context, outgoingFileId);
  for (const row of rows) {
    await context.tx
      .updateTable('attachment')
      .set({ attachment_state: 'received', proof: receipt, proof_date: context.today })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', row.id)
      .execute();
    context.audit({ action: 'receive', subjectKind: 'attachment', subjectId: row.id });
  }
}

/** The other side has refused the file of these documents (TA1 or 999): they have to go again, before the payer's day. */
export async function refuseAttachments(
  context: OperationContext,
  outgoingFileId: string,
  message: string,
  source: { id: string; sha256: string },
): Promise<void> {
  const rows = await sentIn(context, outgoingFileId);
  const [first] = rows;
  const [claim] = await lockClaims(context, first ? [first.claim_id] : []);
  if (!first || !claim) return;
  const requestIds = rows.flatMap((row) => row.document_request_id ?? []);
  await context.tx
    .updateTable('attachment')
    .set({ attachment_state: 'refused', proof: message.slice(0, 500), proof_date: context.today })
    .where('tenant_id', '=', context.tenantId)
    .where('outgoing_file_id', '=', outgoingFileId)
    .execute();
  if (requestIds.length > 0)
    await context.tx
      .updateTable('document_request')
      .set({ request_status: 'open' })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', sql<string>`any(${requestIds}::uuid[])`)
      .where('request_status', '=', 'answered')
      .execute();
  await addClaimEvents(context, [
    {
      claimId: claim.id,
      event: 'documents-refused',
      from: claim.claim_status,
      to: claim.claim_status,
      detail: message,
      fileSha256: source.sha256,
    },
  ]);
  for (const row of rows)
    context.audit({ action: 'update', subjectKind: 'attachment', subjectId: row.id, patientId: claim.patient_id });
  if (isWithPayer(claim))
    await setClaimStep(context, [claim.id], {
      owner: 'person',
      nextStep: 'The documents were refused: fix what is said and send them again.',
      deadlineDays: 2,
    });
  await raiseWork(context, [
    {
      workKey: `documents-refused:${outgoingFileId}`,
      kind: 'documents-wanted',
      title: 'Documents were refused on their way to the payer',
      reason: message,
      steps: ['Read what is wrong.', 'Attach the document again, or send it by fax or mail.'],
      amountCents: claim.total_charge_cents,
      deadlineDate: addDays(context.today, 2),
      claimId: claim.id,
      patientId: claim.patient_id,
    },
  ]);
}
