import {
  applyCodeChange,
  type CodeSuggestion,
  type CodingReview,
  type EncounterCodes,
  type SuggestedSystem,
} from '@cleanclaim/billing/coding';
import { looksLikeCpt, normalizeIcd10cm, normalizeProcedure } from '@cleanclaim/codesets';
import type { z } from 'zod';
import { decideCodeSchema } from '../contract/schemas/coding.ts';
import type { DecisionContent } from '../db/schema.ts';
import { latestAssistantAnswer, withAssistant } from './ask-assistant.ts';
import { loadCodingModel } from './coding-model.ts';
import { codingInput, loadNotes, lockVisitToCode, saveVisitCodes } from './coding-visit.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';

type Input = z.infer<typeof decideCodeSchema>;

const canonical = (system: SuggestedSystem, code: string) =>
  system === 'icd10cm' ? normalizeIcd10cm(code) : normalizeProcedure(code);

/** A service may be suggested as CPT and be answered with a HCPCS code, and the other way. */
function systemOf(system: SuggestedSystem, code: string): SuggestedSystem {
  if (system === 'icd10cm' || system === 'icd10pcs') return system;
  return looksLikeCpt(code) ? 'cpt' : 'hcpcs';
}

function findSuggestion(review: CodingReview, system: SuggestedSystem, code: string): CodeSuggestion | undefined {
  const list = system === 'icd10cm' ? review.diagnoses : review.procedures;
  return list.find((one) => one.system === system && one.code === code);
}

function changed(
  context: OperationContext,
  codes: EncounterCodes,
  input: Input,
  seen: CodeSuggestion | undefined,
  dateOfService: string,
): EncounterCodes {
  const { decision, system } = input;
  const code = input.code === undefined ? undefined : canonical(system, input.code);
  const steps = [];
  if (code !== undefined && decision !== 'accept') steps.push({ take: code, system });
  const kept =
    decision === 'accept' ? code : decision === 'replace' || decision === 'add' ? input.finalCode : undefined;
  if (kept !== undefined) {
    steps.push({
      put: canonical(system, kept),
      system: systemOf(system, kept),
      id: context.newId(),
      units: input.units ?? seen?.units?.count ?? 1,
      modifiers: input.modifiers ?? seen?.modifiers?.map((modifier) => modifier.code) ?? [],
      date: dateOfService,
    });
  }
  let now = codes;
  for (const step of steps) {
    const result = applyCodeChange(now, step);
    if (!result.ok) throw new Refusal('not-taken', result.message);
    now = result.codes;
  }
  return now;
}

/** A coder accepts, rejects or replaces a suggested code, adds one or takes one off; what the coder saw is kept. */
export const decideCode = operation<Input, { version: number }>({
  name: 'decide-code',
  summary: 'Accepts, rejects or replaces a suggested code of a visit, adds one or takes one off.',
  roles: ['coder', 'biller', 'manager', 'admin'],
  input: decideCodeSchema,
  async run(context, input) {
    const { tx, tenantId } = context;
    const row = await lockVisitToCode(context, input.encounterId, input.version);
    const patient = await tx
      .selectFrom('patient')
      .select('content')
      .where('tenant_id', '=', tenantId)
      .where('id', '=', row.patient_id)
      .executeTakeFirstOrThrow();
    const notes = await loadNotes(context, row.id);
    const model = await loadCodingModel(context);
    const answer = await latestAssistantAnswer(context, row.id);
    const review = withAssistant(
      context.coding.review(codingInput(row.content, patient.content, notes), model),
      answer?.content.suggestions ?? [],
    );
    const code = input.code === undefined ? null : canonical(input.system, input.code);
    const seen = code === null ? undefined : findSuggestion(review, input.system, code);
    if (input.decision === 'accept' && !seen) {
      throw new Refusal(
        'not-suggested',
        'The note does not suggest this code any more. Look again, or add it yourself.',
      );
    }
    const final =
      input.decision === 'accept' ? code : input.finalCode ? canonical(input.system, input.finalCode) : null;
    const version = await saveVisitCodes(
      context,
      row,
      changed(context, row.codes, input, seen, row.content.encounter.dateOfService),
    );
    const content: DecisionContent = {
      ...(seen ? { suggestion: seen } : {}),
      noteIds: notes.map((note) => note.id),
      reason: input.reason ?? '',
      release: releaseOf(context, input.system),
      ...(model ? { modelVersion: model.version } : {}),
    };
    await tx
      .insertInto('coding_decision')
      .values({
        tenant_id: tenantId,
        id: context.newId(),
        encounter_id: row.id,
        patient_id: row.patient_id,
        system: input.system,
        suggested_code: input.decision === 'add' ? null : code,
        decision: input.decision,
        final_code: input.decision === 'reject' || input.decision === 'remove' ? null : final,
        content: JSON.stringify(content),
        decided_by: 'person',
        author: context.actor.name,
        decided_at: context.now,
      })
      .execute();
    context.audit({
      action: 'update',
      subjectKind: 'encounter',
      subjectId: row.id,
      patientId: row.patient_id,
      detail: { decision: input.decision, system: input.system },
    });
    return { version };
  },
});

function releaseOf(context: OperationContext, system: SuggestedSystem): string {
  return context.codes.list().findLast((set) => set.name === system)?.release ?? '';
}
