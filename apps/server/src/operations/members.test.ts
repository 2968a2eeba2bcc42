import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonRole } from '../contract/schemas/accounts.ts';
import { everyone, setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { inviteMember } from './invite-member.ts';
import { mustPerform, perform } from './operation.ts';
import { renewInvitation } from './renew-invitation.ts';
import { setMemberRoles } from './set-member-roles.ts';
import { setMemberState } from './set-member-state.ts';

let runtime: TestRuntime;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());

let count = 0;
const newTenant = () => setUpTenant(runtime, `tenant-${++count}`);
const invite = (tenantId: string, name: string, roles: PersonRole[] = ['biller']) =>
  perform(runtime, everyone(tenantId), inviteMember, {
    name,
    email: `${name.replace(' ', '.')}@t${count}.invalid`,
    roles,
  });

/** Someone who has joined. @returns the member's id. */
async function member(tenantId: string, name: string, roles: PersonRole[]): Promise<string> {
  const outcome = await invite(tenantId, name, roles);
  if (!outcome.ok) throw new Error(outcome.message);
  const { memberId } = outcome.value;
  const { rows } = await runtime.owner.query('select id from invitation where member_id = $1', [memberId]);
  await mustPerform(runtime, everyone(tenantId), acceptInvitation, {
    invitationId: rows[0].id,
    userId: `user-${memberId}`,
  });
  return memberId;
}

async function stored(memberId: string) {
  const { rows } = await runtime.owner.query('select roles, member_state, email from tenant_member where id = $1', [
    memberId,
  ]);
  return rows[0];
}

describe('inviting', () => {
  test('makes a member without a sign-in; e-mail is lower case, a role named twice counts once', async () => {
    const tenantId = await newTenant();
    const outcome = await invite(tenantId, 'Kim Lee', ['biller', 'biller', 'coder']);
    expect(outcome).toMatchObject({ ok: true, value: { link: expect.stringMatching(/^\/welcome\/[\w-]{43}$/) } });
    const { rows } = await runtime.owner.query('select * from tenant_member where tenant_id = $1', [tenantId]);
    expect(rows).toMatchObject([
      { user_id: null, member_state: 'invited', roles: ['biller', 'coder'], email: `kim.lee@t${count}.invalid` },
    ]);
  });

  test('someone who is here is refused with what to do instead', async () => {
    const tenantId = await newTenant();
    const id = await member(tenantId, 'Kim Lee', ['biller']);
    expect(await invite(tenantId, 'kim lee')).toMatchObject({
      code: 'already-member',
      message: expect.stringMatching(/works here already/),
    });
    await mustPerform(runtime, everyone(tenantId), setMemberState, { memberId: id, state: 'disabled' });
    expect(await invite(tenantId, 'Kim Lee')).toMatchObject({
      code: 'already-member',
      message: expect.stringMatching(/was disabled/),
    });
    await invite(tenantId, 'Lou Marsh');
    expect(await invite(tenantId, 'Lou Marsh')).toMatchObject({
      code: 'already-member',
      message: expect.stringMatching(/invited already/),
    });
  });

  test('a second person of the same name is refused: the trail names people by name', async () => {
    const tenantId = await newTenant();
    await invite(tenantId, 'Kim Lee');
    const second = { name: 'KIM LEE', email: 'other@north.invalid', roles: ['coder' as const] };
    expect(await perform(runtime, everyone(tenantId), inviteMember, second)).toMatchObject({ code: 'name-taken' });
    const elsewhere = await newTenant();
    expect(await perform(runtime, everyone(elsewhere), inviteMember, second)).toMatchObject({ ok: true });
  });

  test.each([
    [{ name: 'K', email: 'k@north.invalid', roles: ['biller'] }, 'name'],
    [{ name: 'Kim', email: 'no address', roles: ['biller'] }, 'email'],
    [{ name: 'Kim', email: 'k@north.invalid', roles: [] }, 'roles'],
    [{ name: 'Kim', email: 'k@north.invalid', roles: ['system'] }, 'roles.0'],
  ])('%o is refused at its field', async (input, field) => {
    const outcome = await perform(runtime, everyone(await newTenant()), inviteMember, input);
    expect(outcome).toMatchObject({ ok: false, code: 'bad-input', fields: { [field]: expect.any(String) } });
  });
});

