import { z } from 'zod';
import type { Assignee } from '../contract/views.ts';
import { operation } from './operation.ts';

/** People to whom work can be given: the active members, by name. */
export const listAssignees = operation<Record<string, never>, { assignees: Assignee[] }>({
  name: 'list-assignees',
  summary: 'Lists the people to whom work can be given.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const assignees = await context.tx
      .selectFrom('tenant_member')
      .select(['id', 'name', 'roles'])
      .where('tenant_id', '=', context.tenantId)
      .where('member_state', '=', 'active')
      .orderBy('name')
      .orderBy('id')
      .execute();
    context.audit({
      action: 'read',
      subjectKind: 'assignees',
      subjectId: context.tenantId,
      detail: { members: assignees.length },
    });
    return { assignees };
  },
});
