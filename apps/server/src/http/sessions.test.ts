import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mustPerform } from '../operations/operation.ts';
import { setMemberRoles } from '../operations/set-member-roles.ts';
import { setMemberState } from '../operations/set-member-state.ts';
import { Browser, codeOf, invite, joinAs, openTestApp, PASSWORD, type Person } from '../testing/people.ts';
import { everyone, setUpTenant } from '../testing/practice.ts';
import { quietLog } from '../testing/quiet-log.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';

let runtime: TestRuntime;
let north: string;
let south: string;
let site: Awaited<ReturnType<typeof openTestApp>>;
let people = 0;

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

/** Someone new of the north, signed in. */
function someone(tenantId = north): Promise<Person> {
  people += 1;
  const person = { name: `Person ${people}`, email: `person${people}@north.invalid`, roles: ['biller' as const] };
  return joinAs({ app: site.app, runtime, tenantId }, person);
}

async function signInAgain(person: Person, userAgent: string): Promise<Browser> {
  const browser = new Browser(site.app);
  browser.headers = { 'user-agent': userAgent };
  await browser.post('/api/sign-in', { email: person.email, password: PASSWORD });
  await runtime.owner.query('delete from sign_in.attempt');
  await browser.post('/api/sign-in/totp', { code: codeOf(person.secret) });
  return browser;
}

/** Moves the times of a person's sessions into the past. */
async function letPass(person: Person, column: 'lastSeenAt' | 'expiresAt', time: string): Promise<void> {
  await runtime.owner.query(
    `update sign_in.session set "${column}" = "${column}" - $2::interval
      where "userId" = (select id from sign_in."user" where email = $1)`,
    [person.email, time],
  );
}

async function secondsSinceSeen(person: Person): Promise<number> {
  const { rows } = await runtime.owner.query<{ seconds: number }>(
    `select extract(epoch from now() - "lastSeenAt")::float8 as seconds from sign_in.session
      where "userId" = (select id from sign_in."user" where email = $1)`,
    [person.email],
  );
  return rows[0]?.seconds ?? Number.NaN;
}

const ask = (person: Person, headers: Record<string, string> = {}) => person.browser.get('/api/receivables', headers);

describe('without activity', () => {
  test('a session ends after fifteen minutes, for good', async () => {
    const person = await someone();
    await letPass(person, 'lastSeenAt', '14 minutes 50 seconds');
    expect((await ask(person)).statusCode).toBe(200);
    await letPass(person, 'lastSeenAt', '15 minutes');
    const response = await ask(person);
    expect([response.statusCode, response.json()]).toEqual([
      401,
      { code: 'signed-off', message: 'You were signed off after 15 minutes without activity. Sign in again.' },
    ]);
    expect((await ask(person)).json().code).toBe('not-signed-in');
  });

  test('a request of the person counts, one that the page makes by itself does not', async () => {
    const person = await someone();
    await letPass(person, 'lastSeenAt', '10 minutes');
    expect((await ask(person, { 'x-background': '1' })).statusCode).toBe(200);
    expect(await secondsSinceSeen(person)).toBeGreaterThan(590);
    expect((await ask(person)).statusCode).toBe(200);
    expect(await secondsSinceSeen(person)).toBeLessThan(60);
    await letPass(person, 'lastSeenAt', '16 minutes');
    expect((await ask(person, { 'x-background': '1' })).json().code).toBe('signed-off');
  });

  test('the stream of events does not count', async () => {
    const person = await someone();
    await letPass(person, 'lastSeenAt', '10 minutes');
    const stream = { headers: { cookie: person.browser.cookie }, ip: '127.0.0.1', url: '/api/events' };
    expect(await site.accounts.actorOf(stream)).toMatchObject({ tenantId: north, memberId: person.memberId });
    expect(await secondsSinceSeen(person)).toBeGreaterThan(590);
  });

  test('another limit can be set', async () => {
    const person = await someone();
    const patient = await openTestApp(runtime, { idleMinutes: 60 });
    const browser = new Browser(patient.app);
    await letPass(person, 'lastSeenAt', '40 minutes');
    const cookie = person.browser.cookie;
    expect((await browser.get('/api/me', { cookie })).json().idleMinutes).toBe(60);
    await patient.close();
  });
});

