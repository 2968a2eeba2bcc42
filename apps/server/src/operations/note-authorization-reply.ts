import { grantOf, outcomeWords } from '@cleanclaim/billing/encounters';
import type { z } from 'zod';
import { noteAuthorizationReplySchema } from '../contract/schemas/authorizations.ts';
import {
  addAuthorizationEvent,
  finishAuthorizationWork,
  lockAuthorization,
  UNDECIDED,
  updateAuthorization,
} from './authorization-store.ts';
import { useAuthorization } from './held-claims.ts';
import { operation, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';

/** Notes what the payer said by phone, portal or letter to a request: the decision counts as any other. */
export const noteAuthorizationReply = operation<z.infer<typeof noteAuthorizationReplySchema>, { version: number }>({
  name: 'note-authorization-reply',
  summary: 'Notes the decision of a payer that came by phone, portal or letter.',
  roles: ['biller', 'front-desk', 'manager', 'admin'],
  input: noteAuthorizationReplySchema,
  async run(context, { authorizationId, version, outcome, number, procedureCodes, from, to, unitsApproved, note }) {
    const row = await lockAuthorization(context, authorizationId);
    await checkSeenVersion(context, { kind: 'authorization', id: row.id, version: row.version }, version);
    if (row.authorization_status === 'cancelled')
      throw new Refusal('cancelled', 'This request was cancelled. Ask anew, or enter the number as an authorization.');
    const isGranted = outcome === 'approved' || outcome === 'partly-approved';
    const given = {
      services: [],
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      ...(unitsApproved === undefined ? {} : { unitsApproved }),
    };
    const grant = grantOf(row.content.services, given);
    const message = [outcomeWords(outcome), note].filter(Boolean).join(' ');
    await updateAuthorization(context, row.id, {
      authorization_status: outcome,
      content: JSON.stringify({ ...row.content, answer: { outcome, message, services: [], wanted: [] } }),
      ...(number === undefined ? {} : { authorization_number: number }),
      ...(UNDECIDED.includes(outcome) ? {} : { decided_at: context.now, next_try_at: null, last_error: null }),
      ...(isGranted
        ? {
            procedure_codes: procedureCodes?.map((code) => code.toUpperCase()) ?? grant.procedureCodes,
            valid_from: grant.from ?? null,
            valid_to: grant.to ?? null,
            units_approved: grant.unitsApproved ?? null,
          }
        : {}),
    });
    await addAuthorizationEvent(context, row.id, outcome, { event: 'reply-noted', detail: message });
    context.audit({
      action: 'update',
      subjectKind: 'authorization',
      subjectId: row.id,
      patientId: row.patient_id,
    });
    if (!UNDECIDED.includes(outcome)) await finishAuthorizationWork(context, row.id, 'The payer has answered.');
    if (isGranted) await useAuthorization(context, row);
    return { version: (await lockAuthorization(context, row.id)).version };
  },
});
