import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Browser, codeOf, joinAs, openTestApp, PASSWORD, type Person, setUpTotp } from '../testing/people.ts';
import { setUpTenant } from '../testing/practice.ts';
import { quietLog } from '../testing/quiet-log.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';

let runtime: TestRuntime;
let tenantId: string;
let site: Awaited<ReturnType<typeof openTestApp>>;
let kim: Person;

quietLog();
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'north');
  site = await openTestApp(runtime);
  kim = await join('Kim Lee', 'kim@north.invalid');
});
afterAll(async () => {
  await site.close();
  await runtime.close();
});
/** Tries are forgotten and codes are new between tests: all come from one address, within one period of a code. */
beforeEach(() => runtime.owner.query('delete from sign_in.attempt'));

const join = (name: string, email: string) =>
  joinAs({ app: site.app, runtime, tenantId }, { name, email, roles: ['biller'] });
const signIn = (browser: Browser, email: string, password = PASSWORD) =>
  browser.post('/api/sign-in', { email, password });

/** Events of sign-ins in the practice's trail. */
async function trail(memberId: string): Promise<string[]> {
  await site.accounts.settled();
  const { rows } = await runtime.owner.query<{ event: string }>(
    `select detail->>'event' as event from audit_event where subject_kind = 'sign-in' and subject_id = $1 order by sequence`,
    [memberId],
  );
  return rows.map((row) => row.event);
}

describe('with password and second factor', () => {
  test('someone who joined is signed in, with the roles given and what they may do', async () => {
    const me = (await kim.browser.get('/api/me')).json();
    expect(me).toMatchObject({
      name: 'Kim Lee',
      email: 'kim@north.invalid',
      totpEnabled: true,
      roles: ['biller'],
      idleMinutes: 15,
      practice: { tenantId },
    });
    expect(me.may).toContain('submit-claims');
    expect(me.may).not.toContain('invite-member');
    expect(me.may).not.toContain('record-sign-in');
  });

  test('e-mail and password lead to the second factor, its code to a session', async () => {
    const browser = new Browser(site.app);
    const first = await signIn(browser, 'Kim@North.invalid');
    expect([first.statusCode, first.json()]).toEqual([200, { outcome: 'second-factor' }]);
    expect((await browser.get('/api/me')).statusCode).toBe(401);
    expect((await browser.get('/api/receivables')).statusCode).toBe(401);
    const second = await browser.post('/api/sign-in/totp', { code: codeOf(kim.secret) });
    expect([second.statusCode, second.json()]).toEqual([200, { outcome: 'signed-in' }]);
    expect((await browser.get('/api/receivables')).statusCode).toBe(200);
    expect((await trail(kim.memberId)).at(-1)).toBe('signed-in');
    const { rows } = await runtime.owner.query('select last_sign_in_at from tenant_member where id = $1', [
      kim.memberId,
    ]);
    expect(rows[0].last_sign_in_at).toEqual(runtime.clock.now());
  });

  test('a code works once', async () => {
    const code = codeOf(kim.secret, 1);
    for (const [browser, status, outcome] of [
      [new Browser(site.app), 200, { outcome: 'signed-in' }],
      [new Browser(site.app), 400, { code: 'sign-in-again' }],
    ] as const) {
      await signIn(browser, kim.email);
      const response = await browser.post('/api/sign-in/totp', { code });
      expect([response.statusCode, response.json()]).toEqual([status, expect.objectContaining(outcome)]);
      expect((await browser.get('/api/me')).statusCode).toBe(status === 200 ? 200 : 401);
    }
  });

  test('a code needs the password first, and soon', async () => {
    const none = await new Browser(site.app).post('/api/sign-in/totp', { code: codeOf(kim.secret) });
    expect([none.statusCode, none.json().code]).toEqual([400, 'sign-in-again']);
    const late = new Browser(site.app);
    await signIn(late, kim.email);
    await runtime.owner.query(`update sign_in.verification set "expiresAt" = now() - interval '1 minute'`);
    const response = await late.post('/api/sign-in/totp', { code: codeOf(kim.secret) });
    expect([response.statusCode, response.json().code]).toEqual([400, 'sign-in-again']);
  });

  test('a session that is open beside it does not answer for the second factor', async () => {
    const lou = await join('Lou Marsh', 'lou@north.invalid');
    const browser = new Browser(site.app);
    await signIn(browser, kim.email);
    // Lou is signed in and knows a code of Lou's own; the challenge is Kim's.
    const cookie = `${browser.cookie}; ${lou.browser.cookie}`;
    const response = await site.app.inject({
      method: 'POST',
      url: '/api/sign-in/totp',
      headers: { host: '127.0.0.1', cookie },
      payload: { code: codeOf(lou.secret) },
    });
    expect(response.json().code).toBe('wrong-code');
    expect((await lou.browser.get('/api/me')).json().email).toBe('lou@north.invalid');
  });

  test('whoever was signed in on the same browser is signed out by it', async () => {
    const max = await join('Max Orr', 'max@north.invalid');
    const { cookie } = max.browser;
    await signIn(max.browser, kim.email);
    expect((await max.browser.get('/api/me', { cookie })).statusCode).toBe(401);
  });

  test('a recovery code stands in for the app, once', async () => {
    const [code = ''] = kim.recoveryCodes;
    expect(kim.recoveryCodes).toHaveLength(10);
    const first = new Browser(site.app);
    await signIn(first, kim.email);
    expect((await first.post('/api/sign-in/recovery-code', { code })).json()).toEqual({ outcome: 'signed-in' });
    expect((await first.get('/api/me')).statusCode).toBe(200);
    expect(await trail(kim.memberId)).toContain('recovery-code-used');
    const second = new Browser(site.app);
    await signIn(second, kim.email);
    const again = await second.post('/api/sign-in/recovery-code', { code });
    expect([again.statusCode, again.json().code]).toEqual([400, 'wrong-code']);
    expect((await second.get('/api/me')).statusCode).toBe(401);
  });

  test('new recovery codes void the old ones, and need the password', async () => {
    const wrong = await kim.browser.post('/api/totp/recovery-codes', { password: 'not the password' });
    expect([wrong.statusCode, wrong.json().code]).toEqual([400, 'wrong-password']);
    const { recoveryCodes } = (await kim.browser.post('/api/totp/recovery-codes', { password: PASSWORD })).json();
    expect(recoveryCodes).toHaveLength(10);
    const browser = new Browser(site.app);
    await signIn(browser, kim.email);
    expect((await browser.post('/api/sign-in/recovery-code', { code: kim.recoveryCodes[1] ?? '' })).statusCode).toBe(
      400,
    );
    expect((await browser.post('/api/sign-in/recovery-code', { code: recoveryCodes[1] })).statusCode).toBe(200);
  });

  test('signing out ends the session, not only the cookie', async () => {
    const browser = new Browser(site.app);
    await signIn(browser, kim.email);
    await browser.post('/api/sign-in/totp', { code: codeOf(kim.secret) });
    const { cookie } = browser;
    expect((await browser.post('/api/sign-out')).statusCode).toBe(200);
    expect(browser.cookies.size).toBe(0);
    expect((await browser.get('/api/me', { cookie })).statusCode).toBe(401);
    expect((await trail(kim.memberId)).at(-1)).toBe('signed-out');
  });

  test('the trail tells what a person did in the order in which it was done, however long one entry takes', async () => {
    const { rows } = await runtime.owner.query('select user_id from tenant_member where id = $1', [kim.memberId]);
    const userId: string = rows[0].user_id;
    let found: (id: string) => void = () => {};
    const slow = new Promise<string>((resolve) => {
      found = resolve;
    });
    site.accounts.recordLater(() => slow, 'signed-in', '127.0.0.1');
    site.accounts.recordLater(userId, 'signed-out', '127.0.0.1');
    setTimeout(() => found(userId), 50);
    expect((await trail(kim.memberId)).slice(-2)).toEqual(['signed-in', 'signed-out']);
  });
});

