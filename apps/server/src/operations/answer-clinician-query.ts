import type { z } from 'zod';
import { answerQuerySchema } from '../contract/schemas/coding.ts';
import { operation, Refusal } from './operation.ts';

/** Records what the clinician answered, or withdraws the question. The note itself is never changed. */
export const answerClinicianQuery = operation<z.infer<typeof answerQuerySchema>, { encounterId: string }>({
  name: 'answer-clinician-query',
  summary: 'Records the clinician’s answer to a documentation query, or withdraws the query.',
  roles: ['coder', 'biller', 'manager', 'admin'],
  input: answerQuerySchema,
  async run(context, { queryId, answer }) {
    const { tx, tenantId } = context;
    const row = await tx
      .selectFrom('clinician_query')
      .select(['id', 'encounter_id', 'patient_id', 'query_status'])
      .where('tenant_id', '=', tenantId)
      .where('id', '=', queryId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such question.');
    if (row.query_status !== 'open') throw new Refusal('already-answered', 'This question is settled already.');
    await tx
      .updateTable('clinician_query')
      .set({
        query_status: answer === undefined ? 'withdrawn' : 'answered',
        answer: answer ?? null,
        answered_at: context.now,
        answered_by: context.actor.name,
      })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', queryId)
      .execute();
    context.audit({
      action: 'update',
      subjectKind: 'clinician-query',
      subjectId: queryId,
      patientId: row.patient_id,
      detail: { answered: answer !== undefined },
    });
    return { encounterId: row.encounter_id };
  },
});
