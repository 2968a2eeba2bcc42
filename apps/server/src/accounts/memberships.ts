import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { PersonRole } from '../contract/schemas/accounts.ts';
import type { Database } from '../db/connect.ts';

/** A person's place in a practice. */
export interface Membership {
  tenantId: string;
  slug: string;
  tenantName: string;
  memberId: string;
  name: string;
  roles: PersonRole[];
  state: 'invited' | 'active' | 'disabled';
}

/** Where a person works: asked across the walls by the one function that may. Sorted by the practice's name. */
export async function membershipsOf(db: Database, userId: string): Promise<Membership[]> {
  const { rows } = await sql<Membership>`
    select tenant_id as "tenantId", slug, tenant_name as "tenantName", member_id as "memberId", name, roles,
           member_state as state
      from list_memberships(${userId})`.execute(db);
  return rows;
}

/** What a link opens. */
export interface InvitationFound {
  tenantId: string;
  tenantName: string;
  invitationId: string;
  memberId: string;
  name: string;
  email: string;
  userId: string | null;
  memberState: Membership['state'];
  expiresAt: Date;
  usedAt: Date | null;
  issuedBy: 'practice' | 'installation';
}

/** Only the hash of a link's token is kept. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A token nobody guesses: 256 bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** The invitation that a token opens, used and expired ones too; undefined when there is none. */
export async function findInvitation(db: Database, token: string): Promise<InvitationFound | undefined> {
  const { rows } = await sql<InvitationFound>`
    select tenant_id as "tenantId", tenant_name as "tenantName", invitation_id as "invitationId",
           member_id as "memberId", name, email, user_id as "userId", member_state as "memberState",
           expires_at as "expiresAt", used_at as "usedAt", issued_by as "issuedBy"
      from find_invitation(${tokenHash(token)})`.execute(db);
  return rows[0];
}
