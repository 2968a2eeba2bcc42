import { type RawBuilder, sql } from 'kysely';
import type { KpiName } from '../../contract/kpi-definitions.ts';
import { providerOf } from './balances.ts';

/** Months asked for: each with its first day and the day at which its figures stand, its last one or today. */
export interface Months {
  tenantId: string;
  list: readonly { month: string; first: string; last: string }[];
}

/** Days over which charges are averaged: thirteen weeks. */
const CHARGE_DAYS = 91;

const claimParts = sql`c.id as claim_id, c.payer_id, ${providerOf} as provider_id`;
const inMonths = ({ list }: Months, day: RawBuilder<unknown>) => {
  const months = JSON.stringify(list);
  return sql`jsonb_to_recordset(${months}::jsonb) as m(month text, first date, last date) where ${day} between m.first and m.last`;
};
const eachMonth = ({ list }: Months) =>
  sql`jsonb_to_recordset(${JSON.stringify(list)}::jsonb) as m(month text, first date, last date)`;

/** A claim's first event of some kinds, as `at` and `event`. */
const firstEvent = (events: RawBuilder<unknown>) => sql`
  lateral (select v.at::date as day, v.event, v.id from claim_event v
            where v.tenant_id = c.tenant_id and v.claim_id = c.id and v.event in (${events}) order by v.id limit 1)`;

const had = (events: RawBuilder<unknown>, before?: RawBuilder<unknown>) => sql`
  exists (select from claim_event h where h.tenant_id = c.tenant_id and h.claim_id = c.id and h.event in (${events})
           ${before ? sql`and h.id < ${before}` : sql``})`;

function cleanClaims(months: Months): RawBuilder<unknown> {
  return sql`
    select m.month, ${claimParts}, (not ${had(sql`'built-held', 'rejected'`)})::int as numerator, 1 as denominator
      from claim c cross join ${firstEvent(sql`'batched', 'printed'`)} s cross join ${inMonths(months, sql`s.day`)}
       and c.tenant_id = ${months.tenantId}`;
}

function firstPass(months: Months): RawBuilder<unknown> {
  return sql`
    select m.month, ${claimParts},
           (a.event in ('paid', 'partly-paid', 'overpaid') and not ${had(sql`'rejected', 'corrected'`, sql`a.id`)})::int as numerator, 1 as denominator
      from claim c cross join ${firstEvent(sql`'paid', 'partly-paid', 'overpaid', 'denied'`)} a cross join ${inMonths(months, sql`a.day`)}
       and c.tenant_id = ${months.tenantId}`;
}

/** The first answer to each claim: refused or not, by one a claim or by its charge. */
function denials(months: Months, amount: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select m.month, ${claimParts}, case when a.event = 'denied' then ${amount} else 0 end as numerator, ${amount} as denominator
      from claim c cross join ${firstEvent(sql`'paid', 'partly-paid', 'overpaid', 'denied'`)} a cross join ${inMonths(months, sql`a.day`)}
       and c.tenant_id = ${months.tenantId}`;
}

/** Ledger lines of claims, with the claim's parts and the entry's day. */
const ledger = sql`
  journal_line l
    join journal_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
    left join claim c on c.tenant_id = l.tenant_id and c.id = l.claim_id`;
const lineParts = sql`l.claim_id, coalesce(c.payer_id, l.payer_id) as payer_id, coalesce(${providerOf}, '') as provider_id`;

const charges = sql`case when l.account = 'revenue' then -l.cents else 0 end`;
const openCents = sql`case when l.account in ('payer-ar', 'patient-ar') then l.cents else 0 end`;
/**
 * What was paid for services, less what went back: an entry's lines add up to zero, so that the money is the lines of
 * balances and adjustments with the sign turned. Interest pays for no service.
 */
const paidOnClaims = sql`case when l.account in ('cash', 'unapplied-cash', 'refunds-payable', 'payer-recoupment', 'interest-income', 'other-payer-income', 'payer-charges') then 0 else -l.cents end`;

/** Sums over the entries of a month. */
function posted(months: Months, numerator: RawBuilder<unknown>, denominator: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select m.month, ${lineParts}, ${numerator} as numerator, ${denominator} as denominator
      from ${ledger} cross join ${inMonths(months, sql`e.posting_date`)} and l.tenant_id = ${months.tenantId}`;
}

/** Sums as they stand at the end of each month; charges of the weeks before it are what they are measured by. */
function standing(
  months: Months,
  numerator: RawBuilder<unknown>,
  denominator: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`
    select m.month, ${lineParts}, ${numerator} as numerator, ${denominator} as denominator
      from ${ledger} cross join ${eachMonth(months)}
     where l.tenant_id = ${months.tenantId} and e.posting_date <= m.last`;
}

