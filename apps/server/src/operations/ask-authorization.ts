import { authorizationAnswerFromPas, type FhirJson, pasBundle } from '@cleanclaim/billing/encounters';
import { addDays } from '@cleanclaim/billing/kernel';
import { z } from 'zod';
import type { PriorAuthorizationService, ServiceReply } from '../transports/prior-authorization.ts';
import { applyAuthorizationAnswer } from './apply-authorization-answers.ts';
import { loadRequest } from './authorization-request.ts';
import {
  type AuthorizationRow,
  addAuthorizationEvent,
  lockAuthorization,
  UNDECIDED,
  updateAuthorization,
} from './authorization-store.ts';
import { type Actor, mustPerform, type OperationContext, operation, type Runtime } from './operation.ts';
import { storeOriginal } from './original-file.ts';
import { payerSignIn } from './payer-sign-in.ts';
import { raiseWork } from './work-items.ts';

export type AuthorizationStep = 'submit' | 'inquire' | 'cancel';

const stepSchema = z.object({ authorizationId: z.uuid(), step: z.enum(['submit', 'inquire', 'cancel']) });
type StepInput = z.infer<typeof stepSchema>;

/** Hours until a pended request is asked for again. */
const ASK_AGAIN_HOURS = { urgent: 1, standard: 4 } as const;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** Failures in a row after which a passing trouble is a person's too. */
const FAILURES_TO_TELL = 3;

/** What goes out: where, and what. Undefined when there is nothing to do any more. */
export interface AuthorizationCall {
  service: PriorAuthorizationService;
  bundle: FhirJson;
  payerId: string;
}

/** True while the step still has its time: a job that runs twice asks once. */
function isDue(row: AuthorizationRow, step: AuthorizationStep, now: Date): boolean {
  if (row.channel !== 'fhir') return false;
  if (step === 'cancel') return row.authorization_status === 'cancelled' && row.next_try_at === null;
  const status = step === 'submit' ? 'requested' : 'pended';
  return row.authorization_status === status && row.next_try_at !== null && row.next_try_at <= now;
}

/** What is to be sent to the payer's FHIR service, when it is due. */
export const loadAuthorizationCall = operation<StepInput, { call: AuthorizationCall | null }>({
  name: 'load-authorization-call',
  summary: 'Reads what goes to a payer’s FHIR service for a request.',
  roles: ['system'],
  input: stepSchema,
  async run(context, { authorizationId, step }) {
    const row = await lockAuthorization(context, authorizationId);
    context.audit({ action: 'read', subjectKind: 'authorization', subjectId: row.id, patientId: row.patient_id });
    if (!isDue(row, step, context.now)) return { call: null };
    const request = await loadRequest(context, row);
    const url = request.payer.priorAuthorizationUrl;
    if (!url) {
      const message = 'The payer has no address for FHIR any more.';
      await noteFailure(context, row, { message, isPassing: false }, undefined);
      return { call: null };
    }
    const cancels = {
      ...(row.authorization_number ? { authorizationNumber: row.authorization_number } : {}),
      ...(row.payer_reference ? { reference: row.payer_reference } : {}),
    };
    const bundle = pasBundle(
      step === 'cancel' ? { ...request, cancels } : request,
      step === 'inquire' ? 'inquire' : 'submit',
      (row.requested_at ?? context.now).toISOString(),
    );
    const signIn = await payerSignIn(context, row.payer_id);
    return { call: { service: { url, ...(signIn ? { signIn } : {}) }, bundle, payerId: row.payer_id } };
  },
});

/** What a person does about a payer that is not reached. A cancellation is sent once; requests are tried again. */
function todoOf({ authorization_status: status }: AuthorizationRow): { title: string; steps: string[] } {
  if (status === 'cancelled')
    return {
      title: 'A payer was not told that a request is cancelled',
      steps: ['Tell the payer by phone or on its portal that the request is cancelled.'],
    };
  return {
    title: 'A request for authorization does not reach the payer',
    steps: [
      'Check address and sign-in of the payer’s FHIR service in the settings; it is tried again by itself.',
      'If it is urgent, ask by phone and enter the answer on the authorization.',
    ],
  };
}

async function noteFailure(
  context: OperationContext,
  row: AuthorizationRow,
  { message, isPassing }: { message: string; isPassing: boolean },
  fileSha256: string | undefined,
) {
  const failures = row.failures + 1;
  const minutes = Math.min(60, 2 ** (failures - 1));
  await updateAuthorization(context, row.id, {
    failures,
    last_error: message,
    next_try_at: UNDECIDED.includes(row.authorization_status)
      ? new Date(context.now.getTime() + minutes * MINUTE_MS)
      : null,
  });
  // The same trouble again is no news.
  if (message !== row.last_error)
    await addAuthorizationEvent(context, row.id, row.authorization_status, {
      event: 'not-reached',
      detail: message,
      ...(fileSha256 ? { fileSha256 } : {}),
    });
  if (isPassing && failures < FAILURES_TO_TELL) return;
  await raiseWork(context, [
    {
      workKey: `authorization-failed:${row.id}:${row.trace_number ?? ''}${row.authorization_status === 'cancelled' ? ':cancel' : ''}`,
      kind: 'authorization-failed',
      ...todoOf(row),
      reason: message,
      amountCents: 0,
      deadlineDate: addDays(context.today, row.urgency === 'urgent' ? 0 : 1),
      patientId: row.patient_id,
    },
  ]);
}

