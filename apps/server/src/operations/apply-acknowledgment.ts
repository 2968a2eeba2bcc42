import type {
  Acknowledgment,
  AcknowledgmentOutcome,
  ClaimAcknowledgment,
  ClaimStatusReason,
  ClaimsAcknowledgment,
  GroupAcknowledgment,
} from '@cleanclaim/billing/claims';
import { addDays } from '@cleanclaim/billing/kernel';
import { type ClaimRow, lockClaims, moveClaim } from './claim-store.ts';
import type { OperationContext } from './operation.ts';
import { raiseWork } from './work-items.ts';

interface Source {
  id: string;
  sha256: string;
}

interface SubmissionRow {
  id: string;
  interchange_control_number: number;
}

async function findSubmission(context: OperationContext, control: string): Promise<SubmissionRow | undefined> {
  if (!/^\d{1,9}$/.test(control.trim())) return undefined;
  return context.tx
    .selectFrom('submission')
    .select(['id', 'interchange_control_number'])
    .where('tenant_id', '=', context.tenantId)
    .where('interchange_control_number', '=', Number(control))
    .executeTakeFirst();
}

/** Claims of a submission, or of one transaction set of it. */
async function claimsOf(
  context: OperationContext,
  submissionId: string,
  transactionSetControl?: string,
): Promise<ClaimRow[]> {
  let query = context.tx
    .selectFrom('submission_claim')
    .select(['claim_id', 'patient_control_number'])
    .where('tenant_id', '=', context.tenantId)
    .where('submission_id', '=', submissionId);
  if (transactionSetControl !== undefined) query = query.where('transaction_set_control', '=', transactionSetControl);
  const members = await query.execute();
  const rows = await lockClaims(
    context,
    members.map((member) => member.claim_id),
  );
  // An answer to an earlier attempt says nothing of a claim that was sent again.
  const current = new Map(members.map((member) => [member.claim_id, member.patient_control_number]));
  return rows.filter((row) => current.get(row.id) === row.patient_control_number);
}

async function rejectClaim(
  context: OperationContext,
  claim: ClaimRow,
  by: string,
  message: string,
  source: Source,
): Promise<void> {
  const status = await moveClaim(context, claim, {
    event: 'rejected',
    detail: `${by} rejected: ${message}`,
    fileSha256: source.sha256,
  });
  context.audit({ action: 'update', subjectKind: 'claim', subjectId: claim.id, patientId: claim.patient_id });
  // A rejection that comes after the payer has paid or denied says nothing any more.
  if (status !== 'rejected') return;
  await raiseWork(context, [
    {
      workKey: `rejection:${claim.id}:${claim.attempt}`,
      kind: 'rejection',
      title: `${by} rejected the claim: it was never adjudicated`,
      reason: message,
      steps: [
        'Fix what the message names.',
        'Send the claim again as an original (frequency 1); an appeal is not possible.',
      ],
      amountCents: claim.total_charge_cents,
      deadlineDate: addDays(context.today, 3),
      claimId: claim.id,
      patientId: claim.patient_id,
    },
  ]);
}

async function receiveClaims(
  context: OperationContext,
  claims: readonly ClaimRow[],
  outcome: AcknowledgmentOutcome,
  by: string,
  message: string,
  source: Source,
): Promise<void> {
  for (const claim of claims) {
    if (outcome === 'rejected') await rejectClaim(context, claim, by, message, source);
    else if (outcome !== 'unclear')
      await moveClaim(context, claim, { event: 'received', detail: `${by}: ${message}`, fileSha256: source.sha256 });
    context.audit({ action: 'update', subjectKind: 'claim', subjectId: claim.id, patientId: claim.patient_id });
  }
}

async function noteSubmission(
  context: OperationContext,
  submissionId: string,
  outcome: AcknowledgmentOutcome,
): Promise<void> {
  const acknowledgment = outcome === 'rejected' ? 'rejected' : outcome === 'partly-accepted' ? 'partly' : 'accepted';
  await context.tx
    .updateTable('submission')
    .set({ acknowledgment })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', submissionId)
    .execute();
}

async function raiseUnclear(
  context: OperationContext,
  acknowledgment: Acknowledgment,
  why: string,
  source: Source,
): Promise<void> {
  await raiseWork(context, [
    {
      workKey: `answer-unclear:${source.id}:${acknowledgment.kind}:${acknowledgment.position}:${acknowledgment.offset}`,
      kind: 'answer-unclear',
      title: `A ${acknowledgment.kind} cannot be led back to what we sent`,
      reason: why,
      steps: ['Compare the control numbers with the submissions.', 'Ask the sender what it answers.'],
      amountCents: 0,
      deadlineDate: addDays(context.today, 2),
    },
  ]);
}

async function applyGroup(
  context: OperationContext,
  acknowledgment: GroupAcknowledgment,
  source: Source,
): Promise<string | undefined> {
  const submission = await findSubmission(context, acknowledgment.groupControl);
  if (!submission) {
    await raiseUnclear(
      context,
      acknowledgment,
      `It answers functional group ${acknowledgment.groupControl}, which we did not send.`,
      source,
    );
    return undefined;
  }
  await noteSubmission(context, submission.id, acknowledgment.outcome);
  if (acknowledgment.sets.length === 0) {
    await receiveClaims(
      context,
      await claimsOf(context, submission.id),
      acknowledgment.outcome,
      '999',
      acknowledgment.message,
      source,
    );
  }
  for (const set of acknowledgment.sets) {
    await receiveClaims(
      context,
      await claimsOf(context, submission.id, set.transactionSetControl),
      set.outcome,
      '999',
      set.message,
      source,
    );
  }
  return submission.id;
}

