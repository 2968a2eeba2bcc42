import { sequenceDiagnoses as inOrder } from '@cleanclaim/billing/coding';
import type { z } from 'zod';
import { sequenceDiagnosesSchema } from '../contract/schemas/coding.ts';
import { lockVisitToCode, saveVisitCodes } from './coding-visit.ts';
import { operation, Refusal } from './operation.ts';

/** Puts the diagnoses of a visit into a new order; the pointers of its charges move along. */
export const sequenceDiagnoses = operation<z.infer<typeof sequenceDiagnosesSchema>, { version: number }>({
  name: 'sequence-diagnoses',
  summary: 'Puts the diagnoses of a visit into a new order, first-listed first.',
  roles: ['coder', 'biller', 'manager', 'admin'],
  input: sequenceDiagnosesSchema,
  async run(context, { encounterId, version, ranks }) {
    const row = await lockVisitToCode(context, encounterId, version);
    const codes = inOrder(row.codes, ranks);
    if (!codes) throw new Refusal('wrong-order', 'The order must name each diagnosis of the visit once. Look again.');
    const saved = await saveVisitCodes(context, row, codes);
    context.audit({ action: 'update', subjectKind: 'encounter', subjectId: row.id, patientId: row.patient_id });
    return { version: saved };
  },
});
