import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LISTS, type ListName } from '../contract/columns.ts';
import type { ListColumn, ListFilter, ListPage, ListRequest } from '../contract/lists.ts';
import { seedManyClaims } from '../testing/many-claims.ts';
import { openTwoWorlds } from '../testing/open-world.ts';
import { everyone } from '../testing/practice.ts';
import { type TestRuntime, TODAY } from '../testing/test-runtime.ts';
import type { World } from '../testing/world.ts';
import { listAppeals } from './list-appeals.ts';
import { listAuditEvents } from './list-audit-events.ts';
import { listAuthorizations } from './list-authorizations.ts';
import { listClaims } from './list-claims.ts';
import { listCredits } from './list-credits.ts';
import { listDenials } from './list-denials.ts';
import { listDepositGaps } from './list-deposit-gaps.ts';
import { listDeposits } from './list-deposits.ts';
import { listEligibilityChecks } from './list-eligibility-checks.ts';
import { listEncounters } from './list-encounters.ts';
import { listExceptions } from './list-exceptions.ts';
import { listFees } from './list-fees.ts';
import { listFiles } from './list-files.ts';
import { listFollowUp } from './list-follow-up.ts';
import { listMembers } from './list-members.ts';
import { listPatients } from './list-patients.ts';
import { listPayers } from './list-payers.ts';
import { listPrintBatches } from './list-print-batches.ts';
import { listProviders } from './list-providers.ts';
import { listRefunds } from './list-refunds.ts';
import { listRemittances } from './list-remittances.ts';
import { listSubmissions } from './list-submissions.ts';
import { listVariances } from './list-variances.ts';
import { listWork } from './list-work.ts';
import { mustPerform, type Operation, perform } from './operation.ts';

const OPERATIONS: Readonly<Record<ListName, Operation<ListRequest, ListPage<{ id: string }>>>> = {
  'audit-events': listAuditEvents,
  appeals: listAppeals,
  authorizations: listAuthorizations,
  claims: listClaims,
  denials: listDenials,
  'deposit-gaps': listDepositGaps,
  deposits: listDeposits,
  credits: listCredits,
  'eligibility-checks': listEligibilityChecks,
  encounters: listEncounters,
  exceptions: listExceptions,
  fees: listFees,
  files: listFiles,
  'follow-up': listFollowUp,
  members: listMembers,
  patients: listPatients,
  payers: listPayers,
  'print-batches': listPrintBatches,
  providers: listProviders,
  refunds: listRefunds,
  remittances: listRemittances,
  submissions: listSubmissions,
  variances: listVariances,
  work: listWork,
};
const NAMES = Object.keys(LISTS) as ListName[];
const columnsOf = (name: ListName): [string, ListColumn][] => Object.entries(LISTS[name]);

let runtime: TestRuntime;
let southRuntime: TestRuntime;
let north: World;
let south: World;
beforeAll(async () => {
  ({ runtime, southRuntime, north, south } = await openTwoWorlds());
  await seedManyClaims(runtime.owner, north.tenantId, 400, TODAY);
});
afterAll(async () => {
  await southRuntime.close();
  await runtime.close();
});

const ask = (name: ListName, request: ListRequest = {}, tenantId = north.tenantId) =>
  mustPerform(runtime, everyone(tenantId), OPERATIONS[name], request);
const tryTo = (name: ListName, request: unknown) =>
  perform(runtime, everyone(north.tenantId), OPERATIONS[name], request);

/** All rows of a list, page by page. Reading the trail makes it longer: its walk stops at what was there. */
async function walk(name: ListName, request: ListRequest): Promise<{ id: string }[]> {
  const rows: { id: string }[] = [];
  for (let after: string | undefined; ; ) {
    const page = await ask(name, { ...request, after });
    rows.push(...page.rows);
    if (!page.next) return rows;
    after = page.next;
  }
}

