import type { z } from 'zod';
import { resolveWorkSchema } from '../contract/schemas/work.ts';
import { operation } from './operation.ts';
import { changeWork, lockOpenWork } from './work-changes.ts';

/** A person closes items of the work queue and says what was done. The record stays. */
export const resolveWork = operation<z.infer<typeof resolveWorkSchema>, { changed: number }>({
  name: 'resolve-work',
  summary: 'Closes work items with what was done about them.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin'],
  input: resolveWorkSchema,
  async run(context, { workItemIds, resolution }) {
    const items = await lockOpenWork(context, workItemIds);
    const changed = await changeWork(context, items, {
      set: { work_status: 'done', resolution, done_at: context.now, done_by: context.actor.name },
      note: { kind: 'resolved', body: resolution },
    });
    return { changed };
  },
});
