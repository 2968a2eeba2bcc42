import type { z } from 'zod';
import { askClinicianSchema } from '../contract/schemas/coding.ts';
import { operation, Refusal } from './operation.ts';

/** Asks the clinician about what a note leaves open; the question stays with the visit until it is answered. */
export const askClinician = operation<z.infer<typeof askClinicianSchema>, { queryId: string }>({
  name: 'ask-clinician',
  summary: 'Asks the clinician what the note leaves open, such as the side of a fracture.',
  roles: ['coder', 'biller', 'manager', 'admin'],
  input: askClinicianSchema,
  async run(context, { encounterId, code, what, text }) {
    const { tx, tenantId } = context;
    const visit = await tx
      .selectFrom('encounter')
      .select(['id', 'patient_id'])
      .where('tenant_id', '=', tenantId)
      .where('id', '=', encounterId)
      .executeTakeFirst();
    if (!visit) throw new Refusal('not-found', 'There is no such visit.');
    const asked = await tx
      .selectFrom('clinician_query')
      .select('id')
      .where('tenant_id', '=', tenantId)
      .where('encounter_id', '=', encounterId)
      .where('code', '=', code)
      .where('what', '=', what)
      .where('query_status', '=', 'open')
      .executeTakeFirst();
    if (asked) throw new Refusal('already-asked', 'This was asked already and is not answered yet.');
    const queryId = context.newId();
    await tx
      .insertInto('clinician_query')
      .values({
        tenant_id: tenantId,
        id: queryId,
        encounter_id: encounterId,
        patient_id: visit.patient_id,
        code,
        what,
        body: text,
        query_status: 'open',
        asked_at: context.now,
        asked_by: context.actor.name,
      })
      .execute();
    context.audit({
      action: 'create',
      subjectKind: 'clinician-query',
      subjectId: queryId,
      patientId: visit.patient_id,
      detail: { what },
    });
    return { queryId };
  },
});
