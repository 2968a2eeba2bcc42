import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LISTS, type ListName } from '../contract/columns.ts';
import type { ListColumn } from '../contract/lists.ts';
import { PERSON_ROLES, type PersonRole } from '../contract/schemas/accounts.ts';
import { type Operation, perform } from '../operations/operation.ts';
import { receiveFile } from '../operations/receive-file.ts';
import { GUARDED, LIST_ROUTES } from '../testing/guarded-routes.ts';
import { openTwoWorlds } from '../testing/open-world.ts';
import { Browser, joinAs, openTestApp, type Person } from '../testing/people.ts';
import { everyone, snapshot } from '../testing/practice.ts';
import { quietLog } from '../testing/quiet-log.ts';
import { registeredRoutes } from '../testing/registered-routes.ts';
import type { TestRuntime } from '../testing/test-runtime.ts';
import type { World } from '../testing/world.ts';
import { ROUTES } from './routes.ts';

const ALL_ROLES = Object.keys(PERSON_ROLES) as PersonRole[];
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** For whoever is signed in, whatever their roles. The stream of events never ends; its own tests read it. */
const FOR_ANY_SESSION = [
  'GET /api/me',
  'GET /api/devices',
  'POST /api/devices/:/revocation',
  'POST /api/password',
  'POST /api/totp/start',
  'POST /api/totp/confirm',
  'POST /api/totp/recovery-codes',
  'POST /api/invitations/join',
  'GET /api/events',
];
/** For anybody: the way in and out. */
const OPEN = [
  'GET /api/health',
  'POST /api/sign-in',
  'POST /api/sign-in/totp',
  'POST /api/sign-in/recovery-code',
  'POST /api/sign-out',
  'GET /api/invitations/:',
  'POST /api/invitations/accept',
  // Signed by the practice's card processor, which has no session.
  'POST /api/card-events/:',
  'GET /api/card-charges/:',
];

let runtime: TestRuntime;
let southRuntime: TestRuntime;
let site: Awaited<ReturnType<typeof openTestApp>>;
let north: World;
let south: World;
let people: Record<PersonRole, Person>;
let allRoles: Person;
/** Ids of every row of the south. */
let southIds: string[];

quietLog();
beforeAll(async () => {
  ({ runtime, southRuntime, north, south } = await openTwoWorlds());
  site = await openTestApp(runtime);
  const join = (name: string, roles: PersonRole[]) =>
    joinAs({ app: site.app, runtime, tenantId: north.tenantId }, { name, email: `${name}@north.invalid`, roles });
  const joined: Partial<Record<PersonRole, Person>> = {};
  for (const role of ALL_ROLES) joined[role] = await join(`the-${role}`, [role]);
  people = joined as Record<PersonRole, Person>;
  allRoles = await join('everything', ALL_ROLES);
  await site.accounts.settled();
  southIds = [
    ...new Set(
      Object.values(await snapshot(runtime, south.tenantId))
        .join('\n')
        .match(ID),
    ),
  ];
});
afterAll(async () => {
  await site.close();
  await southRuntime.close();
  await runtime.close();
});

const refusal = (code: string) => expect.objectContaining({ code, message: expect.stringMatching(/\w+.*\./) });

test('every route of the application is in one of these tables: none is left out', () => {
  const known = [...new Set([...GUARDED.map((one) => one.shape), ...FOR_ANY_SESSION, ...OPEN])].sort();
  expect(registeredRoutes(site.app)).toEqual(known);
  expect(GUARDED.length).toBeGreaterThan(60);
});

describe.each(GUARDED)('$name', ({ roles, request, shape }) => {
  const refused = ALL_ROLES.filter((role) => !roles.includes(role));
  const allowed = ALL_ROLES.filter((role) => roles.includes(role));

  test(`without a session is refused: ${shape}`, async () => {
    const response = await new Browser(site.app).ask(request(north));
    expect([response.statusCode, response.json()]).toEqual([401, refusal('not-signed-in')]);
  });

  test(`is refused to ${refused.join(', ') || 'no role'}`, async () => {
    const before = refused.length > 0 ? await snapshot(runtime, north.tenantId) : undefined;
    for (const role of refused) {
      const response = await people[role].browser.ask(request(north));
      expect([response.statusCode, response.json()], role).toEqual([403, refusal('not-allowed')]);
    }
    if (before) expect(await snapshot(runtime, north.tenantId)).toEqual(before);
  });

  test(`is answered to ${allowed.join(', ')}`, async () => {
    expect(allowed.length).toBeGreaterThan(0);
    for (const role of allowed) {
      const response = await people[role].browser.ask(request(north));
      // The first may have settled what the next finds settled; nobody is turned away or wrong.
      expect([200, 404, 409], `${role}: ${response.body.slice(0, 300)}`).toContain(response.statusCode);
    }
  });

  test('asked for another practice is refused', async () => {
    const asked = request(south);
    const headers = { ...asked.headers, 'x-practice': south.tenantId };
    const response = await allRoles.browser.ask({ ...asked, headers });
    expect([response.statusCode, response.json()]).toEqual([403, refusal('no-membership')]);
  });
});

