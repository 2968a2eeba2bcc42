import type { PatientView } from '../contract/views.ts';
import { listPatients } from '../operations/list-patients.ts';
import { type Actor, perform, type Runtime } from '../operations/operation.ts';
import { showPatient } from '../operations/show-patient.ts';
import { fail } from './output.ts';

/** The patient with a medical record number; ends the command when there is none. */
export async function patientByMrn(runtime: Runtime, actor: Actor, mrn: string): Promise<PatientView> {
  const filters = [{ field: 'mrn', op: 'is' as const, values: [mrn] }];
  const found = await perform(runtime, actor, listPatients, { filters });
  if (!found.ok) fail(found.message);
  const [row] = found.value.rows;
  if (!row) fail('There is no patient with this medical record number.');
  const shown = await perform(runtime, actor, showPatient, { patientId: row.id });
  if (!shown.ok) fail(shown.message);
  return shown.value;
}
