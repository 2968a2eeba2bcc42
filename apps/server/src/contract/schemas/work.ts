import { z } from 'zod';
import { isoDate } from './parties.ts';

const workItemIds = z.array(z.uuid()).min(1).max(500);
/** `null` gives it back to everyone. */
export const assignWorkSchema = z.object({ workItemIds, assigneeId: z.uuid('Choose a colleague.').nullable() });
export const noteWorkSchema = z.object({
  workItemId: z.uuid(),
  note: z
    .string('Write what you did or learned.')
    .trim()
    .min(2, 'Write what you did or learned.')
    .max(2000, 'At most 2,000 characters.'),
});
export const snoozeWorkSchema = z.object({ workItemIds, until: isoDate });
export const resolveWorkSchema = z.object({
  workItemIds,
  resolution: z
    .string('Say what was done about it.')
    .trim()
    .min(3, 'Say what was done about it.')
    .max(500, 'At most 500 characters.'),
});

export const saveViewSchema = z.object({
  list: z.string().max(40),
  name: z.string('Give the view a name.').trim().min(1, 'Give the view a name.').max(60, 'At most 60 characters.'),
  /** For everyone of the practice, not only for oneself. */
  shared: z.boolean(),
  /** Search, filters, sort and shown columns, as the table keeps them in the address. */
  state: z.string().max(4000),
});
