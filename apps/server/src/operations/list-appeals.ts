import { type RawBuilder, sql } from 'kysely';
import type { AppealListRow } from '../contract/appeal-views.ts';
import { paidSince } from './appeal-store.ts';
import { startsWith } from './lists/conditions.ts';
import type { Condition, ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import { patientsHolding } from './lists/patients.ts';
import type { OperationContext } from './operation.ts';

/** Appeals as the list and the page show them, in any order. */
export async function appealRows(context: OperationContext, ids: readonly string[]): Promise<AppealListRow[]> {
  if (ids.length === 0) return [];
  const rows = await context.tx
    .selectFrom('appeal as a')
    .innerJoin('claim as c', (join) => join.onRef('c.tenant_id', '=', 'a.tenant_id').onRef('c.id', '=', 'a.claim_id'))
    .innerJoin('patient as p', (join) =>
      join.onRef('p.tenant_id', '=', 'c.tenant_id').onRef('p.id', '=', 'c.patient_id'),
    )
    .innerJoin('payer as y', (join) => join.onRef('y.tenant_id', '=', 'c.tenant_id').onRef('y.id', '=', 'c.payer_id'))
    .selectAll('a')
    .select((eb) => [
      'c.patient_id as patientId',
      'c.patient_control_number as patientControlNumber',
      sql<string>`p.last_name || ', ' || p.first_name`.as('patientName'),
      eb.ref('y.name').as('payerName'),
    ])
    .where('a.tenant_id', '=', context.tenantId)
    .where('a.id', 'in', [...ids])
    .execute();
  const paid = await paidSince(context, ids);
  return rows.map((row) => ({
    id: row.id,
    claimId: row.claim_id,
    patientId: row.patientId,
    patientControlNumber: row.patientControlNumber,
    patientName: row.patientName,
    payerName: row.payerName,
    level: row.level,
    levelName: row.level_name,
    reason: row.reason,
    appealStatus: row.appeal_status,
    dueDate:
      row.appeal_status === 'draft'
        ? row.send_by
        : ['sent', 'received'].includes(row.appeal_status)
          ? row.decision_due
          : null,
    deadlineDate: row.deadline_date,
    disputedCents: row.disputed_cents,
    outcome: row.outcome,
    wonCents: row.won_cents,
    paidSinceCents: paid.get(row.id) ?? 0,
    createdAt: row.created_at.toISOString(),
  }));
}

const ofClaim = (test: (value: RawBuilder<unknown>) => Condition, value: RawBuilder<unknown>): Condition =>
  sql`a.claim_id = any(array(select c.id from claim c join patient q on q.tenant_id = c.tenant_id and q.id = c.patient_id
        join payer y on y.tenant_id = c.tenant_id and y.id = c.payer_id
       where c.tenant_id = app_tenant_id() and ${test(value)}))`;

function search({ tenantId }: OperationContext, word: string): Condition {
  return sql`exists (select from claim c where c.tenant_id = ${tenantId} and c.id = a.claim_id
    and (c.patient_id = any(${patientsHolding(tenantId, word)}) or ${startsWith(sql`c.patient_control_number`, word.toUpperCase())}))`;
}

/** Where the list stands and what may be asked of it. */
const appealList: ListDefinition<'appeals', AppealListRow> = {
  list: 'appeals',
  from: sql`appeal a`,
  tenantId: sql`a.tenant_id`,
  id: { sql: sql`a.id`, type: 'uuid' },
  fields: {
    dueDate: {
      sql: sql`case a.appeal_status when 'draft' then a.send_by when 'sent' then a.decision_due when 'received' then a.decision_due end`,
    },
    patientName: { within: (test) => ofClaim(test, sql`q.list_name`) },
    payerName: { within: (test) => ofClaim(test, sql`y.name`) },
    level: { sql: sql`a.level::text`, filled: true },
    reason: { sql: sql`a.reason` },
    appealStatus: { sql: sql`a.appeal_status` },
    disputedCents: { sql: sql`a.disputed_cents`, filled: true },
    outcome: { sql: sql`a.outcome` },
    createdAt: { sql: sql`a.created_at`, filled: true },
  },
  search,
  cents: sql`a.disputed_cents`,
  defaultSort: 'dueDate',
  rows: appealRows,
  patientIdOf: (row) => row.patientId,
};

/** Appeals by the day on which something is due. */
export const listAppeals = listOperation(
  'Lists appeals with their level, deadline, money in dispute, and what they won.',
  ['biller', 'payment-poster', 'manager', 'admin', 'auditor', 'system'],
  appealList,
);
