import { sql } from 'kysely';
import type { MemberListRow } from '../contract/rows.ts';
import { PERSON_ROLES, type PersonRole } from '../contract/schemas/accounts.ts';
import { holds } from './lists/conditions.ts';
import type { ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import type { OperationContext } from './operation.ts';

type Stored = Omit<MemberListRow, 'roles' | 'lastSignInAt'> & { roles: PersonRole[]; lastSignInAt: Date | null };

async function rows(context: OperationContext, ids: readonly string[]): Promise<MemberListRow[]> {
  const found = await sql<Stored>`
    select id, name, email, roles, member_state as state, last_sign_in_at as "lastSignInAt"
      from tenant_member where tenant_id = ${context.tenantId} and id = any(${[...ids]}::uuid[])`.execute(context.tx);
  return found.rows.map((row) => ({
    ...row,
    roles: row.roles.map((role) => PERSON_ROLES[role]).join(', '),
    lastSignInAt: row.lastSignInAt?.toISOString() ?? null,
  }));
}

const members: ListDefinition<'members', MemberListRow> = {
  list: 'members',
  from: sql`tenant_member m`,
  tenantId: sql`m.tenant_id`,
  id: { sql: sql`m.id`, type: 'uuid' },
  fields: {
    name: { sql: sql`fold_case(m.name)` },
    email: { sql: sql`m.email` },
    state: { sql: sql`m.member_state` },
    lastSignInAt: { sql: sql`m.last_sign_in_at` },
  },
  search: (_context, word) => holds(sql`fold_case(m.name || ' ' || m.email)`, word),
  defaultSort: 'name',
  rows,
};

/** Who works in the practice, in which roles. */
export const listMembers = listOperation(
  'Lists the people of the practice with their roles.',
  ['admin', 'manager', 'auditor'],
  members,
);
