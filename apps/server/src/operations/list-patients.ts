import { sql } from 'kysely';
import type { PatientListRow } from '../contract/rows.ts';
import { dayOf, holds } from './lists/conditions.ts';
import type { Condition, ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import type { OperationContext } from './operation.ts';

type Stored = Omit<PatientListRow, 'updatedAt'> & { updatedAt: Date };

/** Patients as the list shows them, in any order: primary payer, last visit and what they owe. */
export async function patientListRows(context: OperationContext, ids: readonly string[]): Promise<PatientListRow[]> {
  const { rows } = await sql<Stored>`
    select p.id, p.last_name || ', ' || p.first_name as name, p.mrn, p.birth_date as "birthDate",
           coalesce(k.payer_name, '') as "payerName", coalesce(p.content->>'phone', '') as phone,
           v.last_visit as "lastVisitDate", coalesce(o.owed, 0)::bigint as "owedCents", p.updated_at as "updatedAt"
      from patient p
      left join (
        select distinct on (q.patient_id) q.patient_id, coalesce(y.name, q.content->>'payerName') as payer_name
          from coverage q left join payer y on y.tenant_id = q.tenant_id and y.id = q.payer_id
         where q.tenant_id = ${context.tenantId} and q.patient_id = any(${[...ids]}::uuid[]) and q.payer_sequence = 'P'
         order by q.patient_id, q.updated_at desc, q.id desc) k on k.patient_id = p.id
      left join (
        select patient_id, max(date_of_service) as last_visit from encounter
         where tenant_id = ${context.tenantId} and patient_id = any(${[...ids]}::uuid[]) group by patient_id) v on v.patient_id = p.id
      left join (
        select patient_id, sum(cents) as owed from journal_line
         where tenant_id = ${context.tenantId} and patient_id = any(${[...ids]}::uuid[]) and account = 'patient-ar'
         group by patient_id) o on o.patient_id = p.id
     where p.tenant_id = ${context.tenantId} and p.id = any(${[...ids]}::uuid[])`.execute(context.tx);
  return rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() }));
}

function search(_context: OperationContext, word: string): Condition {
  const day = dayOf(word);
  const named = holds(sql`p.search_text`, word);
  return day ? sql`(p.birth_date = ${day}::date or ${named})` : named;
}

const patients: ListDefinition<'patients', PatientListRow> = {
  list: 'patients',
  from: sql`patient p`,
  tenantId: sql`p.tenant_id`,
  id: { sql: sql`p.id`, type: 'uuid' },
  fields: {
    name: { sql: sql`p.list_name`, filled: true },
    mrn: { sql: sql`p.mrn`, filled: true },
    birthDate: { sql: sql`p.birth_date` },
    payerName: {
      within: (test) => sql`p.id = any(array(
        select q.patient_id from coverage q left join payer y on y.tenant_id = q.tenant_id and y.id = q.payer_id
         where q.tenant_id = app_tenant_id() and q.payer_sequence = 'P' and ${test(sql`coalesce(y.name, q.content->>'payerName')`)}))`,
    },
    updatedAt: { sql: sql`p.updated_at`, filled: true },
  },
  search,
  defaultSort: 'name',
  rows: patientListRows,
  patientIdOf: (row) => row.id,
};

/** Patients with their primary payer, last visit and what they owe. */
export const listPatients = listOperation(
  'Lists patients with primary payer, last visit and what they owe.',
  ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  patients,
);
