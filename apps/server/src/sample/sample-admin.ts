import { inTenant } from '../db/connect.ts';
import { inviteMember } from '../operations/invite-member.ts';
import { type Actor, mustPerform, type Runtime } from '../operations/operation.ts';
import { renewInvitation } from '../operations/renew-invitation.ts';

const SAMPLE_ADMIN = {
  name: 'Sample Admin',
  email: 'admin@sample.invalid',
  roles: ['admin', 'manager', 'biller', 'coder', 'payment-poster', 'front-desk'],
} as const;

/**
 * A one-time link for the sample practice's first administrator. Each call makes a new one and voids the one before.
 * @returns its path, or undefined once somebody has joined: from then on people are invited in the product.
 */
export async function firstAdminLink(runtime: Runtime, tenantId: string): Promise<string | undefined> {
  const actor: Actor = { tenantId, name: 'set-up', roles: ['admin'] };
  const members = await inTenant(runtime.db, tenantId, (tx) =>
    tx
      .selectFrom('tenant_member')
      .select(['id', 'email', 'user_id'])
      .where('tenant_id', '=', tenantId)
      .where((is) => is.or([is('email', '=', SAMPLE_ADMIN.email), is('user_id', 'is not', null)]))
      .execute(),
  );
  if (members.some((member) => member.user_id !== null)) return undefined;
  const [invited] = members;
  const issued = invited
    ? await mustPerform(runtime, actor, renewInvitation, { memberId: invited.id })
    : await mustPerform(runtime, actor, inviteMember, { ...SAMPLE_ADMIN, roles: [...SAMPLE_ADMIN.roles] });
  return issued.link;
}
