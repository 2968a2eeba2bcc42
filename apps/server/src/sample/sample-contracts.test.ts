import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Claim, claimsTo837 } from '@cleanclaim/billing/claims';
import { type Contract, contractOn, expectedPayment, type PricedClaim } from '@cleanclaim/billing/pricing';
import { remittancesFrom835 } from '@cleanclaim/billing/remittance';
import { buildCodeSets, starterCodeSets } from '@cleanclaim/codesets';
import { readChart } from '@cleanclaim/intake';
import { answerInterchanges } from '@cleanclaim/simulator';
import { readX12 } from '@cleanclaim/x12';
import { expect, test } from 'vitest';
import { builtClaim, claimOfEncounter, type PracticeFile } from '../testing/claim-of-encounter.ts';
import { sampleContracts, withRoster } from './sample-roster.ts';

const FIXTURES = resolve(import.meta.dirname, '../../../../fixtures');
const FOLDER = join(FIXTURES, 'practice');
const practice: PracticeFile = JSON.parse(readFileSync(join(FOLDER, 'practice.json'), 'utf8'));
const contracts = sampleContracts(FOLDER, practice.payers);
const codes = buildCodeSets(starterCodeSets());
const ENVELOPE = {
  interchangeControl: 1,
  groupControl: 1,
  firstTransactionSetControl: 1,
  date: '2026-11-02',
  time: '10:00',
  usage: 'P',
  senderQualifier: 'ZZ',
  senderId: 'CEDARHOLLOW',
  receiverQualifier: 'ZZ',
  receiverId: 'PRACTICECH',
  receiverName: 'Practice Clearinghouse',
} as const;

/** Professional claims of the sample whose first payer has a contract. */
function contractedClaims(): { name: string; claim: Claim; contract: Contract }[] {
  return readdirSync(join(FIXTURES, 'encounters'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const read = readChart(readFileSync(join(FIXTURES, 'encounters', name)), name);
      const [chart] = read.ok ? read.charts : [];
      if (!chart || chart.coverages.length === 0) return [];
      const claim = builtClaim(claimOfEncounter(chart, practice).built);
      const contract = contractOn(contracts, claim.payer.id, claim.dateOfService);
      return contract && claim.kind === 'professional' ? [{ name, claim, contract }] : [];
    });
}

/** What the practice payer allows for each line of a claim, from its 835; empty where it denies the claim. */
function allowedByPayer(claim: Claim): (number | undefined)[] {
  const written = claimsTo837([claim], ENVELOPE);
  if (!written.ok) throw new Error(JSON.stringify(written.finding));
  const { files } = answerInterchanges(written.bytes, { seed: 7, today: ENVELOPE.date });
  const payment = files.find(({ kind }) => kind === '835');
  if (!payment) return [];
  const { remittances } = remittancesFrom835(readX12(payment.bytes));
  const services = remittances.flatMap((one) => one.claimPayments.flatMap(({ servicePayments }) => servicePayments));
  return services.map(({ allowedCents }) => allowedCents);
}

test('what the contracts of the sample expect is what its payers allow', () => {
  const compared = contractedClaims().flatMap(({ name, claim, contract }) => {
    const allowed = allowedByPayer(claim);
    const priced: PricedClaim = {
      ...claim,
      zip: '43062',
      claimFilingIndicator: claim.payer.claimFilingIndicator,
    };
    const { lines } = expectedPayment(priced, contract, undefined, codes);
    return lines.map((line, i) => ({
      what: `${name} ${claim.lines[i]?.procedureCode}`,
      isAnesthesia: claim.lines[i]?.unitOfMeasure === 'MJ',
      expected: line.allowedCents,
      allowed: allowed[i],
    }));
  });
  const byCode = compared.filter(({ isAnesthesia }) => !isAnesthesia);
  expect(byCode.length).toBeGreaterThan(20);
  expect(byCode.filter(({ expected, allowed }) => expected !== allowed)).toEqual([]);
  // Agreed as a share of the charge, while the payer counts minutes: near, not the same.
  const anesthesia = compared.filter(({ isAnesthesia }) => isAnesthesia);
  expect(anesthesia.map(({ expected = 0, allowed = 0 }) => Math.abs(expected - allowed) / allowed < 0.05)).toEqual([
    true,
    true,
  ]);
});

test('every provider on the roster is one of the practice, with a license and enrollments', () => {
  const providers = withRoster(FOLDER, practice.providers, practice.payers);
  const enrolled = providers.filter(({ enrollments }) => enrollments !== undefined);
  expect(enrolled).toHaveLength(5);
  expect(enrolled.every(({ licenses }) => licenses?.every(({ state }) => state === 'OH'))).toBe(true);
});
