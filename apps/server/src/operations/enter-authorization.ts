import type { z } from 'zod';
import { enterAuthorizationSchema } from '../contract/schemas/authorizations.ts';
import { addAuthorizationEvent } from './authorization-store.ts';
import { useAuthorization } from './held-claims.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { lockPatient } from './patient-row.ts';

/** The same number for the same patient is one authorization. */
async function refuseTwice(context: OperationContext, patientId: string, payerId: string, number: string) {
  const other = await context.tx
    .selectFrom('payer_authorization')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', '=', patientId)
    .where('payer_id', '=', payerId)
    .where('authorization_number', '=', number)
    .where('authorization_status', '!=', 'cancelled')
    .executeTakeFirst();
  if (other)
    throw new Refusal('entered-already', 'This number of the payer is on file for the patient.', {
      number: 'This number is on file.',
    });
}

/** The payer must be the practice's own, the visit the patient's. */
async function checkNamed(
  { tx, tenantId }: OperationContext,
  {
    payerId,
    encounterId,
    patientId,
  }: Pick<z.infer<typeof enterAuthorizationSchema>, 'payerId' | 'encounterId' | 'patientId'>,
) {
  const payer = await tx
    .selectFrom('payer')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', payerId)
    .executeTakeFirst();
  if (!payer) throw new Refusal('not-found', 'There is no such payer.');
  if (encounterId === undefined) return;
  const visit = await tx
    .selectFrom('encounter')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', encounterId)
    .where('patient_id', '=', patientId)
    .executeTakeFirst();
  if (!visit) throw new Refusal('not-found', 'There is no such visit.');
}

/** Keeps an approval that was got by phone, portal or letter; claims that wait for it take it. */
export const enterAuthorization = operation<z.infer<typeof enterAuthorizationSchema>, { authorizationId: string }>({
  name: 'enter-authorization',
  summary: 'Enters the number of an authorization that was got by phone, portal or letter.',
  roles: ['biller', 'front-desk', 'manager', 'admin'],
  input: enterAuthorizationSchema,
  async run(context, { patientId, payerId, encounterId, kind, number, procedureCodes, from, to, ...rest }) {
    await lockPatient(context, patientId);
    await checkNamed(context, { payerId, encounterId, patientId });
    await refuseTwice(context, patientId, payerId, number);
    const id = context.newId();
    const { unitsApproved, note } = rest;
    await context.tx
      .insertInto('payer_authorization')
      .values({
        tenant_id: context.tenantId,
        id,
        patient_id: patientId,
        payer_id: payerId,
        encounter_id: encounterId ?? null,
        kind,
        authorization_status: 'approved',
        channel: 'by-hand',
        urgency: 'standard',
        authorization_number: number,
        procedure_codes: procedureCodes.map((code) => code.toUpperCase()),
        valid_from: from ?? null,
        valid_to: to ?? null,
        units_approved: unitsApproved ?? null,
        decided_at: context.now,
        content: JSON.stringify({
          claimKind: 'professional',
          placeOfService: '',
          diagnoses: [],
          services: [],
          ...(note ? { note } : {}),
        }),
        created_at: context.now,
      })
      .execute();
    await addAuthorizationEvent(context, id, 'approved', { event: 'entered', detail: `Entered by hand: ${number}.` });
    context.audit({ action: 'create', subjectKind: 'authorization', subjectId: id, patientId });
    await useAuthorization(context, { patient_id: patientId, payer_id: payerId });
    return { authorizationId: id };
  },
});
