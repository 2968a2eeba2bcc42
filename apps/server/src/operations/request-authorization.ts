import { decisionDueAt, type RequestedService } from '@cleanclaim/billing/encounters';
import { sql } from 'kysely';
import type { z } from 'zod';
import { requestAuthorizationSchema } from '../contract/schemas/authorizations.ts';
import type { AuthorizationContent } from '../db/tables/authorizations.ts';
import { loadRequest } from './authorization-request.ts';
import { addAuthorizationEvent, finishAuthorizationWork, lockAuthorization } from './authorization-store.ts';
import { loadPayerOrder } from './claim-parties.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { lockPatient } from './patient-row.ts';
import { checkSeenVersion } from './seen-version.ts';
import { send278 } from './send-authorization.ts';
import { withoutUndefined } from './without-undefined.ts';

type Input = z.infer<typeof requestAuthorizationSchema>;

const canonical = (code: string) => code.toUpperCase().replace('.', '');

function contentOf({ from, to, services, admission, ...input }: Input): AuthorizationContent {
  const { claimKind, placeOfService, renderingProviderId, referringProviderId, facilityId, note } = input;
  const asked = services.map(
    (service): RequestedService => ({
      ...withoutUndefined(service),
      procedureCode: canonical(service.procedureCode),
      from,
      ...(to ? { to } : {}),
    }),
  );
  return {
    ...withoutUndefined({ claimKind, placeOfService, renderingProviderId, referringProviderId, facilityId, note }),
    diagnoses: input.diagnoses.map(canonical),
    services: asked,
    ...(admission ? { admission: { ...admission, date: from } } : {}),
  };
}

/** The coverage that is asked: the one that was named, else the first payer's on the day. */
async function coverageFor(context: OperationContext, { patientId, coverageId, from }: Input) {
  const { ordered } = await loadPayerOrder(context, patientId, { dateOfService: from });
  const found = coverageId ? ordered.find(({ coverage }) => coverage.id === coverageId) : ordered[0];
  if (!found?.payer)
    throw new Refusal(
      'no-coverage',
      'The patient has no coverage on this day whose payer is known. Enter the coverage first.',
      { coverageId: 'Choose a coverage of this day.' },
    );
  return { coverage: found.coverage, payer: found.payer };
}

/** Parties that a request names must be the practice's own, and its visit the patient's. */
async function checkParties({ tx, tenantId }: OperationContext, input: Input): Promise<void> {
  const wanted = [
    ['provider', input.renderingProviderId],
    ['provider', input.referringProviderId],
    ['facility', input.facilityId],
    ['encounter', input.encounterId],
  ] as const;
  for (const [table, id] of wanted) {
    if (!id) continue;
    const found = await tx
      .selectFrom(table as 'provider')
      .select('id')
      .where('tenant_id', '=', tenantId)
      .where('id', '=', id)
      .$if(table === 'encounter', (query) => query.where(sql.ref('patient_id'), '=', input.patientId))
      .executeTakeFirst();
    if (!found) throw new Refusal('not-found', `There is no such ${table === 'encounter' ? 'visit' : table}.`);
  }
}

/** The row that is sent again, when the payer threw the request back. */
async function lockDraft(context: OperationContext, { authorizationId, version, patientId }: Input) {
  if (authorizationId === undefined) return undefined;
  const row = await lockAuthorization(context, authorizationId);
  await checkSeenVersion(context, { kind: 'authorization', id: row.id, version: row.version }, version ?? 0);
  if (row.authorization_status !== 'draft' || row.patient_id !== patientId)
    throw new Refusal('not-a-draft', 'This request is with the payer, or decided. Ask anew instead.');
  return row;
}

/**
 * Asks a payer to approve services before they are done: by FHIR where the payer has an address for it, else by 278. The
 * decision clock starts.
 */
export const requestAuthorization = operation<Input, { authorizationId: string; channel: 'x12' | 'fhir' }>({
  name: 'request-authorization',
  summary: 'Asks a payer for prior authorization or a referral, by FHIR or 278.',
  roles: ['biller', 'front-desk', 'manager', 'admin'],
  input: requestAuthorizationSchema,
  async run(context, input) {
    const { tx, tenantId, now } = context;
    await lockPatient(context, input.patientId);
    const draft = await lockDraft(context, input);
    await checkParties(context, input);
    const { coverage, payer } = await coverageFor(context, input);
    const channel = payer.priorAuthorizationUrl ? ('fhir' as const) : ('x12' as const);
    const id = draft?.id ?? context.newId();
    const content = contentOf(input);
    const columns = {
      payer_id: payer.id,
      coverage_id: coverage.id,
      encounter_id: input.encounterId ?? draft?.encounter_id ?? null,
      kind: input.kind,
      authorization_status: 'requested' as const,
      channel,
      urgency: input.urgency,
      trace_number: `R${String(await nextNumber(context, 'authorization')).padStart(9, '0')}`,
      procedure_codes: [...new Set(content.services.map(({ procedureCode }) => procedureCode))],
      requested_at: now,
      due_at: new Date(decisionDueAt(input.urgency, now.toISOString())),
      decided_at: null,
      next_try_at: channel === 'fhir' ? now : null,
      failures: 0,
      last_error: null,
      content: JSON.stringify(content),
    };
    const row = await tx
      .insertInto('payer_authorization')
      .values({ tenant_id: tenantId, id, patient_id: input.patientId, created_at: now, ...columns })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(columns))
      .returningAll()
      .executeTakeFirstOrThrow();
    if (channel === 'fhir')
      context.enqueue({ queue: 'ask-authorization', data: { tenantId, authorizationId: id, step: 'submit' } });
    else {
      const outgoingFileId = await send278(context, await loadRequest(context, row));
      await tx
        .updateTable('payer_authorization')
        .set({ outgoing_file_id: outgoingFileId })
        .where('tenant_id', '=', tenantId)
        .where('id', '=', id)
        .execute();
    }
    await finishAuthorizationWork(context, id, 'Asked again.');
    await addAuthorizationEvent(context, id, 'requested', {
      event: 'requested',
      detail: `Asked by ${channel === 'fhir' ? 'FHIR' : '278'} (${row.trace_number}), ${input.urgency}.`,
    });
    context.audit({ action: 'send', subjectKind: 'authorization', subjectId: id, patientId: input.patientId });
    return { authorizationId: id, channel };
  },
});
