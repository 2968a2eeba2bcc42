import { sql } from 'kysely';
import type { AuditListRow } from '../contract/rows.ts';
import { holds } from './lists/conditions.ts';
import type { Condition, ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import { patientsHolding } from './lists/patients.ts';
import type { OperationContext } from './operation.ts';

type Stored = Omit<AuditListRow, 'at' | 'detail'> & { at: Date; detail: Record<string, unknown> };

async function rows(context: OperationContext, ids: readonly string[]): Promise<AuditListRow[]> {
  const found = await sql<Stored>`
    select a.sequence::text as id, a.sequence, a.at, a.actor, a.operation, a.action, a.subject_kind as "subjectKind",
           a.subject_id as "subjectId", a.patient_id as "patientId",
           coalesce(p.last_name || ', ' || p.first_name, '') as "patientName", a.detail
      from audit_event a
      left join patient p on p.tenant_id = a.tenant_id and p.id = a.patient_id
     where a.tenant_id = ${context.tenantId} and a.sequence = any(${[...ids]}::bigint[])`.execute(context.tx);
  return found.rows.map((row) => ({
    ...row,
    at: row.at.toISOString(),
    detail: Object.entries(row.detail)
      .map(([key, value]) => `${key}: ${value}`)
      .join(', '),
  }));
}

function search({ tenantId }: OperationContext, word: string): Condition {
  const text = sql`fold_case(a.actor || ' ' || a.operation || ' ' || a.subject_kind || ' ' || a.subject_id)`;
  return sql`(${holds(text, word)} or a.patient_id = any(${patientsHolding(tenantId, word)}))`;
}

const auditEvents: ListDefinition<'audit-events', AuditListRow> = {
  list: 'audit-events',
  from: sql`audit_event a`,
  tenantId: sql`a.tenant_id`,
  id: { sql: sql`a.sequence`, type: 'bigint' },
  fields: {
    at: { sql: sql`a.at` },
    sequence: { sql: sql`a.sequence`, filled: true },
    actor: { sql: sql`a.actor` },
    operation: { sql: sql`a.operation` },
    action: { sql: sql`a.action` },
    subjectKind: { sql: sql`a.subject_kind` },
    subjectId: { sql: sql`a.subject_id` },
  },
  search,
  defaultSort: '-sequence',
  rows,
  patientIdOf: (row) => row.patientId,
};

/** Who did what to which record. */
export const listAuditEvents = listOperation(
  'Lists the audit trail, newest first.',
  ['auditor', 'admin', 'manager'],
  auditEvents,
);
