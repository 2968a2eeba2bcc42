import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inTenant } from '../db/connect.ts';
import { type EraClaim, type EraOptions, era } from '../testing/answers.ts';
import {
  balanceOf,
  claimOf,
  everyone,
  receive,
  receiveVisits,
  rowCounts,
  setUpTenant,
  submit,
} from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime, TODAY } from '../testing/test-runtime.ts';
import { checkBooks } from './check-books.ts';
import { explainClaim } from './explain-claim.ts';
import { followUpClaims } from './follow-up-claims.ts';
import { listExceptions } from './list-exceptions.ts';
import { listWork } from './list-work.ts';
import { mustPerform } from './operation.ts';

let runtime: TestRuntime;
let tenantId: string;
/** Each test has a practice of its own. */
let practices = 0;
let first: string;
let second: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  practices += 1;
  runtime.clock.moveTo(TODAY);
  tenantId = await setUpTenant(runtime, `practice-${practices}`);
  await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }, { mrn: 'A2' }]);
  await submit(runtime, tenantId);
  first = (await claimOf(runtime, tenantId, 'A1')).patient_control_number;
  second = (await claimOf(runtime, tenantId, 'A2')).patient_control_number;
});

const paidClaim = (patientControlNumber: string): EraClaim => ({
  patientControlNumber,
  charge: '148',
  paid: '90',
  patientResponsibility: '10',
  segments: ['CAS*CO*45*48', 'CAS*PR*2*10'],
});

const post = (options: EraOptions, fileName?: string) => receive(runtime, tenantId, 'x12', era(options), fileName);
const balance = (account: string) => balanceOf(runtime, tenantId, account);
const exceptions = () => mustPerform(runtime, everyone(tenantId), listExceptions, {});
const work = async (kind?: string) =>
  (
    await mustPerform(runtime, everyone(tenantId), listWork, {
      filters: kind ? [{ field: 'kind', op: 'is', values: [kind] }] : [],
    })
  ).rows;
const ZERO_BOOKS = {
  unbalancedEntries: 0,
  unbalancedRemittances: 0,
  lostClaims: 0,
  doublePosted: 0,
  unexplainedCents: 0,
};
const books = async () => (await mustPerform(runtime, everyone(tenantId), checkBooks, {})).invariants;

/** Counts of what a second posting would add to. */
async function posted() {
  const { remittance, claim_payment, journal_entry, journal_line, posting_exception, work_item, claim_event } =
    await rowCounts(runtime, tenantId);
  return { remittance, claim_payment, journal_entry, journal_line, posting_exception, work_item, claim_event };
}

test('a payment that balances posts: cash, write-off and the part of the patient, to the cent', async () => {
  await post({ trace: 'T1', paid: '180', claims: [paidClaim(first), paidClaim(second)] });
  expect([await balance('cash'), await balance('contractual-adjustment')]).toEqual([18_000, 9_600]);
  expect([await balance('payer-ar'), await balance('patient-ar'), await balance('revenue')]).toEqual([
    0, 2_000, -29_600,
  ]);
  expect(await claimOf(runtime, tenantId, 'A1')).toMatchObject({ claim_status: 'patient-due', owner: 'person' });
  expect(await books()).toEqual(ZERO_BOOKS);
});

test('each amount of a posting names the segment that it comes from', async () => {
  await post({ trace: 'T1', paid: '90', claims: [paidClaim(first)] });
  const explanation = await mustPerform(runtime, everyone(tenantId), explainClaim, { claim: first });
  expect(explanation).toMatchObject({ unexplainedCents: 0, payerBalanceCents: 0, patientBalanceCents: 1_000 });
  const fromRemittance = explanation.steps.filter((step) => step.source.kind === 'remittance');
  expect(fromRemittance.length).toBeGreaterThanOrEqual(2);
});

test('the explanation names the file and the remittance of each segment, also when two files have one name', async () => {
  await post({ trace: 'T1', paid: '90', claims: [paidClaim(first)] }, 'same.edi');
  await post({ trace: 'T2', paid: '90', control: 2, claims: [paidClaim(second)] }, 'same.edi');
  const files = new Set<string>();
  for (const claim of [first, second]) {
    const { steps } = await mustPerform(runtime, everyone(tenantId), explainClaim, { claim });
    const fromRemittance = steps.filter((step) => step.source.kind === 'remittance');
    const originals = new Set(fromRemittance.map((step) => `${step.original?.sha256} ${step.original?.remittanceId}`));
    expect(originals.size).toBe(1);
    for (const { source, original } of fromRemittance) {
      expect(source).toMatchObject({ file: 'same.edi' });
      files.add(original?.sha256 ?? '');
    }
    expect(steps.filter((step) => step.source.kind === 'charge').map((step) => step.original)).toEqual([undefined]);
  }
  expect(files.size).toBe(2);
});

