import type { z } from 'zod';
import { tickWorkStepSchema } from '../contract/schemas/denials.ts';
import { moveDenialsOfClaims } from './denial-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { nextStepDate } from './work-items.ts';

/** Sets by when the next step of an item is due, after one was checked off or taken back. */
async function moveNextStep(
  context: OperationContext,
  item: { id: string; steps: string[]; step_days: number[]; raised_at: Date; deadline_date: string },
): Promise<void> {
  const done = await context.tx
    .selectFrom('work_step')
    .select('step')
    .where('tenant_id', '=', context.tenantId)
    .where('work_item_id', '=', item.id)
    .execute();
  const left = item.step_days.filter((_, i) => !done.some(({ step }) => step === item.steps[i]));
  await context.tx
    .updateTable('work_item')
    .set({ next_step_date: nextStepDate(item.raised_at.toISOString().slice(0, 10), left, item.deadline_date) })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', item.id)
    .execute();
}

/** Checks a step of a work item off, or back on. A denial whose steps are begun is in work. */
export const tickWorkStep = operation<z.infer<typeof tickWorkStepSchema>, { done: boolean }>({
  name: 'tick-work-step',
  summary: 'Checks a step of a work item off, or takes the check back.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin'],
  input: tickWorkStepSchema,
  async run(context, { workItemId, step, done }) {
    const { tx, tenantId } = context;
    const item = await tx
      .selectFrom('work_item')
      .select([
        'id',
        'kind',
        'claim_id',
        'patient_id',
        'steps',
        'work_status',
        'step_days',
        'raised_at',
        'deadline_date',
      ])
      .where('tenant_id', '=', tenantId)
      .where('id', '=', workItemId)
      .forUpdate()
      .executeTakeFirst();
    if (!item) throw new Refusal('not-found', 'There is no such item.');
    if (item.work_status === 'done') throw new Refusal('already-done', 'The item is done. Its steps stay as they are.');
    if (!item.steps.includes(step)) throw new Refusal('no-such-step', 'The item has no such step. Look at it again.');
    if (done) {
      await tx
        .insertInto('work_step')
        .values({
          tenant_id: tenantId,
          work_item_id: workItemId,
          step,
          done_at: context.now,
          done_by: context.actor.name,
        })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'work_item_id', 'step']).doNothing())
        .execute();
      if (item.kind === 'denial' && item.claim_id) await moveDenialsOfClaims(context, [item.claim_id], 'working');
    } else {
      await tx
        .deleteFrom('work_step')
        .where('tenant_id', '=', tenantId)
        .where('work_item_id', '=', workItemId)
        .where('step', '=', step)
        .execute();
    }
    await moveNextStep(context, item);
    context.audit({
      action: 'update',
      subjectKind: 'work-item',
      subjectId: workItemId,
      ...(item.patient_id ? { patientId: item.patient_id } : {}),
      detail: { change: done ? 'step-done' : 'step-undone' },
    });
    return { done };
  },
});
