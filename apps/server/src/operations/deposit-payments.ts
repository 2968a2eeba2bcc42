import { cents, formatDate } from '@cleanclaim/billing/kernel';
import { type AdvisedPayment, type CoveredDays, coveredRanges } from '@cleanclaim/billing/remittance';
import { sql } from 'kysely';
import type { DepositPaymentView } from '../contract/deposit-views.ts';
import type { OperationContext } from './operation.ts';

/** A payment whose number a later bank line may name once more: so long ago at most. */
const KEPT_DAYS = 180;

interface RemittanceFact {
  id: string;
  payerName: string;
  traceNumber: string;
  payerIdentifiers: (string | null)[];
  paymentMethod: string;
  /** A card of the payer, typed from paper: it reaches the bank as cards do. */
  isCard: boolean;
  date: string;
  cents: number;
  openCents: number;
}

/** What is held of each payment: links that stand and explanations. */
const HELD = sql`
  select payment_key, sum(cents) as held from (
    select payment_key, cents from deposit_link where tenant_id = app_tenant_id() and parted_at is null
    union all
    select payment_key, cents from deposit_explanation
     where tenant_id = app_tenant_id() and payment_key is not null and withdrawn_at is null) h
   group by payment_key`;

async function remittancePayments(
  { tx, tenantId, today }: OperationContext,
  besides: readonly string[],
): Promise<AdvisedPayment[]> {
  const { rows } = await sql<RemittanceFact>`
    select r.id, r.payer_name as "payerName", r.trace_number as "traceNumber", r.payment_date as date,
           r.paid_cents as cents, r.content->>'paymentMethod' as "paymentMethod",
           exists (select from paper_eob e where e.tenant_id = r.tenant_id and e.remittance_id = r.id
                      and e.content->>'kind' = 'virtual-card') as "isCard",
           array[r.content->>'payerIdentifier', p.payer_identifier] as "payerIdentifiers",
           (r.paid_cents - coalesce(h.held, 0))::bigint as "openCents"
      from remittance r
      left join payer p on p.tenant_id = r.tenant_id and p.id = r.payer_id
      left join (${HELD}) h on h.payment_key = 'remittance:' || r.id
     where r.tenant_id = ${tenantId} and r.posting <> 'superseded' and r.paid_cents > 0
       and r.content->>'paymentMethod' <> 'NON'
       -- one of several files of a payment: its money is that of the first
       and not (r.content->>'apart' is not null and (r.posting = 'held' or r.content->>'shareCents' is not null))
       and (r.paid_cents <> coalesce(h.held, 0) or r.payment_date >= ${today}::date - ${KEPT_DAYS}::int
            or r.id = any(${[...besides]}::uuid[]))
     order by r.payment_date desc, r.id`.execute(tx);
  return rows.map((row) => ({
    paymentKey: `remittance:${row.id}`,
    method: row.isCard ? 'card' : row.paymentMethod === 'CHK' ? 'check' : 'eft',
    payerName: row.payerName,
    payerIdentifiers: row.payerIdentifiers.flatMap((one) => one || []),
    traceNumber: row.traceNumber,
    date: row.date,
    cents: cents(row.cents),
    openCents: cents(row.openCents),
  }));
}

interface ReceiptsFact {
  date: string;
  way: 'card' | 'counter';
  count: number;
  cents: number;
  openCents: number;
}

/**
 * What patients paid, by day and way: cards reach the bank as the day's batch, cash and checks over the counter. A payment
 * that was entered wrongly was never there; one that bounced was, and the bank took it back.
 */
async function receiptPayments(
  { tx, tenantId }: OperationContext,
  from: string | undefined,
): Promise<AdvisedPayment[]> {
  if (from === undefined) return [];
  const { rows } = await sql<ReceiptsFact>`
    with receipts as (
      select e.posting_date as date, case when p.method in ('cash', 'check') then 'counter' else 'card' end as way,
             sum(l.cents) as cents, count(distinct p.id) as count
        from journal_line l
        join journal_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
        join patient_payment p on p.tenant_id = e.tenant_id and e.source_key = 'patient-payment:' || p.receipt_number
       where l.tenant_id = ${tenantId} and l.account = 'cash' and e.posting_date >= ${from}::date
         and not exists (select from payment_return x
                          where x.tenant_id = p.tenant_id and x.payment_id = p.id and x.why = 'entered-wrongly')
       group by 1, 2)
    select coalesce(r.date, split_part(h.payment_key, ':', 2)::date) as date,
           coalesce(r.way, split_part(h.payment_key, ':', 3)) as way, coalesce(r.count, 1)::int as count,
           coalesce(r.cents, 0)::bigint as cents, (coalesce(r.cents, 0) - coalesce(h.held, 0))::bigint as "openCents"
      from receipts r
      full join (select * from (${HELD}) held where payment_key like 'receipts:%') h
             on h.payment_key = 'receipts:' || r.date || ':' || r.way
     order by 1 desc, 2`.execute(tx);
  return rows.map((row) => ({
    paymentKey: `receipts:${row.date}:${row.way}`,
    method: row.way,
    payerName: row.way === 'card' ? 'Cards' : 'Cash and checks',
    payerIdentifiers: [],
    traceNumber: '',
    date: row.date,
    cents: cents(row.cents),
    openCents: cents(row.openCents),
    paymentCount: row.count,
  }));
}

/** Runs of days that the statements on file cover, oldest first. */
export async function coveredDays({ tx, tenantId }: OperationContext): Promise<CoveredDays[]> {
  const rows = await tx
    .selectFrom('bank_statement')
    .select(['from_date as fromDate', 'to_date as toDate'])
    .where('tenant_id', '=', tenantId)
    .where('taken_back_at', 'is', null)
    .execute();
  return coveredRanges(rows);
}

/**
 * Money that should reach the bank: payments of payers that are open or of the last months, and receipts since the first
 * day that a statement covers.
 * @param besides payments to load whatever their age
 */
export async function loadAdvisedPayments(
  context: OperationContext,
  besides: readonly string[] = [],
): Promise<AdvisedPayment[]> {
  const [first] = await coveredDays(context);
  const ids = besides.flatMap((paymentKey) => remittanceIdOf(paymentKey) ?? []);
  return [...(await remittancePayments(context, ids)), ...(await receiptPayments(context, first?.fromDate))];
}

export const remittanceIdOf = (paymentKey: string): string | null =>
  paymentKey.startsWith('remittance:') ? paymentKey.slice('remittance:'.length) : null;

const METHOD_WORDS = { check: 'check', eft: 'EFT', card: 'card payment', counter: 'payment' } as const;

/** A payment with the name that people know it by. */
export function paymentView(payment: AdvisedPayment): DepositPaymentView {
  const { paymentKey, payerName, traceNumber, method, date } = payment;
  const number = `${METHOD_WORDS[method]} ${traceNumber}`;
  const name = remittanceIdOf(paymentKey) ? `${payerName}, ${number}` : `${payerName} of ${formatDate(date)}`;
  return {
    ...{ paymentKey, remittanceId: remittanceIdOf(paymentKey), name, date },
    ...{ paidCents: payment.cents, openCents: payment.openCents },
  };
}
