import { sql } from 'kysely';
import type { WorkListRow } from '../contract/rows.ts';
import { holds } from './lists/conditions.ts';
import type { Condition, ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import { patientsHolding } from './lists/patients.ts';
import type { OperationContext } from './operation.ts';
import { workRows } from './work-rows.ts';

function search({ tenantId }: OperationContext, word: string): Condition {
  return sql`(${holds(sql`fold_case(w.title || ' ' || w.reason)`, word)} or w.patient_id = any(${patientsHolding(tenantId, word)}))`;
}

/** Where the list stands and what may be asked of it. */
export const workList: ListDefinition<'work', WorkListRow> = {
  list: 'work',
  from: sql`work_item w left join tenant_member m on m.tenant_id = w.tenant_id and m.id = w.assignee_id`,
  tenantId: sql`w.tenant_id`,
  id: { sql: sql`w.id`, type: 'uuid' },
  fields: {
    deadlineDate: { sql: sql`w.deadline_date`, filled: true },
    nextStepDate: { sql: sql`w.next_step_date` },
    kind: { sql: sql`w.kind` },
    title: { sql: sql`w.title` },
    amountCents: { sql: sql`w.amount_cents`, filled: true },
    assigneeName: { sql: sql`m.name` },
    raisedAt: { sql: sql`w.raised_at`, filled: true },
    snoozedUntil: { sql: sql`w.snoozed_until` },
    workStatus: { sql: sql`w.work_status` },
  },
  search,
  cents: sql`w.amount_cents`,
  defaultSort: 'deadlineDate',
  standing: {
    fields: ['workStatus', 'snoozedUntil'],
    condition: ({ today }) =>
      sql`w.work_status = 'open' and (w.snoozed_until is null or w.snoozed_until <= ${today}::date)`,
  },
  rows: workRows,
  patientIdOf: (row) => row.patientId,
};

/** Work of the practice; open and not snoozed unless the filters say otherwise. */
export const listWork = listOperation(
  'Lists work: held claims, denials, unread files, exceptions, unanswered claims. Open and not snoozed unless asked otherwise.',
  ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor', 'system'],
  workList,
);
