import type { Patient } from '@cleanclaim/billing/parties';
import type { z } from 'zod';
import { addPatientSchema } from '../contract/schemas/parties.ts';
import { operation } from './operation.ts';
import { patientColumns, refuseTakenMrn } from './patient-row.ts';
import { withoutUndefined } from './without-undefined.ts';

/** A person registers a patient; a record number that is taken is refused with who has it. */
export const addPatient = operation<z.infer<typeof addPatientSchema>, { patientId: string }>({
  name: 'add-patient',
  summary: 'Registers a patient under a medical record number of its own.',
  roles: ['front-desk', 'biller', 'manager', 'admin'],
  input: addPatientSchema,
  async run(context, input) {
    await refuseTakenMrn(context, input.mrn);
    const patient: Patient = { ...withoutUndefined(input), id: context.newId() };
    await context.tx
      .insertInto('patient')
      .values({ tenant_id: context.tenantId, id: patient.id, ...patientColumns(context, patient) })
      .execute();
    context.audit({ action: 'create', subjectKind: 'patient', subjectId: patient.id, patientId: patient.id });
    return { patientId: patient.id };
  },
});
