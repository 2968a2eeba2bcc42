import { type RawBuilder, sql } from 'kysely';
import type { EncounterListRow } from '../contract/rows.ts';
import { encounterListRows } from './encounter-rows.ts';
import { dayOf } from './lists/conditions.ts';
import type { Condition, ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import { patientsHolding } from './lists/patients.ts';
import type { OperationContext } from './operation.ts';

function search({ tenantId }: OperationContext, word: string): Condition {
  const day = dayOf(word);
  const named = sql<boolean>`n.patient_id = any(${patientsHolding(tenantId, word)})`;
  return day ? sql`(n.date_of_service = ${day}::date or ${named})` : named;
}

const ofPatient = (test: (value: RawBuilder<unknown>) => Condition): Condition =>
  sql`n.patient_id = any(array(select q.id from patient q where q.tenant_id = app_tenant_id() and ${test(sql`q.list_name`)}))`;

/** Where the list stands and what may be asked of it. */
export const encounterList: ListDefinition<'encounters', EncounterListRow> = {
  list: 'encounters',
  from: sql`encounter n`,
  tenantId: sql`n.tenant_id`,
  id: { sql: sql`n.id`, type: 'uuid' },
  fields: {
    dateOfService: { sql: sql`n.date_of_service`, filled: true },
    patientName: {
      sql: sql`p.list_name`,
      join: sql`join patient p on p.tenant_id = n.tenant_id and p.id = n.patient_id`,
      within: ofPatient,
      filled: true,
    },
    billingStatus: { sql: sql`n.billing_status` },
    createdAt: { sql: sql`n.created_at`, filled: true },
  },
  search,
  defaultSort: '-dateOfService',
  rows: encounterListRows,
  patientIdOf: (row) => row.patientId,
};

/** Visits with their codes and what bills them. */
export const listEncounters = listOperation(
  'Lists visits with their codes, charges, open questions and billing status.',
  ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  encounterList,
);
