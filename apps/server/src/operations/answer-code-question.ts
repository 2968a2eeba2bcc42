import { applyCodeAnswer, type CodeAnswerInput } from '@cleanclaim/billing/coding';
import { z } from 'zod';
import { operation, Refusal } from './operation.ts';

export type CoderAnswer =
  | { action: 'replace'; replacement: string }
  | { action: 'confirm'; reason: string }
  | { action: 'remove' }
  | { action: 'add-diagnosis'; replacement: string }
  | { action: 'add-charge'; replacement: string; units: number };

const answerSchema: z.ZodType<CoderAnswer> = z.discriminatedUnion('action', [
  z.object({ action: z.literal('replace'), replacement: z.string().min(1).max(12) }),
  z.object({ action: z.literal('confirm'), reason: z.string().min(3).max(200) }),
  z.object({ action: z.literal('remove') }),
  z.object({ action: z.literal('add-diagnosis'), replacement: z.string().min(1).max(12) }),
  z.object({
    action: z.literal('add-charge'),
    replacement: z.string().min(1).max(12),
    units: z.int().min(1).max(99_999),
  }),
]);

/** A coder settles one question of a visit; the claim is built again afterwards. */
export const answerCodeQuestion = operation<{ questionId: string; answer: CoderAnswer }, { encounterId: string }>({
  name: 'answer-code-question',
  summary: 'Answers a question from the coding queue: replace, confirm, remove or add a code.',
  roles: ['coder', 'manager', 'admin'],
  input: z.object({ questionId: z.uuid(), answer: answerSchema }),
  async run(context, { questionId, answer }) {
    const { tx, tenantId, now } = context;
    const question = await tx
      .selectFrom('code_question')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('id', '=', questionId)
      .executeTakeFirst();
    if (!question) throw new Refusal('not-found', 'There is no such question.');
    const encounter = await tx
      .selectFrom('encounter')
      .select(['id', 'patient_id', 'content', 'date_of_service'])
      .where('tenant_id', '=', tenantId)
      .where('id', '=', question.encounter_id)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (question.question_status !== 'open' || !encounter.content.codes)
      throw new Refusal('already-answered', 'This question is already answered.');
    const place = { place: question.content.place, code: question.content.code };
    const input: CodeAnswerInput =
      answer.action === 'add-charge'
        ? { ...answer, id: context.newId(), dateOfService: encounter.date_of_service }
        : answer.action === 'add-diagnosis'
          ? answer
          : { ...answer, ...place };
    const result = applyCodeAnswer(encounter.content.codes, input);
    if (!result.ok) throw new Refusal('not-taken', result.message);
    await tx
      .updateTable('encounter')
      .set({ content: JSON.stringify({ ...encounter.content, codes: result.codes }) })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', encounter.id)
      .execute();
    await tx
      .updateTable('code_question')
      .set({
        question_status: 'answered',
        answered_at: now,
        answer: JSON.stringify({ ...answer, by: context.actor.name }),
      })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', questionId)
      .execute();
    if (result.confirmed) {
      await tx
        .insertInto('confirmed_code')
        .values({
          tenant_id: tenantId,
          code: result.confirmed.code,
          reason: result.confirmed.reason,
          confirmed_at: now,
          confirmed_by: context.actor.name,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    context.enqueue({ queue: 'prepare-encounter', data: { tenantId, encounterId: encounter.id } });
    context.audit({
      action: 'update',
      subjectKind: 'encounter',
      subjectId: encounter.id,
      patientId: encounter.patient_id,
      detail: { answer: answer.action },
    });
    return { encounterId: encounter.id };
  },
});
