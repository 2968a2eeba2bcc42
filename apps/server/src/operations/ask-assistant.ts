import {
  type AssistantMessage,
  assistantQuestion,
  type CodeSuggestion,
  type CodingReview,
  readAssistantAnswer,
} from '@cleanclaim/billing/coding';
import { z } from 'zod';
import type { AssistantAnswerContent } from '../db/schema.ts';
import { askLanguageModel } from '../platform/ask-language-model.ts';
import { loadAssistant } from './assistant-settings.ts';
import { codingInput, loadNotes } from './coding-visit.ts';
import { type Actor, mustPerform, type OperationContext, operation, Refusal, type Runtime } from './operation.ts';

async function loadVisit(context: OperationContext, encounterId: string) {
  const row = await context.tx
    .selectFrom('encounter as n')
    .innerJoin('patient as p', (join) =>
      join.onRef('p.tenant_id', '=', 'n.tenant_id').onRef('p.id', '=', 'n.patient_id'),
    )
    .select(['n.id', 'n.patient_id', 'n.content', 'p.content as patient'])
    .where('n.tenant_id', '=', context.tenantId)
    .where('n.id', '=', encounterId)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such visit.');
  return row;
}

/** A coder asks the assistant about a visit; a job sends the notes, so that nobody waits and no transaction stays open. */
export const askAssistant = operation<{ encounterId: string }, { answerId: string }>({
  name: 'ask-assistant',
  summary: 'Asks the language-model assistant about a visit, where the practice has switched it on.',
  roles: ['coder', 'biller', 'manager', 'admin'],
  input: z.object({ encounterId: z.uuid() }),
  async run(context, { encounterId }) {
    const row = await loadVisit(context, encounterId);
    const settings = await loadAssistant(context);
    if (!settings?.is_on)
      throw new Refusal('assistant-off', 'The assistant is off. A manager can switch it on in Settings.');
    const notes = await loadNotes(context, row.id);
    if (notes.length === 0) throw new Refusal('no-note', 'This visit has no note to ask about.');
    const answerId = context.newId();
    await context.tx
      .insertInto('assistant_answer')
      .values({
        tenant_id: context.tenantId,
        id: answerId,
        encounter_id: row.id,
        answer_status: 'asked',
        content: JSON.stringify({ suggestions: [], refused: [], model: settings.content.model }),
        asked_at: context.now,
        asked_by: context.actor.name,
      })
      .execute();
    context.enqueue({ queue: 'ask-assistant', data: { tenantId: context.tenantId, answerId } });
    context.audit({
      action: 'send',
      subjectKind: 'encounter',
      subjectId: row.id,
      patientId: row.patient_id,
      detail: { assistant: true, notes: notes.length },
    });
    return { answerId };
  },
});

interface Question {
  /** Undefined when the answer is there already or the assistant was switched off meanwhile. */
  ask?: { baseUrl: string; model: string; messages: AssistantMessage[]; cut: boolean };
}

async function lockAnswer(context: OperationContext, answerId: string) {
  const row = await context.tx
    .selectFrom('assistant_answer')
    .select(['id', 'encounter_id', 'answer_status', 'content'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', answerId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such question to the assistant.');
  return row;
}

/** What is sent to the assistant: read again when the job runs, with the settings of that moment. */
export const loadAssistantQuestion = operation<{ answerId: string }, Question>({
  name: 'load-assistant-question',
  summary: 'Loads the notes that go to the language-model assistant.',
  roles: ['system'],
  input: z.object({ answerId: z.uuid() }),
  async run(context, { answerId }) {
    const answer = await lockAnswer(context, answerId);
    const row = await loadVisit(context, answer.encounter_id);
    const settings = await loadAssistant(context);
    context.audit({ action: 'read', subjectKind: 'encounter', subjectId: row.id, patientId: row.patient_id });
    if (answer.answer_status !== 'asked' || !settings?.is_on) return {};
    const input = codingInput(row.content, row.patient, await loadNotes(context, row.id));
    return { ask: { ...settings.content, ...assistantQuestion(input) } };
  },
});

const keepSchema = z.object({
  answerId: z.uuid(),
  text: z.string().optional(),
  failure: z.string().optional(),
});

/** Keeps what the assistant answered, after each code was checked against the code sets and the note. */
export const keepAssistantAnswer = operation<z.infer<typeof keepSchema>, { suggestions: number }>({
  name: 'keep-assistant-answer',
  summary: 'Checks and keeps an answer of the language-model assistant.',
  roles: ['system'],
  input: keepSchema,
  async run(context, { answerId, text, failure }) {
    const answer = await lockAnswer(context, answerId);
    const row = await loadVisit(context, answer.encounter_id);
    const input = codingInput(row.content, row.patient, await loadNotes(context, row.id));
    const read =
      text === undefined ? { suggestions: [], refused: [] } : readAssistantAnswer(text, input, context.codes);
    const content: AssistantAnswerContent = {
      ...read,
      model: answer.content.model,
      ...(failure === undefined ? {} : { failure }),
    };
    context.audit({
      action: 'receive',
      subjectKind: 'encounter',
      subjectId: row.id,
      patientId: row.patient_id,
      detail: { assistant: true, suggestions: read.suggestions.length, refused: read.refused.length },
    });
    if (answer.answer_status !== 'asked') return { suggestions: 0 };
    await context.tx
      .updateTable('assistant_answer')
      .set({
        answer_status: text === undefined ? 'failed' : 'answered',
        content: JSON.stringify(content),
        answered_at: context.now,
      })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', answerId)
      .execute();
    return { suggestions: read.suggestions.length };
  },
});

/** The job: loads, asks, keeps. Between the two transactions only the network is waited for. */
export async function runAssistantQuestion(runtime: Runtime, actor: Actor, answerId: string): Promise<void> {
  const { ask } = await mustPerform(runtime, actor, loadAssistantQuestion, { answerId });
  if (!ask) {
    await mustPerform(runtime, actor, keepAssistantAnswer, { answerId, failure: 'The assistant was switched off.' });
    return;
  }
  const key = runtime.assistantKey;
  const answer = await askLanguageModel({ ...ask, ...(key ? { key } : {}) }, ask.messages);
  await mustPerform(runtime, actor, keepAssistantAnswer, {
    answerId,
    ...(answer.ok ? { text: answer.text } : { failure: answer.message }),
  });
}

/** The latest checked answer about a visit, for the review. */
export async function latestAssistantAnswer(context: OperationContext, encounterId: string) {
  return context.tx
    .selectFrom('assistant_answer')
    .select(['answer_status', 'content'])
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', encounterId)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** A review with the assistant's suggestions behind those that the rules made themselves. */
export function withAssistant(review: CodingReview, assistant: readonly CodeSuggestion[]): CodingReview {
  const own = new Set([...review.diagnoses, ...review.procedures].map(({ system, code }) => `${system} ${code}`));
  const more = assistant.filter(({ system, code }) => !own.has(`${system} ${code}`));
  return {
    ...review,
    diagnoses: [...review.diagnoses, ...more.filter(({ system }) => system === 'icd10cm')],
    procedures: [...review.procedures, ...more.filter(({ system }) => system !== 'icd10cm')],
  };
}
