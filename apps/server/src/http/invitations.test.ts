import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mustPerform } from '../operations/operation.ts';
import { renewInvitation } from '../operations/renew-invitation.ts';
import { setMemberState } from '../operations/set-member-state.ts';
import { firstAdminLink } from '../sample/sample-admin.ts';
import { Browser, codeOf, invite, joinAs, openTestApp, PASSWORD, setUpTotp } from '../testing/people.ts';
import { everyone, setUpTenant } from '../testing/practice.ts';
import { quietLog } from '../testing/quiet-log.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';

let runtime: TestRuntime;
let north: string;
let south: string;
let site: Awaited<ReturnType<typeof openTestApp>>;

quietLog();
beforeAll(async () => {
  runtime = await openTestRuntime();
  north = await setUpTenant(runtime, 'north');
  south = await setUpTenant(runtime, 'south');
  site = await openTestApp(runtime);
});
afterAll(async () => {
  await site.close();
  await runtime.close();
});
beforeEach(() => runtime.owner.query('delete from sign_in.attempt'));

const accept = (token: string, password = PASSWORD, browser = new Browser(site.app)) =>
  browser.post('/api/invitations/accept', { token, password });
const look = (token: string) => new Browser(site.app).get(`/api/invitations/${token}`);
/** A new link, as an administrator of the practice makes it in the product. */
async function renew(tenantId: string, memberId: string): Promise<string> {
  const admin = { ...everyone(tenantId), memberId: '01a20e2c-9030-7a56-aeb4-cc04f5242c02' };
  return (await mustPerform(runtime, admin, renewInvitation, { memberId })).link.replace('/welcome/', '');
}
const join = (tenantId: string, name: string, email: string) =>
  joinAs({ app: site.app, runtime, tenantId }, { name, email, roles: ['coder'] });

describe('a link', () => {
  test('says whom it is for, before anything is typed', async () => {
    const { token } = await invite(runtime, north, { name: 'Ada Ruiz', email: 'Ada@North.invalid', roles: ['biller'] });
    const response = await look(token);
    expect([response.statusCode, response.json()]).toEqual([
      200,
      {
        name: 'Ada Ruiz',
        email: 'ada@north.invalid',
        practiceName: 'Cedar Hollow Family Medicine',
        isNew: true,
        signInFirst: false,
      },
    ]);
  });

  test('sets the password and signs in, once', async () => {
    const { token } = await invite(runtime, north, { name: 'Bo Finch', email: 'bo@north.invalid', roles: ['biller'] });
    const browser = new Browser(site.app);
    expect((await accept(token, PASSWORD, browser)).json()).toEqual({ outcome: 'signed-in' });
    expect((await browser.get('/api/me')).json()).toMatchObject({ name: 'Bo Finch', totpEnabled: false });
    for (const again of [await accept(token, 'some other words here'), await look(token)])
      expect([again.statusCode, again.json().code]).toEqual([410, 'link-used']);
    const signIn = await new Browser(site.app).post('/api/sign-in', { email: 'bo@north.invalid', password: PASSWORD });
    expect(signIn.json()).toEqual({ outcome: 'signed-in' });
  });

  test('used by two at once lets one in', async () => {
    const { token } = await invite(runtime, north, { name: 'Cy Dean', email: 'cy@north.invalid', roles: ['biller'] });
    const passwords = ['the first of two here', 'the second of two here'];
    const answers = await Promise.all(passwords.map((password) => accept(token, password)));
    expect(answers.map((one) => one.statusCode).sort()).toEqual([200, 410]);
    const winner = passwords[answers.findIndex((one) => one.statusCode === 200)];
    for (const password of passwords) {
      const signIn = await new Browser(site.app).post('/api/sign-in', { email: 'cy@north.invalid', password });
      expect(signIn.statusCode).toBe(password === winner ? 200 : 400);
    }
  });

  test('runs out after a day, and says so', async () => {
    const { token, memberId } = await invite(runtime, north, {
      name: 'Di Ames',
      email: 'di@north.invalid',
      roles: ['biller'],
    });
    runtime.clock.moveTo('2026-11-03');
    for (const late of [await accept(token), await look(token)]) {
      expect([late.statusCode, late.json()]).toEqual([
        410,
        { code: 'link-expired', message: 'This link is no longer good. Ask your administrator for a new one.' },
      ]);
    }
    expect((await accept(await renew(north, memberId))).statusCode).toBe(200);
    runtime.clock.moveTo('2026-11-02');
  });

  test('is void once there is a newer one, or the person is disabled', async () => {
    const { token, memberId } = await invite(runtime, north, {
      name: 'Ed Bell',
      email: 'ed@north.invalid',
      roles: ['biller'],
    });
    const newer = await renew(north, memberId);
    expect((await accept(token)).json().code).toBe('link-expired');
    await mustPerform(runtime, everyone(north), setMemberState, { memberId, state: 'disabled' });
    expect((await accept(newer)).json().code).toBe('link-expired');
    await mustPerform(runtime, everyone(north), setMemberState, { memberId, state: 'active' });
    expect((await accept(newer)).json().code).toBe('link-expired');
    expect((await accept(await renew(north, memberId))).statusCode).toBe(200);
  });

  test('that nobody made, or with a short password, opens nothing', async () => {
    const none = await accept('x'.repeat(43));
    expect([none.statusCode, none.json().code]).toEqual([404, 'not-found']);
    const { token } = await invite(runtime, north, { name: 'Fay Cole', email: 'fay@north.invalid', roles: ['biller'] });
    const short = await accept(token, 'too short');
    expect([short.statusCode, short.json().fields]).toEqual([
      400,
      { password: 'At least 12 characters; a few words are good.' },
    ]);
    expect((await look(token)).statusCode).toBe(200);
  });

  test('is kept only as a hash', async () => {
    const { token } = await invite(runtime, north, { name: 'Gil Hart', email: 'gil@north.invalid', roles: ['biller'] });
    for (const table of ['invitation', 'audit_event', 'tenant_member']) {
      const { rows } = await runtime.owner.query(`select t::text as text from ${table} t`);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map((row) => row.text).join()).not.toContain(token);
    }
  });
});