describe('walking all pages', () => {
  for (const name of NAMES.filter((one) => one !== 'audit-events')) {
    const sorts = columnsOf(name).flatMap(([key, column]) => (column.sort ? [key, `-${key}`] : []));
    test.each(sorts)(`of ${name} by %s gives each row once, in order, those without a value last`, async (sort) => {
      const all = await walk(name, { limit: 1000, sort });
      const { total = 0 } = await ask(name, { sort });
      expect(all).toHaveLength(total);
      expect(new Set(all.map((row) => row.id)).size).toBe(total);
      const limit = Math.max(1, Math.min(37, Math.ceil(total / 3)));
      expect((await walk(name, { limit, sort })).map((row) => row.id)).toEqual(all.map((row) => row.id));
      const key = sort.replace(/^-/, '');
      const values = all.map((row) => (row as unknown as Record<string, string | number | null>)[key] ?? null);
      const given = values.filter((value) => value !== null);
      expect(values.slice(given.length).every((value) => value === null)).toBe(true);
      const folded = given.map((value) => (typeof value === 'string' ? value.toLowerCase() : value));
      const ordered = folded.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      const isTime = LISTS[name][key as keyof (typeof LISTS)[typeof name]] as ListColumn;
      // Times are shown to the millisecond and sorted to the microsecond; both agree here.
      expect([isTime.kind, folded]).toEqual([isTime.kind, sort.startsWith('-') ? ordered.toReversed() : ordered]);
    });
  }

  test('of any size gives the same claims', async () => {
    const sorts = columnsOf('claims').flatMap(([key, column]) => (column.sort ? [key, `-${key}`] : []));
    const whole = new Map<string, string[]>();
    for (const sort of sorts)
      whole.set(
        sort,
        (await walk('claims', { limit: 1000, sort })).map((row) => row.id),
      );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sorts), fc.integer({ min: 20, max: 500 }), async (sort, limit) => {
        expect((await walk('claims', { limit, sort })).map((row) => row.id)).toEqual(whole.get(sort));
      }),
      { numRuns: 12 },
    );
  });

  test('of the audit trail goes from the newest to the first', async () => {
    const { rows } = await ask('audit-events', { limit: 1000 });
    const sequences = rows.map((row) => Number(row.id));
    expect(sequences).toEqual(sequences.toSorted((a, b) => b - a));
    expect((await walk('audit-events', { sort: 'sequence', limit: 500 }))[0]?.id).toBe('1');
  });
});

/** A filter that the column takes. */
function filtersOf(key: string, column: ListColumn): ListFilter[] {
  const filter = (op: ListFilter['op'], ...values: string[]) => ({ field: key, op, values });
  const ends = [filter('empty'), filter('not-empty')];
  const range = (low: string, high: string) => [
    filter('is', low, high),
    filter('from', low),
    filter('to', high),
    ...ends,
  ];
  if (column.kind === 'text')
    return [filter('is', 'A', 'b'), filter('is-not', 'A'), filter('contains', "%_'"), ...ends];
  if (column.kind === 'status') {
    const [first = ''] = Object.keys(column.values ?? {});
    return [filter('is', first), filter('is-not', first)];
  }
  if (column.kind === 'date') return range('2026-01-31', '2026-06-30');
  if (column.kind === 'time') return [...range('2026-01-31', '2026-06-30'), filter('from', '2026-01-31T08:15:00Z')];
  return range('100', '20000');
}

/** Lists that show a part unless asked: a filter by one of these columns takes all rows, as does the filter beside them. */
const LIFTED: Readonly<Partial<Record<ListName, { keys: string[]; filter: ListFilter }>>> = {
  work: { keys: ['snoozedUntil'], filter: { field: 'workStatus', op: 'is', values: ['open', 'done'] } },
  denials: {
    keys: ['closedOn'],
    filter: { field: 'denialStatus', op: 'is', values: Object.keys(LISTS.denials.denialStatus.values ?? {}) },
  },
  'follow-up': {
    keys: ['snoozedUntil'],
    filter: { field: 'turn', op: 'is', values: Object.keys(LISTS['follow-up'].turn.values ?? {}) },
  },
};

