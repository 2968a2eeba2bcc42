import { memberSchema } from '../contract/schemas/accounts.ts';
import { issueLink, lockMember } from './members.ts';
import { operation, Refusal } from './operation.ts';

/**
 * A new one-time link: for an invitation that ran out, or for someone who lost password or second factor. The links
 * before are void; using it sets a new password, turns the second factor off and ends all sign-ins.
 */
export const renewInvitation = operation<{ memberId: string }, { link: string; expiresAt: string }>({
  name: 'renew-invitation',
  summary: 'Makes a new one-time link for a person, to join or to set a new password; links before are void.',
  roles: ['admin'],
  input: memberSchema,
  async run(context, { memberId }) {
    const member = await lockMember(context, memberId);
    if (member.member_state === 'disabled') {
      throw new Refusal('disabled', 'This person is disabled. Let them in again first.');
    }
    const issued = await issueLink(context, memberId);
    context.audit({ action: 'update', subjectKind: 'member', subjectId: memberId, detail: { link: 'new' } });
    return issued;
  },
});
