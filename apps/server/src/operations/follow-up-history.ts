import { ANSWERS_COUNTED, type PastClaim } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { OperationContext } from './operation.ts';

/** What is known of a payer from the claims that it has decided. */
export interface PayerHistory {
  /** Days from sending to the first remittance, the newest answer first. */
  answerDays: number[];
  past: PastClaim[];
}

/** Days of history that count. */
const HISTORY_DAYS = 730;

interface Known extends PastClaim {
  payerId: string;
}

/** So many answers of a payer are looked at for those that count: some are of claims that were answered before. */
const LOOKED_AT = 3 * ANSWERS_COUNTED;

/**
 * The newest answers of each payer: days from the first sending to the first remittance, and whether it paid. Looked for from
 * the newest remittance back, so that the time it takes does not grow with the claims that the practice has had.
 */
async function firstAnswers({ tx, tenantId, today }: OperationContext): Promise<Known[]> {
  const { rows } = await sql<Known>`
    with answered as materialized (
      select y.id as payer_id, a.claim_id, a.posted_at
        from payer y
        cross join lateral (
          select p.claim_id, r.posted_at
            from remittance r
            join claim_payment p on p.tenant_id = r.tenant_id and p.remittance_id = r.id and p.claim_id is not null
           where r.tenant_id = y.tenant_id and r.payer_id = y.id and r.posted_at > ${today}::date - ${HISTORY_DAYS}::int
           order by r.posted_at desc, p.claim_id desc limit ${LOOKED_AT}) a
       where y.tenant_id = ${tenantId}),
    firsts as (
      select distinct w.payer_id, w.claim_id, f.day, f.paid, f.sent
        from answered w
        cross join lateral (
          select r.posted_at::date as day, p.paid_cents > 0 as paid,
                 (select min(e.at)::date from claim_event e
                   where e.tenant_id = ${tenantId} and e.claim_id = w.claim_id
                     and e.to_status in ('sent', 'mailed', 'received', 'accepted')) as sent
            from claim_payment p join remittance r on r.tenant_id = p.tenant_id and r.id = p.remittance_id
           where p.tenant_id = ${tenantId} and p.claim_id = w.claim_id order by r.posted_at, p.ordinal limit 1) f
       where f.sent is not null and f.day = w.posted_at::date),
    numbered as (
      select payer_id, (day - sent)::int as days, paid,
             row_number() over (partition by payer_id order by day desc, claim_id desc) as n
        from firsts)
    select payer_id as "payerId", 'no-answer' as kind, days, paid from numbered
     where n <= ${ANSWERS_COUNTED} order by "payerId", n`.execute(tx);
  return rows;
}

/** Claims that were rejected, denied or paid short: how many days later they were paid, or closed without that. */
async function laterPaid({ tx, tenantId, today }: OperationContext): Promise<Known[]> {
  const { rows } = await sql<Known>`
    select "payerId", kind, days, paid from (
      select c.payer_id as "payerId", case e.to_status when 'partly-paid' then 'underpaid' else e.to_status end as kind,
             (coalesce(p.at, z.at)::date - e.at::date)::int as days, p.at is not null as paid,
             row_number() over (partition by c.payer_id, e.to_status order by e.at desc, c.id desc) as n
        from (select tenant_id, claim_id, to_status, min(at) as at from claim_event
               where tenant_id = ${tenantId} and to_status in ('rejected', 'denied', 'partly-paid')
                 and at > ${today}::date - ${HISTORY_DAYS}::int group by 1, 2, 3) e
        join claim c on c.tenant_id = e.tenant_id and c.id = e.claim_id
        cross join lateral (
          select min(q.at) as at from claim_event q
           where q.tenant_id = e.tenant_id and q.claim_id = e.claim_id and q.at > e.at and q.event in ('paid', 'partly-paid', 'overpaid')) p
        cross join lateral (
          select max(q.at) as at from claim_event q
           where q.tenant_id = e.tenant_id and q.claim_id = e.claim_id and q.to_status = 'closed') z
       where p.at is not null or (c.claim_status = 'closed' and z.at is not null)) ended
     where n <= ${ANSWERS_COUNTED} order by "payerId", kind, n`.execute(tx);
  return rows;
}

/** What the practice's own claims tell about each payer that has decided any. */
export async function payerHistories(context: OperationContext): Promise<Map<string, PayerHistory>> {
  const answers = await firstAnswers(context);
  const histories = new Map<string, PayerHistory>();
  for (const { payerId, ...past } of [...answers, ...(await laterPaid(context))]) {
    const history = histories.get(payerId) ?? { answerDays: [], past: [] };
    histories.set(payerId, history);
    history.past.push(past);
    if (past.kind === 'no-answer') history.answerDays.push(past.days);
  }
  return histories;
}