describe('a filter', () => {
  for (const name of NAMES) {
    for (const [key, column] of columnsOf(name).filter(([, one]) => one.filter)) {
      test(`of ${name} by ${key} takes every operator of its kind, and opposites part all rows`, async () => {
        const standing = key === 'workStatus' || key === 'state' ? {} : { filters: [] };
        for (const filter of filtersOf(key, column)) {
          const outcome = await tryTo(name, { ...standing, filters: [filter], limit: 5 });
          expect([filter.op, outcome]).toMatchObject([filter.op, { ok: true }]);
        }
        const count = async (op: ListFilter['op'], ...values: string[]) =>
          (await ask(name, { filters: [{ field: key, op, values }], limit: 1 })).total ?? 0;
        if (name === 'audit-events') return; // grows with each question
        const [first = '', second = ''] = Object.keys(column.values ?? {});
        const parts =
          column.kind === 'status'
            ? [
                await count('is', first),
                await count('is-not', first),
                (await count('is', first, second)) - (await count('is', second)),
              ]
            : [await count('empty'), await count('not-empty')];
        const all = await ask(name, {
          limit: 1,
          ...(column.kind === 'status'
            ? { filters: [{ field: key, op: 'is', values: Object.keys(column.values ?? {}) }] }
            : {}),
        });
        const lifted = LIFTED[name];
        const everything = lifted?.keys.includes(key) ? await ask(name, { limit: 1, filters: [lifted.filter] }) : all;
        expect((parts[0] ?? 0) + (parts[1] ?? 0)).toBe(everything.total);
        if (column.kind === 'status') expect(parts[2]).toBe(parts[0]);
      });
    }
  }

  test('narrows to exactly the rows that it names, with their money', async () => {
    const denied = await ask('claims', {
      filters: [{ field: 'claimStatus', op: 'is', values: ['denied'] }],
      limit: 1000,
    });
    const { rows } = await runtime.owner.query(
      `select id, total_charge_cents::int as cents from claim where tenant_id = $1 and claim_status = 'denied'`,
      [north.tenantId],
    );
    expect(denied.rows.map((row) => row.id).sort()).toEqual(rows.map((row) => row.id).sort());
    expect(denied.totalCents).toBe(rows.reduce((sum, row) => sum + row.cents, 0));
  });

  test('by payer and by patient looks where they stand, and by amount includes its ends', async () => {
    const by = async (filter: ListFilter) =>
      (await mustPerform(runtime, everyone(north.tenantId), listClaims, { filters: [filter], limit: 1000 })).rows;
    for (const row of await by({ field: 'payerName', op: 'contains', values: ['BLUEWATER'] }))
      expect(row.payerName).toMatch(/Bluewater/);
    expect((await by({ field: 'patientName', op: 'is', values: ['paidmann, ottoline'] })).map((row) => row.id)).toEqual(
      [north.paidClaimId],
    );
    const amounts = (await by({ field: 'chargeCents', op: 'from', values: ['14800'] })).map((row) => row.chargeCents);
    expect(Math.min(...amounts)).toBe(14_800);
  });

  test.each([
    ['a field that is no column', { filters: [{ field: 'tenant_id', op: 'is', values: ['x'] }] }, 'tenant_id'],
    [
      'a field that takes no filter',
      { filters: [{ field: 'nextStep', op: 'is', values: ['x'] }] },
      'Next step cannot be filtered. The list is filtered by: Claim, Patient,',
    ],
    ['a field of every object', { filters: [{ field: 'constructor', op: 'is', values: ['x'] }] }, 'constructor'],
    ['SQL as a field', { filters: [{ field: '1=1; drop table claim --', op: 'is', values: ['x'] }] }, 'drop table'],
    [
      'an operator of another kind',
      { filters: [{ field: 'dateOfService', op: 'contains', values: ['1'] }] },
      'Service cannot be filtered by "contains". Choose one of: is, from, to,',
    ],
    ['a date that is none', { filters: [{ field: 'dateOfService', op: 'from', values: ['2026-02-30'] }] }, 'a date'],
    ['the year 0', { filters: [{ field: 'dateOfService', op: 'from', values: ['0000-01-01'] }] }, 'a date'],
    ['an amount that is none', { filters: [{ field: 'chargeCents', op: 'from', values: ['1e3'] }] }, 'cents'],
    [
      'a state that there is not',
      { filters: [{ field: 'claimStatus', op: 'is', values: ["held' or '1'='1"] }] },
      'Status is filtered by one of the listed states',
    ],
    ['no value', { filters: [{ field: 'claimStatus', op: 'is', values: [] }] }, 'value'],
    ['two values for one end', { filters: [{ field: 'chargeCents', op: 'from', values: ['1', '2'] }] }, 'one value'],
    ['a value for empty', { filters: [{ field: 'deadlineDate', op: 'empty', values: ['x'] }] }, 'no value'],
    ['a text that no database stores', { filters: [{ field: 'patientName', op: 'is', values: ['a\0b'] }] }, 'text'],
    ['filters that are no JSON', { filters: '[{' }, 'filters'],
    ['a search that no database stores', { search: 'a\0b' }, 'Only text can be searched'],
    ['a sort by no column', { sort: 'version' }, 'version'],
    [
      'a sort that is not allowed',
      { sort: 'nextStep' },
      'Next step cannot be sorted. The list is sorted by: Claim, Patient,',
    ],
    ['a sort by what every object has', { sort: 'toString' }, 'toString'],
    ['SQL as a sort', { sort: 'dateOfService;select' }, 'sort'],
    ['a page of nothing', { limit: 0 }, 'limit'],
  ])('with %s is refused with a sentence that names it', async (_what, request, named) => {
    const outcome = await tryTo('claims', request);
    expect(outcome).toMatchObject({ ok: false, code: 'bad-input', message: expect.stringContaining(named) });
  });
});

