import { type StatusQuestion, statusRequestsTo276 } from '@cleanclaim/billing/claims';
import { addDays } from '@cleanclaim/billing/kernel';
import { sql } from 'kysely';
import { connectionsOf } from './claim-routes.ts';
import { addClaimEvents, type ClaimRow } from './claim-store.ts';
import { envelopeFor } from './envelope.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, Refusal } from './operation.ts';
import { sendFile } from './outgoing-file.ts';

/** Days in which a payer answers a question. */
const ANSWER_DAYS = 3;

/** Sets who has a claim, what is next and until when, and leaves its status. */
export async function setClaimStep(
  context: OperationContext,
  claimIds: readonly string[],
  step: { owner: 'payer' | 'person'; nextStep: string; deadlineDays: number },
): Promise<void> {
  if (claimIds.length === 0) return;
  await context.tx
    .updateTable('claim')
    .set({
      owner: step.owner,
      next_step: step.nextStep,
      deadline_date: addDays(context.today, step.deadlineDays),
      updated_at: context.now,
    })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', sql<string>`any(${[...claimIds]}::uuid[])`)
    .execute();
}

interface Asked {
  row: ClaimRow;
  question: StatusQuestion;
}

async function saveInquiries(context: OperationContext, asked: readonly Asked[], outgoingFileId: string) {
  await context.tx
    .insertInto('claim_status_inquiry')
    .values(
      asked.map(({ row, question }) => ({
        tenant_id: context.tenantId,
        id: context.newId(),
        claim_id: row.id,
        outgoing_file_id: outgoingFileId,
        trace_number: question.traceNumber,
        inquiry_status: 'asked' as const,
        asked_at: context.now,
        asked_by: context.actor.name,
      })),
    )
    .execute();
  await addClaimEvents(
    context,
    asked.map(({ row, question }) => ({
      claimId: row.id,
      event: 'status-asked',
      from: row.claim_status,
      to: row.claim_status,
      detail: `Asked the payer for the status (276, ${question.traceNumber}).`,
    })),
  );
  await setClaimStep(
    context,
    asked.map(({ row }) => row.id),
    {
      owner: 'payer',
      nextStep: 'The payer was asked for the status: wait for its answer (277).',
      deadlineDays: ANSWER_DAYS,
    },
  );
  for (const { row } of asked)
    context.audit({ action: 'send', subjectKind: 'claim', subjectId: row.id, patientId: row.patient_id });
}

/**
 * Asks the payers of claims for their status: one 276 a connection.
 * @param rows locked claims that are out and not decided.
 * @throws Refusal when a value cannot be sent, or there is no connection.
 */
export async function askForStatus(context: OperationContext, rows: readonly ClaimRow[]): Promise<void> {
  const routes = await connectionsOf(context, rows);
  for (const [connectionId, some] of Map.groupBy(rows, (row) => routes.get(row.payer_id) ?? null)) {
    if (connectionId === null)
      throw new Refusal('no-connection', 'There is no connection to ask over. Add one in the settings.');
    const asked: Asked[] = [];
    for (const row of some) {
      const traceNumber = `Q${String(await nextNumber(context, 'status-inquiry')).padStart(9, '0')}`;
      const known = row.payer_claim_control_number ? { payerClaimControlNumber: row.payer_claim_control_number } : {};
      asked.push({ row, question: { claim: row.content, traceNumber, ...known } });
    }
    const control = await nextNumber(context, 'interchange');
    const written = statusRequestsTo276(
      asked.map(({ question }) => question),
      await envelopeFor(context, control),
    );
    if (!written.ok)
      throw new Refusal(
        'cannot-be-written',
        `The question cannot be sent: ${written.finding.message} ${written.finding.fix}`,
      );
    const outgoingFileId = await sendFile(context, {
      connectionId,
      transactionSet: '276',
      control,
      bytes: written.bytes,
    });
    await saveInquiries(context, asked, outgoingFileId);
  }
}
