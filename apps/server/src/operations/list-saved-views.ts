import { z } from 'zod';
import type { SavedView } from '../contract/views.ts';
import { operation } from './operation.ts';
import { ownMember } from './saved-views.ts';

/** A person's own views of a list, and those that others share, by name. */
export const listSavedViews = operation<{ list: string }, { views: SavedView[] }>({
  name: 'list-saved-views',
  summary: "Lists the person's own views of a list and those that are shared.",
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({ list: z.string().max(40) }),
  async run(context, { list }) {
    const memberId = ownMember(context);
    const rows = await context.tx
      .selectFrom('saved_view')
      .selectAll()
      .where('tenant_id', '=', context.tenantId)
      .where('list', '=', list)
      .where((eb) => eb.or([eb('member_id', '=', memberId), eb('shared', '=', true)]))
      .orderBy('name')
      .orderBy('id')
      .execute();
    context.audit({
      action: 'read',
      subjectKind: 'saved-views',
      subjectId: context.tenantId,
      detail: { views: rows.length },
    });
    return {
      views: rows.map((row) => ({
        id: row.id,
        list: row.list,
        name: row.name,
        shared: row.shared,
        own: row.member_id === memberId,
        state: row.state,
      })),
    };
  },
});