describe('a place in a list', () => {
  const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const id = '01a20e2c-9030-7a56-aeb4-cc04f5242c02';

  test.each([
    ['noise', '%%%'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['another shape', cursor({ sort: '-dateOfService' })],
    ['another sort', cursor(['chargeCents', '1', id])],
    ['a value that is no date', cursor(['-dateOfService', "2026' or 1=1", id])],
    ['a day that the database lacks', cursor(['-dateOfService', '0000-01-01', id])],
    ['an id that is none', cursor(['-dateOfService', '2026-01-01', "x' or 1=1"])],
    ['too few parts', cursor(['-dateOfService', '2026-01-01'])],
  ])('of %s is refused', async (_what, after) => {
    expect(await tryTo('claims', { after })).toMatchObject({ ok: false, code: 'bad-input' });
  });

  test('that is forged never fails inside, whatever it holds', async () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constant(null),
      fc.constantFrom(id, '2026-01-01', '99999999999999999999'),
    );
    for (const sort of ['-dateOfService', 'chargeCents', 'patientName', '-updatedAt'] as const) {
      await fc.assert(
        fc.asyncProperty(part, part, async (value, row) => {
          const outcome = await tryTo('claims', { sort, after: cursor([sort, value, row]) });
          if (!outcome.ok) expect(outcome.code).toBe('bad-input');
        }),
        { numRuns: 40 },
      );
    }
  });

  test('opened by another practice shows that practice its own rows', async () => {
    const { next } = await ask('claims', { limit: 5 });
    const own = new Set((await walk('claims', { limit: 1000 })).map((row) => row.id));
    const page = await ask('claims', next === undefined ? {} : { after: next }, south.tenantId);
    for (const row of page.rows) expect(own.has(row.id)).toBe(false);
  });
});

