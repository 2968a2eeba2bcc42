import { decisionClock, unitsLeft } from '@cleanclaim/billing/encounters';
import { type RawBuilder, sql } from 'kysely';
import type { AuthorizationListRow } from '../contract/authorization-views.ts';
import { type AuthorizationRow, authorizationOf, UNDECIDED } from './authorization-store.ts';
import { unitsUsedOf } from './claim-authorizations.ts';
import { startsWith } from './lists/conditions.ts';
import type { Condition, ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import { patientsHolding } from './lists/patients.ts';
import type { OperationContext } from './operation.ts';

/** The clock of a request; `none` where nobody was asked, or it went back to be put right. */
export function clockOf(row: AuthorizationRow, now: Date): Pick<AuthorizationListRow, 'dueAt' | 'clock'> {
  const waits = UNDECIDED.includes(row.authorization_status);
  const isClosed = row.authorization_status === 'draft' || row.authorization_status === 'cancelled';
  if (!row.requested_at || isClosed || (!waits && !row.decided_at)) return { dueAt: null, clock: 'none' };
  const { dueAt, state } = decisionClock(
    {
      urgency: row.urgency,
      requestedAt: row.requested_at.toISOString(),
      decidedAt: waits ? undefined : row.decided_at?.toISOString(),
    },
    now.toISOString(),
  );
  return { dueAt, clock: state };
}

/** Rows as the list and the page show them, with the units that are left. */
export function listRowOf(
  row: AuthorizationRow,
  names: { patientName: string; payerName: string },
  used: number,
  now: Date,
): AuthorizationListRow {
  const isGranted = row.authorization_status === 'approved' || row.authorization_status === 'partly-approved';
  const left = isGranted ? unitsLeft({ ...authorizationOf(row), unitsUsed: used }) : undefined;
  return {
    id: row.id,
    version: row.version,
    patientId: row.patient_id,
    ...names,
    kind: row.kind,
    authorizationStatus: row.authorization_status,
    authorizationNumber: row.authorization_number,
    services: row.procedure_codes.join(', '),
    ...clockOf(row, now),
    unitsLeft: left ?? null,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    createdAt: row.created_at.toISOString(),
  };
}

async function authorizationRows(context: OperationContext, ids: readonly string[]): Promise<AuthorizationListRow[]> {
  if (ids.length === 0) return [];
  const rows = await context.tx
    .selectFrom('payer_authorization as a')
    .innerJoin('patient as p', (join) =>
      join.onRef('p.tenant_id', '=', 'a.tenant_id').onRef('p.id', '=', 'a.patient_id'),
    )
    .innerJoin('payer as y', (join) => join.onRef('y.tenant_id', '=', 'a.tenant_id').onRef('y.id', '=', 'a.payer_id'))
    .selectAll('a')
    .select((eb) => [
      sql<string>`p.last_name || ', ' || p.first_name`.as('patientName'),
      eb.ref('y.name').as('payerName'),
    ])
    .where('a.tenant_id', '=', context.tenantId)
    .where('a.id', 'in', [...ids])
    .execute();
  const used = await unitsUsedOf(context, rows);
  return rows.map((row) => listRowOf(row, row, used.get(row.id) ?? 0, context.now));
}

const ofPatient = (test: (value: RawBuilder<unknown>) => Condition): Condition =>
  sql`a.patient_id = any(array(select q.id from patient q where q.tenant_id = app_tenant_id() and ${test(sql`q.list_name`)}))`;
const ofPayer = (test: (value: RawBuilder<unknown>) => Condition): Condition =>
  sql`a.payer_id = any(array(select q.id from payer q where q.tenant_id = app_tenant_id() and ${test(sql`q.name`)}))`;

/** An authorization holds a word by its patient, its number, or a code that begins with it. */
function search({ tenantId }: OperationContext, word: string): Condition {
  const upper = word.toUpperCase();
  return sql`(a.patient_id = any(${patientsHolding(tenantId, word)})
    or ${startsWith(sql`a.authorization_number`, word)}
    or exists (select from unnest(a.procedure_codes) code where ${startsWith(sql`code`, upper)}))`;
}

/** Where the list stands and what may be asked of it. */
const authorizationList: ListDefinition<'authorizations', AuthorizationListRow> = {
  list: 'authorizations',
  from: sql`payer_authorization a`,
  tenantId: sql`a.tenant_id`,
  id: { sql: sql`a.id`, type: 'uuid' },
  fields: {
    patientName: {
      sql: sql`p.list_name`,
      join: sql`join patient p on p.tenant_id = a.tenant_id and p.id = a.patient_id`,
      within: ofPatient,
      filled: true,
    },
    payerName: { within: ofPayer },
    kind: { sql: sql`a.kind` },
    authorizationStatus: { sql: sql`a.authorization_status` },
    authorizationNumber: { sql: sql`a.authorization_number`, filled: true },
    dueAt: { sql: sql`a.due_at` },
    validTo: { sql: sql`a.valid_to` },
    createdAt: { sql: sql`a.created_at`, filled: true },
  },
  search,
  defaultSort: '-createdAt',
  rows: authorizationRows,
  patientIdOf: (row) => row.patientId,
};

/** Authorizations and referrals with their state, decision clock and units left. */
export const listAuthorizations = listOperation(
  'Lists authorizations and referrals with their state, decision clock and units left.',
  ['biller', 'coder', 'front-desk', 'manager', 'admin', 'auditor'],
  authorizationList,
);
