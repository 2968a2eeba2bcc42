import { sql } from 'kysely';
import type { EligibilityListRow } from '../contract/eligibility-views.ts';
import { holds } from './lists/conditions.ts';
import type { ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import type { OperationContext } from './operation.ts';

type Stored = Omit<EligibilityListRow, 'askedAt' | 'answeredAt'> & { askedAt: Date; answeredAt: Date | null };

/** What the answer says, else that there is none. */
const RESULT = sql`coalesce(k.eligibility_status, k.check_status)`;
const PATIENT = sql`p.last_name || ', ' || p.first_name`;

async function rows(context: OperationContext, ids: readonly string[]): Promise<EligibilityListRow[]> {
  const found = await sql<Stored>`
    select k.id, k.coverage_id as "coverageId", k.patient_id as "patientId", ${PATIENT} as "patientName",
           y.name as "payerName", c.member_id as "memberId", k.service_date as "serviceDate", ${RESULT} as result,
           k.other_payer_name as "otherPayerName", k.asked_at as "askedAt", k.answered_at as "answeredAt",
           k.asked_by as "askedBy"
      from eligibility_check k
      join patient p on p.tenant_id = k.tenant_id and p.id = k.patient_id
      join coverage c on c.tenant_id = k.tenant_id and c.id = k.coverage_id
      join payer y on y.tenant_id = k.tenant_id and y.id = k.payer_id
     where k.tenant_id = ${context.tenantId} and k.id = any(${[...ids]}::uuid[])`.execute(context.tx);
  return found.rows.map((row) => ({
    ...row,
    askedAt: row.askedAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
  }));
}

const checks: ListDefinition<'eligibility-checks', EligibilityListRow> = {
  list: 'eligibility-checks',
  from: sql`eligibility_check k`,
  tenantId: sql`k.tenant_id`,
  id: { sql: sql`k.id`, type: 'uuid' },
  fields: {
    patientName: {
      within: (test) => sql`k.patient_id in (
        select p.id from patient p where p.tenant_id = k.tenant_id and ${test(PATIENT)})`,
    },
    payerName: {
      within: (test) => sql`k.payer_id in (
        select y.id from payer y where y.tenant_id = k.tenant_id and ${test(sql`y.name`)})`,
    },
    serviceDate: { sql: sql`k.service_date`, filled: true },
    result: { sql: RESULT },
    otherPayerName: { sql: sql`k.other_payer_name` },
    askedAt: { sql: sql`k.asked_at`, filled: true },
  },
  search: (_context, word) => sql`(k.patient_id in (
      select p.id from patient p where p.tenant_id = k.tenant_id
         and ${holds(sql`fold_case(p.last_name || ' ' || p.first_name || ' ' || p.mrn)`, word)})
    or k.payer_id in (
      select y.id from payer y where y.tenant_id = k.tenant_id and ${holds(sql`fold_case(y.name)`, word)}))`,
  defaultSort: '-askedAt',
  rows,
  patientIdOf: (row) => row.patientId,
};

/** Questions to payers about coverages, newest first. */
export const listEligibilityChecks = listOperation(
  'Lists eligibility checks with what the payers answered.',
  ['front-desk', 'biller', 'coder', 'payment-poster', 'manager', 'admin', 'auditor'],
  checks,
);
