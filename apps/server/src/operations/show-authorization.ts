import { sql } from 'kysely';
import { z } from 'zod';
import type { AuthorizationView } from '../contract/authorization-views.ts';
import type { AuthorizationRow } from './authorization-store.ts';
import { unitsUsedOf } from './claim-authorizations.ts';
import { listRowOf } from './list-authorizations.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';

async function findAuthorization({ tx, tenantId }: OperationContext, id: string) {
  const row = await tx
    .selectFrom('payer_authorization as a')
    .innerJoin('patient as p', (join) =>
      join.onRef('p.tenant_id', '=', 'a.tenant_id').onRef('p.id', '=', 'a.patient_id'),
    )
    .innerJoin('payer as y', (join) => join.onRef('y.tenant_id', '=', 'a.tenant_id').onRef('y.id', '=', 'a.payer_id'))
    .selectAll('a')
    .select((eb) => [
      sql<string>`p.last_name || ', ' || p.first_name`.as('patientName'),
      eb.ref('y.name').as('payerName'),
    ])
    .where('a.tenant_id', '=', tenantId)
    .where('a.id', '=', id)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such authorization.');
  return row;
}

/** Claims that go under the number, on the claim or on a line. */
async function claimsUnder(
  { tx, tenantId }: OperationContext,
  row: AuthorizationRow,
): Promise<AuthorizationView['claims']> {
  if (row.authorization_number === '') return [];
  const claims = await tx
    .selectFrom('claim')
    .select(['id', 'patient_control_number as patientControlNumber', 'claim_status as claimStatus'])
    .where('tenant_id', '=', tenantId)
    .where('patient_id', '=', row.patient_id)
    .where('payer_id', '=', row.payer_id)
    .where(
      sql<boolean>`(content->>'priorAuthorizationNumber' = ${row.authorization_number}
        or exists (select from jsonb_array_elements(content->'lines') l
                    where l->>'priorAuthorizationNumber' = ${row.authorization_number}))`,
    )
    .orderBy('date_of_service')
    .execute();
  return claims;
}

async function eventsOf({ tx, tenantId }: OperationContext, id: string): Promise<AuthorizationView['events']> {
  const events = await tx
    .selectFrom('payer_authorization_event')
    .select(['at', 'actor', 'event', 'detail', 'file_sha256'])
    .where('tenant_id', '=', tenantId)
    .where('authorization_id', '=', id)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return events.map(({ at, file_sha256: fileSha256, ...event }) => ({ ...event, at: at.toISOString(), fileSha256 }));
}

const iso = (at: Date | null) => at?.toISOString() ?? null;

/** One authorization: what was asked, what the payer said, what claims use, and its history. */
export const showAuthorization = operation<{ authorizationId: string }, AuthorizationView>({
  name: 'show-authorization',
  summary: 'Shows an authorization with its request, the answer, the units used and its history.',
  roles: ['biller', 'coder', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({ authorizationId: z.uuid() }),
  async run(context, { authorizationId }) {
    const row = await findAuthorization(context, authorizationId);
    context.audit({ action: 'read', subjectKind: 'authorization', subjectId: row.id, patientId: row.patient_id });
    const used = (await unitsUsedOf(context, [row])).get(row.id) ?? 0;
    const { answer, ...request } = row.content;
    return {
      ...listRowOf(row, row, used, context.now),
      payerId: row.payer_id,
      coverageId: row.coverage_id,
      encounterId: row.encounter_id,
      channel: row.channel,
      urgency: row.urgency,
      traceNumber: row.trace_number,
      payerReference: row.payer_reference,
      requestedAt: iso(row.requested_at),
      decidedAt: iso(row.decided_at),
      nextTryAt: iso(row.next_try_at),
      lastError: row.last_error,
      unitsApproved: row.units_approved,
      unitsUsed: used,
      procedureCodes: row.procedure_codes,
      request,
      answer: answer ?? null,
      claims: await claimsUnder(context, row),
      events: await eventsOf(context, row.id),
    };
  },
});
