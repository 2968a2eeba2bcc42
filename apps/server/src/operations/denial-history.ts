import { type Cents, cents } from '@cleanclaim/billing/kernel';
import { type DenialHistory, findPlaybook, type StepRecord } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { DenialRow } from './denial-store.ts';
import type { OperationContext } from './operation.ts';

/** Days of ended denials that count: a payer's ways change. */
const DAYS = 730;
/** Newest ended denials that are looked at. */
const MOST = 2000;

interface Aggregate {
  key: string;
  is_own: boolean;
  tried: number;
  worked: number;
  cents: Cents;
  median_days: number | null;
}

/**
 * Ended denials of one kind with the deeds that came between their denial and their end. A deed is read from what the
 * product did (a correction, papers or an appeal that went out, a claim to the next payer); a step that a person checked
 * off counts too. Won and not yet paid has not ended; of a denial that was billed on, the next payer must have answered.
 */
const endedWithDeeds = (
  { tenantId, today }: OperationContext,
  { carc, rarc, exceptWorkKey }: { carc: string; rarc: string | undefined; exceptWorkKey: string },
) => sql`
  with ended as (
    select d.id, d.claim_id, d.line_number, d.carc, d.payer_id, d.work_key, d.denied_on, d.closed_on,
           d.recovered_cents + d.next_payer_cents as cents
      from denial d
     where d.tenant_id = ${tenantId} and d.carc = ${carc} and d.closed_on >= ${today}::date - ${DAYS}::int
       and ${rarc === undefined ? sql`true` : sql`${rarc} = any(d.rarcs)`} and d.work_key <> ${exceptWorkKey}
       and (d.denial_status <> 'overturned' or d.recovered_cents > 0)
       and (d.denial_status <> 'billed-on' or exists (
         select from claim n join claim_payment p on p.tenant_id = n.tenant_id and p.claim_id = n.id
          where n.tenant_id = d.tenant_id and n.previous_claim_id = d.claim_id))
     order by d.closed_on desc, d.id limit ${MOST}
  ), deed as (
    select e.id, k.key from ended e cross join lateral (
      select case when v.event = 'documents-sent' then 'records' else 'correct' end as key
        from claim_event v
       where v.tenant_id = ${tenantId} and v.claim_id = e.claim_id
         and v.event in ('corrected', 'lines-rebilled', 'documents-sent')
         and v.at::date between e.denied_on and e.closed_on
      union
      select 'appeal' from appeal a
       where a.tenant_id = ${tenantId} and a.claim_id = e.claim_id and a.appeal_status <> 'withdrawn'
         and a.sent_date between e.denied_on and e.closed_on and e.carc = any(a.carcs)
         and a.disputed_lines @> jsonb_build_array(jsonb_build_object('lineNumber', coalesce(e.line_number, 0)))
      union
      select 'next-payer' from claim n where n.tenant_id = ${tenantId} and n.previous_claim_id = e.claim_id
      union
      select case when w.step_actions->>(s.n - 1)::int = 'new-claim' then 'correct'
                  else coalesce(nullif(w.step_actions->>(s.n - 1)::int, ''), s.step) end
        from work_item w
        cross join jsonb_array_elements_text(w.steps) with ordinality as s (step, n)
        join work_step t on t.tenant_id = w.tenant_id and t.work_item_id = w.id and t.step = s.step
       where w.tenant_id = ${tenantId} and w.work_key = e.work_key) k
  )`;

/** What the rows of one payer, or of all, say of each deed. */
function recordsOf(rows: readonly Aggregate[], isOwn: boolean): StepRecord[] {
  return rows
    .filter((row) => row.is_own === isOwn)
    .map((row) => ({
      ...{ key: row.key, tried: row.tried, worked: row.worked, recoveredCents: cents(Number(row.cents)) },
      ...(row.median_days === null ? {} : { medianDays: row.median_days }),
    }));
}

/** How denials like this one ended, by what was done about them: of its payer, and of all. */
export async function denialHistory(
  context: OperationContext,
  denial: Pick<DenialRow, 'group_code' | 'carc' | 'rarcs' | 'payer_id' | 'work_key'>,
  payerName: string,
): Promise<DenialHistory> {
  const { carc, rarcs, payer_id: payerId } = denial;
  const { rarc } = findPlaybook({ groupCode: denial.group_code, carc, rarcs });
  const ended = endedWithDeeds(context, { carc, rarc, exceptWorkKey: denial.work_key });
  const { rows } = await sql<Aggregate>`
    ${ended}
    select d.key, o.is_own, count(*)::int as tried, count(*) filter (where e.cents > 0)::int as worked,
           coalesce(sum(e.cents), 0)::bigint as cents,
           (percentile_cont(0.5) within group (order by e.closed_on - e.denied_on) filter (where e.cents > 0)) as median_days
      from deed d join ended e on e.id = d.id
      cross join lateral (select false as is_own union all select true where e.payer_id = ${payerId}) o
     group by 1, 2 order by 1`.execute(context.tx);
  const counted = await sql<{ own: number; all: number }>`
    ${ended} select count(*) filter (where payer_id = ${payerId})::int as own, count(*)::int as all from ended`.execute(
    context.tx,
  );
  return {
    ...{ payerName, what: `CARC ${carc}${rarc === undefined ? '' : ` with ${rarc}`}` },
    ...{ ofPayer: recordsOf(rows, true), ofAll: recordsOf(rows, false) },
    ...{ endedOfPayer: counted.rows[0]?.own ?? 0, endedOfAll: counted.rows[0]?.all ?? 0 },
  };
}