describe('the last administrator', () => {
  test('keeps role and access, however it is tried', async () => {
    const tenantId = await newTenant();
    const actor = everyone(tenantId);
    const admin = await member(tenantId, 'Ada Admin', ['admin', 'biller']);
    await invite(tenantId, 'Ivo Invited', ['admin']);
    const gone = await member(tenantId, 'Gus Gone', ['admin']);
    await mustPerform(runtime, actor, setMemberState, { memberId: gone, state: 'disabled' });
    const demote = () => perform(runtime, actor, setMemberRoles, { memberId: admin, roles: ['biller'] });
    const disable = () => perform(runtime, actor, setMemberState, { memberId: admin, state: 'disabled' });
    expect(await demote()).toMatchObject({ ok: false, code: 'last-admin' });
    expect(await disable()).toMatchObject({ ok: false, code: 'last-admin' });
    expect(await stored(admin)).toMatchObject({ roles: ['admin', 'biller'], member_state: 'active' });
    await mustPerform(runtime, actor, setMemberRoles, { memberId: admin, roles: ['admin'] });
    await mustPerform(runtime, actor, setMemberState, { memberId: gone, state: 'active' });
    expect(await demote()).toMatchObject({ ok: true });
    expect(await stored(admin)).toMatchObject({ roles: ['biller'] });
  });

  test('stays when two take each other out at once', async () => {
    const tenantId = await newTenant();
    const [one, two] = [await member(tenantId, 'One', ['admin']), await member(tenantId, 'Two', ['admin'])];
    const outcomes = await Promise.all(
      [one, two].map((memberId) =>
        perform(runtime, everyone(tenantId), setMemberState, { memberId, state: 'disabled' }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => !outcome.ok)).toMatchObject([{ code: 'last-admin' }]);
  });
});

describe('disabling', () => {
  test('someone who never joined, then letting them in, leaves them invited', async () => {
    const tenantId = await newTenant();
    const outcome = await invite(tenantId, 'Ivo Invited');
    const memberId = outcome.ok ? outcome.value.memberId : '';
    await mustPerform(runtime, everyone(tenantId), setMemberState, { memberId, state: 'disabled' });
    expect(await perform(runtime, everyone(tenantId), renewInvitation, { memberId })).toMatchObject({
      code: 'disabled',
    });
    await mustPerform(runtime, everyone(tenantId), setMemberState, { memberId, state: 'active' });
    expect(await stored(memberId)).toMatchObject({ member_state: 'invited' });
  });
});

test('an invitation is used once, and not by someone who was disabled meanwhile', async () => {
  const tenantId = await newTenant();
  await invite(tenantId, 'Kim Lee');
  const { rows } = await runtime.owner.query('select id, member_id from invitation where tenant_id = $1', [tenantId]);
  const use = (userId: string) =>
    perform(runtime, everyone(tenantId), acceptInvitation, { invitationId: rows[0].id, userId });
  await runtime.owner.query(`update tenant_member set member_state = 'disabled' where id = $1`, [rows[0].member_id]);
  expect(await use('user-1')).toMatchObject({ code: 'link-expired' });
  await runtime.owner.query(`update tenant_member set member_state = 'invited' where id = $1`, [rows[0].member_id]);
  expect(await use('user-1')).toMatchObject({ ok: true });
  expect(await use('user-2')).toMatchObject({ code: 'link-used' });
});

test('who changed whose roles, from what to what, stands in the trail', async () => {
  const tenantId = await newTenant();
  const memberId = await member(tenantId, 'Kim Lee', ['biller']);
  await mustPerform(runtime, everyone(tenantId), setMemberRoles, { memberId, roles: ['auditor'] });
  const { rows } = await runtime.owner.query(
    `select actor, subject_id, detail from audit_event where tenant_id = $1 and operation = 'set-member-roles'`,
    [tenantId],
  );
  expect(rows).toEqual([{ actor: 'tester', subject_id: memberId, detail: { before: 'biller', roles: 'auditor' } }]);
});
