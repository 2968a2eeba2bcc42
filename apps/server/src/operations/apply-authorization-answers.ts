import {
  type AuthorizationAnswer,
  asksForPerson,
  authorizationAnswersFrom,
  decisionClock,
  grantOf,
  statusAfter,
} from '@cleanclaim/billing/encounters';
import { addDays } from '@cleanclaim/billing/kernel';
import { transactionSetsOf, type X12File } from '@cleanclaim/x12';
import {
  type AuthorizationRow,
  addAuthorizationEvent,
  finishAuthorizationWork,
  lockAuthorization,
  UNDECIDED,
  updateAuthorization,
} from './authorization-store.ts';
import { useAuthorization } from './held-claims.ts';
import type { OperationContext } from './operation.ts';
import { raiseWork } from './work-items.ts';

interface Source {
  id: string;
  sha256: string;
}

/** Answers that decide nothing. */
const NO_DECISION: readonly AuthorizationAnswer['outcome'][] = ['pended', 'unclear', 'contact-payer', 'rejected'];

/** An answer that still may change a request: a decision stands, whatever comes late. */
function changes(row: AuthorizationRow, answer: AuthorizationAnswer): boolean {
  if (row.authorization_status === 'cancelled') return false;
  return UNDECIDED.includes(row.authorization_status) || !NO_DECISION.includes(answer.outcome);
}

function lateWords(row: AuthorizationRow, now: Date): string {
  if (!row.requested_at) return '';
  const clock = decisionClock(
    { urgency: row.urgency, requestedAt: row.requested_at.toISOString(), decidedAt: now.toISOString() },
    now.toISOString(),
  );
  return clock.state === 'late' ? ' It came after its time.' : '';
}

/** The columns of a request after an answer. */
function columnsAfter(row: AuthorizationRow, answer: AuthorizationAnswer, now: Date) {
  const status = statusAfter(answer.outcome);
  const { outcome, message, services, wanted } = answer;
  const isGranted = status === 'approved' || status === 'partly-approved';
  const grant = isGranted ? grantOf(row.content.services, answer) : undefined;
  return {
    authorization_status: status,
    authorization_number: answer.number || row.authorization_number,
    payer_reference: answer.payerReference ?? row.payer_reference,
    content: JSON.stringify({ ...row.content, answer: { outcome, message, services, wanted } }),
    failures: 0,
    last_error: null,
    ...(UNDECIDED.includes(status) ? {} : { decided_at: now, next_try_at: null }),
    ...(grant
      ? {
          procedure_codes: grant.procedureCodes,
          valid_from: grant.from ?? null,
          valid_to: grant.to ?? null,
          units_approved: grant.unitsApproved ?? null,
        }
      : {}),
  };
}

async function raiseAnswer(context: OperationContext, row: AuthorizationRow, answer: AuthorizationAnswer) {
  if (!asksForPerson(answer.outcome) && answer.wanted.length === 0) return;
  const isRejected = answer.outcome === 'rejected';
  const wants = answer.wanted.length > 0 ? ' It asks for documents before it decides.' : '';
  await raiseWork(context, [
    {
      workKey: `authorization-answer:${row.id}:${row.trace_number ?? ''}:${answer.outcome}`,
      kind: 'authorization-answer',
      title: isRejected ? 'A request for authorization was thrown back' : 'A payer answers a request for authorization',
      reason: `${answer.message}${wants}`,
      steps: isRejected
        ? ['Put right what the payer names, then ask again.']
        : ['Open the authorization and read the answer.', 'Call the payer, or ask for a review of the denial in time.'],
      amountCents: 0,
      deadlineDate: addDays(context.today, 2),
      patientId: row.patient_id,
      ...(row.encounter_id ? { encounterId: row.encounter_id } : {}),
    },
  ]);
}

/**
 * Lets one answer, by 278 or FHIR, decide its request. An approval goes onto the claims that wait for it.
 * @param row locked.
 */
