import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, ROLES } from '../operations/operation.ts';
import { FILE_SIZE_LIMIT_BYTES, receiveFile } from '../operations/receive-file.ts';
import { sampleInput } from '../testing/every-operation.ts';
import { openWorld } from '../testing/open-world.ts';
import { everyone, snapshot } from '../testing/practice.ts';
import { quietLog } from '../testing/quiet-log.ts';
import { superbill } from '../testing/superbill.ts';
import type { TestRuntime } from '../testing/test-runtime.ts';
import type { World } from '../testing/world.ts';
import { buildApp } from './app.ts';
import { ROUTES, type Route } from './routes.ts';

let runtime: TestRuntime;
let world: World;
let app: FastifyInstance;
let actor: Actor;

quietLog();
beforeAll(async () => {
  ({ runtime, north: world } = await openWorld());
  actor = everyone(world.tenantId);
  app = await buildApp({ runtime, actorOf: async () => actor });
});
afterAll(async () => {
  await app.close();
  await runtime.close();
});

async function asActor<T>(other: Partial<Actor>, work: () => Promise<T>): Promise<T> {
  const own = actor;
  actor = { ...own, ...other };
  try {
    return await work();
  } finally {
    actor = own;
  }
}

const ask = (options: InjectOptions) => app.inject({ headers: { host: '127.0.0.1:8370' }, ...options });
const upload = (content: string | Buffer, fileName: string, kind = 'chart') =>
  ask({
    method: 'POST',
    url: '/api/files',
    query: { kind, fileName },
    headers: { host: '127.0.0.1', 'content-type': 'application/octet-stream' },
    payload: content,
  });

/** A request to the route with an input that is right. */
function requestOf(route: Route): InjectOptions {
  const input = sampleInput(route.operation, world);
  const url = route.url.replace(/:(\w+)/g, (_, name: string) => String(input[name]));
  const names = new Set([...route.url.matchAll(/:(\w+)/g)].map((match) => match[1]));
  const rest = Object.fromEntries(Object.entries(input).filter(([key]) => !names.has(key)));
  return route.method === 'GET' ? { method: 'GET', url, query: rest as never } : { method: 'POST', url, payload: rest };
}