describe('a search', () => {
  test.each(['-dateOfService', 'deadlineDate', '-deadlineDate', 'patientName'])(
    'sorted by %s gives on pages of any size the rows and totals of the whole',
    async (sort) => {
      const search = 'an';
      const { rows, total, totalCents } = await ask('claims', { search, sort, limit: 1000 });
      const claims = rows as unknown as { id: string; patientName: string; chargeCents: number }[];
      expect(claims.length).toBeGreaterThan(50);
      expect([total, totalCents]).toEqual([claims.length, claims.reduce((sum, row) => sum + row.chargeCents, 0)]);
      const first = await ask('claims', { search, sort, limit: 7 });
      expect([first.total, first.totalCents]).toEqual([total, totalCents]);
      expect((await walk('claims', { search, sort, limit: 7 })).map((row) => row.id)).toEqual(
        rows.map((row) => row.id),
      );
      // The same rows, in the same order, as among all of the list.
      const ids = new Set(claims.map((row) => row.id));
      const all = await walk('claims', { sort, limit: 1000 });
      expect(all.filter((row) => ids.has(row.id)).map((row) => row.id)).toEqual(rows.map((row) => row.id));
    },
  );

  test('or a filter that finds nothing counts nothing, and one that fits on a page is counted with its sum', async () => {
    expect(await ask('claims', { search: 'nobodyatall' })).toEqual({ rows: [], total: 0, totalCents: 0 });
    const charge: ListFilter = { field: 'patientName', op: 'is', values: ['Nobody, At All'] };
    expect(await ask('claims', { filters: [charge] })).toEqual({ rows: [], total: 0, totalCents: 0 });
    const denied: ListFilter = { field: 'claimStatus', op: 'is', values: ['denied'] };
    const { rows, total, totalCents } = await ask('claims', { filters: [denied], limit: 1000 });
    const sum = rows.reduce((cents, row) => cents + (row as unknown as { chargeCents: number }).chargeCents, 0);
    expect([total, totalCents]).toEqual([rows.length, sum]);
    const cut = await ask('claims', { filters: [denied], limit: 2 });
    expect([cut.total, cut.totalCents]).toEqual([total, totalCents]);
  });

  const found = async (name: ListName, search: string) =>
    (await ask(name, { search, limit: 1000 })).rows.map((row) => row.id);

  test('finds a claim by words of its patient in any order and case, and by its numbers', async () => {
    expect(await found('claims', 'OTTOLINE paidmann')).toEqual([north.paidClaimId]);
    expect(await found('claims', 'ottoline denniger')).toEqual([]);
    expect(await found('claims', north.paidClaimNumber.toLowerCase())).toContain(north.paidClaimId);
  });

  test('finds a patient by MRN, by a part of the name and by birth date as billers write it', async () => {
    const [{ born, mrn } = { born: '', mrn: '' }] = (
      await runtime.owner.query(
        `select to_char(birth_date, 'FMMM/FMDD/YYYY') as born, mrn from patient where tenant_id = $1 and id = $2`,
        [north.tenantId, north.patientId],
      )
    ).rows;
    for (const search of ['aidman', mrn, born])
      expect(await found('patients', search), search).toContain(north.patientId);
  });

  test('takes signs of patterns and of SQL as text', async () => {
    for (const name of NAMES) {
      for (const search of ['%', '_', "' or '1'='1", '\\'])
        expect((await tryTo(name, { search })).ok, `${name} ${search}`).toBe(true);
    }
    expect(await found('claims', '%')).toEqual([]);
    expect(await found('patients', '_')).toEqual([]);
  });

  test('folds case beyond ASCII', async () => {
    await runtime.owner.query(
      `insert into patient (tenant_id, id, mrn, last_name, first_name, content, updated_at)
       values ($1, gen_random_uuid(), 'UML-1', 'Ünlü', 'Élodie', '{}', now())`,
      [south.tenantId],
    );
    const { rows } = await ask('patients', { search: 'éLODIE üNLÜ' }, south.tenantId);
    expect(rows).toHaveLength(1);
  });
});

describe('a list', () => {
  test('shows one practice nothing of another', async () => {
    for (const name of NAMES) {
      const own = new Set((await ask(name, { limit: 1000 })).rows.map((row) => row.id));
      const { rows } = await ask(name, { limit: 1000 }, south.tenantId);
      if (name === 'fees' || name === 'audit-events') continue; // their ids count within a practice
      for (const row of rows) expect(own.has(row.id), name).toBe(false);
    }
  });

  test('of work is what is open and not put aside, until a filter says otherwise', async () => {
    const { total: standing } = await ask('work');
    const { rows } = await runtime.owner.query(
      `select count(*)::int as n from work_item where tenant_id = $1 and work_status = 'open' and (snoozed_until is null or snoozed_until <= $2)`,
      [north.tenantId, TODAY],
    );
    expect(standing).toBe(rows[0].n);
    const done = await ask('work', { filters: [{ field: 'workStatus', op: 'is', values: ['done'] }], limit: 1 });
    expect(done.total).toBeGreaterThan(0);
  });

  test('gives its totals once', async () => {
    const first = await ask('claims', { limit: 5 });
    expect(first).toMatchObject({ total: expect.any(Number), totalCents: expect.any(Number) });
    const second = await ask('claims', { limit: 5, after: first.next });
    expect(Object.keys(second).sort()).toEqual(['next', 'rows']);
  });

  test('names in the trail each patient whom a page shows, and of a longer page how many rows were read', async () => {
    const events = async () =>
      (
        await runtime.owner.query(
          `select subject_kind, patient_id, detail from audit_event where tenant_id = $1 and operation = 'list-claims' order by sequence`,
          [north.tenantId],
        )
      ).rows;
    const before = (await events()).length;
    const page = await mustPerform(runtime, everyone(north.tenantId), listClaims, { limit: 20 });
    const short = (await events()).slice(before);
    expect(short[0]).toMatchObject({ subject_kind: 'claims-list', detail: { rows: 20 } });
    expect(new Set(short.slice(1).map((event) => event.patient_id))).toEqual(
      new Set(page.rows.map((row) => row.patientId)),
    );
    await ask('claims', { limit: 200 });
    expect((await events()).slice(before + short.length)).toMatchObject([
      { subject_kind: 'claims-list', detail: { rows: 200 } },
    ]);
  });
});
