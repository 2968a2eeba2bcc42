import type { z } from 'zod';
import { noteWorkSchema } from '../contract/schemas/work.ts';
import { operation, Refusal } from './operation.ts';
import { addWorkNotes } from './work-changes.ts';

/** Writes down what was done or learned about an item. Done items take notes too: what is learned later belongs there. */
export const noteWork = operation<z.infer<typeof noteWorkSchema>, { noteId: string }>({
  name: 'note-work',
  summary: 'Adds a note to a work item; notes are never changed.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin'],
  input: noteWorkSchema,
  async run(context, { workItemId, note }) {
    const item = await context.tx
      .selectFrom('work_item')
      .select(['id', 'patient_id'])
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', workItemId)
      .executeTakeFirst();
    if (!item) throw new Refusal('not-found', 'There is no such item.');
    const [noteId = ''] = await addWorkNotes(context, [item], { kind: 'note', body: note });
    return { noteId };
  },
});
