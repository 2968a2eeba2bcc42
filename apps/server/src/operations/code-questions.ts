import type { CodeQuestion } from '@cleanclaim/billing/coding';
import type { OperationContext } from './operation.ts';

/**
 * Brings a visit's open questions in line with what is asked now: new ones are asked, those that no longer arise are
 * withdrawn, those still open keep their id.
 */
export async function saveQuestions(
  context: OperationContext,
  encounter: { id: string },
  questions: readonly CodeQuestion[],
): Promise<void> {
  const { tx, tenantId, now } = context;
  const open = await tx
    .selectFrom('code_question')
    .select(['id', 'content'])
    .where('tenant_id', '=', tenantId)
    .where('encounter_id', '=', encounter.id)
    .where('question_status', '=', 'open')
    .execute();
  const same = (a: CodeQuestion, b: CodeQuestion) => a.place === b.place && a.code === b.code && a.reason === b.reason;
  const over = open.filter((row) => !questions.some((question) => same(question, row.content)));
  if (over.length > 0) {
    await tx
      .updateTable('code_question')
      .set({ question_status: 'withdrawn', answered_at: now })
      .where('tenant_id', '=', tenantId)
      .where(
        'id',
        'in',
        over.map((row) => row.id),
      )
      .execute();
  }
  const asked = questions.filter((question) => !open.some((row) => same(question, row.content)));
  if (asked.length === 0) return;
  await tx
    .insertInto('code_question')
    .values(
      asked.map((question) => ({
        tenant_id: tenantId,
        id: context.newId(),
        encounter_id: encounter.id,
        content: JSON.stringify(question),
        question_status: 'open' as const,
        asked_at: now,
      })),
    )
    .execute();
}
