import { type AuthorizationRequest, authorizationRequestsTo278 } from '@cleanclaim/billing/encounters';
import { connectionsOf } from './claim-routes.ts';
import { envelopeFor } from './envelope.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, Refusal } from './operation.ts';
import { sendFile } from './outgoing-file.ts';

/**
 * Sends one request as a 278 over the payer's connection.
 * @returns the id of the outgoing file.
 * @throws Refusal when a value cannot be sent, or there is no connection.
 */
export async function send278(context: OperationContext, request: AuthorizationRequest): Promise<string> {
  const payerId = request.payer.id;
  const connectionId = (await connectionsOf(context, [{ payer_id: payerId }])).get(payerId) ?? null;
  if (connectionId === null)
    throw new Refusal(
      'no-connection',
      'There is no connection to ask over. Add one in the settings, or ask by phone and enter the number.',
    );
  const control = await nextNumber(context, 'interchange');
  const written = authorizationRequestsTo278([request], await envelopeFor(context, control));
  if (!written.ok)
    throw new Refusal(
      'cannot-be-written',
      `The request cannot be sent: ${written.finding.message} ${written.finding.fix}`,
    );
  return sendFile(context, { connectionId, transactionSet: '278', control, bytes: written.bytes });
}