export async function applyAuthorizationAnswer(
  context: OperationContext,
  row: AuthorizationRow,
  answer: AuthorizationAnswer,
  fileSha256: string,
): Promise<void> {
  const isChange = changes(row, answer);
  const columns = columnsAfter(row, answer, context.now);
  const status = isChange ? columns.authorization_status : row.authorization_status;
  context.audit({ action: 'update', subjectKind: 'authorization', subjectId: row.id, patientId: row.patient_id });
  await addAuthorizationEvent(context, row.id, status, {
    event: 'answered',
    detail: isChange
      ? `${answer.message}${UNDECIDED.includes(status) ? '' : lateWords(row, context.now)}`
      : `${answer.message} It changes nothing: the request was decided or cancelled before.`,
    fileSha256,
  });
  if (!isChange) return;
  await updateAuthorization(context, row.id, columns);
  if (!UNDECIDED.includes(status)) await finishAuthorizationWork(context, row.id, 'The payer has answered.');
  await raiseAnswer(context, row, answer);
  if (status === 'approved' || status === 'partly-approved') await useAuthorization(context, row);
}

async function raiseUnknown(context: OperationContext, what: string, key: string, source: Source): Promise<void> {
  await raiseWork(context, [
    {
      workKey: `answer-unclear:${source.id}:278:${key}`,
      kind: 'answer-unclear',
      title: 'A 278 cannot be led back to a request of ours',
      reason: what,
      steps: ['Look at the original, which is kept.', 'Ask the sender what it answers.'],
      amountCents: 0,
      deadlineDate: addDays(context.today, 2),
    },
  ]);
}

/** The request that an answer names by any of its numbers. */
async function requestOf(context: OperationContext, { traceNumbers, reference }: AuthorizationAnswer) {
  const numbers = [...traceNumbers, reference].filter((number) => number !== '');
  if (numbers.length === 0) return undefined;
  const found = await context.tx
    .selectFrom('payer_authorization')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('trace_number', 'in', numbers)
    .executeTakeFirst();
  return found && lockAuthorization(context, found.id);
}

/**
 * Takes the decisions out of a file of 278s. What cannot be led back to a request, or is of no guide that is read here, is
 * work for a person.
 * @returns how many answers it found.
 */
export async function applyAuthorizationAnswers(
  context: OperationContext,
  file: X12File,
  source: Source,
): Promise<number> {
  const answers = authorizationAnswersFrom(file);
  for (const answer of answers) {
    const row = await requestOf(context, answer);
    if (row) await applyAuthorizationAnswer(context, row, answer, source.sha256);
    else
      await raiseUnknown(
        context,
        `It answers request ${answer.traceNumbers[0] || answer.reference || 'without a number'}, which we did not ask.`,
        String(answer.offset),
        source,
      );
  }
  const sets = transactionSetsOf(file).filter(({ id }) => id === '278').length;
  if (sets > 0 && answers.length === 0)
    await raiseUnknown(context, 'It is a 278 of another kind than the answer to a request.', 'kind', source);
  return answers.length;
}

/** A file of requests that was refused as a whole (TA1, 999): each goes back to be put right. */
export async function refuseRequests(
  context: OperationContext,
  outgoingFileId: string,
  message: string,
  source: Source,
): Promise<void> {
  const rows = await context.tx
    .selectFrom('payer_authorization')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('outgoing_file_id', '=', outgoingFileId)
    .where('authorization_status', 'in', [...UNDECIDED])
    .orderBy('id')
    .execute();
  for (const { id } of rows) {
    const row = await lockAuthorization(context, id);
    const answer: AuthorizationAnswer = {
      reference: '',
      traceNumbers: [],
      outcome: 'rejected',
      number: '',
      reasonCodes: [],
      services: [],
      message: `The file did not get through. ${message}`,
      wanted: [],
      position: 0,
      offset: 0,
    };
    await applyAuthorizationAnswer(context, row, answer, source.sha256);
  }
}