const chargesBefore = sql`case when e.posting_date > m.last - ${CHARGE_DAYS}::int then ${charges} else 0 end`;
const isOld = sql`coalesce(c.date_of_service, e.posting_date) < m.last - 90`;
const isUnsent = sql`c.id is not null and c.previous_claim_id is null and not exists (
  select from claim_event v where v.tenant_id = c.tenant_id and v.claim_id = c.id and v.event in ('batched', 'printed') and v.at::date <= m.last)`;

function chargeLag(months: Months): RawBuilder<unknown> {
  return sql`
    select m.month, ${claimParts}, (s.day - c.date_of_service) as numerator, 1 as denominator
      from claim c cross join lateral (
        select min(e.posting_date) as day from journal_entry e
         where e.tenant_id = c.tenant_id and e.source_key = 'charge:claim:' || c.id) s
      cross join ${inMonths(months, sql`s.day`)} and c.tenant_id = ${months.tenantId}`;
}

function autoPosted(months: Months): RawBuilder<unknown> {
  return sql`
    select m.month, x.claim_id, coalesce(c.payer_id, r.payer_id) as payer_id, coalesce(${providerOf}, '') as provider_id,
           (not x.applied_by_person and not exists (
             select from posting_exception q where q.tenant_id = x.tenant_id and q.claim_payment_key = x.claim_payment_key and q.held_cents <> 0
                and x.outcome in ('unmatched', 'unbalanced', 'charge-mismatch', 'rebilled-line', 'no-money', 'held')))::int as numerator,
           1 as denominator
      from claim_payment x
      join remittance r on r.tenant_id = x.tenant_id and r.id = x.remittance_id and r.posting <> 'superseded'
      left join claim c on c.tenant_id = x.tenant_id and c.id = x.claim_id
      cross join ${inMonths(months, sql`r.posted_at::date`)} and x.tenant_id = ${months.tenantId}`;
}

const patientPaid = sql`case when l.account = 'patient-ar' and e.kind like 'patient-payment%' then -l.cents else 0 end`;
const becamePatients = sql`case when l.account = 'patient-ar' and e.kind not like 'patient-payment%' and e.kind not like 'write-off%' and e.kind <> 'refund' then l.cents else 0 end`;

function costs(months: Months): RawBuilder<unknown> {
  return sql`
    select m.month, null::uuid as claim_id, null::uuid as payer_id, '' as provider_id, k.cost_cents as numerator, 0::bigint as denominator
      from collection_cost k join ${eachMonth(months)} on to_char(k.month, 'YYYY-MM') = m.month
     where k.tenant_id = ${months.tenantId}
    union all ${posted(months, sql`0::bigint`, paidOnClaims)} and exists (
      select from collection_cost k where k.tenant_id = ${months.tenantId} and to_char(k.month, 'YYYY-MM') = m.month)`;
}

/**
 * For each key figure, rows of month, claim, payer, provider, numerator and denominator, whose sums are the figure: of the
 * practice, a month, a payer or a provider alike. What each counts is said in contract/kpi-definitions.ts.
 */
export const KPI_FACTS: Readonly<Record<KpiName, (months: Months) => RawBuilder<unknown>>> = {
  'clean-claim-rate': cleanClaims,
  'first-pass-yield': firstPass,
  'denial-rate-claims': (months) => denials(months, sql`1`),
  'denial-rate-dollars': (months) => denials(months, sql`c.total_charge_cents`),
  'days-in-ar': (months) => standing(months, sql`${openCents} * ${CHARGE_DAYS}::int`, chargesBefore),
  'ar-over-90': (months) => standing(months, sql`case when ${isOld} then ${openCents} else 0 end`, openCents),
  'net-collection-rate': (months) =>
    posted(
      months,
      paidOnClaims,
      sql`${charges} - case when l.account = 'contractual-adjustment' then l.cents else 0 end`,
    ),
  'gross-collection-rate': (months) => posted(months, paidOnClaims, charges),
  'charge-lag': chargeLag,
  'dnfb-days': (months) =>
    standing(months, sql`case when ${isUnsent} then ${charges} else 0 end * ${CHARGE_DAYS}::int`, chargesBefore),
  'auto-post-rate': autoPosted,
  'patient-collection-rate': (months) => posted(months, patientPaid, becamePatients),
  'cost-to-collect': costs,
};
