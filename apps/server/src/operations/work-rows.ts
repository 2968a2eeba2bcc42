import { sql } from 'kysely';
import type { WorkListRow } from '../contract/rows.ts';
import type { OperationContext } from './operation.ts';

const selectWork = (context: OperationContext) =>
  context.tx
    .selectFrom('work_item as w')
    .leftJoin('patient as p', (join) =>
      join.onRef('p.tenant_id', '=', 'w.tenant_id').onRef('p.id', '=', 'w.patient_id'),
    )
    .leftJoin('tenant_member as m', (join) =>
      join.onRef('m.tenant_id', '=', 'w.tenant_id').onRef('m.id', '=', 'w.assignee_id'),
    )
    .selectAll('w')
    .select(['p.last_name', 'p.first_name', 'm.name as assignee_name'])
    .where('w.tenant_id', '=', context.tenantId);

type Row = Awaited<ReturnType<ReturnType<typeof selectWork>['execute']>>[number];

function workRow(row: Row): WorkListRow {
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    title: row.title,
    reason: row.reason,
    steps: row.steps,
    amountCents: row.amount_cents,
    deadlineDate: row.deadline_date,
    nextStepDate: row.next_step_date,
    raisedAt: row.raised_at.toISOString(),
    snoozedUntil: row.snoozed_until,
    workStatus: row.work_status,
    assigneeId: row.assignee_id,
    assigneeName: row.assignee_name ?? '',
    claimId: row.claim_id,
    encounterId: row.encounter_id,
    patientId: row.patient_id,
    patientName: row.last_name === null ? '' : `${row.last_name}, ${row.first_name}`,
  };
}

/** The open work on a claim, the nearest deadline first. */
export async function openWorkOnClaim(context: OperationContext, claimId: string): Promise<WorkListRow[]> {
  const rows = await selectWork(context)
    .where('w.claim_id', '=', claimId)
    .where('w.work_status', '=', 'open')
    .orderBy('w.deadline_date')
    .orderBy('w.id')
    .execute();
  return rows.map(workRow);
}

/** One item as the list shows it, with how it was settled; undefined when there is none. */
export async function findWork(context: OperationContext, workItemId: string) {
  const row = await selectWork(context).where('w.id', '=', workItemId).executeTakeFirst();
  if (!row) return undefined;
  return {
    item: workRow(row),
    resolution: row.resolution,
    doneBy: row.done_by,
    doneAt: row.done_at?.toISOString() ?? null,
  };
}

/** Items as the list shows them, in any order. */
export async function workRows(context: OperationContext, ids: readonly string[]): Promise<WorkListRow[]> {
  const rows = await selectWork(context)
    .where('w.id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
  return rows.map(workRow);
}