async function applyClaim(
  context: OperationContext,
  one: ClaimAcknowledgment,
  batch: ClaimsAcknowledgment,
  source: Source,
): Promise<void> {
  const sent = await context.tx
    .selectFrom('submission_claim')
    .select('claim_id')
    .where('tenant_id', '=', context.tenantId)
    .where('patient_control_number', '=', one.patientControlNumber)
    .executeTakeFirst();
  const [claim] = sent ? await lockClaims(context, [sent.claim_id]) : [];
  if (!claim || claim.patient_control_number !== one.patientControlNumber) {
    if (!claim)
      await raiseUnclear(
        context,
        { ...batch, position: one.position, offset: one.offset },
        `It speaks of claim ${one.patientControlNumber}, which we did not send.`,
        source,
      );
    return;
  }
  // Once the payer has decided, the number of its remittance stands.
  const decided = ['paid', 'partly-paid', 'denied', 'patient-due', 'closed'].includes(claim.claim_status);
  const number = decided ? undefined : one.payerClaimControlNumber;
  const set = number ? { set: { payer_claim_control_number: number } } : {};
  if (one.outcome === 'rejected') await rejectClaim(context, claim, '277CA', one.message, source);
  else if (one.outcome === 'accepted')
    await moveClaim(context, claim, {
      event: 'accepted',
      detail: `277CA: ${one.message}`,
      fileSha256: source.sha256,
      ...set,
    });
  else if (one.outcome === 'received')
    await moveClaim(context, claim, {
      event: 'received',
      detail: `277CA: ${one.message}`,
      fileSha256: source.sha256,
      ...set,
    });
  else await raiseUnclear(context, { ...batch, position: one.position, offset: one.offset }, one.message, source);
  context.audit({ action: 'update', subjectKind: 'claim', subjectId: claim.id, patientId: claim.patient_id });
}

const inWords = (statuses: readonly ClaimStatusReason[]) =>
  [...new Set(statuses.map((status) => status.message))].join(' ');

/**
 * What a 277CA says of a batch (BHT03 of our set: interchange and set number) or of a billing provider as a whole: a
 * rejection there speaks for every claim of it that the answer does not name by itself.
 */
async function applyBatch(
  context: OperationContext,
  batch: ClaimsAcknowledgment,
  source: Source,
): Promise<string | undefined> {
  const [control = '', setControl] = batch.batchReference.split('-');
  const submission = await findSubmission(context, control);
  const rejectedProviders = batch.providers.filter((provider) => provider.outcome === 'rejected');
  const isUnclear = batch.claims.length === 0 && batch.outcome === 'unclear' && rejectedProviders.length === 0;
  if (batch.outcome !== 'rejected' && rejectedProviders.length === 0 && !isUnclear) return submission?.id;
  if (!submission || isUnclear) {
    const said = inWords([...batch.statuses, ...batch.providers.flatMap((provider) => provider.statuses)]);
    const why = submission ? 'It names no claim and no rejection.' : 'It names no batch of ours.';
    await raiseUnclear(context, batch, `${why} ${said}`.trim(), source);
    return submission?.id;
  }
  const named = new Set(batch.claims.map((claim) => claim.patientControlNumber));
  const members = await claimsOf(context, submission.id, setControl);
  const claims = members.filter((claim) => !named.has(claim.patient_control_number));
  for (const claim of claims) {
    const provider = rejectedProviders.find(({ npi }) => npi === '' || npi === claim.content.billing.npi);
    if (batch.outcome === 'rejected') await rejectClaim(context, claim, '277CA', inWords(batch.statuses), source);
    else if (provider) await rejectClaim(context, claim, '277CA', inWords(provider.statuses), source);
  }
  const isWhole = (await claimsOf(context, submission.id)).length === claims.length && batch.outcome === 'rejected';
  await noteSubmission(context, submission.id, isWhole ? 'rejected' : 'partly-accepted');
  return submission.id;
}

/**
 * Lets one acknowledgment move the claims it speaks of. What cannot be led back to something we sent goes to a person.
 * @returns the submission it answers, where it answers one.
 */
export async function applyAcknowledgment(
  context: OperationContext,
  acknowledgment: Acknowledgment,
  source: Source,
): Promise<string | undefined> {
  if (acknowledgment.kind === '999') return applyGroup(context, acknowledgment, source);
  if (acknowledgment.kind === 'TA1') {
    const submission = await findSubmission(context, acknowledgment.interchangeControl);
    if (!submission) {
      await raiseUnclear(
        context,
        acknowledgment,
        `It answers interchange ${acknowledgment.interchangeControl}, which we did not send.`,
        source,
      );
      return undefined;
    }
    // An accepted envelope says nothing of the claims yet; the 999 follows.
    if (acknowledgment.outcome === 'rejected') {
      await noteSubmission(context, submission.id, 'rejected');
      await receiveClaims(
        context,
        await claimsOf(context, submission.id),
        'rejected',
        'TA1',
        acknowledgment.message,
        source,
      );
    }
    return submission.id;
  }
  for (const one of acknowledgment.claims) await applyClaim(context, one, acknowledgment, source);
  return applyBatch(context, acknowledgment, source);
}
