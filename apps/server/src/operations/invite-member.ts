import type { z } from 'zod';
import { inviteMemberSchema } from '../contract/schemas/accounts.ts';
import { issueLink } from './members.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';

const ALREADY = {
  invited: 'This person is invited already. Make a new link for them in the list of users.',
  active: 'This person works here already. Change their roles in the list of users.',
  disabled: 'This person was disabled. Let them in again in the list of users.',
} as const;

async function refuseTaken({ tx, tenantId }: OperationContext, email: string, name: string): Promise<void> {
  const taken = await tx
    .selectFrom('tenant_member')
    .select(['email', 'member_state'])
    .where('tenant_id', '=', tenantId)
    .where((is) => is.or([is('email', '=', email), is((e) => e.fn('lower', ['name']), '=', name.toLowerCase())]))
    .execute();
  const same = taken.find((row) => row.email === email);
  if (same) throw new Refusal('already-member', ALREADY[same.member_state], { email: ALREADY[same.member_state] });
  if (taken.length > 0) {
    throw new Refusal(
      'name-taken',
      'Someone here has this name already. Add an initial, so that the audit trail tells them apart.',
      { name: 'Someone here has this name already. Add an initial.' },
    );
  }
}

/** Takes a person into the practice: a member without a sign-in yet, and a one-time link to set it up. */
export const inviteMember = operation<
  z.output<typeof inviteMemberSchema>,
  { memberId: string; link: string; expiresAt: string }
>({
  name: 'invite-member',
  summary: 'Invites a person; gives a one-time link, shown once.',
  roles: ['admin'],
  input: inviteMemberSchema,
  async run(context, { name, email: typed, roles }) {
    const email = typed.toLowerCase();
    await refuseTaken(context, email, name);
    const memberId = context.newId();
    await context.tx
      .insertInto('tenant_member')
      .values({
        tenant_id: context.tenantId,
        id: memberId,
        name,
        email,
        roles: [...new Set(roles)],
        member_state: 'invited',
        invited_at: context.now,
      })
      .execute();
    const { link, expiresAt } = await issueLink(context, memberId);
    context.audit({
      action: 'create',
      subjectKind: 'member',
      subjectId: memberId,
      detail: { roles: [...new Set(roles)].join(' ') },
    });
    return { memberId, link, expiresAt };
  },
});
