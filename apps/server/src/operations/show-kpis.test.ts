import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KPI_NAMES, type KpiName } from '../contract/kpi-definitions.ts';
import { everyone } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { makeWorld, type World } from '../testing/world.ts';
import { ageReceivables } from './age-receivables.ts';
import { listAgedClaims } from './list-aged-claims.ts';
import { listKpiClaims } from './list-kpi-claims.ts';
import { mustPerform, perform } from './operation.ts';
import { saveCollectionCost } from './save-collection-cost.ts';
import { showKpis } from './show-kpis.ts';

let runtime: TestRuntime;
let world: World;
let month: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  world = await makeWorld(runtime, 'figures');
  month = runtime.clock.today().slice(0, 7);
});
afterAll(() => runtime.close());

const one = async (query: string): Promise<number> => {
  const { rows } = await runtime.owner.query<{ figure: string | null }>(query, [world.tenantId]);
  return Number(rows[0]?.figure ?? 0);
};
const me = () => everyone(world.tenantId);
const kpis = (by?: 'payer' | 'provider') => mustPerform(runtime, me(), showKpis, { from: month, to: month, by });
const figureOf = async (kpi: KpiName) => {
  const { figures } = await kpis();
  const found = figures.find((figure) => figure.kpi === kpi);
  if (!found) throw new Error(`no ${kpi}`);
  return found.total;
};

const lines = (sum: string, where: string) => `
  select coalesce(${sum}, 0) as figure from journal_line l join journal_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
   where l.tenant_id = $1 and ${where}`;
const account = (...names: string[]) => `l.account in (${names.map((name) => `'${name}'`).join(', ')})`;
const events = (...names: string[]) => names.map((name) => `'${name}'`).join(', ');
const claimsWith = (condition: string) =>
  `select count(*) as figure from claim c where c.tenant_id = $1 and ${condition}`;
const hasEvent = (...names: string[]) =>
  `c.id in (select claim_id from claim_event where tenant_id = $1 and event in (${events(...names)}))`;
const firstAnswer = (is: string) =>
  `(select event from claim_event v where v.claim_id = c.id and event in ('paid', 'partly-paid', 'overpaid', 'denied') order by v.id limit 1) ${is}`;
const refused = `c.tenant_id = $1 and ${firstAnswer("= 'denied'")}`;
const answered = `c.tenant_id = $1 and ${firstAnswer('is not null')}`;
/** Money of payers on claims, receipts that paid something, and what went back. */
const PAID = lines(
  "sum(case when l.account in ('cash', 'unapplied-cash') then l.cents else -l.cents end)",
  `((e.kind in ('insurance-payment', 'payment-reversal', 'apply-payment') and ${account('cash', 'unapplied-cash')})
    or (e.kind in ('provider-adjustment', 'refund') and ${account('payer-ar', 'patient-ar')})
    or (e.kind like 'patient-payment%' and ${account('patient-ar')}))`,
);
const CHARGES = lines('-sum(l.cents)', account('revenue'));
const OPEN = lines('sum(l.cents)', account('payer-ar', 'patient-ar'));

/** For each figure its plain queries. All of the world happened in one month, on one day. */
const PLAIN: Readonly<Record<Exclude<KpiName, 'cost-to-collect'>, [numerator: string, denominator: string]>> = {
  'clean-claim-rate': [
    claimsWith(`${hasEvent('batched', 'printed')} and not ${hasEvent('built-held', 'rejected')}`),
    claimsWith(hasEvent('batched', 'printed')),
  ],
  'first-pass-yield': [
    claimsWith(
      `${firstAnswer("<> 'denied'")} and (select min(id::text) from claim_event where claim_id = c.id and event in ('paid', 'partly-paid', 'overpaid'))
        < coalesce((select min(id::text) from claim_event where claim_id = c.id and event in ('rejected', 'corrected')), 'g')`,
    ),
    claimsWith(answered),
  ],
  'denial-rate-claims': [claimsWith(refused), claimsWith(answered)],
  'denial-rate-dollars': [
    `select sum(total_charge_cents) as figure from claim c where ${refused}`,
    `select sum(total_charge_cents) as figure from claim c where ${answered}`,
  ],
  'days-in-ar': [`select 91 * (${OPEN}) as figure`, CHARGES],
  'ar-over-90': [
    `select sum(l.cents) as figure from journal_line l join claim c on c.id = l.claim_id
      where l.tenant_id = $1 and ${account('payer-ar', 'patient-ar')} and c.date_of_service < '2026-08-04'`,
    OPEN,
  ],
  'net-collection-rate': [
    PAID,
    `select (${CHARGES}) - (${lines('sum(l.cents)', account('contractual-adjustment'))}) as figure`,
  ],
  'gross-collection-rate': [PAID, CHARGES],
  'charge-lag': [
    `select sum(e.posting_date - c.date_of_service) as figure from journal_entry e join claim c on e.source_key = 'charge:claim:' || c.id where e.tenant_id = $1`,
    `select count(*) as figure from journal_entry e where e.tenant_id = $1 and e.kind = 'charge' and e.source_key ~ '^charge:claim:[^:]+$'`,
  ],
  'dnfb-days': [
    `select 91 * sum(-l.cents) as figure from journal_line l join claim c on c.id = l.claim_id
      where l.tenant_id = $1 and ${account('revenue')} and c.previous_claim_id is null and not ${hasEvent('batched', 'printed')}`,
    CHARGES,
  ],
  'auto-post-rate': [
    `select count(*) as figure from claim_payment where tenant_id = $1 and outcome in ('paid', 'partly-paid', 'denied', 'reversed', 'corrected') and not applied_by_person`,
    'select count(*) as figure from claim_payment where tenant_id = $1',
  ],
  'patient-collection-rate': [
    lines('-sum(l.cents)', `${account('patient-ar')} and e.kind = 'patient-payment'`),
    lines(
      'sum(l.cents)',
      `${account('patient-ar')} and e.kind in ('charge', 'insurance-payment', 'payment-reversal', 'apply-payment', 'transfer', 'reversal')`,
    ),
  ],
};

