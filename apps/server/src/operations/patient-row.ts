import { formatDate } from '@cleanclaim/billing/kernel';
import type { Patient } from '@cleanclaim/billing/parties';
import { type OperationContext, Refusal } from './operation.ts';

/** Loads a patient and locks the row until the transaction ends. @throws Refusal `not-found`. */
export async function lockPatient(context: OperationContext, patientId: string) {
  const row = await context.tx
    .selectFrom('patient')
    .select(['id', 'content', 'version'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', patientId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such patient.');
  return row;
}

/** The columns of a patient as saved. */
export function patientColumns(context: OperationContext, patient: Patient) {
  return {
    mrn: patient.mrn,
    last_name: patient.name.last,
    first_name: patient.name.first,
    birth_date: patient.birthDate || null,
    content: JSON.stringify(patient),
    updated_at: context.now,
  };
}

/** Two patients never share a record number. @throws Refusal `mrn-taken` with the patient who has it. */
export async function refuseTakenMrn(context: OperationContext, mrn: string, ownId?: string): Promise<void> {
  const other = await context.tx
    .selectFrom('patient')
    .select(['id', 'last_name', 'first_name', 'birth_date'])
    .where('tenant_id', '=', context.tenantId)
    .where('mrn', '=', mrn)
    .executeTakeFirst();
  if (!other || other.id === ownId) return;
  const born = other.birth_date ? `, born ${formatDate(other.birth_date)}` : '';
  const who = `${other.last_name}, ${other.first_name}${born}`;
  throw new Refusal('mrn-taken', `MRN ${mrn} is ${who}. Open that patient, or enter another number.`, {
    mrn: `This number is ${who}.`,
  });
}
