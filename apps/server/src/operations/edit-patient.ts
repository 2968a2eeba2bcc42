import { visitKey } from '@cleanclaim/billing/encounters';
import type { Patient } from '@cleanclaim/billing/parties';
import { sql } from 'kysely';
import type { z } from 'zod';
import { editPatientSchema } from '../contract/schemas/parties.ts';
import { type OperationContext, operation } from './operation.ts';
import { lockPatient, patientColumns, refuseTakenMrn } from './patient-row.ts';
import { checkSeenVersion } from './seen-version.ts';
import { withoutUndefined } from './without-undefined.ts';

/** A visit's key holds the record number: under a new number the same chart must still meet its visit. */
async function rekeyVisits(context: OperationContext, patientId: string, mrn: string): Promise<void> {
  const visits = await context.tx
    .selectFrom('encounter')
    .select(['id', 'content'])
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', '=', patientId)
    .forUpdate()
    .execute();
  if (visits.length === 0) return;
  const ids = visits.map(({ id }) => id);
  const keys = visits.map(({ content }) => visitKey(mrn, content.encounter));
  await sql`
    update encounter set visit_key = changed.key
      from unnest(${ids}::uuid[], ${keys}::text[]) as changed (id, key)
     where encounter.tenant_id = ${context.tenantId} and encounter.id = changed.id`.execute(context.tx);
}

/** Replaces a patient's demographics. Claims built before keep their snapshot; a held one is corrected on the claim. */
export const editPatient = operation<z.infer<typeof editPatientSchema>, { version: number }>({
  name: 'edit-patient',
  summary: "Changes a patient's demographics or medical record number; later claims take them.",
  roles: ['front-desk', 'biller', 'manager', 'admin'],
  input: editPatientSchema,
  async run(context, { patientId, version, ...demographics }) {
    const row = await lockPatient(context, patientId);
    await checkSeenVersion(context, { kind: 'patient', id: row.id, version: row.version }, version);
    await refuseTakenMrn(context, demographics.mrn, row.id);
    const patient: Patient = { ...withoutUndefined(demographics), id: row.id };
    const saved = await context.tx
      .updateTable('patient')
      .set(patientColumns(context, patient))
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', row.id)
      .returning('version')
      .executeTakeFirstOrThrow();
    if (patient.mrn !== row.content.mrn) await rekeyVisits(context, row.id, patient.mrn);
    context.audit({ action: 'update', subjectKind: 'patient', subjectId: row.id, patientId: row.id });
    return saved;
  },
});
