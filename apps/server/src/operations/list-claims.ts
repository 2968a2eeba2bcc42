import { type RawBuilder, sql } from 'kysely';
import type { ClaimListRow } from '../contract/rows.ts';
import { claimBalances } from './journal.ts';
import { startsWith } from './lists/conditions.ts';
import type { Condition, ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import { patientsHolding } from './lists/patients.ts';
import type { OperationContext } from './operation.ts';
import { claimsSentWhere } from './sent-numbers.ts';

type Stored = Omit<ClaimListRow, 'payerBalanceCents' | 'patientBalanceCents' | 'updatedAt'> & { updatedAt: Date };

/** Claims as the list shows them, in any order, with their balances from the ledger. */
export async function claimListRows(context: OperationContext, ids: readonly string[]): Promise<ClaimListRow[]> {
  const { rows } = await sql<Stored>`
    select c.id, c.version, c.patient_control_number as "patientControlNumber", c.patient_id as "patientId",
           p.last_name || ', ' || p.first_name as "patientName", y.name as "payerName", c.date_of_service as "dateOfService",
           c.total_charge_cents as "chargeCents", c.claim_status as "claimStatus", c.owner, c.next_step as "nextStep",
           c.deadline_date as "deadlineDate",
           ${deliveryOf(sql`y`)} as delivery, c.updated_at as "updatedAt"
      from claim c
      join patient p on p.tenant_id = c.tenant_id and p.id = c.patient_id
      join payer y on y.tenant_id = c.tenant_id and y.id = c.payer_id
     where c.tenant_id = ${context.tenantId} and c.id = any(${[...ids]}::uuid[])`.execute(context.tx);
  const balances = await claimBalances(context, ids);
  return rows.map((row) => ({
    ...row,
    updatedAt: row.updatedAt.toISOString(),
    payerBalanceCents: balances.get(row.id)?.payerArCents ?? 0,
    patientBalanceCents: balances.get(row.id)?.patientArCents ?? 0,
  }));
}

/** A claim holds a word by its patient, or by a control number of ours (any attempt's) or the payer's that begins with it. */
function search({ tenantId }: OperationContext, word: string): Condition {
  const number = word.toUpperCase();
  return sql`(c.patient_id = any(${patientsHolding(tenantId, word)})
    or ${startsWith(sql`c.patient_control_number`, number)}
    or ${startsWith(sql`c.payer_claim_control_number`, number)}
    or c.id = any(${claimsSentWhere(tenantId, (sent) => startsWith(sent, number))}))`;
}

/** Tests a value of the claim's payer, or patient, where it stands. */
const ofPayer = (test: (value: RawBuilder<unknown>) => Condition): Condition =>
  sql`c.payer_id = any(array(select q.id from payer q where q.tenant_id = app_tenant_id() and ${test(sql`q.name`)}))`;
/** How a payer takes claims. */
const deliveryOf = (payer: RawBuilder<unknown>) => sql`coalesce(${payer}.content->>'delivery', 'electronic')`;
const ofDelivery = (test: (value: RawBuilder<unknown>) => Condition): Condition =>
  sql`c.payer_id = any(array(select q.id from payer q where q.tenant_id = app_tenant_id() and ${test(deliveryOf(sql`q`))}))`;
const ofPatient = (test: (value: RawBuilder<unknown>) => Condition): Condition =>
  sql`c.patient_id = any(array(select q.id from patient q where q.tenant_id = app_tenant_id() and ${test(sql`q.list_name`)}))`;

/** Where the list stands and what may be asked of it. */
export const claimList: ListDefinition<'claims', ClaimListRow> = {
  list: 'claims',
  from: sql`claim c`,
  tenantId: sql`c.tenant_id`,
  id: { sql: sql`c.id`, type: 'uuid' },
  fields: {
    patientControlNumber: { sql: sql`c.patient_control_number`, filled: true },
    patientName: {
      sql: sql`p.list_name`,
      join: sql`join patient p on p.tenant_id = c.tenant_id and p.id = c.patient_id`,
      within: ofPatient,
      filled: true,
    },
    dateOfService: { sql: sql`c.date_of_service`, filled: true },
    payerName: { within: ofPayer },
    claimStatus: { sql: sql`c.claim_status` },
    chargeCents: { sql: sql`c.total_charge_cents`, filled: true },
    deadlineDate: { sql: sql`c.deadline_date` },
    owner: { sql: sql`c.owner` },
    delivery: { within: ofDelivery },
    updatedAt: { sql: sql`c.updated_at`, filled: true },
  },
  search,
  cents: sql`c.total_charge_cents`,
  defaultSort: '-dateOfService',
  rows: claimListRows,
  patientIdOf: (row) => row.patientId,
};

/** Claims with their balances and next steps. */
export const listClaims = listOperation(
  'Lists claims with their balances, owners, next steps and deadlines.',
  ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor', 'system'],
  claimList,
);
