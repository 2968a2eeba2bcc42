import { addDays, cents, formatDollars } from '@cleanclaim/billing/kernel';
import { FOLLOWED_STATUSES, promisesPassedBy } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import { lockClaims } from './claim-store.ts';
import { FOLLOW_UP_WORK } from './follow-up-work.ts';
import { claimBalances } from './journal.ts';
import type { OperationContext } from './operation.ts';
import { setClaimStep } from './status-inquiries.ts';
import { finishWorkOnClaim, raiseWork } from './work-items.ts';

interface Passed {
  id: string;
  claimId: string;
  promiseDate: string;
  promiseCents: number | null;
  reached: string;
  referenceNumber: string;
  assigneeId: string | null;
}

/** Newest calls of open claims whose promise has passed without a payment since, and that have not come back yet. */
async function passed(context: OperationContext): Promise<Passed[]> {
  const { rows } = await sql<Passed>`
    select k.id, k.claim_id as "claimId", k.promise_date as "promiseDate", k.promise_cents as "promiseCents", k.reached,
           k.reference_number as "referenceNumber",
           (select w.assignee_id from work_item w where w.tenant_id = k.tenant_id and w.claim_id = k.claim_id
               and w.work_status = 'open' and w.assignee_id is not null order by w.id limit 1) as "assigneeId"
      from contact_log k join claim c on c.tenant_id = k.tenant_id and c.id = k.claim_id
     where k.tenant_id = ${context.tenantId} and k.promise_date <= ${promisesPassedBy(context.today)}::date
       and c.claim_status = any(${FOLLOWED_STATUSES}::text[])
       and not exists (select from contact_log l where l.tenant_id = k.tenant_id and l.claim_id = k.claim_id and l.id > k.id)
       and not exists (select from work_item w where w.tenant_id = k.tenant_id and w.work_key = 'promise:' || k.id)
       and not exists (select from claim_payment p join remittance r on r.tenant_id = p.tenant_id and r.id = p.remittance_id
                        where p.tenant_id = k.tenant_id and p.claim_id = k.claim_id and r.posted_at > k.at and p.paid_cents > 0)
     order by k.claim_id`.execute(context.tx);
  return rows;
}

/** Brings back claims that a payer promised to pay and did not: as work of the one who had them, in place of what was put aside. */
export async function bringBackPassedPromises(context: OperationContext): Promise<number> {
  const promises = await passed(context);
  const claimIds = promises.map(({ claimId }) => claimId);
  const claims = new Map((await lockClaims(context, claimIds)).map((claim) => [claim.id, claim]));
  const balances = await claimBalances(context, claimIds);
  await finishWorkOnClaim(context, claimIds, 'The promise has passed: it is work of its own.', FOLLOW_UP_WORK);
  for (const { id, claimId, promiseDate, promiseCents, reached, referenceNumber, assigneeId } of promises) {
    const claim = claims.get(claimId);
    if (!claim) continue;
    const amount = promiseCents === null ? '' : ` ${formatDollars(cents(promiseCents))}`;
    const who = `${reached ? ` by ${reached}` : ''}${referenceNumber ? `, reference ${referenceNumber}` : ''}`;
    await raiseWork(context, [
      {
        workKey: `promise:${id}`,
        kind: 'promise-passed',
        title: `${claim.content.payer.name} has not paid as promised`,
        reason: `Payment${amount} was promised for ${promiseDate}${who}. Nothing has come.`,
        steps: ['Look for a payment that is not posted.', 'Call again and name the reference number of the last call.'],
        amountCents: Math.max(0, balances.get(claimId)?.payerArCents ?? 0),
        deadlineDate: addDays(context.today, 3),
        claimId,
        patientId: claim.patient_id,
      },
    ]);
    if (assigneeId)
      await context.tx
        .updateTable('work_item')
        .set({ assignee_id: assigneeId })
        .where('tenant_id', '=', context.tenantId)
        .where('work_key', '=', `promise:${id}`)
        .execute();
    context.audit({ action: 'update', subjectKind: 'claim', subjectId: claimId, patientId: claim.patient_id });
  }
  await setClaimStep(context, claimIds, {
    owner: 'person',
    nextStep: 'The payer has not paid as it promised: look for the payment, then call again.',
    deadlineDays: 3,
  });
  return promises.length;
}