describe('each key figure is what plain queries of the ledger say', () => {
  for (const [kpi, [numerator, denominator]] of Object.entries(PLAIN)) {
    test(kpi, async () => {
      const figure = await figureOf(kpi as KpiName);
      expect([figure.numerator, figure.denominator]).toEqual([await one(numerator), await one(denominator)]);
      expect(figure.value).toBe(figure.denominator > 0 ? figure.numerator / figure.denominator : null);
    });
  }

  test('cost to collect counts the months whose costs are entered, and none before', async () => {
    expect((await figureOf('cost-to-collect')).value).toBeNull();
    const cost = { month, costCents: 12_345, version: 0 };
    await mustPerform(runtime, me(), saveCollectionCost, cost);
    const again = await perform(runtime, me(), saveCollectionCost, cost);
    expect(again).toMatchObject({ ok: false, code: 'changed-meanwhile' });
    expect(await figureOf('cost-to-collect')).toMatchObject({ numerator: 12_345, denominator: await one(PAID) });
  });
});

test('by payer and by provider the parts add up to the whole', async () => {
  for (const by of ['payer', 'provider'] as const)
    for (const figure of (await kpis(by)).figures) {
      if (figure.kpi === 'cost-to-collect') continue;
      for (const part of ['numerator', 'denominator'] as const) {
        const sum = figure.groups.reduce((total, group) => total + group[part], 0);
        expect([figure.kpi, by, sum]).toEqual([figure.kpi, by, figure.total[part]]);
      }
      for (const group of figure.groups) expect(group.label).not.toBe('');
    }
});

test('the claims behind a figure add up to it, the ones that lower it first', async () => {
  for (const kpi of KPI_NAMES.filter((name) => name !== 'cost-to-collect')) {
    const { rows } = await mustPerform(runtime, me(), listKpiClaims, { kpi, from: month, to: month });
    const figure = await figureOf(kpi);
    // Money that no claim has yet, and balances of visits without a claim, are in the figure alone.
    const loose = [
      'days-in-ar',
      'ar-over-90',
      'auto-post-rate',
      'patient-collection-rate',
      'gross-collection-rate',
      'net-collection-rate',
      'dnfb-days',
    ];
    if (!loose.includes(kpi))
      expect([kpi, rows.reduce((sum, row) => sum + row.denominator, 0)]).toEqual([kpi, figure.denominator]);
    expect(rows.length).toBeGreaterThan(0);
  }
  const { rows } = await mustPerform(runtime, me(), listKpiClaims, {
    kpi: 'denial-rate-claims',
    from: month,
    to: month,
  });
  expect(rows[0]).toMatchObject({ numerator: 1, claimStatus: 'denied' });
  const shown = await one(`select count(distinct e.patient_id) as figure from audit_event e
    where e.tenant_id = $1 and e.operation = 'list-kpi-claims' and e.action = 'read' and e.patient_id is not null`);
  expect(shown, 'whose claims were shown stands in the audit log').toBeGreaterThan(0);
  expect(await perform(runtime, me(), listKpiClaims, { kpi: 'toString', from: month, to: month })).toMatchObject({
    ok: false,
    code: 'not-found',
  });
});

test('a month that is ahead has no figures, and too many months are refused', async () => {
  const ahead = await mustPerform(runtime, me(), showKpis, { from: '2031-01', to: '2031-02' });
  for (const { total, months } of ahead.figures) expect([total.value, months]).toEqual([null, []]);
  const refused = await perform(runtime, me(), showKpis, { from: '2001-01', to: '2026-12' });
  expect(refused).toMatchObject({ ok: false, code: 'too-many-months' });
});

test('receivables of every group and age are those of the ledger to the cent, claim by claim', async () => {
  const total = await one(OPEN);
  for (const by of ['payer', 'patient', 'provider', 'location'] as const)
    for (const age of ['service', 'billing', 'responsibility'] as const) {
      const aged = await mustPerform(runtime, me(), ageReceivables, { by, age });
      expect(aged.payerCents + aged.patientCents).toBe(total);
      for (const group of aged.groups) {
        const { rows, totalCents } = await mustPerform(runtime, me(), listAgedClaims, { by, age, key: group.key });
        expect(totalCents).toBe(group.payerCents + group.patientCents);
        expect(rows.reduce((sum, row) => sum + row.payerCents + row.patientCents, 0)).toBe(totalCents);
        expect(group.bucketCents.reduce((sum, cents) => sum + cents, 0)).toBe(totalCents);
      }
    }
  const before = await mustPerform(runtime, me(), ageReceivables, { asOf: '2020-01-01', age: 'service' });
  expect(before).toMatchObject({ payerCents: 0, patientCents: 0, groups: [] });
});