test('the auditor reads and writes nothing', () => {
  for (const { method, operation } of ROUTES) {
    if (method === 'POST') expect(operation.roles, operation.name).not.toContain('auditor');
  }
  expect(receiveFile.roles).not.toContain('auditor');
});

test.each(FOR_ANY_SESSION)('%s asks for a session', async (shape) => {
  const [method = '', url = ''] = shape.replace(':', south.memberId).split(' ');
  const payloads: Readonly<Record<string, object>> = {
    '/api/password': { currentPassword: 'x', newPassword: 'a quiet river at noon' },
    '/api/totp/start': { password: 'x' },
    '/api/totp/recovery-codes': { password: 'x' },
    '/api/totp/confirm': { code: '000000' },
    '/api/invitations/join': { token: 'x'.repeat(43) },
  };
  const payload = payloads[url];
  const response = await new Browser(site.app).ask({ method: method as 'GET', url, ...(payload ? { payload } : {}) });
  expect([response.statusCode, response.json()]).toEqual([401, refusal('not-signed-in')]);
});

/** Asks as someone of the north with every role, and looks for anything of the south in the answer or changed there. */
async function reachForSouth(request: InjectOptions) {
  const response = await allRoles.browser.ask(request);
  const found = southIds.filter((id) => response.body.includes(id));
  return { response, found };
}

describe('with the ids of another practice', () => {
  test.each(GUARDED)('$name gives and changes nothing of it', async ({ request }) => {
    const before = await snapshot(runtime, south.tenantId);
    const asked = request(south);
    const text = JSON.stringify([asked.url, asked.query, asked.payload]);
    const { response, found } = await reachForSouth(asked);
    expect(found).toEqual([]);
    if (southIds.some((id) => text.includes(id)))
      expect([response.statusCode, response.json().code]).toEqual([404, 'not-found']);
    expect(response.statusCode).toBeLessThan(500);
    expect(await snapshot(runtime, south.tenantId)).toEqual(before);
  });

  test('some of these requests do carry such ids, in path and in body', () => {
    const asked = GUARDED.map(({ request }) => request(south));
    const carries = (part: unknown) => southIds.some((id) => JSON.stringify(part ?? '').includes(id));
    expect(asked.filter(({ url }) => carries(url)).length).toBeGreaterThan(15);
    expect(asked.filter(({ payload }) => carries(payload)).length).toBeGreaterThan(4);
  });
});

describe('a list', () => {
  const lists = LIST_ROUTES.map((route) => ({
    url: route.url,
    operation: route.operation,
    name: route.operation.name.replace(/^list-/, '') as ListName,
  }));
  const columnsOf = (name: ListName) => Object.entries(LISTS[name]) as [string, ListColumn][];
  const filtered = (url: string, filters: object[]) => ({ url, query: { filters: JSON.stringify(filters) } });

  test('is each of the contract', () => {
    expect(lists.map(({ name }) => name).sort()).toEqual(Object.keys(LISTS).sort());
  });

  test.each(lists)(
    '$name filtered, searched and sorted by what is of another practice gives nothing of it',
    async ({ url, name }) => {
      const values = [south.tenantId, south.patientId, south.paidClaimId, south.paidClaimNumber, south.payerId];
      for (const [field, column] of columnsOf(name)) {
        if (column.filter) {
          for (const op of ['is', 'contains', 'from']) {
            const { response, found } = await reachForSouth(
              filtered(url, [{ field, op, values: values.slice(0, op === 'is' ? 5 : 1) }]),
            );
            expect([200, 400], `${field} ${op}: ${response.body.slice(0, 200)}`).toContain(response.statusCode);
            expect(found).toEqual([]);
          }
        }
        if (column.sort) {
          for (const sort of [field, `-${field}`]) {
            const { response, found } = await reachForSouth({ url, query: { sort, limit: '1000' } });
            expect([response.statusCode, found], sort).toEqual([200, []]);
          }
        }
      }
      for (const search of values) {
        const { response, found } = await reachForSouth({ url, query: { search } });
        expect([response.statusCode, found], search).toEqual([200, []]);
      }
    },
  );

  test.each(lists)('$name takes no field that is not on its list of columns', async ({ url }) => {
    for (const field of [
      'tenant_id',
      'tenantId',
      'content',
      'id; drop table claim',
      '1=1 or id',
      '__proto__',
      'constructor',
    ]) {
      const asked = await reachForSouth(filtered(url, [{ field, op: 'is', values: [south.tenantId] }]));
      expect([asked.response.statusCode, asked.response.json().code, asked.found], field).toEqual([
        400,
        'bad-input',
        [],
      ]);
      const sorted = await reachForSouth({ url, query: { sort: field } });
      expect([sorted.response.statusCode, sorted.response.json().code], field).toEqual([400, 'bad-input']);
    }
  });

  test.each(lists)(
    '$name continued from a page of another practice shows nothing of it',
    async ({ url, operation }) => {
      const page = await perform(
        southRuntime,
        everyone(south.tenantId),
        operation as unknown as Operation<object, { next?: string }>,
        { limit: 1 },
      );
      const after = page.ok ? page.value.next : undefined;
      if (!after) return;
      const { response, found } = await reachForSouth({ url, query: { after } });
      expect([200, 400]).toContain(response.statusCode);
      expect(found).toEqual([]);
    },
  );
});
