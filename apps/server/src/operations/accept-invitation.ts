import { z } from 'zod';
import { lockMember } from './members.ts';
import { operation, Refusal } from './operation.ts';

/** Uses up a one-time link: its member is the person of this sign-in from now on. */
export const acceptInvitation = operation<{ invitationId: string; userId: string }, { memberId: string }>({
  name: 'accept-invitation',
  summary: 'Uses a one-time link and ties the member to a sign-in.',
  roles: ['system'],
  input: z.object({ invitationId: z.uuid(), userId: z.string().min(1).max(64) }),
  async run(context, { invitationId, userId }) {
    const { tx, tenantId, now } = context;
    const link = await tx
      .selectFrom('invitation')
      .select(['member_id', 'expires_at', 'used_at'])
      .where('tenant_id', '=', tenantId)
      .where('id', '=', invitationId)
      .forUpdate()
      .executeTakeFirst();
    if (!link) throw new Refusal('not-found', 'There is no such link. Ask your administrator for a new one.');
    const member = await lockMember(context, link.member_id);
    if (link.used_at) {
      throw new Refusal('link-used', 'This link was used already. Sign in, or ask your administrator for a new one.');
    }
    if (link.expires_at <= now || member.member_state === 'disabled') {
      throw new Refusal('link-expired', 'This link is no longer good. Ask your administrator for a new one.');
    }
    await tx
      .updateTable('invitation')
      .set({ used_at: now })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', invitationId)
      .execute();
    await tx
      .updateTable('tenant_member')
      .set({ user_id: userId, member_state: 'active' })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', member.id)
      .execute();
    context.audit({ action: 'update', subjectKind: 'member', subjectId: member.id, detail: { joined: true } });
    return { memberId: member.id };
  },
});
