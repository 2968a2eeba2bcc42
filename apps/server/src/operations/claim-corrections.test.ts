import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { claimAcknowledgment, era } from '../testing/answers.ts';
import { balanceOf, claimsOf, everyone, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { buildClaim } from './build-claim.ts';
import { checkBooks } from './check-books.ts';
import { combineClaims } from './combine-claims.ts';
import { correctClaim } from './correct-claim.ts';
import { mustPerform, perform } from './operation.ts';
import { reopenVisit } from './reopen-visit.ts';
import { showEncounter } from './show-encounter.ts';
import { splitClaim } from './split-claim.ts';
import { voidClaim } from './void-claim.ts';

let runtime: TestRuntime;
let tenantId: string;
let practices = 0;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  practices += 1;
  tenantId = await setUpTenant(runtime, `corrections-${practices}`);
  await receiveVisits(runtime, tenantId, [
    { mrn: 'A1', modifiers: '25' },
    { mrn: 'A1', procedure_code: '36415' },
  ]);
});

const ZERO_BOOKS = {
  unbalancedEntries: 0,
  unbalancedRemittances: 0,
  lostClaims: 0,
  doublePosted: 0,
  unexplainedCents: 0,
};
const books = async () => (await mustPerform(runtime, everyone(tenantId), checkBooks, {})).invariants;
const first = async () => {
  const [row] = await claimsOf(runtime, tenantId);
  if (!row) throw new Error('no claim was built');
  return row;
};

test('a claim split in two charges what it charged, and joined again it is one', async () => {
  const claim = await first();
  expect(claim.content.lines).toHaveLength(2);
  const charged = await balanceOf(runtime, tenantId, 'payer-ar');
  const { claimId } = await mustPerform(runtime, everyone(tenantId), splitClaim, {
    claimId: claim.id,
    lineNumbers: [2],
  });
  const parts = await claimsOf(runtime, tenantId);
  expect(parts.map((row) => [row.claim_part, row.content.lines.length])).toEqual([
    [1, 1],
    [2, 1],
  ]);
  expect(parts.reduce((sum, row) => sum + row.total_charge_cents, 0)).toBe(claim.total_charge_cents);
  expect(await balanceOf(runtime, tenantId, 'payer-ar')).toBe(charged);
  expect(await books()).toEqual(ZERO_BOOKS);
  await mustPerform(runtime, everyone(tenantId), combineClaims, { claimId: claim.id, otherClaimId: claimId });
  expect((await first()).total_charge_cents).toBe(claim.total_charge_cents);
  expect((await claimsOf(runtime, tenantId))[1]).toMatchObject({ claim_status: 'closed', total_charge_cents: 0 });
  expect(await balanceOf(runtime, tenantId, 'payer-ar')).toBe(charged);
  expect(await books()).toEqual(ZERO_BOOKS);
});

test('a claim that is with the payer is not split', async () => {
  const claim = await first();
  await submit(runtime, tenantId);
  expect(await perform(runtime, everyone(tenantId), splitClaim, { claimId: claim.id, lineNumbers: [2] })).toMatchObject(
    { ok: false, code: 'not-open' },
  );
});

test('a void takes the charge back, goes out under the payer\u2019s number and ends with its reversal', async () => {
  await submit(runtime, tenantId);
  const claim = await first();
  const charge = (claim.total_charge_cents / 100).toFixed(2);
  const answer = { patientControlNumber: claim.patient_control_number, charge, payerClaimControlNumber: 'ICN7' };
  await receive(runtime, tenantId, 'x12', era({ trace: 'T1', paid: charge, claims: [{ ...answer, paid: charge }] }));
  await mustPerform(runtime, everyone(tenantId), voidClaim, { claimId: claim.id, reason: 'Wrong patient' });
  expect((await first()).content).toMatchObject({ frequencyCode: '8', payerClaimControlNumber: 'ICN7' });
  const told = await runtime.owner.query('select detail from claim_event where claim_id = $1 and event = $2', [
    claim.id,
    'corrected',
  ]);
  expect(told.rows).toEqual([{ detail: 'Voided (frequency 8): Wrong patient' }]);
  expect((await books()).unexplainedCents).toBe(0);
  await submit(runtime, tenantId);
  const sent = { ...answer, patientControlNumber: (await first()).patient_control_number };
  await receive(
    runtime,
    tenantId,
    'x12',
    era({
      trace: 'T2',
      paid: `-${charge}`,
      control: 2,
      claims: [{ ...sent, status: '22', charge: `-${charge}`, paid: `-${charge}` }],
    }),
  );
  expect(await first()).toMatchObject({ claim_status: 'closed', frequency_code: '8' });
  expect(await balanceOf(runtime, tenantId, 'revenue')).toBe(0);
  expect(await books()).toEqual(ZERO_BOOKS);
});