describe('the documentation', () => {
  test('is OpenAPI 3.1 and lists every route with its roles', async () => {
    const response = await ask({ url: '/api/docs/json' });
    expect(response.statusCode).toBe(200);
    const document = response.json();
    expect(document.openapi).toMatch(/^3\.1\./);
    for (const { method, url, operation } of ROUTES) {
      const path = document.paths[url.replace(/:(\w+)/g, '{$1}')];
      const described = path?.[method.toLowerCase()];
      expect(described?.summary, url).toBe(operation.summary);
      for (const role of operation.roles) expect(described.description).toContain(role);
    }
    expect(document.paths['/api/files'].post.summary).toBe(receiveFile.summary);
  });

  test('names the body and the path of a route', async () => {
    const { paths } = (await ask({ url: '/api/docs/json' })).json();
    const { parameters, requestBody } = paths['/api/patients/{patientId}/payments'].post;
    expect(parameters.map((one: { name: string }) => one.name)).toEqual(['patientId']);
    expect(Object.keys(requestBody.content['application/json'].schema.properties).sort()).toEqual([
      'checkNumber',
      'copayOfEncounterId',
      'method',
      'paidCents',
      'receiptNumber',
      'requestId',
      'towards',
    ]);
  });

  test('is a page with only our own scripts', async () => {
    const response = await ask({ url: '/api/docs/' });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-security-policy']).toContain("script-src 'self'");
    expect(response.body).not.toMatch(/(src|href)="https?:/);
  });
});

describe('a role that is not listed', () => {
  const refused = { code: 'not-allowed' };

  for (const route of ROUTES) {
    test(`may not ${route.operation.name}`, async () => {
      const before = await snapshot(runtime, world.tenantId);
      const others = [...ROLES.filter((role) => !route.operation.roles.includes(role)), 'visitor', ''];
      for (const role of others) {
        const response = await asActor({ roles: [role as never] }, () => ask(requestOf(route)));
        expect([response.statusCode, response.json()], role).toEqual([403, expect.objectContaining(refused)]);
      }
      const nobody = await asActor({ roles: [] }, () => ask(requestOf(route)));
      expect(nobody.statusCode).toBe(403);
      expect(await snapshot(runtime, world.tenantId)).toEqual(before);
    });
  }

  test('may not upload', async () => {
    for (const role of ROLES.filter((one) => !receiveFile.roles.includes(one))) {
      const response = await asActor({ roles: [role] }, () => upload('x', 'x.csv'));
      expect(response.statusCode, role).toBe(403);
    }
  });
});

describe('a request from elsewhere', () => {
  test.each(['evil.example', 'evil.example:8370', '127.0.0.1.evil.example', 'localhost.evil.example:80', '10.0.0.1'])(
    'to host "%s" is refused',
    async (host) => {
      const response = await app.inject({ url: '/api/claims', headers: { host } });
      expect([response.statusCode, response.json().code]).toEqual([403, 'not-local']);
    },
  );

  test.each([
    'http://evil.example',
    'null',
    'http://localhost:9999',
    'https://127.0.0.1:8370',
    'http://127.0.0.1:8370.evil.example',
  ])('with origin "%s" is refused', async (origin) => {
    const response = await ask({
      method: 'POST',
      url: '/api/submissions',
      headers: { host: '127.0.0.1:8370', origin },
      payload: {},
    });
    expect([response.statusCode, response.json().code]).toEqual([403, 'cross-origin']);
  });

  test.each(['localhost:8370', '127.0.0.1:8370', '[::1]:8370'])('from this machine at %s is answered', async (host) => {
    const response = await app.inject({ url: '/api/health', headers: { host, origin: `http://${host}` } });
    expect(response.statusCode).toBe(200);
  });
});

describe('a bad request', () => {
  const id = '01a20e2c-9030-7a56-aeb4-cc04f5242c02';
  const patient = `/api/patients/${id}/payments`;
  const payment = { receiptNumber: 'R', method: 'cash', paidCents: 100 };
  test.each([
    [
      'a body that is no JSON',
      { url: patient, payload: '{"a', headers: { host: 'localhost', 'content-type': 'application/json' } },
      '',
    ],
    ['no body', { url: patient }, ''],
    ['a missing field', { url: patient, payload: { ...payment, method: undefined } }, 'method'],
    ['a fraction of a cent', { url: patient, payload: { ...payment, paidCents: 1.5 } }, 'paidCents'],
    ['an unknown method', { url: patient, payload: { ...payment, method: 'gold SECRET' } }, 'method'],
    ['an id that is none', { url: '/api/patients/SECRET/payments', payload: payment }, 'patientId'],
    [
      'a field inside',
      { url: `/api/claims/${id}/correction`, payload: { changes: { diagnoses: ['J069', 7] } } },
      'changes.diagnoses.1',
    ],
    [
      'a field that nobody may change',
      { url: `/api/claims/${id}/correction`, payload: { changes: { totalChargeCents: 1 } } },
      'changes',
    ],
  ] as const)('with %s gets one sentence with the field', async (_what, request, field) => {
    const response = await ask({ method: 'POST', ...request } as InjectOptions);
    expect(response.statusCode).toBe(400);
    const body = response.json();
    expect(Object.keys(body).sort()).toEqual(field ? ['code', 'fields', 'message'] : ['code', 'message']);
    expect(body.code).toBe('bad-input');
    if (field) expect(body.message).toBe(`${field}: ${body.fields[field]}`);
    expect(body.message.split('\n')).toHaveLength(1);
    expect(response.body).not.toMatch(/SECRET|node_modules|\.ts:|ZodError/);
  });

  test.each([
    ['GET', '/api/claims?limit=0', 'limit'],
    ['GET', '/api/claims?sort=1;drop', 'sort'],
    ['GET', '/api/receivables?asOf=2026-02-30', 'asOf'],
  ] as const)('%s %s names the field', async (method, url, field) => {
    const response = await ask({ method, url });
    expect([response.statusCode, response.json().message]).toEqual([
      400,
      expect.stringMatching(new RegExp(`^${field}: `)),
    ]);
  });

  test('for something that is not there is not found', async () => {
    for (const request of [
      { method: 'POST', url: patient, payload: payment },
      { method: 'POST', url: `/api/encounters/${id}/claim` },
      { method: 'GET', url: `/api/claims/${id}/explanation` },
      { method: 'GET', url: '/api/nothing' },
    ] as const) {
      const response = await ask(request);
      expect([response.statusCode, response.json().code], request.url).toEqual([404, 'not-found']);
    }
  });

  test('that fails inside tells nothing of the inside', async () => {
    const failing = await buildApp({
      runtime: { ...runtime, sendJobs: () => Promise.reject(new Error('Sandoval, Irene')) },
      actorOf: async () => actor,
    });
    const response = await failing.inject({ url: '/api/work', headers: { host: 'localhost' } });
    await failing.close();
    expect([response.statusCode, response.json()]).toEqual([
      500,
      { code: 'failed', message: 'Something went wrong here; nothing was changed. Try again.' },
    ]);
  });
});

describe('an upload', () => {
  test('that is too large is refused with the limit in words', async () => {
    const response = await upload(Buffer.alloc(FILE_SIZE_LIMIT_BYTES + 1), 'large.csv');
    expect(response.statusCode).toBe(413);
    expect(response.json()).toEqual({ code: 'file-too-large', message: expect.stringMatching(/64 MB.*[Ss]plit/) });
  });

  test('of another content type is refused with what to send', async () => {
    const response = await ask({ method: 'POST', url: '/api/files?kind=chart&fileName=a', payload: { a: 1 } });
    expect(response.statusCode).toBe(415);
    expect(response.json().message).toContain('application/octet-stream');
  });

  test('without a kind or name is refused with the field', async () => {
    const headers = { host: 'localhost', 'content-type': 'application/octet-stream' };
    const response = await ask({ method: 'POST', url: '/api/files?kind=spell', headers, payload: 'x' });
    expect([response.statusCode, response.json().message]).toEqual([400, expect.stringMatching(/^(kind|fileName): /)]);
  });

  test('of a chart leads to a claim', async () => {
    const response = await upload(
      superbill([{ mrn: 'H1', last_name: '<b>Uploadinger</b>', first_name: 'Mina' }]),
      'upload.csv',
    );
    expect([response.statusCode, response.json().alreadyReceived]).toEqual([200, false]);
    await runtime.work();
    // Text from charts is kept as it is in the API, which is JSON; only screens make it text of a page.
    const { rows } = (await ask({ url: '/api/claims', query: { search: 'Uploadinger' } })).json();
    expect(rows.map((row: { patientName: string }) => row.patientName)).toEqual(['<b>Uploadinger</b>, Mina']);
  });
});

test('every answer carries the security headers, refusals too', async () => {
  for (const url of ['/', '/api/claims', '/api/nothing', '/api/claims?limit=0', '/api/health']) {
    const { headers } = await ask({ url });
    expect(headers['x-content-type-options'], url).toBe('nosniff');
    expect(headers['content-security-policy'], url).toContain("frame-ancestors 'none'");
    expect(headers['referrer-policy'], url).toBe('no-referrer');
    expect(headers['cross-origin-resource-policy'], url).toBe('same-origin');
    expect(headers['cache-control'], url).toBe('no-store');
    expect(headers['access-control-allow-origin'], url).toBeUndefined();
  }
});
