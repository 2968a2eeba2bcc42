import { type StatusAnswer, type StatusResponse, stepAfterStatus } from '@cleanclaim/billing/claims';
import { addDays, cents, formatDollars } from '@cleanclaim/billing/kernel';
import { addClaimEvents, type ClaimRow, lockClaims } from './claim-store.ts';
import type { OperationContext } from './operation.ts';
import { findOutgoing } from './outgoing-file.ts';
import { setClaimStep } from './status-inquiries.ts';
import { raiseWork } from './work-items.ts';

interface Source {
  id: string;
  sha256: string;
}

const UNDER_WAY: readonly string[] = ['batched', 'sent', 'mailed', 'received', 'accepted'];

/** What the payer says, with amounts and days: no patient data. */
function wordsOf(answer: StatusAnswer): string {
  const paid =
    answer.paidCents === undefined || answer.outcome !== 'paid'
      ? ''
      : ` ${formatDollars(cents(answer.paidCents))}${answer.paymentDate ? ` on ${answer.paymentDate}` : ''}${answer.checkNumber ? `, check or EFT ${answer.checkNumber}` : ''}.`;
  return `277: ${answer.message || 'The answer has no status.'}${paid}`;
}

/** A step that is a person's becomes work. */
async function raiseStep(context: OperationContext, claim: ClaimRow, answer: StatusAnswer, inquiryId: string) {
  const step = stepAfterStatus(answer);
  if (step.owner !== 'person') return;
  await raiseWork(context, [
    {
      workKey: `status-answer:${inquiryId}`,
      kind: 'status-answer',
      title: `The payer answers: ${answer.message || 'nothing that can be read'}`.slice(0, 200),
      reason: wordsOf(answer),
      steps: [step.nextStep],
      amountCents: claim.total_charge_cents,
      deadlineDate: addDays(context.today, step.deadlineDays),
      claimId: claim.id,
      patientId: claim.patient_id,
    },
  ]);
}

async function applyAnswer(
  context: OperationContext,
  inquiry: { id: string; claim_id: string },
  answer: StatusAnswer,
  source: Source,
): Promise<void> {
  const [claim] = await lockClaims(context, [inquiry.claim_id]);
  if (!claim) return;
  await context.tx
    .updateTable('claim_status_inquiry')
    .set({ inquiry_status: 'answered', answered_at: context.now, answer: JSON.stringify(answer) })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', inquiry.id)
    .execute();
  await addClaimEvents(context, [
    {
      claimId: claim.id,
      event: 'status-answered',
      from: claim.claim_status,
      to: claim.claim_status,
      detail: wordsOf(answer),
      fileSha256: source.sha256,
    },
  ]);
  context.audit({ action: 'update', subjectKind: 'claim', subjectId: claim.id, patientId: claim.patient_id });
  // Once the remittance has decided, a status is history.
  if (!UNDER_WAY.includes(claim.claim_status)) return;
  await setClaimStep(context, [claim.id], stepAfterStatus(answer));
  if (answer.payerClaimControlNumber && !claim.payer_claim_control_number) {
    await context.tx
      .updateTable('claim')
      .set({ payer_claim_control_number: answer.payerClaimControlNumber })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', claim.id)
      .execute();
  }
  await raiseStep(context, claim, answer, inquiry.id);
}

async function raiseUnknown(context: OperationContext, what: string, key: string, source: Source): Promise<void> {
  await raiseWork(context, [
    {
      workKey: `answer-unclear:${source.id}:277:${key}`,
      kind: 'answer-unclear',
      title: 'A 277 cannot be led back to a question of ours',
      reason: what,
      steps: ['Look at the original, which is kept.', 'Ask the sender what it answers.'],
      amountCents: 0,
      deadlineDate: addDays(context.today, 2),
    },
  ]);
}

/** Questions of a file that have no answer yet. */
function openInquiries(context: OperationContext, outgoingFileId: string) {
  return context.tx
    .selectFrom('claim_status_inquiry')
    .select(['id', 'claim_id', 'trace_number'])
    .where('tenant_id', '=', context.tenantId)
    .where('outgoing_file_id', '=', outgoingFileId)
    .where('inquiry_status', '=', 'asked')
    .orderBy('id')
    .execute();
}

/** A file of questions that was refused as a whole answers each of them with an error. */
export async function refuseInquiries(
  context: OperationContext,
  outgoingFileId: string,
  statuses: StatusAnswer['statuses'],
  message: string,
  source: Source,
): Promise<void> {
  for (const inquiry of await openInquiries(context, outgoingFileId)) {
    const answer = {
      traceNumber: inquiry.trace_number,
      outcome: 'error',
      statuses,
      message,
      position: 0,
      offset: 0,
    } as const;
    await applyAnswer(context, inquiry, answer, source);
  }
}

/** Lets one 277 answer the questions it speaks of; what cannot be led back to a question of ours goes to a person. */
export async function applyStatusResponse(
  context: OperationContext,
  response: StatusResponse,
  source: Source,
): Promise<void> {
  for (const answer of response.answers) {
    const inquiry = await context.tx
      .selectFrom('claim_status_inquiry')
      .select(['id', 'claim_id'])
      .where('tenant_id', '=', context.tenantId)
      .where('trace_number', '=', answer.traceNumber)
      .executeTakeFirst();
    if (inquiry) await applyAnswer(context, inquiry, answer, source);
    else
      await raiseUnknown(
        context,
        `It answers question ${answer.traceNumber || 'without a number'}, which we did not ask.`,
        String(answer.offset),
        source,
      );
  }
  if (response.statuses.length === 0) return;
  const message = [...new Set(response.statuses.map((status) => status.message))].join(' ');
  const file = await findOutgoing(context, response.reference);
  if (file) await refuseInquiries(context, file.id, response.statuses, message, source);
  else
    await raiseUnknown(context, `It speaks of a file that we did not send: ${message}`, `s${response.offset}`, source);
}
