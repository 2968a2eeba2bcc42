import { sql } from 'kysely';
import type { VarianceListRow } from '../contract/variance-views.ts';
import { startsWith } from './lists/conditions.ts';
import type { Condition, ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import { patientsHolding } from './lists/patients.ts';
import type { OperationContext } from './operation.ts';

type Stored = Omit<VarianceListRow, 'foundAt'> & { foundAt: Date };

export const disputeNumber = (number: number) => `D${String(number).padStart(6, '0')}`;

/** Cases as the list and the page show them. */
export async function varianceRows(context: OperationContext, ids: readonly string[]): Promise<VarianceListRow[]> {
  const { rows } = await sql<Omit<Stored, 'disputeNumber'> & { number: number | null }>`
    select v.id, v.version, v.claim_id as "claimId", v.patient_id as "patientId", v.payer_id as "payerId",
           v.found_at as "foundAt", y.name as "payerName", v.kind, v.procedure_code as "procedureCode",
           v.date_of_service as "serviceDate", p.last_name || ', ' || p.first_name as "patientName",
           c.patient_control_number as "patientControlNumber", v.expected_cents as "expectedCents",
           v.actual_cents as "allowedCents", v.paid_cents as "paidCents", v.variance_cents as "varianceCents",
           v.recovered_cents as "recoveredCents", v.content->>'why' as why, v.variance_status as "varianceStatus",
           v.next_step as "nextStep", v.due_date as "dueDate", d.dispute_number as number
      from variance v
      join payer y on y.tenant_id = v.tenant_id and y.id = v.payer_id
      join patient p on p.tenant_id = v.tenant_id and p.id = v.patient_id
      join claim c on c.tenant_id = v.tenant_id and c.id = v.claim_id
      left join variance_dispute d on d.tenant_id = v.tenant_id and d.id = v.dispute_id
     where v.tenant_id = ${context.tenantId} and v.id = any(${[...ids]}::uuid[])`.execute(context.tx);
  return rows.map(({ number, foundAt, ...row }) => ({
    ...row,
    foundAt: foundAt.toISOString(),
    disputeNumber: number === null ? null : disputeNumber(number),
  }));
}

function search({ tenantId }: OperationContext, word: string): Condition {
  return sql`(v.patient_id = any(${patientsHolding(tenantId, word)})
    or ${startsWith(sql`v.procedure_code`, word.toUpperCase())}
    or v.claim_id = any(array(select q.id from claim q where q.tenant_id = ${tenantId}
         and ${startsWith(sql`q.patient_control_number`, word.toUpperCase())})))`;
}

const varianceList: ListDefinition<'variances', VarianceListRow> = {
  list: 'variances',
  from: sql`variance v`,
  tenantId: sql`v.tenant_id`,
  id: { sql: sql`v.id`, type: 'uuid' },
  fields: {
    foundAt: { sql: sql`v.found_at`, filled: true },
    payerName: {
      within: (test) =>
        sql`v.payer_id = any(array(select q.id from payer q where q.tenant_id = app_tenant_id() and ${test(sql`q.name`)}))`,
    },
    kind: { sql: sql`v.kind` },
    procedureCode: { sql: sql`v.procedure_code` },
    serviceDate: { sql: sql`v.date_of_service`, filled: true },
    varianceCents: { sql: sql`v.variance_cents`, filled: true },
    varianceStatus: { sql: sql`v.variance_status` },
    dueDate: { sql: sql`v.due_date` },
  },
  search,
  cents: sql`v.variance_cents`,
  defaultSort: '-varianceCents',
  rows: varianceRows,
  patientIdOf: (row) => row.patientId,
};

/** Lines and claims on which the payer's answer differs from what was expected. */
export const listVariances = listOperation(
  'Lists where payments differ from what was expected, with expected, allowed and paid amounts and what is done about it.',
  ['biller', 'payment-poster', 'manager', 'admin', 'auditor'],
  varianceList,
);
