import { exceptionWorkItem, stepDays, type WorkItem, workItem } from '@cleanclaim/billing/receivables';
import type { Remittance, RemittancePosting } from '@cleanclaim/billing/remittance';
import { sql } from 'kysely';
import type { OperationContext } from './operation.ts';
import { filingProofs, recordDenials } from './record-denials.ts';
import type { ClaimsOfRemittance } from './remittance-claims.ts';
import { raiseWork, type WorkToRaise } from './work-items.ts';

/** A work item that billing decided, as the queue takes it. */
export function toRaise(item: WorkItem): WorkToRaise {
  return {
    workKey: `${item.kind}:${item.sourceKey}`,
    kind: item.kind,
    title: item.title,
    reason: item.reason,
    steps: item.whatToDo,
    ...(item.denial
      ? {
          stepActions: item.denial.steps.map(({ action }) => action ?? ''),
          stepDays: item.denial.steps.map(stepDays),
          fixedBy: item.denial.fixedBy,
        }
      : {}),
    amountCents: item.amountCents,
    deadlineDate: item.deadlineDate,
    ...(item.claimId ? { claimId: item.claimId } : {}),
    ...(item.patientId ? { patientId: item.patientId } : {}),
  };
}

/** Keeps what did not match or did not balance, with the money it holds, and puts it before a person. */
export async function raiseExceptions(
  context: OperationContext,
  posting: Pick<RemittancePosting, 'remittanceKey' | 'exceptions'>,
  source: { remittanceId: string; receivedFileId: string },
): Promise<void> {
  if (posting.exceptions.length === 0) return;
  const items = posting.exceptions.map((exception) =>
    exceptionWorkItem(exception, posting.remittanceKey, context.today),
  );
  const among = new Map<string, number>();
  const keyOf = (sourceKey: string) => {
    const equals = among.get(sourceKey) ?? 0;
    among.set(sourceKey, equals + 1);
    return `${sourceKey}|${equals}`;
  };
  await context.tx
    .insertInto('posting_exception')
    .values(
      posting.exceptions.map((exception, i) => ({
        tenant_id: context.tenantId,
        id: context.newId(),
        exception_key: keyOf(items[i]?.sourceKey ?? ''),
        remittance_id: source.remittanceId,
        received_file_id: source.receivedFileId,
        claim_payment_key: exception.claimPaymentKey ?? null,
        kind: exception.kind,
        held_cents: exception.amountCents as number,
        held_in: exception.heldIn,
        adjustment_code: exception.adjustment?.reasonCode ?? null,
        adjustment_reference: exception.adjustment?.reference ?? null,
        reason: exception.reason,
        segment: JSON.stringify(exception.segment),
        raised_at: context.now,
      })),
    )
    .execute();
  await raiseWork(context, items.map(toRaise));
}

/** Work that a posting calls for: denials, credit balances, recoupments. */
export async function raisePostingWork(
  context: OperationContext,
  remittance: Remittance,
  posting: Pick<RemittancePosting, 'claimPostings' | 'work'>,
  claims: ClaimsOfRemittance,
): Promise<void> {
  const proofs = await filingProofs(context, posting.work, claims.rows);
  const remittanceDate = remittance.paymentDate || context.today;
  await recordDenials(context, posting, claims.rows, { remittanceDate, proofs });
  const items = posting.work.flatMap((draft): WorkToRaise[] => {
    const row = claims.rows.find((candidate) => candidate.id === draft.claimId);
    if (!row) return [];
    const { payer, dateOfService, kind } = row.content;
    const proof = proofs.get(row.id);
    return [
      toRaise(
        workItem(draft, {
          payer,
          dateOfService,
          kind,
          remittanceDate,
          today: context.today,
          ...(proof === undefined ? {} : { hasFilingProof: proof }),
        }),
      ),
    ];
  });
  await raiseWork(context, items);
}

/** A payment that was held, with its other parts, gives way to its corrected form: its exceptions and their work are settled, nothing is deleted. */
export async function supersedeHeld(
  context: OperationContext,
  remittanceId: string,
  remittanceKey: string,
): Promise<void> {
  const { tx, tenantId, now } = context;
  const resolution = 'Replaced by a corrected remittance.';
  const parts = await tx
    .selectFrom('remittance')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('posting', '=', 'held')
    .where(sql<boolean>`starts_with(remittance_key, ${`${remittanceKey}|part|`})`)
    .execute();
  const ids = [remittanceId, ...parts.map(({ id }) => id)];
  await tx
    .updateTable('remittance')
    .set((row) => ({
      posting: 'superseded',
      remittance_key: sql`${`${remittanceKey}|superseded|`}::text || ${row.ref('id')}`,
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', ids)
    .execute();
  await tx
    .updateTable('posting_exception')
    .set((row) => ({ resolution, resolved_at: now, exception_key: sql`${row.ref('exception_key')} || '|superseded'` }))
    .where('tenant_id', '=', tenantId)
    .where('remittance_id', 'in', ids)
    .execute();
  await tx
    .updateTable('work_item')
    .set({ work_status: 'done', resolution, done_at: now, done_by: context.actor.name })
    .where('tenant_id', '=', tenantId)
    .where('work_status', '=', 'open')
    .where(sql<boolean>`starts_with(work_key, 'posting-') and strpos(work_key, ${`:${remittanceKey}|`}) > 0`)
    .execute();
}
