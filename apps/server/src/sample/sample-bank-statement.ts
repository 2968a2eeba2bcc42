import { sql } from 'kysely';
import { inTenant, listTenants } from '../db/connect.ts';
import type { Runtime } from '../operations/operation.ts';
import { SAMPLE_SLUG } from './sample-practice.ts';

interface Paid {
  date: string;
  text: string;
  cents: number;
  /** '' where it is no check. */
  check: string;
}

/** Which payment, counted from 0, the bank of the sample does not have, and which it shows short: something to work on. */
const MISSING = 3;
const SHORT = 5;
const SHORT_BY_CENTS = 1000;

async function paymentsOf(runtime: Pick<Runtime, 'db'>, tenantId: string): Promise<Paid[]> {
  const { rows } = await inTenant(runtime.db, tenantId, (tx) =>
    sql<Paid>`
      select payment_date as date, paid_cents as cents,
             case when content->>'paymentMethod' = 'CHK' then 'COUNTER DEPOSIT'
                  else upper(payer_name) || ' HCCLAIMPMT TRN*1*' || trace_number || '*' || (content->>'payerIdentifier') || '~'
              end as text,
             case when content->>'paymentMethod' = 'CHK' then trace_number else '' end as check
        from remittance where tenant_id = ${tenantId} and paid_cents > 0 and posting <> 'superseded'
      union all
      select received_date, sum(paid_cents)::bigint, 'BANKCARD DEPOSIT', '' from patient_payment
       where tenant_id = ${tenantId} and method = 'card' group by 1
       order by 1, 3, 4`.execute(tx),
  );
  return rows;
}

/**
 * A bank statement (CSV) of what the sample practice was paid, as its invented bank would export it: EFTs with their
 * addenda, checks by their numbers, and the cards of each day. One payment is missing, one came short, and one deposit nobody advised, so that each
 * has something to show.
 * @returns undefined where there is no sample practice, or it was not paid yet.
 */
export async function sampleBankStatement(runtime: Pick<Runtime, 'db'>, tenantId: string): Promise<string | undefined> {
  const sample = (await listTenants(runtime.db)).find(({ slug }) => slug === SAMPLE_SLUG);
  if (sample?.tenantId !== tenantId) return undefined;
  const paid = await paymentsOf(runtime, tenantId);
  const last = paid.at(-1);
  if (!last) return undefined;
  const lines = paid
    .map((one, i) => (i === SHORT ? { ...one, cents: one.cents - SHORT_BY_CENTS } : one))
    .filter((one, i) => i !== MISSING && one.cents > 0);
  const all = [...lines, { date: last.date, text: 'COUNTER DEPOSIT 0042', cents: 7700, check: '' }];
  const rows = all.map(
    ({ date, text, cents, check }) => `${date},"${text.replaceAll('"', '""')}",${check},${(cents / 100).toFixed(2)}`,
  );
  return ['Posting Date,Description,Check Number,Amount', ...rows, ''].join('\r\n');
}
