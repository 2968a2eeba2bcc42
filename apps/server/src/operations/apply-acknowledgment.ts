import type {
  Acknowledgment,
  AcknowledgmentOutcome,
  ClaimAcknowledgment,
  ClaimStatusReason,
  ClaimsAcknowledgment,
  GroupAcknowledgment,
  InterchangeAcknowledgment,
} from '@cleanclaim/billing/claims';
import { addDays } from '@cleanclaim/billing/kernel';
import { rejectionWorkItem } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import { refuseRequests } from './apply-authorization-answers.ts';
import { refuseRejectedChecks } from './apply-eligibility-answers.ts';
import { refuseInquiries } from './apply-status-answers.ts';
import { receiveAttachments, refuseAttachments } from './attachment-store.ts';
import { type ClaimMove, type ClaimRow, lockClaims, moveClaims } from './claim-store.ts';
import type { OperationContext } from './operation.ts';
import { findOutgoing } from './outgoing-file.ts';
import { toRaise } from './remittance-work.ts';
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

interface Said {
  claim: ClaimRow;
  /** In plain words. */
  message: string;
}

/** Rejects claims; one that was paid or denied in between stays as it is, and no work is raised for it. */
async function rejectClaims(
  context: OperationContext,
  said: readonly Said[],
  by: string,
  source: Source,
): Promise<void> {
  const statuses = await moveClaims(
    context,
    said.map(({ claim, message }) => ({
      claim,
      move: { event: 'rejected', detail: `${by} rejected: ${message}`, fileSha256: source.sha256 },
    })),
  );
  auditUpdates(context, said);
  for (const [i, { claim, message }] of said.entries())
    if (statuses[i] !== 'rejected') await raiseLate(context, claim, `${by}: ${message}`, source);
  const rejected = said.filter((_, i) => statuses[i] === 'rejected');
  await raiseWork(
    context,
    rejected.map(({ claim, message }) =>
      toRaise(
        rejectionWorkItem(
          {
            title: `${by} rejected the claim: it was never adjudicated`,
            reason: message,
            whatToDo: [
              'Fix what the message names.',
              'Send the claim again as an original (frequency 1); an appeal is not possible.',
            ],
          },
          {
            claimId: claim.id,
            patientId: claim.patient_id,
            totalChargeCents: claim.content.totalChargeCents,
            dateOfService: claim.content.dateOfService,
          },
          claim.content.payer,
          `${claim.id}:${claim.attempt}`,
          context.today,
        ),
      ),
    ),
  );
}

function auditUpdates(context: OperationContext, said: readonly Pick<Said, 'claim'>[]): void {
  for (const { claim } of said) {
    context.audit({ action: 'update', subjectKind: 'claim', subjectId: claim.id, patientId: claim.patient_id });
  }
}

async function receiveClaims(
  context: OperationContext,
  claims: readonly ClaimRow[],
  outcome: AcknowledgmentOutcome,
  by: string,
  message: string,
  source: Source,
): Promise<void> {
  const said = claims.map((claim) => ({ claim, message }));
  if (outcome === 'rejected') return rejectClaims(context, said, by, source);
  auditUpdates(context, said);
  if (outcome === 'unclear') return;
  const move = { event: 'received' as const, detail: `${by}: ${message}`, fileSha256: source.sha256 };
  await moveClaims(
    context,
    claims.map((claim) => ({ claim, move })),
  );
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
    // A receipt that comes late takes back no refusal of a claim.
    .where(
      'acknowledgment',
      'in',
      acknowledgment === 'accepted' ? ['none', 'accepted'] : ['none', 'accepted', 'partly'],
    )
    .execute();
}