describe('what is wrong', () => {
  test('an e-mail that nobody has and a wrong password get the same answer', async () => {
    const wrong = await signIn(new Browser(site.app), kim.email, 'a quiet river at noon');
    const unknown = await signIn(new Browser(site.app), 'nobody@north.invalid', 'a quiet river at noon');
    expect([wrong.statusCode, wrong.json()]).toEqual([unknown.statusCode, unknown.json()]);
    expect(wrong.json()).toEqual({ code: 'wrong-password', message: 'E-mail or password is wrong.' });
    expect((await trail(kim.memberId)).at(-1)).toBe('wrong-password');
  });

  test.each(['kim@north.invalid', 'nobody@north.invalid'])(
    'after five wrong passwords for %s even the right one must wait, from any address',
    async (email) => {
      for (let i = 0; i < 5; i++) {
        expect((await signIn(new Browser(site.app), email, `wrong words number ${i}`)).statusCode).toBe(400);
      }
      const sixth = await signIn(new Browser(site.app), email.toUpperCase());
      expect([sixth.statusCode, sixth.json().code]).toEqual([429, 'too-many-tries']);
      expect(sixth.json().message).toMatch(/Wait \d+ minutes/);
      const elsewhere = await site.app.inject({
        method: 'POST',
        url: '/api/sign-in',
        remoteAddress: '192.0.2.7',
        headers: { host: '127.0.0.1' },
        payload: { email, password: PASSWORD },
      });
      expect(elsewhere.statusCode).toBe(429);
      await runtime.owner.query(`update sign_in.attempt set until = now() - interval '1 second'`);
      const after = await signIn(new Browser(site.app), email);
      expect(after.statusCode).toBe(email === kim.email ? 200 : 400);
    },
  );

  test('twenty wrong passwords at once are no more than five', async () => {
    const tries = await Promise.all(
      Array.from({ length: 20 }, (_, i) => signIn(new Browser(site.app), kim.email, `wrong words number ${i}`)),
    );
    expect(tries.filter((response) => response.statusCode === 400)).toHaveLength(5);
    expect(tries.filter((response) => response.statusCode === 429)).toHaveLength(15);
  });

  test('an address that tries many accounts must wait; those who sign in there do not use it up', async () => {
    for (let i = 0; i < 10; i++) {
      await runtime.owner.query(`delete from sign_in.attempt where until > now() + interval '1 hour'`);
      expect((await signIn(new Browser(site.app), kim.email)).statusCode).toBe(200);
    }
    let refused = 0;
    for (let i = 0; i < 52; i++) {
      const response = await signIn(new Browser(site.app), `nobody${i}@north.invalid`, 'wrong words');
      if (response.statusCode === 429) refused += 1;
    }
    expect(refused).toBe(2);
  });

  test('after five wrong codes even the right one must wait, over several sign-ins', async () => {
    const ola = await join('Ola Berg', 'ola@north.invalid');
    const guess = async (code: string) => {
      const browser = new Browser(site.app);
      await signIn(browser, ola.email);
      return browser.post('/api/sign-in/totp', { code });
    };
    const wrong = codeOf(ola.secret) === '000000' ? '000001' : '000000';
    for (let i = 0; i < 5; i++) expect((await guess(wrong)).json().code).toBe('wrong-code');
    const sixth = await guess(codeOf(ola.secret));
    expect([sixth.statusCode, sixth.json().code]).toEqual([429, 'too-many-tries']);
    expect(await trail(ola.memberId)).toEqual(expect.arrayContaining(['wrong-code', 'too-many-tries']));
  });

  test('a body that is wrong names the field', async () => {
    const response = await new Browser(site.app).post('/api/sign-in', { email: 'no address', password: '' });
    expect([response.statusCode, response.json().fields]).toEqual([
      400,
      { email: 'Enter your e-mail address.', password: 'Enter your password.' },
    ]);
  });
});

