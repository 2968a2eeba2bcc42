import { addDays, cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import { type ResponseTime, responseTime } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { AppealStep } from './appeal-steps.ts';
import { type AppealRow, paidSince, payerNow } from './appeal-store.ts';
import type { ClaimRow } from './claim-store.ts';
import { claimBalances } from './journal.ts';
import type { OperationContext } from './operation.ts';
import { finishWorkByKey } from './work-items.ts';

/** Kind of the work about money that an appeal has won. */
const UNPAID = 'appeal-unpaid';

/**
 * How long a payer takes to pay what an appeal has won, in days from its decision; until ten of its won appeals are paid,
 * the days in which it answers a claim.
 */
async function paymentTime(context: OperationContext, claim: ClaimRow): Promise<ResponseTime> {
  const { rows } = await sql<{ days: number }>`
    select (paid.on_date - a.decided_date)::int as days
      from appeal a
      join claim c on c.tenant_id = a.tenant_id and c.id = a.claim_id
      cross join lateral (
        select min(r.payment_date) as on_date
          from claim_payment p join remittance r on r.tenant_id = p.tenant_id and r.id = p.remittance_id
         where p.tenant_id = a.tenant_id and p.claim_id = a.claim_id and p.paid_cents > 0
           and p.id <> a.claim_payment_id and r.posting = 'posted' and r.payment_date >= a.sent_date) paid
     where a.tenant_id = ${context.tenantId} and c.payer_id = ${claim.payer_id}
       and a.outcome in ('overturned', 'partly') and paid.on_date is not null
     order by a.decided_date desc, a.id limit 200`.execute(context.tx);
  const { responseDays } = await payerNow(context, claim.payer_id);
  return responseTime(
    rows.map(({ days }) => days),
    responseDays,
  );
}

function timeWords({ lateDays, answers, learned }: ResponseTime, payerName: string): string {
  return learned
    ? `Nine of ten of the ${answers} newest won appeals that ${payerName} paid were paid within ${lateDays} days.`
    : `${payerName} usually answers within ${lateDays} days; ${answers} of its won appeals are paid so far, and from ten on its own time counts.`;
}

/** By when a won appeal should be paid, and the work for when it is not; no work where it is paid already. */
export async function unpaidStep(
  context: OperationContext,
  claim: ClaimRow,
  appeal: AppealRow,
  won: { cents: number; decidedDate: string },
): Promise<{ until: string; work: NonNullable<AppealStep['work']> }> {
  const time = await paymentTime(context, claim);
  const until = addDays(won.decidedDate, time.lateDays);
  const paid = (await paidSince(context, [appeal.id])).get(appeal.id) ?? 0;
  if (won.cents === 0 || paid >= won.cents) return { until, work: [] };
  const name = claim.content.payer.name;
  return {
    until,
    work: [
      {
        kind: UNPAID,
        title: 'Appeal won and not paid',
        reason: `${appeal.level_name}: ${formatDollars(cents(won.cents))} was won on ${formatDate(won.decidedDate)}, ${formatDollars(cents(paid))} of it is paid, and it was to come by ${formatDate(until)}. ${timeWords(time, name)}`,
        steps: [
          'Ask the payer when it pays, and note whom you spoke with.',
          'Send the decision again, with the proof that the appeal arrived: both stand with the appeal.',
          "If it still does not pay, complain to the state's insurance department, or for Medicare to the contractor's supervisor.",
        ],
        amountCents: won.cents - paid,
        deadlineDate: until > context.today ? until : addDays(context.today, 7),
        from: until,
      },
    ],
  };
}

/**
 * Closes the work about won appeals that are paid by now: all that was won came, or some of it and the payer owes nothing
 * more on the claim (the rest was the contract's). Of one that is paid in part, says what is left.
 */
export async function settleWonAppeals(context: OperationContext, claimIds: readonly string[]): Promise<void> {
  if (claimIds.length === 0) return;
  const rows = await context.tx
    .selectFrom('work_item as w')
    .innerJoin('appeal as a', (join) =>
      join
        .onRef('a.tenant_id', '=', 'w.tenant_id')
        .onRef('a.claim_id', '=', 'w.claim_id')
        .on('w.work_key', '=', sql<string>`${`${UNPAID}:`}::text || a.id || ':appeal-decided'`),
    )
    .select(['w.id', 'w.work_key', 'a.claim_id', 'a.id as appeal_id', 'a.won_cents', 'a.level_name'])
    .where('w.tenant_id', '=', context.tenantId)
    .where('w.claim_id', '=', sql<string>`any(${[...new Set(claimIds)]}::uuid[])`)
    .where('w.kind', '=', UNPAID)
    .where('w.work_status', '=', 'open')
    .execute();
  const paid = await paidSince(
    context,
    rows.map((row) => row.appeal_id),
  );
  const balances = await claimBalances(
    context,
    rows.map((row) => row.claim_id),
  );
  for (const row of rows) {
    const cameCents = paid.get(row.appeal_id) ?? 0;
    const owesNothing = (balances.get(row.claim_id)?.payerArCents ?? 0) <= 0;
    if (cameCents >= row.won_cents || (cameCents > 0 && owesNothing)) {
      await finishWorkByKey(context, row.work_key, `${formatDollars(cents(cameCents))} was paid on the appeal.`);
      continue;
    }
    await context.tx
      .updateTable('work_item')
      .set({
        amount_cents: row.won_cents - Math.max(0, cameCents),
        reason: `${row.level_name}: ${formatDollars(cents(row.won_cents))} was won, ${formatDollars(cents(cameCents))} of it is paid.`,
      })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', row.id)
      .where('amount_cents', '<>', row.won_cents - Math.max(0, cameCents))
      .execute();
  }
}
