import type { OperationContext } from './operation.ts';

/** Reads that show patients one by one name each patient; longer ones say only how many rows were read. */
const ROWS_BY_PATIENT = 100;

/** Notes in the audit log which patients the rows of a read have shown; ids may stand several times. */
export function auditPatientsShown(
  context: OperationContext,
  patientIds: readonly (string | null | undefined)[],
): void {
  if (patientIds.length > ROWS_BY_PATIENT) return;
  for (const patientId of new Set(patientIds)) {
    if (patientId) context.audit({ action: 'read', subjectKind: 'patient', subjectId: patientId, patientId });
  }
}