test('a void that is rejected goes again as a void, never as an original', async () => {
  await submit(runtime, tenantId);
  const claim = await first();
  const charge = (claim.total_charge_cents / 100).toFixed(2);
  const paid = { patientControlNumber: claim.patient_control_number, charge, paid: charge };
  const claims = [{ ...paid, payerClaimControlNumber: 'ICN7' }];
  await receive(runtime, tenantId, 'x12', era({ trace: 'T1', paid: charge, claims }));
  await mustPerform(runtime, everyone(tenantId), voidClaim, { claimId: claim.id, reason: 'Wrong patient' });
  await submit(runtime, tenantId);
  const rejected = [{ patientControlNumber: (await first()).patient_control_number, status: 'A7:33:IL' }];
  await receive(runtime, tenantId, 'x12', claimAcknowledgment({ batchReference: '2-0001', claims: rejected }));
  expect((await first()).claim_status).toBe('rejected');
  const lines = claim.content.lines.map((line) => ({ ...line, chargeCents: line.chargeCents + 100 }));
  await mustPerform(runtime, everyone(tenantId), correctClaim, { claimId: claim.id, changes: { lines } as never });
  expect(await first()).toMatchObject({
    frequency_code: '8',
    content: { frequencyCode: '8', payerClaimControlNumber: 'ICN7' },
  });
  expect(await balanceOf(runtime, tenantId, 'revenue')).toBe(0);
});

describe('a visit whose claim was voided', () => {
  const answer = async (trace: string, control: number, sign: '' | '-') => {
    const claim = await first();
    const charge = `${sign}${(claim.total_charge_cents / 100).toFixed(2)}`;
    const status = sign === '' ? '1' : '22';
    const one = { patientControlNumber: claim.patient_control_number, status, charge, paid: charge };
    const claims = [{ ...one, payerClaimControlNumber: 'ICN7' }];
    await receive(runtime, tenantId, 'x12', era({ trace, paid: charge, control, claims }));
  };
  const reopen = async () =>
    perform(runtime, everyone(tenantId), reopenVisit, { encounterId: (await first()).encounter_id });

  test('is opened again once the payer has confirmed, and its new claim is an original with the void in its history', async () => {
    await submit(runtime, tenantId);
    expect(await reopen()).toMatchObject({ ok: false, code: 'claim-stands', message: expect.stringContaining('Void') });
    await answer('T1', 1, '');
    await mustPerform(runtime, everyone(tenantId), voidClaim, { claimId: (await first()).id, reason: 'Wrong code' });
    await submit(runtime, tenantId);
    expect(await reopen()).toMatchObject({ ok: false, message: expect.stringContaining('not confirmed') });
    await answer('T2', 2, '-');
    expect(await reopen()).toMatchObject({ ok: true });
    const { encounter_id: encounterId, patient_control_number: voided } = await first();
    expect(await mustPerform(runtime, everyone(tenantId), buildClaim, { encounterId })).toMatchObject({
      outcome: 'ready',
    });
    const again = (await claimsOf(runtime, tenantId))[1];
    expect(again).toMatchObject({ frequency_code: '1', claim_part: 2, claim_status: 'ready' });
    expect(again?.content).not.toHaveProperty('payerClaimControlNumber');
    const told = await runtime.owner.query('select detail from claim_event where claim_id = $1', [again?.id]);
    expect(told.rows).toEqual([{ detail: expect.stringContaining(`after the void of claim ${voided}`) }]);
    const shown = await mustPerform(runtime, everyone(tenantId), showEncounter, { encounterId });
    expect(shown.claim?.id).toBe(again?.id);
    expect(await balanceOf(runtime, tenantId, 'revenue')).toBe(-(again?.total_charge_cents ?? 0));
    expect(await books()).toEqual(ZERO_BOOKS);
  });

  test('is not billed to the patient when the payer had refused it as CO, though its coverage is taken away', async () => {
    await submit(runtime, tenantId);
    const claim = await first();
    const charge = (claim.total_charge_cents / 100).toFixed(2);
    const said = (trace: string, control: number, sign: '' | '-') => {
      const one = {
        ...{ charge: `${sign}${charge}`, paid: '0', payerClaimControlNumber: 'ICN7' },
        ...{ status: sign === '' ? '4' : '22', segments: [`CAS*CO*50*${sign}${charge}`] },
      };
      return first().then(({ patient_control_number: patientControlNumber }) =>
        receive(
          runtime,
          tenantId,
          'x12',
          era({ trace, paid: '0', control, claims: [{ patientControlNumber, ...one }] }),
        ),
      );
    };
    await said('T1', 1, '');
    await mustPerform(runtime, everyone(tenantId), voidClaim, { claimId: claim.id, reason: 'Bill the patient' });
    await submit(runtime, tenantId);
    await said('T2', 2, '-');
    expect(await reopen()).toMatchObject({ ok: true });
    await runtime.owner.query('delete from coverage where tenant_id = $1', [tenantId]);
    const built = await mustPerform(runtime, everyone(tenantId), buildClaim, { encounterId: claim.encounter_id });
    expect(built).toMatchObject({ outcome: 'blocked', message: expect.stringContaining('(CO-50)') });
    expect(await balanceOf(runtime, tenantId, 'patient-ar')).toBe(0);
  });
});