test('a new link for someone who lost password or phone sets a new password, clears the second factor and ends all sign-ins', async () => {
  const person = await join(north, 'Hal Ivey', 'hal@north.invalid');
  const token = await renew(north, person.memberId);
  expect((await look(token)).json()).toMatchObject({ isNew: false, signInFirst: false });
  const browser = new Browser(site.app);
  const newPassword = 'another quiet river';
  expect((await accept(token, newPassword, browser)).statusCode).toBe(200);
  expect((await person.browser.get('/api/me')).statusCode).toBe(401);
  expect((await browser.get('/api/me')).json()).toMatchObject({ totpEnabled: false });
  const old = await new Browser(site.app).post('/api/sign-in', { email: person.email, password: PASSWORD });
  expect(old.json().code).toBe('wrong-password');
});

describe('someone who also works elsewhere', () => {
  test('is not taken over by a link of another practice, new or renewed', async () => {
    const person = await join(north, 'Ida Joss', 'ida@north.invalid');
    const invited = await invite(runtime, south, { name: 'Ida Joss', email: person.email, roles: ['admin'] });
    // The south's own administrator makes the link, as the product does.
    const token = await renew(south, invited.memberId);
    expect((await look(token)).json()).toMatchObject({ signInFirst: true });
    const taken = await accept(token, 'a password of the south');
    expect([taken.statusCode, taken.json().code]).toEqual([409, 'sign-in-first']);
    expect((await person.browser.get('/api/me')).statusCode).toBe(200);
    expect((await person.browser.post('/api/invitations/join', { token })).json()).toEqual({
      practice: { tenantId: south, name: 'Cedar Hollow Family Medicine' },
    });
    const later = await renew(south, invited.memberId);
    expect((await accept(later, 'a password of the south')).json().code).toBe('sign-in-first');
    const signIn = await new Browser(site.app).post('/api/sign-in', { email: person.email, password: PASSWORD });
    expect(signIn.json()).toEqual({ outcome: 'second-factor' });
  });

  test('is not taken over while they are disabled there either', async () => {
    const person = await join(north, 'Jo Kerr', 'jo@north.invalid');
    await mustPerform(runtime, everyone(north), setMemberState, { memberId: person.memberId, state: 'disabled' });
    const { memberId } = await invite(runtime, south, { name: 'Jo Kerr', email: person.email, roles: ['admin'] });
    expect((await accept(await renew(south, memberId), 'a password of the south')).json().code).toBe('sign-in-first');
  });

  test('is helped by a link of the installation, which its operator makes', async () => {
    const person = await join(north, 'Ky Lund', 'ky@north.invalid');
    await invite(runtime, south, { name: 'Ky Lund', email: person.email, roles: ['biller'] }).then(({ token }) =>
      person.browser.post('/api/invitations/join', { token }),
    );
    const { link } = await mustPerform(runtime, everyone(north), renewInvitation, { memberId: person.memberId });
    expect((await accept(link.replace('/welcome/', ''), 'another quiet river')).statusCode).toBe(200);
  });

  test('joins only with a link of their own', async () => {
    const person = await join(north, 'Lee Moss', 'lee@north.invalid');
    const { token } = await invite(runtime, south, { name: 'Mo Nash', email: 'mo@south.invalid', roles: ['admin'] });
    const response = await person.browser.post('/api/invitations/join', { token });
    expect([response.statusCode, response.json().code]).toEqual([403, 'not-yours']);
    expect((await new Browser(site.app).post('/api/invitations/join', { token })).statusCode).toBe(401);
    expect((await look(token)).statusCode).toBe(200);
  });
});

test('the sample practice gives a new link at each start until somebody has joined, with every role but the auditor', async () => {
  const tenantId = await setUpTenant(runtime, 'sample');
  const first = (await firstAdminLink(runtime, tenantId)) ?? '';
  const second = (await firstAdminLink(runtime, tenantId)) ?? '';
  expect(second).toMatch(/^\/welcome\/[\w-]{43}$/);
  expect((await accept(first.replace('/welcome/', ''))).json().code).toBe('link-expired');
  const browser = new Browser(site.app);
  await accept(second.replace('/welcome/', ''), PASSWORD, browser);
  const { secret } = await setUpTotp(browser);
  expect(codeOf(secret)).toMatch(/^\d{6}$/);
  const me = (await browser.get('/api/me')).json();
  expect(me).toMatchObject({ name: 'Sample Admin', email: 'admin@sample.invalid' });
  expect(me.roles.toSorted()).toEqual(['admin', 'biller', 'coder', 'front-desk', 'manager', 'payment-poster']);
  expect(me.notices[0]).toContain('invented');
  expect(await firstAdminLink(runtime, tenantId)).toBeUndefined();
});
