import { afterAll, beforeAll, expect, test } from 'vitest';
import { Browser, codeOf, joinAs, openTestApp, PASSWORD, type Person } from '../testing/people.ts';
import { setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';

let runtime: TestRuntime;
let tenantId: string;
let site: Awaited<ReturnType<typeof openTestApp>>;
let kim: Person;

beforeAll(async () => {
  process.env.LOG_LEVEL = 'silent';
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'north');
  site = await openTestApp(runtime);
  kim = await joinAs(
    { app: site.app, runtime, tenantId },
    { name: 'Kim Lee', email: 'kim@north.invalid', roles: ['biller'] },
  );
});
afterAll(async () => {
  await site.close();
  await runtime.close();
});

test('someone who joined is signed in, with the roles given', async () => {
  const me = await kim.browser.get('/api/me');
  expect(me.json()).toMatchObject({
    name: 'Kim Lee',
    email: 'kim@north.invalid',
    totpEnabled: true,
    roles: ['biller'],
  });
});

test('e-mail and password lead to the second factor, its code to a session', async () => {
  const browser = new Browser(site.app);
  const first = await browser.post('/api/sign-in', { email: 'Kim@North.invalid', password: PASSWORD });
  expect([first.statusCode, first.json()]).toEqual([200, { outcome: 'second-factor' }]);
  expect((await browser.get('/api/me')).statusCode).toBe(401);
  const second = await browser.post('/api/sign-in/totp', { code: codeOf(kim.secret) });
  expect([second.statusCode, second.json()]).toEqual([200, { outcome: 'signed-in' }]);
  expect((await browser.get('/api/receivables')).statusCode).toBe(200);
});
