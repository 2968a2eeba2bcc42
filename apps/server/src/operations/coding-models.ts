import { z } from 'zod';
import type { CodingModelView } from '../contract/coding-views.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';

/** Fewer coded charts teach nothing that holds on the next one. */
const LEAST_CHARTS = 40;

/** Visits with a note and codes that a person decided on or that are billed: what a model can learn from. */
export function codedVisits(context: OperationContext) {
  return context.tx
    .selectFrom('encounter as n')
    .where('n.tenant_id', '=', context.tenantId)
    .where('n.billing_status', 'in', ['billed', 'self-pay'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('chart_note as c')
          .select('c.id')
          .whereRef('c.tenant_id', '=', 'n.tenant_id')
          .whereRef('c.encounter_id', '=', 'n.id'),
      ),
    );
}

async function countCharts(context: OperationContext): Promise<number> {
  const { charts } = await codedVisits(context)
    .select((eb) => eb.fn.countAll<number>().as('charts'))
    .executeTakeFirstOrThrow();
  return Number(charts);
}

/** The practice's models, newest first, each with what it was worth on charts that it had not seen. */
export const listCodingModels = operation<
  Record<string, never>,
  { models: CodingModelView[]; codedCharts: number; leastCharts: number }
>({
  name: 'list-coding-models',
  summary: 'Lists the models that learned from the practice’s own coders.',
  roles: ['coder', 'biller', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const rows = await context.tx
      .selectFrom('coding_model')
      .select(['id', 'model_version', 'evaluation', 'is_on', 'trained_at', 'trained_by'])
      .where('tenant_id', '=', context.tenantId)
      .orderBy('model_version', 'desc')
      .execute();
    context.audit({ action: 'read', subjectKind: 'coding-model', subjectId: context.tenantId });
    return {
      models: rows.map((row) => ({
        id: row.id,
        version: row.model_version,
        on: row.is_on,
        trainedAt: row.trained_at.toISOString(),
        trainedBy: row.trained_by,
        ...row.evaluation,
      })),
      codedCharts: await countCharts(context),
      leastCharts: LEAST_CHARTS,
    };
  },
});

/** Starts the training of a model on the practice's coded charts; a job does it. Too few charts give no model. */
export const trainCodingModel = operation<Record<string, never>, { charts: number }>({
  name: 'train-coding-model',
  summary: 'Trains a model on the practice’s own coded charts; it stays off until it is switched on.',
  roles: ['manager', 'admin'],
  input: z.object({}).strict(),
  async run(context) {
    const charts = await countCharts(context);
    context.enqueue({
      queue: 'train-coding-model',
      data: { tenantId: context.tenantId, modelId: context.newId(), trainedBy: context.actor.name },
    });
    context.audit({
      action: 'update',
      subjectKind: 'coding-model',
      subjectId: context.tenantId,
      detail: { training: true, charts },
    });
    return { charts };
  },
});

/** Switches a model on or off; at most one is on. One that does not beat the rules stays off. */
export const switchCodingModel = operation<{ modelId: string; on: boolean }, { modelId: string }>({
  name: 'switch-coding-model',
  summary: 'Switches a model of the practice on or off.',
  roles: ['manager', 'admin'],
  input: z.object({ modelId: z.uuid(), on: z.boolean() }),
  async run(context, { modelId, on }) {
    const { tx, tenantId } = context;
    const row = await tx
      .selectFrom('coding_model')
      .select(['id', 'model_version', 'evaluation'])
      .where('tenant_id', '=', tenantId)
      .where('id', '=', modelId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such model.');
    if (on && !row.evaluation.beatsRules) {
      throw new Refusal(
        'not-better',
        'This model does not beat the rules on charts that it had not seen, so it stays off.',
      );
    }
    if (on) {
      await tx
        .updateTable('coding_model')
        .set({ is_on: false })
        .where('tenant_id', '=', tenantId)
        .where('is_on', '=', true)
        .execute();
    }
    await tx
      .updateTable('coding_model')
      .set({ is_on: on })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', modelId)
      .execute();
    context.audit({
      action: 'update',
      subjectKind: 'coding-model',
      subjectId: modelId,
      detail: { on, version: row.model_version },
    });
    return { modelId };
  },
});
