import { findPlaybook, OPEN_DENIALS } from '@cleanclaim/billing/receivables';
import { type RawBuilder, sql } from 'kysely';
import type { DenialListRow } from '../contract/denial-views.ts';
import { startsWith } from './lists/conditions.ts';
import type { Condition, ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import { patientsHolding } from './lists/patients.ts';
import type { OperationContext } from './operation.ts';

/** Denials as the list shows them: those with these ids, or those that a work item is about. */
export async function denialRows(
  context: OperationContext,
  of: { ids: readonly string[] } | { workKey: string },
): Promise<DenialListRow[]> {
  if ('ids' in of && of.ids.length === 0) return [];
  const rows = await context.tx
    .selectFrom('denial as d')
    .innerJoin('patient as p', (join) =>
      join.onRef('p.tenant_id', '=', 'd.tenant_id').onRef('p.id', '=', 'd.patient_id'),
    )
    .innerJoin('claim as c', (join) => join.onRef('c.tenant_id', '=', 'd.tenant_id').onRef('c.id', '=', 'd.claim_id'))
    .innerJoin('payer as y', (join) => join.onRef('y.tenant_id', '=', 'd.tenant_id').onRef('y.id', '=', 'd.payer_id'))
    .leftJoin('work_item as w', (join) =>
      join
        .onRef('w.tenant_id', '=', 'd.tenant_id')
        .onRef('w.work_key', '=', 'd.work_key')
        .on('w.work_status', '=', 'open'),
    )
    .selectAll('d')
    .select(['p.last_name', 'p.first_name', 'c.patient_control_number', 'w.id as work_item_id'])
    .select((eb) => [eb.ref('y.name').as('payer_name'), sql<string>`c.content->>'kind'`.as('kind')])
    .where('d.tenant_id', '=', context.tenantId)
    .where('ids' in of ? sql<boolean>`d.id = any(${[...of.ids]}::uuid[])` : sql<boolean>`d.work_key = ${of.workKey}`)
    .orderBy('d.line_number')
    .orderBy('d.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    claimId: row.claim_id,
    patientId: row.patient_id,
    workItemId: row.work_item_id,
    deniedOn: row.denied_on,
    patientName: `${row.last_name}, ${row.first_name}`,
    patientControlNumber: row.patient_control_number,
    payerName: row.payer_name,
    lineNumber: row.line_number ?? 0,
    procedureCode: row.procedure_code,
    providerName: row.provider_name,
    reasonCode: `${row.group_code}-${row.carc}`,
    remarkCodes: row.rarcs.join(', '),
    what: findPlaybook(
      { groupCode: row.group_code, carc: row.carc, rarcs: row.rarcs },
      row.kind === 'institutional' || row.kind === 'dental' ? row.kind : 'professional',
    ).title,
    category: row.category,
    rootCause: row.root_cause,
    preventable: row.preventable ? 'yes' : 'no',
    fixedBy: row.fixed_by,
    denialStatus: row.denial_status,
    deniedCents: row.denied_cents,
    recoveredCents: row.recovered_cents,
    nextPayerCents: row.next_payer_cents,
    deadlineDate: row.deadline_date,
    closedOn: row.closed_on,
  }));
}

const ofPayer = (test: (value: RawBuilder<unknown>) => Condition): Condition =>
  sql`d.payer_id = any(array(select q.id from payer q where q.tenant_id = app_tenant_id() and ${test(sql`q.name`)}))`;

/** A denial holds a word by its patient, its reason or remark, or a code that begins with it. */
function search({ tenantId }: OperationContext, word: string): Condition {
  const upper = word.toUpperCase();
  return sql`(d.patient_id = any(${patientsHolding(tenantId, word)})
    or ${startsWith(sql`d.procedure_code`, upper)}
    or d.group_code || '-' || d.carc = ${upper} or d.carc = ${upper} or ${upper} = any(d.rarcs))`;
}

/** Where the list stands and what may be asked of it. */
const denialList: ListDefinition<'denials', DenialListRow> = {
  list: 'denials',
  from: sql`denial d`,
  tenantId: sql`d.tenant_id`,
  id: { sql: sql`d.id`, type: 'uuid' },
  fields: {
    deniedOn: { sql: sql`d.denied_on`, filled: true },
    payerName: { within: ofPayer },
    procedureCode: { sql: sql`d.procedure_code` },
    providerName: { sql: sql`d.provider_name` },
    reasonCode: { sql: sql`(d.group_code || '-' || d.carc)` },
    category: { sql: sql`d.category` },
    rootCause: { sql: sql`d.root_cause` },
    preventable: { sql: sql`(case when d.preventable then 'yes' else 'no' end)` },
    fixedBy: { sql: sql`d.fixed_by` },
    denialStatus: { sql: sql`d.denial_status` },
    deniedCents: { sql: sql`d.denied_cents`, filled: true },
    deadlineDate: { sql: sql`d.deadline_date`, filled: true },
    closedOn: { sql: sql`d.closed_on` },
  },
  search,
  cents: sql`d.denied_cents`,
  defaultSort: 'deadlineDate',
  standing: {
    fields: ['denialStatus', 'closedOn'],
    condition: () => sql`d.denial_status = any(${[...OPEN_DENIALS]}::text[])`,
  },
  rows: (context, ids) => denialRows(context, { ids }),
  patientIdOf: (row) => row.patientId,
};

/** What payers have refused, a line or claim and reason each; what is still open unless asked otherwise. */
export const listDenials = listOperation(
  'Lists denials of payers (835), never rejections: open, in work and appealed unless asked otherwise.',
  ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor', 'system'],
  denialList,
);
