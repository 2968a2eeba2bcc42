import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Browser, codeOf, joinAs, openTestApp, PASSWORD, type Person } from '../testing/people.ts';
import { setUpTenant } from '../testing/practice.ts';
import { quietLog } from '../testing/quiet-log.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';

const PUBLIC_URL = new URL('https://billing.example.org');

let runtime: TestRuntime;
let tenantId: string;
let webDir: string;
let site: Awaited<ReturnType<typeof openTestApp>>;
let behindProxy: Awaited<ReturnType<typeof openTestApp>>;
let kim: Person;

quietLog();
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'north');
  webDir = mkdtempSync(join(tmpdir(), 'cleanclaim-web-'));
  mkdirSync(join(webDir, 'assets'));
  writeFileSync(join(webDir, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__" /><p>the one page</p>');
  writeFileSync(join(webDir, 'assets/main-4f2a.js'), 'export {};');
  writeFileSync(join(webDir, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  site = await openTestApp(runtime, { webDir });
  behindProxy = await openTestApp(runtime, { webDir, publicUrl: PUBLIC_URL });
  kim = await joinAs(
    { app: site.app, runtime, tenantId },
    { name: 'Kim Lee', email: 'kim@north.invalid', roles: ['biller'] },
  );
});
afterAll(async () => {
  await site.close();
  await behindProxy.close();
  await runtime.close();
  rmSync(webDir, { recursive: true });
});
beforeEach(() => runtime.owner.query('delete from sign_in.attempt'));

const HTML = { accept: 'text/html,application/xhtml+xml' };
const signIn = {
  method: 'POST',
  url: '/api/sign-in',
  payload: { email: 'kim@north.invalid', password: PASSWORD },
} as const;

describe('cookies', () => {
  test('of session and challenge are kept from scripts and other sites, and hold nothing readable', async () => {
    const browser = new Browser(site.app);
    const answers = [await browser.ask(signIn), await browser.post('/api/sign-in/totp', { code: codeOf(kim.secret) })];
    const cookies = answers.flatMap((one) => one.cookies).filter((one) => one.value !== '');
    expect(cookies.map((one) => one.name).sort()).toEqual(['cleanclaim.session_token', 'cleanclaim.two_factor']);
    for (const cookie of cookies) {
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
      expect(cookie.secure).toBeUndefined();
      expect(cookie.domain).toBeUndefined();
      expect(cookie.value).toMatch(/^[\w-]+\.[\w+/=]+$/);
    }
    for (const answer of answers) {
      for (const { value } of cookies) expect(answer.body).not.toContain(value.split('.')[0]);
      expect(Object.keys(answer.json())).toEqual(['outcome']);
    }
  });

  test('behind https go over TLS only', async () => {
    const headers = { host: PUBLIC_URL.host, origin: PUBLIC_URL.origin, 'x-forwarded-for': '198.51.100.9' };
    const first = await behindProxy.app.inject({ ...signIn, headers });
    expect(first.json()).toEqual({ outcome: 'second-factor' });
    for (const cookie of first.cookies.filter((one) => one.value !== ''))
      expect(cookie).toMatchObject({
        name: expect.stringMatching(/^__Secure-/),
        secure: true,
        httpOnly: true,
        sameSite: 'Lax',
      });
    expect(first.headers['strict-transport-security']).toBe('max-age=31536000');
    const cookie = first.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
    const second = await behindProxy.app.inject({
      method: 'POST',
      url: '/api/sign-in/totp',
      headers: { ...headers, cookie },
      payload: { code: codeOf(kim.secret) },
    });
    expect([second.statusCode, second.json()]).toEqual([200, { outcome: 'signed-in' }]);
    const { rows } = await runtime.owner.query(
      `select "ipAddress" from sign_in.session order by "createdAt" desc limit 1`,
    );
    expect(rows).toEqual([{ ipAddress: '198.51.100.9' }]);
  });
});

describe('a request of another site', () => {
  const from = (
    headers: Record<string, string>,
    request: InjectOptions = { method: 'POST', url: '/api/submissions', payload: {} },
  ) => kim.browser.ask({ ...request, headers });
  test.each([
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:9999' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('%o is refused, whatever cookies it has', async (headers) => {
    for (const request of [
      { method: 'POST', url: '/api/submissions', payload: {} },
      signIn,
      { method: 'POST', url: '/api/sign-out' },
    ] as const) {
      const response = await from(headers as Record<string, string>, request);
      expect([response.statusCode, response.json().code]).toEqual([403, 'cross-origin']);
    }
    expect((await kim.browser.get('/api/me')).statusCode).toBe(200);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'that a form could send (%s) is refused',
    async (type) => {
      const response = await from({ 'content-type': type }, { method: 'POST', url: '/api/submissions', payload: '{}' });
      expect([response.statusCode, response.json()]).toEqual([
        415,
        { code: 'bad-input', message: 'Send the body as JSON (application/json).' },
      ]);
    },
  );

  test('the own page is answered', async () => {
    const response = await from({ origin: 'http://127.0.0.1:8370', 'sec-fetch-site': 'same-origin' });
    expect(response.statusCode).toBe(200);
  });
});

describe('the host', () => {
  test('is this machine without a public address, and only that address with one', async () => {
    for (const host of ['localhost:8370', '127.0.0.1', '[::1]:8370'])
      expect((await site.app.inject({ url: '/api/health', headers: { host } })).statusCode).toBe(200);
    for (const host of ['billing.example.org', '127.0.0.1.evil.example', '10.0.0.1'])
      expect((await site.app.inject({ url: '/api/health', headers: { host } })).json().code).toBe('not-local');
    for (const host of ['localhost:8370', '127.0.0.1', 'evil.example', 'billing.example.org.evil.example'])
      expect((await behindProxy.app.inject({ url: '/api/health', headers: { host } })).json().code).toBe('wrong-host');
    expect((await behindProxy.app.inject({ url: '/api/health', headers: { host: PUBLIC_URL.host } })).statusCode).toBe(
      200,
    );
  });

  test('without a proxy nobody may say that a request is from another address', async () => {
    await site.app.inject({
      ...signIn,
      headers: { host: 'localhost', 'x-forwarded-for': '203.0.113.5' },
      payload: { ...signIn.payload, password: 'wrong' },
    });
    await site.accounts.settled();
    const { rows } = await runtime.owner.query(
      `select detail->>'address' as address from audit_event where subject_kind = 'sign-in' order by sequence desc limit 1`,
    );
    expect(rows).toEqual([{ address: '127.0.0.1' }]);
  });
});

describe('the web app', () => {
  test.each(['/', '/claims', '/claims/some-id?tab=history', '/welcome/abc'])(
    '%s is the one page, with a nonce of its own',
    async (url) => {
      const [one, two] = [await site.app.inject({ url, headers: HTML }), await site.app.inject({ url, headers: HTML })];
      const nonces = [one, two].map((page) => {
        expect([page.statusCode, page.headers['content-type'], page.headers['cache-control']]).toEqual([
          200,
          'text/html; charset=utf-8',
          'no-store',
        ]);
        const nonce = /content="([^"]+)"/.exec(page.body)?.[1] ?? '';
        expect(page.headers['content-security-policy']).toBe(
          `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'`,
        );
        expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
        return nonce;
      });
      expect(nonces[0]).not.toBe(nonces[1]);
    },
  );

  test('files under hashed names are kept for good, others are asked for again, and the page is no file', async () => {
    const asset = await site.app.inject({ url: '/assets/main-4f2a.js' });
    expect([asset.statusCode, asset.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect(asset.headers['content-type']).toContain('javascript');
    const icon = await site.app.inject({ url: '/icon.svg' });
    expect([icon.statusCode, icon.headers['cache-control']]).toEqual([200, 'no-cache']);
    const raw = await site.app.inject({ url: '/index.html' });
    expect([raw.statusCode, raw.json().code]).toEqual([404, 'not-found']);
    for (const url of ['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json', '/.env'])
      expect((await site.app.inject({ url })).statusCode, url).toBeGreaterThanOrEqual(400);
  });

  test('what is no page and no file is not found, also under /api', async () => {
    for (const [url, headers] of [
      ['/nothing.js', { accept: '*/*' }],
      ['/api/nothing', HTML],
      ['/api', HTML],
    ] as const) {
      const response = await site.app.inject({ url, headers });
      expect([response.statusCode, response.json().code], url).toEqual([404, 'not-found']);
    }
    expect((await site.app.inject({ method: 'POST', url: '/claims', headers: HTML, payload: {} })).statusCode).toBe(
      404,
    );
  });

  test('that is not built yet says how', async () => {
    const bare = await openTestApp(runtime, { webDir: join(webDir, 'not-there') });
    const page = await bare.app.inject({ url: '/', headers: HTML });
    await bare.close();
    expect([page.statusCode, page.body]).toEqual([503, expect.stringContaining('npm run build')]);
  });
});

test('every answer carries the security headers, refusals, pages and files too', async () => {
  const requests: InjectOptions[] = [
    { url: '/', headers: HTML },
    { url: '/assets/main-4f2a.js' },
    { url: '/api/health' },
    { url: '/api/claims' },
    { url: '/api/nothing' },
    { url: '/api/docs/' },
    { url: '/api/sign-in', method: 'POST', payload: {} },
    { url: '/api/health', headers: { host: 'evil.example' } },
    { url: '/api/submissions', method: 'POST', payload: {}, headers: { origin: 'http://evil.example' } },
    { url: '/api/receivables', headers: { cookie: kim.browser.cookie } },
  ];
  for (const request of requests) {
    const { headers, statusCode } = await site.app.inject(request);
    const what = `${request.url} ${statusCode}`;
    expect(headers['x-content-type-options'], what).toBe('nosniff');
    expect(headers['content-security-policy'], what).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy'], what).toMatch(/^default-src '(none|self)'/);
    expect(headers['referrer-policy'], what).toBe('no-referrer');
    expect(headers['cross-origin-resource-policy'], what).toBe('same-origin');
    expect(headers['cross-origin-opener-policy'], what).toBe('same-origin');
    expect(headers['permissions-policy'], what).toContain('camera=()');
    expect(headers['access-control-allow-origin'], what).toBeUndefined();
    expect(headers['strict-transport-security'], what).toBeUndefined();
    if (!request.url?.toString().startsWith('/assets')) expect(headers['cache-control'], what).toBe('no-store');
  }
});

test('a body is read only for someone who may send it', async () => {
  const large = Buffer.alloc(2 * 1024 * 1024);
  const headers = { host: 'localhost', 'content-type': 'application/octet-stream' };
  const response = await site.app.inject({
    method: 'POST',
    url: '/api/files?kind=chart&fileName=a.csv',
    headers,
    payload: large,
  });
  expect([response.statusCode, response.json().code]).toEqual([401, 'not-signed-in']);
});

test('logs hold no password, code, cookie, address of a link or name', async () => {
  const lines: string[] = [];
  process.env.LOG_LEVEL = 'trace';
  try {
    const logged = await openTestApp(runtime, { logTo: { write: (line) => lines.push(line) } });
    const browser = new Browser(logged.app);
    await browser.ask(signIn);
    await browser.post('/api/sign-in/totp', { code: codeOf(kim.secret) });
    await browser.get('/api/invitations/a-token-that-nobody-has-made');
    await browser.get('/api/claims?search=Sandoval');
    await logged.close();
  } finally {
    process.env.LOG_LEVEL = 'silent';
  }
  expect(lines.length).toBeGreaterThan(4);
  const text = lines.join('\n');
  for (const secret of [PASSWORD, 'kim@north.invalid', 'session_token', 'a-token-that-nobody', 'Sandoval'])
    expect(text).not.toContain(secret);
});
