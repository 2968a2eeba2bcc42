import { z } from 'zod';
import { operation, Refusal } from './operation.ts';

/** A person closes an item of the work queue and says what was done. The record stays. */
export const resolveWork = operation<{ workItemId: string; resolution: string }, { resolved: true }>({
  name: 'resolve-work',
  summary: 'Closes a work item with what was done about it.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin'],
  input: z.object({ workItemId: z.uuid(), resolution: z.string().min(3).max(500) }),
  async run(context, { workItemId, resolution }) {
    const row = await context.tx
      .updateTable('work_item')
      .set({ work_status: 'done', resolution, done_at: context.now, done_by: context.actor.name })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', workItemId)
      .where('work_status', '=', 'open')
      .returning(['id', 'patient_id'])
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such open item.');
    context.audit({
      action: 'update',
      subjectKind: 'work-item',
      subjectId: row.id,
      ...(row.patient_id ? { patientId: row.patient_id } : {}),
    });
    return { resolved: true };
  },
});
