import type { z } from 'zod';
import { tickWorkStepSchema } from '../contract/schemas/denials.ts';
import { moveDenialsOfClaims } from './denial-store.ts';
import { operation, Refusal } from './operation.ts';

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
      .select(['id', 'kind', 'claim_id', 'patient_id', 'steps', 'work_status'])
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