describe('the second factor is required', () => {
  test('without it only the set-up, oneself and sign-out can be called', async () => {
    const person = await join('Pia Holt', 'pia@north.invalid');
    await runtime.owner.query('update sign_in."user" set "twoFactorEnabled" = false where email = $1', [person.email]);
    await runtime.owner.query(
      `delete from sign_in."twoFactor" where "userId" = (select id from sign_in."user" where email = $1)`,
      [person.email],
    );
    const browser = new Browser(site.app);
    expect((await signIn(browser, person.email)).json()).toEqual({ outcome: 'signed-in' });
    expect((await browser.get('/api/me')).json().totpEnabled).toBe(false);
    for (const [method, url, payload] of [
      ['GET', '/api/receivables', undefined],
      ['GET', '/api/claims', undefined],
      ['GET', '/api/devices', undefined],
      ['POST', '/api/submissions', {}],
      ['POST', '/api/password', { currentPassword: PASSWORD, newPassword: 'another river at dusk' }],
      ['POST', '/api/invitations/join', { token: 'x'.repeat(43) }],
    ] as const) {
      const response = await browser.ask({ method, url, ...(payload ? { payload } : {}) });
      expect([response.statusCode, response.json().code], url).toEqual([403, 'totp-needed']);
    }
    const { secret } = await setUpTotp(browser);
    expect((await browser.get('/api/receivables')).statusCode).toBe(200);
    expect(secret).not.toBe(person.secret);
    expect(await trail(person.memberId)).toContain('second-factor-on');
  });

  test('its set-up needs the password and a right code, and is done once', async () => {
    const set = await kim.browser.post('/api/totp/start', { password: PASSWORD });
    const confirm = await kim.browser.post('/api/totp/confirm', { code: codeOf(kim.secret) });
    expect([set.json().code, confirm.json().code]).toEqual(['totp-on', 'totp-on']);
    expect(confirm.body).not.toContain(kim.recoveryCodes[2] ?? '');
  });

  test('secret and recovery codes are stored encrypted, passwords as Argon2id, tries by hashed keys', async () => {
    const { rows } = await runtime.owner.query('select t::text as text from sign_in."twoFactor" t');
    const text = rows.map((row) => row.text).join();
    expect(text.length).toBeGreaterThan(100);
    for (const secret of [kim.secret, ...kim.recoveryCodes]) expect(text).not.toContain(secret);
    const accounts = await runtime.owner.query('select password from sign_in.account');
    for (const { password } of accounts.rows) expect(password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await signIn(new Browser(site.app), kim.email, 'wrong words');
    const { rows: attempts } = await runtime.owner.query('select key from sign_in.attempt');
    expect(attempts.length).toBeGreaterThan(0);
    for (const { key } of attempts) expect(key).toMatch(/^[\w-]{43}$/);
  });
});

test('neither passwords, codes, tokens nor secrets stand in the trail', async () => {
  await site.accounts.settled();
  const { rows } = await runtime.owner.query('select t::text as text from audit_event t');
  const text = rows.map((row) => row.text).join('\n');
  const sessions = await runtime.owner.query('select token from sign_in.session');
  expect(sessions.rows.length).toBeGreaterThan(0);
  expect(text).toContain('wrong-password');
  for (const secret of [PASSWORD, kim.secret, ...kim.recoveryCodes, ...sessions.rows.map((row) => row.token)])
    expect(text).not.toContain(secret);
});
