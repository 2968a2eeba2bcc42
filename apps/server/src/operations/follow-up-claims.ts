import { addDays, cents, daysBetween, formatDollars } from '@cleanclaim/billing/kernel';
import { z } from 'zod';
import { type ClaimRow, moveClaim } from './claim-store.ts';
import { claimBalances } from './journal.ts';
import { type OperationContext, operation } from './operation.ts';
import { raiseWork } from './work-items.ts';

/** Claims in one run; the rest wait for the next. */
const MAX_CLAIMS_PER_RUN = 5000;

/** Ours to do: a claim that no batch took, or whose batch never left. */
const STUCK = {
  kind: 'not-sent',
  title: 'A claim did not go out',
  steps: ['Look whether the job worker runs and whether the connection takes files.', 'Submit claims by hand.'],
};

function unanswered(claim: ClaimRow) {
  return {
    kind: 'no-answer',
    title: `${claim.content.payer.name} has not answered`,
    steps: [
      "Ask for the claim's status, by 276 or by phone.",
      'If the payer does not have it, send it again before the filing limit.',
      'If it is in process, note when to ask again.',
    ],
  };
}

async function followUp(context: OperationContext, claim: ClaimRow, balanceCents: number): Promise<void> {
  const waited = daysBetween(claim.deadline_date ?? context.today, context.today);
  await moveClaim(context, claim, {
    event: 'timer-ended',
    detail: `${claim.next_step} Nothing came ${waited} day(s) past the deadline.`,
  });
  const filingLimit = addDays(claim.date_of_service, claim.content.payer.timelyFilingDays);
  const words = claim.claim_status === 'ready' || claim.claim_status === 'batched' ? STUCK : unanswered(claim);
  await raiseWork(context, [
    {
      ...words,
      workKey: `no-answer:${claim.id}:${context.newId()}`,
      reason: `The claim of ${claim.date_of_service} over ${formatDollars(cents(claim.total_charge_cents))} is ${claim.claim_status} since its last answer. The filing limit is ${filingLimit}.`,
      amountCents: balanceCents,
      deadlineDate: addDays(context.today, 7),
      claimId: claim.id,
      patientId: claim.patient_id,
    },
  ]);
  context.audit({ action: 'update', subjectKind: 'claim', subjectId: claim.id, patientId: claim.patient_id });
}

/** Calls up every claim that did not go out in time or whose payer has not answered: silence becomes work with a deadline. */
export const followUpClaims = operation<Record<string, never>, { calledUp: number }>({
  name: 'follow-up-claims',
  summary: 'Puts claims whose answer is overdue into the follow-up queue.',
  roles: ['system', 'biller', 'manager', 'admin'],
  input: z.object({}).strict(),
  async run(context) {
    // A claim in whose queue item somebody wrote "asked again" comes back when its new deadline passes too.
    const due = await context.tx
      .selectFrom('claim')
      .selectAll()
      .where('tenant_id', '=', context.tenantId)
      .where('claim_status', 'in', ['ready', 'batched', 'sent', 'received', 'accepted'])
      .where('deadline_date', '<', context.today)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('work_item')
              .select('work_item.id')
              .whereRef('work_item.tenant_id', '=', 'claim.tenant_id')
              .whereRef('work_item.claim_id', '=', 'claim.id')
              .where('work_item.work_status', '=', 'open'),
          ),
        ),
      )
      .orderBy('id')
      .limit(MAX_CLAIMS_PER_RUN)
      .forUpdate()
      .execute();
    context.audit({
      action: 'read',
      subjectKind: 'claims-overdue',
      subjectId: context.tenantId,
      detail: { claims: due.length },
    });
    const balances = await claimBalances(
      context,
      due.map((claim) => claim.id),
    );
    for (const claim of due) await followUp(context, claim, balances.get(claim.id)?.payerArCents ?? 0);
    return { calledUp: due.length };
  },
});
