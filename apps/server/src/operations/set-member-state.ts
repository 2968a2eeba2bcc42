import { sql } from 'kysely';
import type { z } from 'zod';
import { setMemberStateSchema } from '../contract/schemas/accounts.ts';
import { keepAnAdmin, lockMember, voidLinks } from './members.ts';
import { operation } from './operation.ts';

/**
 * Shuts a person out of the practice, or lets them in again. Shutting out holds from their next request on, voids
 * their links, and ends their sign-ins when they work nowhere else. Someone who never joined is invited again.
 */
export const setMemberState = operation<z.output<typeof setMemberStateSchema>, { changed: true }>({
  name: 'set-member-state',
  summary: 'Disables a person or lets them in again; the last administrator stays.',
  roles: ['admin'],
  input: setMemberStateSchema,
  async run(context, { memberId, state }) {
    const { tx, tenantId, now } = context;
    if (state === 'disabled') await keepAnAdmin(context, memberId);
    const member = await lockMember(context, memberId);
    const memberState = state === 'active' && member.user_id === null ? 'invited' : state;
    await tx
      .updateTable('tenant_member')
      .set({ member_state: memberState })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', memberId)
      .execute();
    if (memberState === 'disabled') {
      await voidLinks(tx, { tenantId, memberId, now });
      if (member.user_id) await sql`select end_sessions_without_membership(${member.user_id})`.execute(tx);
    }
    context.audit({ action: 'update', subjectKind: 'member', subjectId: memberId, detail: { state: memberState } });
    return { changed: true };
  },
});
