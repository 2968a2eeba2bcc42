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

/** The newest answers of each payer: days from the first sending to the first remittance, and whether it paid. */
async function firstAnswers({ tx, tenantId, today }: OperationContext): Promise<Known[]> {
  const { rows } = await sql<Known>`
    select "payerId", 'no-answer' as kind, days, paid from (
      select c.payer_id as "payerId", (a.answered - s.sent)::int as days, a.paid,
             row_number() over (partition by c.payer_id order by a.answered desc, c.id desc) as n
        from claim c
        cross join lateral (
          select min(e.at)::date as sent from claim_event e
           where e.tenant_id = c.tenant_id and e.claim_id = c.id and e.to_status in ('sent', 'mailed', 'received', 'accepted')) s
        cross join lateral (
          select r.posted_at::date as answered, p.paid_cents > 0 as paid
            from claim_payment p join remittance r on r.tenant_id = p.tenant_id and r.id = p.remittance_id
           where p.tenant_id = c.tenant_id and p.claim_id = c.id order by r.posted_at, p.ordinal limit 1) a
       where c.tenant_id = ${tenantId} and s.sent is not null and a.answered > ${today}::date - ${HISTORY_DAYS}::int) newest
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
