import { daysBetween } from '@cleanclaim/billing/kernel';
import type { AppealRow } from './appeal-store.ts';
import { addClaimEvents, type ClaimRow } from './claim-store.ts';
import type { OperationContext } from './operation.ts';
import { setClaimStep } from './status-inquiries.ts';
import { finishWorkOnClaim, raiseWork, type WorkToRaise } from './work-items.ts';

/** Kinds of work that an appeal raises, and that its next step settles. */
const APPEAL_WORK = ['appeal-due', 'appeal-decision', 'appeal-lost'] as const;

/** Claims whose next step an appeal may say: decided, with money open. */
const OPEN_STATUSES: readonly string[] = ['denied', 'partly-paid'];

export interface AppealStep {
  event: 'appeal-opened' | 'appeal-sent' | 'appeal-arrived' | 'appeal-decided' | 'appeal-withdrawn';
  /** What happened, for the timeline; no patient data. */
  detail: string;
  /** Whose turn it is, and until when; absent: as it was. */
  next?: { owner: 'payer' | 'person'; nextStep: string; until: string };
  /** The work that is left; what the appeal raised before is done. Absent: as it was. */
  work?: (Pick<WorkToRaise, 'title' | 'reason' | 'steps' | 'deadlineDate'> & {
    /** What was won and is not paid is settled by the payment alone. */
    kind: (typeof APPEAL_WORK)[number] | 'appeal-unpaid';
    from?: string;
    /** Absent: all that is in dispute. */
    amountCents?: number;
  })[];
  /** What the work before was done by. */
  resolution: string;
}

async function putAside(context: OperationContext, workKey: string, until: string): Promise<void> {
  await context.tx
    .updateTable('work_item')
    .set({ snoozed_until: until })
    .where('tenant_id', '=', context.tenantId)
    .where('work_key', '=', workKey)
    .where('work_status', '=', 'open')
    .execute();
}

/** Writes a step of an appeal on the claim's timeline, says what is next, and leaves the work for it. */
export async function stepAppeal(
  context: OperationContext,
  claim: ClaimRow,
  appeal: Pick<AppealRow, 'id' | 'disputed_cents'>,
  step: AppealStep,
) {
  const { claim_status: status } = claim;
  await addClaimEvents(context, [
    { claimId: claim.id, event: step.event, from: status, to: status, detail: step.detail },
  ]);
  if (step.next && OPEN_STATUSES.includes(status)) {
    const { owner, nextStep, until } = step.next;
    await setClaimStep(context, [claim.id], {
      owner,
      nextStep,
      deadlineDays: Math.max(0, daysBetween(context.today, until)),
    });
  }
  if (!step.work) return;
  await finishWorkOnClaim(context, claim.id, step.resolution, APPEAL_WORK);
  for (const { from, ...work } of step.work) {
    const workKey = `${work.kind}:${appeal.id}:${step.event}`;
    await raiseWork(context, [
      { amountCents: appeal.disputed_cents, ...work, workKey, claimId: claim.id, patientId: claim.patient_id },
    ]);
    if (from !== undefined && from > context.today) await putAside(context, workKey, from);
  }
}
