import type { z } from 'zod';
import { finishCodingSchema } from '../contract/schemas/coding.ts';
import { lockVisitToCode, saveVisitCodes } from './coding-visit.ts';
import { operation, Refusal } from './operation.ts';

/** The coder is done: the claim is built from the codes as they stand. */
export const finishCoding = operation<z.infer<typeof finishCodingSchema>, { openQueries: number }>({
  name: 'finish-coding',
  summary: 'Ends the coding of a visit; its claim is built next.',
  roles: ['coder', 'biller', 'manager', 'admin'],
  input: finishCodingSchema,
  async run(context, { encounterId, version }) {
    const { tx, tenantId } = context;
    const row = await lockVisitToCode(context, encounterId, version);
    if (row.codes.diagnoses.length === 0) {
      throw new Refusal('no-diagnosis', 'The visit has no diagnosis. Accept or add one first.');
    }
    await saveVisitCodes(context, row, row.codes);
    const { open } = await tx
      .selectFrom('clinician_query')
      .select((eb) => eb.fn.countAll<number>().as('open'))
      .where('tenant_id', '=', tenantId)
      .where('encounter_id', '=', row.id)
      .where('query_status', '=', 'open')
      .executeTakeFirstOrThrow();
    context.enqueue({ queue: 'prepare-encounter', data: { tenantId, encounterId: row.id } });
    context.audit({
      action: 'update',
      subjectKind: 'encounter',
      subjectId: row.id,
      patientId: row.patient_id,
      detail: { coded: true, diagnoses: row.codes.diagnoses.length, charges: row.codes.charges.length },
    });
    return { openQueries: Number(open) };
  },
});
