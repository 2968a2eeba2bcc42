import { sql } from 'kysely';
import type { ClaimListRow, WorkListRow } from '../contract/rows.ts';
import { claimListRows } from './list-claims.ts';
import type { OperationContext } from './operation.ts';
import { workRows } from './work-rows.ts';

/** Rows in the order of their ids. */
function inOrder<Row extends { id: string }>(rows: readonly Row[], ids: readonly string[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** A patient's claims as the list shows them, newest first. */
export async function claimsOfPatient(context: OperationContext, patientId: string): Promise<ClaimListRow[]> {
  const claims = await context.tx
    .selectFrom('claim')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', '=', patientId)
    .orderBy('date_of_service', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const ids = claims.map(({ id }) => id);
  return inOrder(await claimListRows(context, ids), ids);
}

/** Open work on a patient, the nearest deadline first. */
export async function workOfPatient(context: OperationContext, patientId: string): Promise<WorkListRow[]> {
  const items = await context.tx
    .selectFrom('work_item')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', '=', patientId)
    .where('work_status', '=', 'open')
    .orderBy('deadline_date')
    .orderBy('id')
    .execute();
  const ids = items.map(({ id }) => id);
  return inOrder(await workRows(context, ids), ids);
}

/** The chart files that the patient's visits and notes came from, as documents; newest first. */
export async function chartsOfPatient(context: OperationContext, patientId: string) {
  const { rows } = await sql<{ id: string; sha256: string; title: string; at: Date }>`
    select f.id, f.sha256, f.file_name as title, f.received_at as at
      from received_file f
     where f.tenant_id = ${context.tenantId} and f.id in (
       select received_file_id from encounter where tenant_id = ${context.tenantId} and patient_id = ${patientId}
       union
       select received_file_id from chart_note where tenant_id = ${context.tenantId} and patient_id = ${patientId})
     order by f.received_at desc, f.id desc`.execute(context.tx);
  return rows.map((row) => ({ ...row, kind: 'chart' as const, at: row.at.toISOString() }));
}