test('a session ends after twelve hours, whatever the person does', async () => {
  const person = await someone();
  await letPass(person, 'expiresAt', '11 hours 59 minutes');
  expect((await ask(person)).statusCode).toBe(200);
  await letPass(person, 'expiresAt', '2 minutes');
  const response = await ask(person);
  expect([response.statusCode, response.json().code]).toEqual([401, 'not-signed-in']);
  const { rows } = await runtime.owner.query(
    `select extract(epoch from "expiresAt" - "createdAt") / 3600 as hours from sign_in.session`,
  );
  for (const { hours } of rows) expect(Number(hours)).toBeLessThan(12.01);
});

describe('someone who is disabled', () => {
  test('is refused at once, and their sessions end', async () => {
    const person = await someone();
    expect((await ask(person)).statusCode).toBe(200);
    await mustPerform(runtime, everyone(north), setMemberState, { memberId: person.memberId, state: 'disabled' });
    const response = await ask(person);
    expect([response.statusCode, response.json().code]).toEqual([401, 'not-signed-in']);
    const again = new Browser(site.app);
    await again.post('/api/sign-in', { email: person.email, password: PASSWORD });
    const code = await again.post('/api/sign-in/totp', { code: codeOf(person.secret) });
    expect([code.statusCode, code.json().code]).toEqual([403, 'no-membership']);
    expect((await again.get('/api/me')).statusCode).toBe(401);
  });

  test('can sign in again once let in again', async () => {
    const person = await someone();
    for (const state of ['disabled', 'active'] as const)
      await mustPerform(runtime, everyone(north), setMemberState, { memberId: person.memberId, state });
    const browser = await signInAgain(person, 'again');
    expect((await browser.get('/api/receivables')).statusCode).toBe(200);
  });

  test('keeps the sign-in for another practice, and is refused here', async () => {
    const person = await someone();
    const { token, memberId } = await invite(runtime, south, {
      name: 'Two Places',
      email: person.email,
      roles: ['auditor'],
    });
    expect((await person.browser.post('/api/invitations/join', { token })).statusCode).toBe(200);
    await mustPerform(runtime, everyone(north), setMemberState, { memberId: person.memberId, state: 'disabled' });
    const here = await ask(person, { 'x-practice': north });
    expect([here.statusCode, here.json().code]).toEqual([403, 'no-membership']);
    expect((await ask(person, { 'x-practice': south })).statusCode).toBe(200);
    await mustPerform(runtime, everyone(south), setMemberState, { memberId, state: 'disabled' });
    expect((await ask(person)).statusCode).toBe(401);
  });
});

test('a change of roles holds from the next request on', async () => {
  const person = await someone();
  expect((await person.browser.post('/api/submissions', {})).statusCode).toBe(200);
  await mustPerform(runtime, everyone(north), setMemberRoles, { memberId: person.memberId, roles: ['auditor'] });
  const response = await person.browser.post('/api/submissions', {});
  expect([response.statusCode, response.json().code]).toEqual([403, 'not-allowed']);
  expect((await ask(person)).statusCode).toBe(200);
});

describe('someone of two practices', () => {
  test('acts for the one that is named, and for no third', async () => {
    const third = await setUpTenant(runtime, `third${people}`);
    const person = await someone();
    const { token } = await invite(runtime, south, { name: `Both ${people}`, email: person.email, roles: ['auditor'] });
    await person.browser.post('/api/invitations/join', { token });
    const me = async (headers: Record<string, string>, query = '') =>
      (await person.browser.get(`/api/me${query}`, headers)).json();
    expect((await me({})).practices).toHaveLength(2);
    expect(await me({ 'x-practice': south })).toMatchObject({ practice: { tenantId: south }, roles: ['auditor'] });
    expect(await me({ 'x-practice': north })).toMatchObject({ practice: { tenantId: north }, roles: ['biller'] });
    expect(await me({}, `?practice=${south}`)).toMatchObject({ practice: { tenantId: south } });
    for (const wanted of [third, 'no id', ''])
      expect((await person.browser.get('/api/me', { 'x-practice': wanted })).json().code, wanted).toBe('no-membership');
    // The roles of one practice are no roles in the other.
    const refused = await person.browser.ask({
      method: 'POST',
      url: '/api/submissions',
      headers: { 'x-practice': south },
      payload: {},
    });
    expect([refused.statusCode, refused.json().code]).toEqual([403, 'not-allowed']);
  });
});