/** The files in which these claims went are no longer accepted as a whole. */
async function noteRejectedClaims(context: OperationContext, patientControlNumbers: readonly string[]): Promise<void> {
  if (patientControlNumbers.length === 0) return;
  await context.tx
    .updateTable('submission')
    .set({ acknowledgment: 'partly' })
    .where('tenant_id', '=', context.tenantId)
    .where('acknowledgment', 'in', ['none', 'accepted'])
    .where('id', 'in', (inner) =>
      inner
        .selectFrom('submission_claim')
        .select('submission_id')
        .where('tenant_id', '=', context.tenantId)
        .where('patient_control_number', 'in', [...patientControlNumbers]),
    )
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

/** A receipt of a file that holds questions and no claims; a refusal answers each of them. */
async function answersQuestions(
  context: OperationContext,
  acknowledgment: InterchangeAcknowledgment | GroupAcknowledgment,
  control: string,
  source: Source,
): Promise<boolean> {
  const file = await findOutgoing(context, control);
  if (!file) return false;
  if (acknowledgment.kind === '999' && ['accepted', 'accepted-with-errors'].includes(acknowledgment.outcome))
    await receiveAttachments(context, file.id, '999: the file was accepted');
  if (acknowledgment.outcome === 'rejected') {
    const message = `${acknowledgment.kind} rejected the question: ${acknowledgment.message}`;
    await refuseInquiries(context, file.id, [], message, source);
    await refuseAttachments(context, file.id, message, source);
    await refuseRequests(context, file.id, message, source);
  }
  await refuseRejectedChecks(context, file, acknowledgment);
  return true;
}

/** A refusal of a claim that was decided or sent anew in between changes nothing by itself: a person looks. */
async function raiseLate(context: OperationContext, claim: ClaimRow, message: string, source: Source): Promise<void> {
  await raiseWork(context, [
    {
      workKey: `answer-late:${source.id}:${claim.id}`,
      kind: 'answer-unclear',
      title: `A late refusal: the claim is ${claim.claim_status}`,
      reason: message,
      steps: ['Compare the answer with what was sent and decided since.', 'Ask the payer which of the two stands.'],
      amountCents: 0,
      deadlineDate: addDays(context.today, 2),
      claimId: claim.id,
      patientId: claim.patient_id,
    },
  ]);
}

async function applyGroup(
  context: OperationContext,
  acknowledgment: GroupAcknowledgment,
  source: Source,
): Promise<string | undefined> {
  const submission = await findSubmission(context, acknowledgment.groupControl);
  if (!submission && (await answersQuestions(context, acknowledgment, acknowledgment.groupControl, source)))
    return undefined;
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

/** The claims that a 277CA names by the number of any sending; undefined for a number that we did not send. */
async function claimsByNumber(context: OperationContext, numbers: readonly string[]): Promise<Map<string, ClaimRow>> {
  const sent = await context.tx
    .selectFrom('submission_claim')
    .select(['claim_id', 'patient_control_number'])
    .where('tenant_id', '=', context.tenantId)
    .where('patient_control_number', '=', sql<string>`any(${[...numbers]}::text[])`)
    .execute();
  const rows = await lockClaims(context, [...new Set(sent.map((row) => row.claim_id))]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    sent.flatMap((row) => {
      const claim = byId.get(row.claim_id);
      return claim ? [[row.patient_control_number, claim] as const] : [];
    }),
  );
}

const DECIDED: readonly string[] = ['paid', 'partly-paid', 'denied', 'patient-due', 'closed'];

/** Accepted or received. Once the payer has decided, the number of its remittance stands. */
function moveOf({ claim, one, source }: { claim: ClaimRow; one: ClaimAcknowledgment; source: Source }): ClaimMove {
  const number = DECIDED.includes(claim.claim_status) ? undefined : one.payerClaimControlNumber;
  return {
    event: one.outcome === 'received' ? 'received' : 'accepted',
    detail: `277CA: ${one.message}`,
    fileSha256: source.sha256,
    ...(number ? { set: { payer_claim_control_number: number } } : {}),
  };
}

async function applyClaims(context: OperationContext, batch: ClaimsAcknowledgment, source: Source): Promise<void> {
  const known = await claimsByNumber(
    context,
    batch.claims.map((one) => one.patientControlNumber),
  );
  const said: (Said & { one: ClaimAcknowledgment })[] = [];
  for (const one of batch.claims) {
    const claim = known.get(one.patientControlNumber);
    const place = { ...batch, position: one.position, offset: one.offset };
    if (!claim) {
      await raiseUnclear(
        context,
        place,
        `It speaks of claim ${one.patientControlNumber}, which we did not send.`,
        source,
      );
    } else if (claim.patient_control_number === one.patientControlNumber) {
      if (!['rejected', 'accepted', 'received'].includes(one.outcome))
        await raiseUnclear(context, place, one.message, source);
      else said.push({ claim, message: one.message, one });
    } else if (one.outcome === 'rejected') {
      await raiseLate(context, claim, `277CA to an earlier sending: ${one.message}`, source);
    }
  }
  const isRejected = (it: { one: ClaimAcknowledgment }) => it.one.outcome === 'rejected';
  const others = said.filter((it) => !isRejected(it));
  await rejectClaims(context, said.filter(isRejected), '277CA', source);
  await noteRejectedClaims(
    context,
    said.filter(isRejected).map(({ one }) => one.patientControlNumber),
  );
  await moveClaims(
    context,
    others.map(({ claim, one }) => ({ claim, move: moveOf({ claim, one, source }) })),
  );
  auditUpdates(context, others);
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
  const said = claims.flatMap((claim): Said[] => {
    if (batch.outcome === 'rejected') return [{ claim, message: inWords(batch.statuses) }];
    const provider = rejectedProviders.find(({ npi }) => npi === '' || npi === claim.content.billing.npi);
    return provider ? [{ claim, message: inWords(provider.statuses) }] : [];
  });
  await rejectClaims(context, said, '277CA', source);
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
    const { interchangeControl } = acknowledgment;
    const submission = await findSubmission(context, interchangeControl);
    if (!submission && (await answersQuestions(context, acknowledgment, interchangeControl, source))) return undefined;
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
  await applyClaims(context, acknowledgment, source);
  return applyBatch(context, acknowledgment, source);
}