const replySchema = stepSchema.extend({
  reply: z.custom<ServiceReply>((value) => typeof value === 'object' && value !== null && 'kind' in value),
});

/** The payer will not take the request as it is: it goes back to be put right. */
async function noteRefusal(context: OperationContext, row: AuthorizationRow, message: string, fileSha256: string) {
  await applyAuthorizationAnswer(
    context,
    row,
    {
      reference: '',
      traceNumbers: [],
      outcome: 'rejected',
      number: '',
      reasonCodes: [],
      services: [],
      message,
      wanted: [],
      position: 0,
      offset: 0,
    },
    fileSha256,
  );
}

async function applyReply(
  context: OperationContext,
  row: AuthorizationRow,
  { step, reply }: { step: StepInput['step']; reply: ServiceReply },
  fileSha256: string,
) {
  const reading = reply.kind === 'failed' ? undefined : authorizationAnswerFromPas(reply.json, row.trace_number ?? '');
  if (reply.kind === 'refused') {
    const message = reading && !reading.ok ? reading.message : reply.message;
    // A payer that does not answer how it stands still has the request: only what was sent can be thrown back.
    return step === 'submit'
      ? noteRefusal(context, row, message, fileSha256)
      : noteFailure(context, row, { message, isPassing: false }, fileSha256);
  }
  if (!reading?.ok) return noteFailure(context, row, { message: reading?.message ?? '', isPassing: false }, fileSha256);
  const { answer } = reading;
  await applyAuthorizationAnswer(context, row, answer, fileSha256);
  const after = await lockAuthorization(context, row.id);
  if (!UNDECIDED.includes(after.authorization_status)) return;
  const hours = ASK_AGAIN_HOURS[row.urgency];
  await updateAuthorization(context, row.id, { next_try_at: new Date(context.now.getTime() + hours * HOUR_MS) });
}

/** Takes what the payer's FHIR service answered, and keeps it byte for byte. */
export const keepAuthorizationReply = operation<z.infer<typeof replySchema>, { status: string }>({
  name: 'keep-authorization-reply',
  summary: 'Takes the answer of a payer’s FHIR service to a request.',
  roles: ['system'],
  input: replySchema,
  async run(context, { authorizationId, step, reply }) {
    const row = await lockAuthorization(context, authorizationId);
    context.audit({ action: 'receive', subjectKind: 'authorization', subjectId: row.id, patientId: row.patient_id });
    const fileSha256 = reply.bytes ? await storeOriginal(context, reply.bytes) : undefined;
    if (step === 'cancel') {
      const words =
        reply.kind === 'answered'
          ? 'The payer has taken the cancellation.'
          : `The payer was not told: ${reply.message}`;
      await addAuthorizationEvent(context, row.id, row.authorization_status, {
        event: reply.kind === 'answered' ? 'answered' : 'not-reached',
        detail: words,
        ...(fileSha256 ? { fileSha256 } : {}),
      });
      if (reply.kind === 'answered') await updateAuthorization(context, row.id, { next_try_at: context.now });
      else await noteFailure(context, row, { message: reply.message, isPassing: false }, fileSha256);
      return { status: row.authorization_status };
    }
    if (!isDue(row, step, context.now)) return { status: row.authorization_status };
    if (reply.kind === 'failed' || fileSha256 === undefined)
      await noteFailure(context, row, reply.kind === 'failed' ? reply : { message: '', isPassing: false }, fileSha256);
    else await applyReply(context, row, { step, reply }, fileSha256);
    return { status: (await lockAuthorization(context, row.id)).authorization_status };
  },
});

/**
 * Asks a payer by FHIR: reads what is due, calls the payer outside of any transaction, and keeps the answer. A crash in
 * between asks again with the same numbers, by which the payer knows it.
 */
export async function askAuthorization(runtime: Runtime, actor: Actor, input: StepInput): Promise<void> {
  const { call } = await mustPerform(runtime, actor, loadAuthorizationCall, input);
  if (call === null) return;
  const id = `${actor.tenantId}/${call.payerId}`;
  const operationName = input.step === 'inquire' ? 'inquire' : 'submit';
  const reply = await runtime.transports.askForAuthorization(call.service, operationName, call.bundle, id);
  await mustPerform(runtime, actor, keepAuthorizationReply, { ...input, reply });
}
