import type { z } from 'zod';
import { setMemberRolesSchema } from '../contract/schemas/accounts.ts';
import { keepAnAdmin, lockMember } from './members.ts';
import { operation } from './operation.ts';

/** Says what a person may do here. It holds from their next request on. */
export const setMemberRoles = operation<z.output<typeof setMemberRolesSchema>, { changed: true }>({
  name: 'set-member-roles',
  summary: 'Sets the roles of a person; the last administrator stays one.',
  roles: ['admin'],
  input: setMemberRolesSchema,
  async run(context, { memberId, roles: given }) {
    const roles = [...new Set(given)];
    if (!roles.includes('admin')) await keepAnAdmin(context, memberId);
    const before = await lockMember(context, memberId);
    await context.tx
      .updateTable('tenant_member')
      .set({ roles })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', memberId)
      .execute();
    context.audit({
      action: 'update',
      subjectKind: 'member',
      subjectId: memberId,
      detail: { before: before.roles.join(' '), roles: roles.join(' ') },
    });
    return { changed: true };
  },
});
