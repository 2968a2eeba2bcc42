import { cents } from '@cleanclaim/billing/kernel';
import {
  type BilledVisit,
  type ExplainedVisit,
  type VisitLedgerLine,
  visitMoney,
} from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { OperationContext } from './operation.ts';

interface LineRow {
  encounter_id: string;
  kind: string;
  posting_date: string;
  account: VisitLedgerLine['account'];
  cents: number;
  group_code: string | null;
  carc: string | null;
  from_payer: boolean;
  memo: string;
  service_line_number: number | null;
  payer_name: string | null;
}

interface VisitRow {
  encounter_id: string;
  patient_id: string;
  patient_name: string;
  date_of_service: string;
  claim_ids: string[];
  payer_names: string[];
  services: { procedureCode: string; units: number; chargeCents: number }[];
  pending: boolean;
  refused: boolean;
  qmb: boolean;
}

/** A claim that no payer has settled yet, or whose next payer has not been billed. */
const PENDING = sql`(c.claim_status not in ('paid', 'partly-paid', 'patient-due', 'closed')
  or exists (select from work_item w where w.tenant_id = c.tenant_id and w.claim_id = c.id and w.work_status = 'open'
              and w.kind in ('bill-next-payer', 'check-coverage', 'forwarded')))`;

/** Ledger lines of visits by visit, oldest first; a reversal counts as what it reverses. */
export async function visitLines(
  context: OperationContext,
  encounterIds: readonly string[],
): Promise<Map<string, VisitLedgerLine[]>> {
  const { rows } = await sql<LineRow>`
    select coalesce(c.encounter_id, l.encounter_id) as encounter_id, coalesce(o.kind, e.kind) as kind, e.posting_date,
           l.account, l.cents, l.group_code, l.carc, (l.remittance_id is not null) as from_payer, l.memo, l.service_line_number,
           c.content->'payer'->>'name' as payer_name
      from journal_line l
      join journal_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
      left join journal_entry o on o.tenant_id = e.tenant_id and o.id = e.reverses_entry_id
      left join claim c on c.tenant_id = l.tenant_id and c.id = l.claim_id
     where l.tenant_id = ${context.tenantId}
       and (l.claim_id in (select id from claim where tenant_id = ${context.tenantId} and encounter_id = any(${[...encounterIds]}::uuid[]))
            or l.encounter_id = any(${[...encounterIds]}::uuid[]))
     order by e.posting_date, e.created_at, e.id, l.line_number`.execute(context.tx);
  const byVisit = Map.groupBy(rows, (row) => row.encounter_id);
  return new Map([...byVisit].map(([encounterId, lines]) => [encounterId, lines.map(lineOf)]));
}

function lineOf(row: LineRow): VisitLedgerLine {
  return {
    entryKind: row.kind,
    postingDate: row.posting_date,
    account: row.account,
    cents: cents(row.cents),
    fromPayer: row.from_payer,
    memo: row.memo,
    ...(row.group_code ? { groupCode: row.group_code } : {}),
    ...(row.carc ? { carc: row.carc } : {}),
    ...(row.payer_name ? { payerName: row.payer_name } : {}),
    ...(row.service_line_number ? { serviceLineNumber: row.service_line_number } : {}),
  };
}

