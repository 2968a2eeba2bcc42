import type { z } from 'zod';
import { cancelAuthorizationSchema } from '../contract/schemas/authorizations.ts';
import { loadRequest } from './authorization-request.ts';
import {
  type AuthorizationRow,
  addAuthorizationEvent,
  finishAuthorizationWork,
  lockAuthorization,
  updateAuthorization,
} from './authorization-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';
import { send278 } from './send-authorization.ts';

/** Tells the payer, where it knows the request by a number of its own. @returns what was done, for the history. */
async function tellPayer(context: OperationContext, row: AuthorizationRow): Promise<string> {
  const { authorization_number: authorizationNumber, payer_reference: reference } = row;
  const isKnown = authorizationNumber !== '' || reference !== '';
  if (row.channel === 'fhir' && isKnown) {
    context.enqueue({
      queue: 'ask-authorization',
      data: { tenantId: context.tenantId, authorizationId: row.id, step: 'cancel' },
    });
    return 'The payer is told by FHIR.';
  }
  if (row.channel === 'x12' && isKnown) {
    const cancels = {
      ...(authorizationNumber ? { authorizationNumber } : {}),
      ...(reference ? { reference } : {}),
    };
    await send278(context, { ...(await loadRequest(context, row)), cancels });
    return 'The payer is told by 278.';
  }
  return 'The payer has given no number to cancel by: tell it by phone, if it knows the request.';
}

/** Takes a request or an approval back; claims may not use it any more. */
export const cancelAuthorization = operation<z.infer<typeof cancelAuthorizationSchema>, { version: number }>({
  name: 'cancel-authorization',
  summary: 'Cancels a request for authorization, or an approval that is not needed, and tells the payer.',
  roles: ['biller', 'front-desk', 'manager', 'admin'],
  input: cancelAuthorizationSchema,
  async run(context, { authorizationId, version, reason }) {
    const row = await lockAuthorization(context, authorizationId);
    await checkSeenVersion(context, { kind: 'authorization', id: row.id, version: row.version }, version);
    if (row.authorization_status === 'cancelled') throw new Refusal('cancelled', 'This was cancelled before.');
    const told = await tellPayer(context, row);
    await updateAuthorization(context, row.id, { authorization_status: 'cancelled', next_try_at: null });
    await addAuthorizationEvent(context, row.id, 'cancelled', {
      event: 'cancelled',
      detail: `Cancelled: ${reason} ${told}`,
    });
    await finishAuthorizationWork(context, row.id, 'Cancelled.');
    context.audit({
      action: 'update',
      subjectKind: 'authorization',
      subjectId: row.id,
      patientId: row.patient_id,
    });
    return { version: (await lockAuthorization(context, row.id)).version };
  },
});
