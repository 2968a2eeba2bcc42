import type { CodedVisitNotes, CodingModel } from '@cleanclaim/billing/coding';
import { z } from 'zod';
import { codeLists } from './code-lists.ts';
import { codedVisits } from './coding-models.ts';
import { codingInput } from './coding-visit.ts';
import { type Actor, mustPerform, operation, type Runtime } from './operation.ts';

/** More teach no more, and take longer. The newest count. */
const MOST_CHARTS = 4_000;

/** The practice's own coded visits with their notes: what a model learns from. None when the model is there already. */
export const loadTrainingVisits = operation<{ modelId: string }, { trained: boolean; visits: CodedVisitNotes[] }>({
  name: 'load-training-visits',
  summary: 'Loads the practice’s coded visits for the training of its model.',
  roles: ['system'],
  input: z.object({ modelId: z.uuid() }),
  async run(context, { modelId }) {
    const { tx, tenantId } = context;
    const known = await tx
      .selectFrom('coding_model')
      .select('id')
      .where('tenant_id', '=', tenantId)
      .where('id', '=', modelId)
      .executeTakeFirst();
    if (known) {
      context.audit({ action: 'read', subjectKind: 'coding-model', subjectId: modelId });
      return { trained: true, visits: [] };
    }
    const rows = await codedVisits(context)
      .select(['n.id', 'n.content'])
      .orderBy('n.date_of_service', 'desc')
      .orderBy('n.id')
      .limit(MOST_CHARTS)
      .execute();
    const ids = rows.map((row) => row.id);
    const notes =
      ids.length === 0
        ? []
        : await tx
            .selectFrom('chart_note')
            .select(['encounter_id', 'title', 'body'])
            .where('tenant_id', '=', tenantId)
            .where('encounter_id', 'in', ids)
            .orderBy('received_file_id')
            .orderBy('ordinal')
            .execute();
    const byVisit = Map.groupBy(notes, (note) => note.encounter_id ?? '');
    context.audit({
      action: 'read',
      subjectKind: 'coding-model',
      subjectId: tenantId,
      detail: { charts: rows.length },
    });
    return {
      trained: false,
      visits: rows.flatMap(({ id, content }) => {
        const { diagnoses } = codeLists(content.codes ?? { diagnoses: [], charges: [] });
        const texts = (byVisit.get(id) ?? []).map(({ title, body }) => ({ title, text: body }));
        const { setting } = codingInput(content, {}, texts);
        return diagnoses.length === 0 ? [] : [{ id, notes: texts, setting, diagnoses }];
      }),
    };
  },
});

const keepSchema = z.object({
  modelId: z.uuid(),
  trainedBy: z.string(),
  model: z.custom<CodingModel>((value) => typeof value === 'object' && value !== null),
});

/** Keeps a trained model as the practice's next version, switched off. */
export const keepCodingModel = operation<z.infer<typeof keepSchema>, { modelId: string; version: number }>({
  name: 'keep-coding-model',
  summary: 'Keeps a trained model of the practice, switched off.',
  roles: ['system'],
  input: keepSchema,
  async run(context, { modelId, trainedBy, model }) {
    const { tx, tenantId } = context;
    const last = await tx
      .selectFrom('coding_model')
      .select((eb) => eb.fn.max('model_version').as('version'))
      .where('tenant_id', '=', tenantId)
      .executeTakeFirst();
    const version = (last?.version ?? 0) + 1;
    const { evaluation, charts, mayBeOn } = model;
    await tx
      .insertInto('coding_model')
      .values({
        tenant_id: tenantId,
        id: modelId,
        model_version: version,
        content: JSON.stringify(model),
        evaluation: JSON.stringify({
          charts,
          rulesF1: evaluation.rules.microF1,
          modelF1: evaluation.model.microF1,
          beatsRules: mayBeOn,
        }),
        is_on: false,
        trained_at: context.now,
        trained_by: trainedBy,
      })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
      .execute();
    context.audit({
      action: 'create',
      subjectKind: 'coding-model',
      subjectId: modelId,
      detail: { version, charts, beatsRules: mayBeOn },
    });
    return { modelId, version };
  },
});

/** The job: loads one practice's visits, trains on them alone, keeps the model. Too few charts leave no model. */
export async function fitCodingModel(runtime: Runtime, actor: Actor, job: { modelId: string; trainedBy: string }) {
  const { trained, visits } = await mustPerform(runtime, actor, loadTrainingVisits, { modelId: job.modelId });
  if (trained) return { ok: false as const, message: 'This model is trained already.' };
  const result = await runtime.train(visits, runtime.clock.today());
  if (!result.ok) return result;
  const kept = await mustPerform(runtime, actor, keepCodingModel, { ...job, model: result.model });
  return { ok: true as const, ...kept, verdict: result.model.evaluation.verdict };
}
