import {
  applyCodeChange,
  autoAccepts,
  type CodeSuggestion,
  type EncounterCodes,
  type PastDecision,
  type SuggestedSystem,
  standsOn,
} from '@cleanclaim/billing/coding';
import type { AutoAcceptContent, DecisionContent, EncounterContent } from '../db/schema.ts';
import { codeLists } from './code-lists.ts';
import { loadCodingModel } from './coding-model.ts';
import { codingInput, loadNotes } from './coding-visit.ts';
import type { OperationContext } from './operation.ts';

interface Rule extends AutoAcceptContent {
  id: string;
}

async function loadRules(context: OperationContext): Promise<Rule[]> {
  const rows = await context.tx
    .selectFrom('auto_accept_rule')
    .select(['id', 'content'])
    .where('tenant_id', '=', context.tenantId)
    .where('is_on', '=', true)
    .orderBy('id')
    .execute();
  return rows.map(({ id, content }) => ({ id, ...content }));
}

/** What persons decided before about the very codes that are suggested now. */
async function loadHistory(context: OperationContext, codes: readonly string[]): Promise<PastDecision[]> {
  if (codes.length === 0) return [];
  const rows = await context.tx
    .selectFrom('coding_decision')
    .select(['system', 'suggested_code', 'decision'])
    .where('tenant_id', '=', context.tenantId)
    .where('decided_by', '=', 'person')
    .where('suggested_code', 'in', codes)
    .execute();
  return rows.map(({ system, suggested_code, decision }) => ({
    system,
    suggestedCode: suggested_code ?? '',
    accepted: decision === 'accept',
  }));
}

/** Codes of this visit that somebody decided on already: a rule never decides again. */
async function loadDecided(context: OperationContext, encounterId: string): Promise<Set<string>> {
  const rows = await context.tx
    .selectFrom('coding_decision')
    .select(['system', 'suggested_code'])
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', encounterId)
    .execute();
  return new Set(rows.map(({ system, suggested_code }) => `${system} ${suggested_code}`));
}

interface Taken {
  suggestion: CodeSuggestion;
  rule: Rule;
  reason: string;
  sampled: boolean;
}

function takeOf(suggestion: CodeSuggestion, rules: readonly Rule[], history: readonly PastDecision[], id: string) {
  for (const rule of rules) {
    const answer = autoAccepts(rule, suggestion, history, `${id} ${suggestion.system} ${suggestion.code}`);
    if (answer.accepts) return { suggestion, rule, reason: answer.reason, sampled: answer.sampled };
  }
  return undefined;
}

function putOn(context: OperationContext, codes: EncounterCodes, { suggestion }: Taken, date: string): EncounterCodes {
  const { system, code, units, modifiers } = suggestion;
  const result = applyCodeChange(codes, {
    put: code,
    system,
    id: context.newId(),
    units: units?.count ?? 1,
    modifiers: modifiers?.map((modifier) => modifier.code) ?? [],
    date,
  });
  return result.ok ? result.codes : codes;
}

async function saveTaken(
  context: OperationContext,
  row: { id: string; patient_id: string },
  taken: readonly Taken[],
  noteIds: string[],
  modelVersion: number | undefined,
): Promise<void> {
  const releaseOf = (system: SuggestedSystem) =>
    context.codes.list().findLast((set) => set.name === system)?.release ?? '';
  await context.tx
    .insertInto('coding_decision')
    .values(
      taken.map(({ suggestion, rule, reason }) => {
        const content: DecisionContent = {
          suggestion,
          noteIds,
          reason,
          release: releaseOf(suggestion.system),
          ruleId: rule.id,
          ...(modelVersion === undefined ? {} : { modelVersion }),
        };
        return {
          tenant_id: context.tenantId,
          id: context.newId(),
          encounter_id: row.id,
          patient_id: row.patient_id,
          system: suggestion.system,
          suggested_code: suggestion.code,
          decision: 'accept' as const,
          final_code: suggestion.code,
          content: JSON.stringify(content),
          decided_by: 'rule' as const,
          author: `Rule for ${rule.codePattern}`,
          decided_at: context.now,
        };
      }),
    )
    .execute();
  context.audit({
    action: 'update',
    subjectKind: 'encounter',
    subjectId: row.id,
    patientId: row.patient_id,
    detail: { takenByRule: taken.length, sampled: taken.filter(({ sampled }) => sampled).length },
  });
}

async function putUpForReview(context: OperationContext, encounterId: string, codes: EncounterCodes): Promise<void> {
  await context.tx
    .insertInto('second_coding')
    .values({
      tenant_id: context.tenantId,
      id: context.newId(),
      encounter_id: encounterId,
      reason: 'sampled',
      coding_status: 'open',
      first_codes: JSON.stringify(codeLists(codes)),
      opened_at: context.now,
      opened_by: 'Cleanclaim',
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Takes the suggestions that a rule of the practice takes without a person: kept as decisions of the rule, audited, and
 * a share of the visits put up for a second coder. Without such rules, or without a note, nothing is read or changed.
 */
export async function acceptByRule(
  context: OperationContext,
  row: { id: string; patient_id: string },
  content: EncounterContent,
): Promise<EncounterContent> {
  const rules = await loadRules(context);
  if (rules.length === 0) return content;
  const notes = await loadNotes(context, row.id);
  if (notes.length === 0) return content;
  const { content: patient } = await context.tx
    .selectFrom('patient')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', row.patient_id)
    .executeTakeFirstOrThrow();
  const model = await loadCodingModel(context);
  const review = context.coding.review(codingInput(content, patient, notes), model);
  const codes = content.codes ?? { diagnoses: [], charges: [] };
  const decided = await loadDecided(context, row.id);
  const open = [...review.diagnoses, ...review.procedures].filter(
    ({ system, code }) => code !== '' && !standsOn(codes, system, code) && !decided.has(`${system} ${code}`),
  );
  const history = await loadHistory(
    context,
    open.map(({ code }) => code),
  );
  const taken = open.flatMap((suggestion) => takeOf(suggestion, rules, history, row.id) ?? []);
  if (taken.length === 0) return content;
  const date = content.encounter.dateOfService;
  const after = taken.reduce((now, one) => putOn(context, now, one, date), codes);
  await saveTaken(
    context,
    row,
    taken,
    notes.map((note) => note.id),
    model?.version,
  );
  if (taken.some(({ sampled }) => sampled)) await putUpForReview(context, row.id, after);
  return { ...content, codes: after };
}
