import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { claimsTo837, runEdits } from '@cleanclaim/billing/claims';
import type { IntakeChart } from '@cleanclaim/billing/encounters';
import { buildCodeSets, starterCodeSets } from '@cleanclaim/codesets';
import { readChart } from '@cleanclaim/intake';
import { checkX12 } from '@cleanclaim/x12';
import { describe, expect, test } from 'vitest';
import { builtClaim, claimOfEncounter, type PracticeFile } from '../testing/claim-of-encounter.ts';

const FIXTURES = resolve(import.meta.dirname, '../../../../fixtures');
const practice: PracticeFile = JSON.parse(readFileSync(join(FIXTURES, 'practice/practice.json'), 'utf8'));
const codes = buildCodeSets(starterCodeSets());
/** The day on which the demo's charts come in. */
const TODAY = '2026-11-02';

const files = readdirSync(join(FIXTURES, 'encounters'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort();

function chartOf(name: string): IntakeChart {
  const read = readChart(readFileSync(join(FIXTURES, 'encounters', name)), name);
  const chart = read.ok ? read.charts[0] : undefined;
  if (!chart) throw new Error(`${name}: ${JSON.stringify(read)}`);
  return chart;
}

/** Every code of the visit, as a coder of the demo confirms those that only the starter set lacks. */
function confirmedCodes(chart: IntakeChart): string[] {
  return [...chart.diagnoses.map(({ code }) => code), ...chart.charges.map(({ procedureCode }) => procedureCode)];
}

const ENVELOPE = {
  interchangeControl: 1,
  groupControl: 1,
  firstTransactionSetControl: 1,
  date: TODAY,
  time: '10:00',
  usage: 'P',
  senderQualifier: 'ZZ',
  senderId: 'CEDARHOLLOW',
  receiverQualifier: 'ZZ',
  receiverId: 'PRACTICECH',
  receiverName: 'Practice Clearinghouse',
} as const;

test('there are 60 encounters and more, each with its own visit number and its story', () => {
  const visits = files.map((name) => chartOf(name).encounter?.visitNumber);
  expect(files.length).toBeGreaterThanOrEqual(60);
  expect(new Set(visits).size).toBe(files.length);
  for (const name of files) {
    expect(JSON.parse(readFileSync(join(FIXTURES, 'encounters', name), 'utf8')).story.length).toBeGreaterThan(20);
  }
});

const insured = files.filter((name) => chartOf(name).coverages.length > 0);

describe('each insured encounter becomes a claim that nothing holds and an 837 without a finding', () => {
  test.each(insured.map((name) => [name]))('%s', (name) => {
    const chart = chartOf(name);
    const claim = builtClaim(claimOfEncounter(chart, practice).built);
    expect(claim.kind).toBe(chart.encounter?.claimKind ?? 'professional');
    const holds = runEdits(claim, {
      today: TODAY,
      codes,
      timelyFilingDays: claim.payer.timelyFilingDays,
      priorClaims: [],
      confirmedCodes: confirmedCodes(chart),
    }).filter(({ severity }) => severity === 'hold');
    expect(holds).toEqual([]);
    const written = claimsTo837([claim], ENVELOPE);
    expect(written.ok ? checkX12(written.bytes).findings : written.finding).toEqual([]);
  });
});

test('payers stand in their order: accident before health, Medicare by its reason, Medigap after it, Medicaid last', () => {
  const orderOf = (name: string) => claimOfEncounter(chartOf(`payer-order/${name}.json`), practice).payers;
  expect(orderOf('both-parents-plans')).toEqual(['BWHP1', 'SMT22']);
  expect(orderOf('three-payers')).toEqual(['BWHP1', 'SMT22', 'STMCD']);
  expect(orderOf('working-aged')).toEqual(['SMT22', 'SMPMB']);
  expect(orderOf('medicare-and-medigap')).toEqual(['SMPMB', 'GLDMG']);
  expect(orderOf('medicare-and-medicaid')).toEqual(['SMPMB', 'STMCD']);
  expect(orderOf('injured-at-work')).toEqual(['OHWCF', 'HRBR3']);
  expect(orderOf('car-accident')).toEqual(['RDSFA', 'BWHP1']);
  expect(orderOf('store-liability')).toEqual(['HMLIA', 'SMPMB']);
});

test('what a visit says stands on its claim: interim bills, minutes, tooth, ambulance, capitation', () => {
  const claimOf = (name: string) => builtClaim(claimOfEncounter(chartOf(name), practice).built);
  expect(
    ['first', 'next', 'last'].map((bill) => claimOf(`institutional/rehabilitation-${bill}-bill.json`).frequencyCode),
  ).toEqual(['2', '3', '4']);
  expect(claimOf('institutional/late-charge-pathology.json').frequencyCode).toBe('5');
  expect(claimOf('anesthesia/labor-epidural.json').lines[0]).toMatchObject({ units: 210, unitOfMeasure: 'MJ' });
  expect(claimOf('dental/crown-replaced.json').lines[0]).toMatchObject({
    teeth: [{ number: '19', surfaces: [] }],
    prosthesis: 'R',
    dates: { 'prior-placement': '2014-05-20' },
  });
  expect(claimOf('ambulance/emergency-from-home.json').lines[1]?.units).toBe(8.4);
  expect(claimOf('payer-order/capitated-member.json').encounterOnly).toBe(true);
  expect(claimOf('laboratory/purchased-pathology.json').lines[1]?.providers?.purchasedService?.npi).toBe('1999000718');
});