/** Visits of patients with money open on either side. */
async function openVisits(context: OperationContext, patientIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct v.id from (
      select coalesce(c.encounter_id, l.encounter_id) as id
        from journal_line l left join claim c on c.tenant_id = l.tenant_id and c.id = l.claim_id
       where l.tenant_id = ${context.tenantId} and l.patient_id = any(${[...patientIds]}::uuid[])
         and l.account in ('patient-ar', 'payer-ar')
       group by 1, l.account having sum(l.cents) <> 0) v
     where v.id is not null`.execute(context.tx);
  return rows.map(({ id }) => id);
}

async function visitRows(context: OperationContext, encounterIds: readonly string[]): Promise<VisitRow[]> {
  const { rows } = await sql<VisitRow>`
    select n.id as encounter_id, n.patient_id, p.first_name || ' ' || p.last_name as patient_name, n.date_of_service,
           coalesce(m.claim_ids, '{}') as claim_ids, coalesce(m.payer_names, '{}') as payer_names,
           coalesce(m.services, (select jsonb_agg(jsonb_build_object('procedureCode', coalesce(x->>'procedureCode', ''),
                      'units', coalesce((x->>'units')::numeric, 1), 'chargeCents', coalesce((x->>'chargeCents')::bigint, 0)))
                      from jsonb_array_elements(coalesce(n.content->'codes'->'charges', n.content->'charges')) x), '[]') as services,
           coalesce(m.pending, false) as pending, coalesce(m.refused, false) as refused, coalesce(m.qmb, false) as qmb
      from encounter n
      join patient p on p.tenant_id = n.tenant_id and p.id = n.patient_id
      left join lateral (
        select array_agg(c.id::text order by c.payer_sequence, c.id) as claim_ids,
               array_agg(distinct c.content->'payer'->>'name') as payer_names, bool_or(${PENDING}) as pending, bool_or(c.claim_status = 'denied') as refused,
               bool_or(exists (select from claim_payment q where q.tenant_id = c.tenant_id and q.claim_id = c.id
                 and q.content @? '$.**.rarcs[*] ? (@ == "N781" || @ == "N782" || @ == "N783")')) as qmb,
               (array_agg(c.content->'lines' order by c.payer_sequence, c.id))[1] as services
          from claim c where c.tenant_id = n.tenant_id and c.encounter_id = n.id) m on true
     where n.tenant_id = ${context.tenantId} and n.id = any(${[...encounterIds]}::uuid[])
     order by n.date_of_service, n.id`.execute(context.tx);
  return rows;
}

/**
 * The visits of patients that are open on a payer's or the patient's side, each with what became of its charge: all
 * claims of a visit together, self-pay visits beside them.
 */
export async function billedVisits(context: OperationContext, patientIds: readonly string[]): Promise<BilledVisit[]> {
  const ids = await openVisits(context, patientIds);
  const rows = await visitRows(context, ids);
  const lines = await visitLines(context, ids);
  const visits = rows.map((row) => ({
    ...visitMoney(lines.get(row.encounter_id) ?? []),
    encounterId: row.encounter_id,
    claimIds: row.claim_ids,
    patientId: row.patient_id,
    patientName: row.patient_name,
    dateOfService: row.date_of_service,
    services: row.services.map(({ procedureCode, units, chargeCents }) => ({
      procedureCode,
      units: Number(units),
      chargeCents: cents(chargeCents),
    })),
    payerNames: row.payer_names,
    insurancePending: row.pending,
    ...(row.qmb ? { qualifiedMedicareBeneficiary: true } : {}),
  }));
  return [...visits, ...(await accountItems(context, patientIds))];
}

interface ItemRow extends Omit<LineRow, 'encounter_id'> {
  patient_id: string;
  patient_name: string;
}

/** Ledger lines of patients beside every visit, by patient, oldest first. */
async function accountRows(
  context: OperationContext,
  patientIds: readonly string[],
): Promise<Map<string, [ItemRow, ...ItemRow[]]>> {
  const { rows } = await sql<ItemRow>`
    select l.patient_id, p.first_name || ' ' || p.last_name as patient_name, coalesce(o.kind, e.kind) as kind, e.posting_date,
           l.account, l.cents, l.group_code, l.carc, false as from_payer, l.memo, null as service_line_number, null as payer_name
      from journal_line l
      join journal_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
      left join journal_entry o on o.tenant_id = e.tenant_id and o.id = e.reverses_entry_id
      join patient p on p.tenant_id = l.tenant_id and p.id = l.patient_id
     where l.tenant_id = ${context.tenantId} and l.patient_id = any(${[...patientIds]}::uuid[]) and l.account = 'patient-ar'
       and l.claim_id is null and l.encounter_id is null
     order by e.posting_date, e.id`.execute(context.tx);
  return Map.groupBy(rows, (row) => row.patient_id) as Map<string, [ItemRow, ...ItemRow[]]>;
}

const accountLines = (rows: readonly ItemRow[]) => rows.map((row) => lineOf({ ...row, encounter_id: '' }));

/** What patients owe beside every visit, for example the fee of a check that came back: one item a patient. */
async function accountItems(context: OperationContext, patientIds: readonly string[]): Promise<BilledVisit[]> {
  return [...(await accountRows(context, patientIds))].flatMap(([patientId, own]): BilledVisit[] => {
    const money = visitMoney(accountLines(own));
    const [first] = own;
    if (money.owedCents === 0) return [];
    return [
      {
        ...money,
        encounterId: `account-${patientId}`,
        claimIds: [],
        patientId,
        patientName: first.patient_name,
        dateOfService: first.posting_date,
        services: [],
        payerNames: [],
        insurancePending: false,
        isAccount: true,
      },
    ];
  });
}

/** The same for an explanation; nothing when the account is even. */
async function explainedAccount(context: OperationContext, patientId: string): Promise<ExplainedVisit[]> {
  const own = (await accountRows(context, [patientId])).get(patientId);
  if (!own || own.reduce((sum, row) => sum + row.cents, 0) === 0) return [];
  const [{ posting_date: dateOfService, patient_name: patientName }] = own;
  const account = { encounterId: `account-${patientId}`, dateOfService, patientName, lines: accountLines(own) };
  return [{ ...account, payerNames: [], services: [], insurancePending: false, isAccount: true }];
}

/** Visits of a patient with every ledger line: those given, or all that are open and what is owed on the account. */
export async function explainedVisits(
  context: OperationContext,
  patientId: string,
  encounterIds: readonly string[] | undefined,
): Promise<ExplainedVisit[]> {
  const ids = encounterIds ?? (await openVisits(context, [patientId]));
  const lines = await visitLines(context, ids);
  const visits = (await visitRows(context, ids)).map((row) => ({
    encounterId: row.encounter_id,
    dateOfService: row.date_of_service,
    patientName: row.patient_name,
    payerNames: row.payer_names,
    services: row.services.map(({ procedureCode, chargeCents }, i) => ({
      lineNumber: i + 1,
      procedureCode,
      chargeCents: cents(chargeCents),
    })),
    lines: lines.get(row.encounter_id) ?? [],
    insurancePending: row.pending,
    ...(row.refused ? { isRefused: true as const } : {}),
  }));
  return encounterIds ? visits : [...visits, ...(await explainedAccount(context, patientId))];
}

/** Money of patients that no visit has taken yet, positive cents, by patient. */
export async function unappliedOf(
  context: OperationContext,
  patientIds: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; cents: number }>`
    select l.patient_id as id, -sum(l.cents)::bigint as cents from journal_line l
     where l.tenant_id = ${context.tenantId} and l.patient_id = any(${[...patientIds]}::uuid[])
       and l.account = 'unapplied-cash' and l.remittance_id is null
     group by 1`.execute(context.tx);
  return new Map(rows.map((row) => [row.id, row.cents]));
}
