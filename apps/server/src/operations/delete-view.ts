import { z } from 'zod';
import { operation, Refusal } from './operation.ts';
import { ownMember } from './saved-views.ts';

/** Removes a view: one's own, or as administrator one that is shared. */
export const deleteView = operation<{ viewId: string }, { deleted: true }>({
  name: 'delete-view',
  summary: "Deletes a view of one's own; an administrator also one that is shared.",
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin'],
  input: z.object({ viewId: z.uuid() }),
  async run(context, { viewId }) {
    const memberId = ownMember(context);
    const row = await context.tx
      .selectFrom('saved_view')
      .select(['member_id', 'shared'])
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', viewId)
      .executeTakeFirst();
    const isOwn = row?.member_id === memberId;
    // Another's view that is not shared is not there for anyone else.
    if (!row || !(isOwn || row.shared)) throw new Refusal('not-found', 'There is no such view.');
    if (!isOwn && !context.actor.roles.includes('admin')) {
      throw new Refusal('not-own', 'This view belongs to someone else. They or an administrator can delete it.');
    }
    await context.tx
      .deleteFrom('saved_view')
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', viewId)
      .execute();
    context.audit({ action: 'update', subjectKind: 'saved-view', subjectId: viewId, detail: { deleted: true } });
    return { deleted: true };
  },
});
