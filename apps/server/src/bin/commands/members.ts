import type { MemberListRow } from '../../contract/rows.ts';
import { PERSON_ROLES, type PersonRole } from '../../contract/schemas/accounts.ts';
import { inviteMember } from '../../operations/invite-member.ts';
import { listMembers } from '../../operations/list-members.ts';
import { type Actor, type Operation, perform } from '../../operations/operation.ts';
import { renewInvitation } from '../../operations/renew-invitation.ts';
import type { OpenRuntime } from '../../platform/open-runtime.ts';
import { fail, printJson, printLine } from '../output.ts';
import { textTable } from '../table.ts';
import { withRuntime } from '../with-runtime.ts';

/** Where people reach the server: what stands in front of a link's path. */
function address(): string {
  return process.env.CLEANCLAIM_URL?.replace(/\/$/, '') ?? `http://127.0.0.1:${process.env.PORT ?? '8370'}`;
}

async function must<I, O>(runtime: OpenRuntime, actor: Actor, op: Operation<I, O>, input: I): Promise<O> {
  const outcome = await perform(runtime, actor, op, input);
  if (!outcome.ok) fail(outcome.message);
  return outcome.value;
}

function printLink({ link, expiresAt }: { link: string; expiresAt: string }): void {
  printLine(`${address()}${link}`);
  printLine(
    `Good once, until ${new Date(expiresAt).toLocaleString('en-US')}. Hand it to the person and to nobody else.`,
  );
}

/** Prints who works in the practice. */
export async function membersListCommand(flags: { json?: boolean; data?: string }): Promise<void> {
  const { rows } = await withRuntime(flags.data, (runtime, actor) =>
    must(runtime, actor, listMembers, { limit: 1000 }),
  );
  if (flags.json) {
    printJson(rows);
    return;
  }
  const titles = ['Name', 'E-mail', 'Roles', 'State', 'Last sign-in'].map((title) => ({ title }));
  printLine(
    textTable(
      titles,
      rows.map((row) => [row.name, row.email, row.roles, row.state, row.lastSignInAt ?? 'never']),
    ),
  );
}

/** Invites a person and prints the link. */
export async function membersInviteCommand(flags: {
  email: string;
  name: string;
  role: string[];
  data?: string;
}): Promise<void> {
  const { email, name } = flags;
  const isRole = (role: string): role is PersonRole => Object.hasOwn(PERSON_ROLES, role);
  const unknown = flags.role.find((role) => !isRole(role));
  if (unknown) fail(`there is no role ${unknown}; choose from ${Object.keys(PERSON_ROLES).join(', ')}`);
  const input = { email, name, roles: flags.role.filter(isRole) };
  printLink(await withRuntime(flags.data, (runtime, actor) => must(runtime, actor, inviteMember, input)));
}

/** Prints a new link for someone who is invited or works here: it sets a new password and turns the second factor off. */
export async function membersResetLinkCommand(email: string, flags: { data?: string }): Promise<void> {
  const issued = await withRuntime(flags.data, async (runtime, actor) => {
    const filters = [{ field: 'email', op: 'is' as const, values: [email.toLowerCase()] }];
    const { rows } = await must(runtime, actor, listMembers, { filters });
    const [member]: MemberListRow[] = rows;
    if (!member) fail(`Nobody here has the e-mail address ${email}. See: cleanclaim members list`);
    return must(runtime, actor, renewInvitation, { memberId: member.id });
  });
  printLink(issued);
}