describe('the same payment', () => {
  const payment = () => ({ trace: 'T1', paid: '90', claims: [paidClaim(first)] });

  test('as the same file changes nothing', async () => {
    await post(payment());
    const before = await posted();
    expect(await post(payment(), 'again.edi')).toMatchObject({ alreadyReceived: true });
    expect(await posted()).toEqual(before);
  });

  test('in another envelope and from another sender changes nothing', async () => {
    await post(payment());
    const before = await posted();
    await post({ ...payment(), control: 77, sender: 'CLEARHOUSE' });
    expect(await posted()).toEqual(before);
    expect(await books()).toEqual(ZERO_BOOKS);
  });

  test('another payment of the same amount posts', async () => {
    await post(payment());
    await post({ trace: 'T2', paid: '90', claims: [paidClaim(second)] });
    expect(await balance('cash')).toBe(18_000);
  });
});

describe('a payment that does not balance', () => {
  test('posts nothing, holds its money and goes to a person', async () => {
    const before = await posted();
    await post({ trace: 'T1', paid: '95', claims: [paidClaim(first)] });
    const after = await posted();
    expect([after.journal_entry, after.journal_line]).toEqual([before.journal_entry, before.journal_line]);
    expect(await balance('cash')).toBe(0);
    expect((await claimOf(runtime, tenantId, 'A1')).claim_status).toBe('sent');
    const { rows } = await runtime.owner.query('select posting, paid_cents::int from remittance where tenant_id = $1', [
      tenantId,
    ]);
    expect(rows).toEqual([{ posting: 'held', paid_cents: 9_500 }]);
    const held = await exceptions();
    expect(held.totalCents).toBe(9_500);
    expect((await work()).some((item) => item.amountCents === 9_500)).toBe(true);
    expect(await books()).toEqual(ZERO_BOOKS);
  });

  test('received again in another envelope holds its money once', async () => {
    await post({ trace: 'T1', paid: '95', claims: [paidClaim(first)] });
    await post({ trace: 'T1', paid: '95', claims: [paidClaim(first)], control: 5 });
    expect((await exceptions()).totalCents).toBe(9_500);
  });
});

test('a claim payment whose adjustments miss the charge is held alone, and the others post', async () => {
  const bad = { ...paidClaim(second), segments: ['CAS*CO*45*40', 'CAS*PR*2*10'] };
  await post({ trace: 'T1', paid: '180', claims: [paidClaim(first), bad] });
  expect(await balance('cash')).toBe(18_000);
  expect(await balance('unapplied-cash')).toBe(-9_000);
  expect((await claimOf(runtime, tenantId, 'A1')).claim_status).toBe('patient-due');
  expect((await claimOf(runtime, tenantId, 'A2')).claim_status).toBe('sent');
  expect((await exceptions()).totalCents).toBe(9_000);
  expect(await books()).toEqual(ZERO_BOOKS);
});

test('a payment for a claim that is not ours is kept as unapplied cash with an exception', async () => {
  await post({ trace: 'T1', paid: '90', claims: [paidClaim('NOTOURS1')] });
  expect([await balance('cash'), await balance('unapplied-cash')]).toEqual([9_000, -9_000]);
  expect((await exceptions()).rows.map((one) => one.heldCents)).toEqual([9_000]);
});

test('a denial moves no money and becomes work before its deadline', async () => {
  const denied = { patientControlNumber: first, status: '4', charge: '148', paid: '0', segments: ['CAS*CO*197*148'] };
  await post({ trace: 'T1', paid: '0', claims: [denied] });
  expect(await claimOf(runtime, tenantId, 'A1')).toMatchObject({ claim_status: 'denied', owner: 'person' });
  expect([await balance('cash'), await balance('payer-ar')]).toEqual([0, 29_600]);
  const [item] = await work('denial');
  expect(item).toMatchObject({ amountCents: 14_800 });
});

test('a reversal takes back what was posted, and the correction posts anew', async () => {
  await post({ trace: 'T1', paid: '90', claims: [paidClaim(first)] });
  const reversal: EraClaim = {
    ...paidClaim(first),
    status: '22',
    charge: '-148',
    paid: '-90',
    patientResponsibility: '-10',
    segments: ['CAS*CO*45*-48', 'CAS*PR*2*-10'],
  };
  const correction: EraClaim = {
    ...paidClaim(first),
    paid: '95',
    patientResponsibility: '5',
    segments: ['CAS*CO*45*48', 'CAS*PR*2*5'],
  };
  await post({ trace: 'T2', paid: '5', claims: [reversal, correction] });
  expect([await balance('cash'), await balance('payer-ar'), await balance('patient-ar')]).toEqual([9_500, 14_800, 500]);
  const { rows } = await inTenant(runtime.db, tenantId, (tx) =>
    sql<{ n: number }>`select count(*)::int as n from journal_entry where reverses_entry_id is not null`.execute(tx),
  );
  expect(rows[0]?.n).toBe(1);
  expect(await books()).toEqual(ZERO_BOOKS);
});

test('an answer that comes after the claim was called up closes the question', async () => {
  runtime.clock.moveTo('2026-12-20');
  await mustPerform(runtime, everyone(tenantId), followUpClaims, {});
  expect(await work('no-answer')).toHaveLength(2);
  await post({ trace: 'T1', paid: '90', claims: [paidClaim(first)] });
  expect((await work('no-answer')).map((item) => item.claimId)).toEqual([(await claimOf(runtime, tenantId, 'A2')).id]);
});
