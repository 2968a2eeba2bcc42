import { newToken, tokenHash } from '../accounts/memberships.ts';
import { type OperationContext, Refusal } from './operation.ts';

/** A link is good for a day: it is handed over, not kept. */
const LINK_HOURS = 24;

/** A member's row, locked. @throws Refusal `not-found`. */
export async function lockMember({ tx, tenantId }: OperationContext, memberId: string) {
  const row = await tx
    .selectFrom('tenant_member')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', memberId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such person in this practice.');
  return row;
}

/**
 * Makes a one-time link for a member and voids the ones before. One that a person of the practice makes may not set
 * the password of someone who also works elsewhere; one from the command line of the installation may.
 */
export async function issueLink(
  { tx, tenantId, now, newId, actor }: OperationContext,
  memberId: string,
): Promise<{ link: string; expiresAt: string }> {
  await voidLinks(tx, { tenantId, memberId, now });
  const token = newToken();
  const expiresAt = new Date(now.getTime() + LINK_HOURS * 3_600_000);
  await tx
    .insertInto('invitation')
    .values({
      tenant_id: tenantId,
      id: newId(),
      member_id: memberId,
      token_sha256: tokenHash(token),
      expires_at: expiresAt,
      issued_by: actor.memberId ? 'practice' : 'installation',
    })
    .execute();
  return { link: `/welcome/${token}`, expiresAt: expiresAt.toISOString() };
}

/** Ends the links of a member that nobody has used. */
export async function voidLinks(
  tx: OperationContext['tx'],
  { tenantId, memberId, now }: { tenantId: string; memberId: string; now: Date },
): Promise<void> {
  await tx
    .updateTable('invitation')
    .set({ expires_at: now })
    .where('tenant_id', '=', tenantId)
    .where('member_id', '=', memberId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .execute();
}

/**
 * Refuses a change that would leave the practice without an administrator who can sign in. Locks all of them, so that
 * two who take each other's place at once do not leave nobody.
 */
export async function keepAnAdmin({ tx, tenantId }: OperationContext, leavingId: string): Promise<void> {
  const admins = await tx
    .selectFrom('tenant_member')
    .select(['id', 'roles'])
    .where('tenant_id', '=', tenantId)
    .where('member_state', '=', 'active')
    .orderBy('id')
    .forUpdate()
    .execute();
  const leaving = admins.find((row) => row.id === leavingId);
  if (!leaving?.roles.includes('admin')) return;
  if (admins.some((row) => row.id !== leavingId && row.roles.includes('admin'))) return;
  throw new Refusal(
    'last-admin',
    'This is the last administrator. Make someone else an administrator first, then change this one.',
  );
}