describe('devices', () => {
  test('are listed without their tokens, and ended one by one', async () => {
    const person = await someone();
    const phone = await signInAgain(person, 'Phone');
    const { devices } = (await person.browser.get('/api/devices')).json();
    expect(devices.map((one: { userAgent: string; current: boolean }) => [one.userAgent, one.current])).toEqual(
      expect.arrayContaining([['Phone', false]]),
    );
    expect(devices.filter((one: { current: boolean }) => one.current)).toHaveLength(1);
    const { rows } = await runtime.owner.query('select token from sign_in.session');
    const text = JSON.stringify(devices);
    for (const { token } of rows) expect(text).not.toContain(token);
    const { id } = devices.find((one: { userAgent: string }) => one.userAgent === 'Phone');
    expect((await person.browser.post(`/api/devices/${id}/revocation`)).json()).toEqual({ ended: true });
    expect((await phone.get('/api/me')).statusCode).toBe(401);
    expect((await person.browser.get('/api/me')).statusCode).toBe(200);
    expect((await person.browser.post(`/api/devices/${id}/revocation`)).json().code).toBe('not-found');
  });

  test('of someone else cannot be ended or seen', async () => {
    const [one, other] = [await someone(), await someone()];
    const { devices } = (await other.browser.get('/api/devices')).json();
    const response = await one.browser.post(`/api/devices/${devices[0].id}/revocation`);
    expect([response.statusCode, response.json().code]).toEqual([404, 'not-found']);
    expect((await other.browser.get('/api/me')).statusCode).toBe(200);
    expect((await one.browser.get('/api/devices')).body).not.toContain(devices[0].id);
  });
});

describe('another password', () => {
  test('needs the one of now, ends the other sign-ins and keeps this one', async () => {
    const person = await someone();
    const phone = await signInAgain(person, 'Phone');
    const before = person.browser.cookie;
    const newPassword = 'a loud river at dusk';
    const wrong = await person.browser.post('/api/password', { currentPassword: 'not this', newPassword });
    expect([wrong.statusCode, wrong.json().code]).toEqual([400, 'wrong-password']);
    const short = await person.browser.post('/api/password', { currentPassword: PASSWORD, newPassword: 'short' });
    expect(short.json().fields).toEqual({ newPassword: 'At least 12 characters; a few words are good.' });
    expect((await person.browser.post('/api/password', { currentPassword: PASSWORD, newPassword })).statusCode).toBe(
      200,
    );
    expect((await phone.get('/api/me')).statusCode).toBe(401);
    expect((await person.browser.get('/api/me')).statusCode).toBe(200);
    expect((await new Browser(site.app).get('/api/me', { cookie: before })).statusCode).toBe(401);
    const old = await new Browser(site.app).post('/api/sign-in', { email: person.email, password: PASSWORD });
    expect(old.json().code).toBe('wrong-password');
    const fresh = await new Browser(site.app).post('/api/sign-in', { email: person.email, password: newPassword });
    expect(fresh.json()).toEqual({ outcome: 'second-factor' });
  });
});

test('a cookie that was made up or changed opens nothing', async () => {
  const person = await someone();
  const [name = '', value = ''] = person.browser.cookie.split('=');
  const [token = '', signature = ''] = decodeURIComponent(value).split('.');
  for (const forged of [`${token}.${signature.slice(0, -4)}AAA=`, token, `${token.slice(1)}x.${signature}`, '', '%']) {
    const cookie = `${name}=${encodeURIComponent(forged)}`;
    expect((await new Browser(site.app).get('/api/me', { cookie })).statusCode, forged).toBe(401);
  }
});
