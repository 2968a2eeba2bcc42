import type { z } from 'zod';
import { LISTS } from '../contract/columns.ts';
import { saveViewSchema } from '../contract/schemas/work.ts';
import { operation, Refusal } from './operation.ts';
import { ownMember } from './saved-views.ts';

/** Keeps a list as someone wants to see it again; the same name replaces the person's own view of that list. */
export const saveView = operation<z.output<typeof saveViewSchema>, { viewId: string }>({
  name: 'save-view',
  summary: 'Saves a view of a list; the same name replaces it.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin'],
  input: saveViewSchema,
  async run(context, { list, name, shared, state }) {
    const memberId = ownMember(context);
    if (!Object.hasOwn(LISTS, list)) throw new Refusal('bad-input', 'list: there is no such list.');
    if ([name, state].some((text) => text.includes('\0')))
      throw new Refusal('bad-input', 'name: only text can be kept.');
    const row = await context.tx
      .insertInto('saved_view')
      .values({ tenant_id: context.tenantId, id: context.newId(), member_id: memberId, list, name, shared, state })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'member_id', 'list', 'name']).doUpdateSet({ shared, state }),
      )
      .returning('id')
      .executeTakeFirstOrThrow();
    context.audit({ action: 'update', subjectKind: 'saved-view', subjectId: row.id });
    return { viewId: row.id };
  },
});
