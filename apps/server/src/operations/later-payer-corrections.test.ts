import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { paperAdjudicationSchema } from '../contract/schemas/claims.ts';
import { type EraClaim, type EraOptions, era } from '../testing/answers.ts';
import { balanceOf, claimsOf, everyone, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { billNextPayer } from './bill-next-payer.ts';
import { checkBooks } from './check-books.ts';
import { correctClaim } from './correct-claim.ts';
import { mustPerform, perform } from './operation.ts';
import { saveCoverage } from './save-coverage.ts';
import { showClaim } from './show-claim.ts';
import { voidClaim } from './void-claim.ts';

let runtime: TestRuntime;
let tenantId: string;
let practices = 0;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());

const ZERO_BOOKS = {
  unbalancedEntries: 0,
  unbalancedRemittances: 0,
  lostClaims: 0,
  doublePosted: 0,
  unexplainedCents: 0,
};
const books = async () => (await mustPerform(runtime, everyone(tenantId), checkBooks, {})).invariants;
const post = (options: EraOptions) => receive(runtime, tenantId, 'x12', era(options));
const accounts = async () => [
  await balanceOf(runtime, tenantId, 'payer-ar'),
  await balanceOf(runtime, tenantId, 'patient-ar'),
  await balanceOf(runtime, tenantId, 'revenue'),
];
async function claim(index: number) {
  const row = (await claimsOf(runtime, tenantId))[index];
  if (!row) throw new Error(`there is no claim ${index}`);
  return row;
}

async function secondCoverage() {
  const { rows } = await runtime.owner.query(
    `select (select id from patient where tenant_id = $1 and mrn = 'A1') as patient,
            (select id from payer where tenant_id = $1 and name = 'Summit Commercial') as payer`,
    [tenantId],
  );
  await mustPerform(runtime, everyone(tenantId), saveCoverage, {
    patientId: rows[0].patient,
    payerId: rows[0].payer,
    payerSequence: 'S',
    memberId: 'SC-88123',
    relationship: '18',
  });
}

const SUMMIT = { name: 'Summit Commercial', identifier: 'SMT22' };

/** The first payer: 90 paid, 10 for the patient, of a visit of 148. */
async function firstAnswers(overrides: Partial<EraClaim> = {}, trace = 'T1', control = 1) {
  const one = {
    patientControlNumber: (await claim(0)).patient_control_number,
    charge: '148',
    paid: '90',
    patientResponsibility: '10',
    segments: ['SVC*HC:99213*148*90**1', 'CAS*CO*45*48', 'CAS*PR*2*10', 'REF*6R*1'],
    ...overrides,
  };
  await post({ trace, paid: one.paid, control, claims: [one] });
}

async function secondAnswers(paid: string, segments: readonly string[], trace = 'S1', control = 11, status = '2') {
  const one = {
    patientControlNumber: (await claim(1)).patient_control_number,
    status,
    charge: status === '22' ? '-148' : '148',
    paid,
    payerClaimControlNumber: 'SUM1',
    segments,
  };
  await post({ trace, paid, control, payer: SUMMIT, claims: [one] });
}

beforeEach(async () => {
  practices += 1;
  tenantId = await setUpTenant(runtime, `later-${practices}`);
  await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
  await submit(runtime, tenantId);
});

/** The first payer has answered, and the second one has the claim. */
async function secondIsBilled() {
  await secondCoverage();
  await firstAnswers();
  await submit(runtime, tenantId);
}

describe('the next payer is billed by hand', () => {
  const bill = async (paper?: object) =>
    perform(runtime, everyone(tenantId), billNextPayer, {
      claimId: (await claim(0)).id,
      ...(paper ? { paper: paperAdjudicationSchema.parse(paper) } : {}),
    });

  test('with the newest answer on file: what it refused and left to the patient goes over', async () => {
    await secondCoverage();
    await firstAnswers({ segments: ['SVC*HC:99213*148*90**1', 'CAS*CO*45*18**16*30', 'CAS*PR*2*10', 'REF*6R*1'] });
    expect(await claimsOf(runtime, tenantId)).toHaveLength(1);
    expect(await accounts()).toEqual([3_000, 1_000, -14_800]);
    expect(await bill()).toMatchObject({ ok: true, value: { claimStatus: 'ready' } });
    expect((await claim(1)).content).toMatchObject({
      totalChargeCents: 14_800,
      otherPayers: [
        {
          adjudication: {
            paidCents: 9_000,
            patientLiabilityCents: 1_000,
            lines: [
              {
                adjustments: [
                  { group: 'CO', reason: '45', cents: 1_800 },
                  { group: 'CO', reason: '16', cents: 3_000 },
                  { group: 'PR', reason: '2', cents: 1_000 },
                ],
              },
            ],
          },
        },
      ],
    });
    expect(await accounts()).toEqual([4_000, 0, -14_800]);
    expect(await claim(0)).toMatchObject({ claim_status: 'closed' });
    expect(await books()).toEqual(ZERO_BOOKS);
  });

  test('from paper: the patient’s part goes over, the payment is not in the ledger, and the history says so', async () => {
    await secondCoverage();
    const line = {
      lineNumber: 1,
      paidCents: 9_000,
      adjustments: [
        { group: 'CO', reason: '45', cents: 4_800 },
        { group: 'PR', reason: '2', cents: 1_000 },
      ],
    };
    expect(await bill({ paidDate: '2026-10-30', paidCents: 9_000, adjustments: [], lines: [line] })).toMatchObject({
      ok: true,
    });
    expect((await claim(1)).content.otherPayers).toMatchObject([
      { adjudication: { paidCents: 9_000, patientLiabilityCents: 1_000, paidDate: '2026-10-30' } },
    ]);
    expect(await balanceOf(runtime, tenantId, 'cash')).toBe(0);
    expect(await accounts()).toEqual([14_800, 0, -14_800]);
    const { timeline } = await mustPerform(runtime, everyone(tenantId), showClaim, { claimId: (await claim(0)).id });
    expect(timeline.at(-1)?.detail).toContain('not in the ledger');
    expect(await books()).toEqual(ZERO_BOOKS);
  });

  test('not from paper that does not add up, nor before any answer', async () => {
    await secondCoverage();
    expect(await bill({ paidDate: '2026-10-30', paidCents: 9_000, adjustments: [], lines: [] })).toMatchObject({
      ok: false,
    });
    expect(await bill()).toMatchObject({ ok: false, code: 'no-answer' });
  });
});

test('a replacement goes under the second payer’s number, with the first one’s decision and no change of charge', async () => {
  await secondIsBilled();
  await secondAnswers('0', ['CAS*OA*23*138', 'CAS*CO*16*10']);
  expect(await claim(1)).toMatchObject({ claim_status: 'denied', payer_claim_control_number: 'SUM1' });
  const before = await accounts();
  await mustPerform(runtime, everyone(tenantId), correctClaim, {
    claimId: (await claim(1)).id,
    changes: { memberId: 'SC-88124' },
  });
  const second = await claim(1);
  expect(second.content).toMatchObject({
    frequencyCode: '7',
    payerClaimControlNumber: 'SUM1',
    memberId: 'SC-88124',
    otherPayers: [{ payerSequence: 'P', adjudication: { paidCents: 9_000, payerClaimControlNumber: 'ICN1' } }],
  });
  expect(await accounts()).toEqual(before);
  const { wire } = await mustPerform(runtime, everyone(tenantId), showClaim, { claimId: second.id });
  if (wire.kind === 'impossible') throw new Error(wire.reason);
  expect(wire.segments.filter((segment) => segment.startsWith('REF*F8*'))).toEqual(['REF*F8*SUM1', 'REF*F8*ICN1']);
  expect(await books()).toEqual(ZERO_BOOKS);
});

test('when the first payer changes its answer, the replacement tells the new one and takes the difference over', async () => {
  await secondIsBilled();
  await secondAnswers('8', ['CAS*OA*23*138', 'CAS*PR*3*2']);
  const undone = ['SVC*HC:99213*-148*-90**1', 'CAS*CO*45*-48', 'CAS*PR*2*-10', 'REF*6R*1'];
  await firstAnswers(
    { status: '22', charge: '-148', paid: '-90', patientResponsibility: '-10', segments: undone },
    'T2',
    2,
  );
  const anew = ['SVC*HC:99213*148*85**1', 'CAS*CO*45*48', 'CAS*PR*2*15', 'REF*6R*1'];
  await firstAnswers({ paid: '85', patientResponsibility: '15', segments: anew }, 'T3', 3);
  await mustPerform(runtime, everyone(tenantId), correctClaim, { claimId: (await claim(1)).id, changes: {} });
  expect((await claim(1)).content).toMatchObject({
    frequencyCode: '7',
    otherPayers: [{ adjudication: { paidCents: 8_500, patientLiabilityCents: 1_500 } }],
  });
  expect(await claim(0)).toMatchObject({ claim_status: 'closed' });
  // Of 15 the second payer paid 8 and left 2 to the patient: 5 are asked for anew.
  expect(await accounts()).toEqual([500, 200, -14_800]);
  expect(await books()).toEqual(ZERO_BOOKS);
});

describe('a void of the second payer’s claim', () => {
  beforeEach(secondIsBilled);
  const voided = async () => {
    await secondAnswers('8', ['CAS*OA*23*138', 'CAS*PR*3*2']);
    const reason = 'Not this plan';
    return mustPerform(runtime, everyone(tenantId), voidClaim, { claimId: (await claim(1)).id, reason });
  };

  test('takes back no charge: what was billed to it is on the first claim again, as work for a person', async () => {
    await voided();
    expect((await claim(1)).content).toMatchObject({
      frequencyCode: '8',
      payerClaimControlNumber: 'SUM1',
      otherPayers: [{ adjudication: { paidCents: 9_000 } }],
    });
    expect(await claim(0)).toMatchObject({ claim_status: 'patient-due' });
    expect(await balanceOf(runtime, tenantId, 'revenue')).toBe(-14_800);
    const { rows } = await runtime.owner.query(
      `select reason from work_item where tenant_id = $1 and kind = 'bill-next-payer' and work_status = 'open'`,
      [tenantId],
    );
    expect(rows).toEqual([{ reason: expect.stringContaining('is voided') }]);
    expect(await books()).toEqual(ZERO_BOOKS);
  });

  test('ends with the payer’s reversal, and the next payer may be billed anew', async () => {
    await voided();
    await submit(runtime, tenantId);
    await secondAnswers('-8', ['CAS*OA*23*-138', 'CAS*PR*3*-2'], 'S2', 12, '22');
    expect(await claim(1)).toMatchObject({ claim_status: 'closed', frequency_code: '8' });
    expect(await accounts()).toEqual([0, 1_000, -14_800]);
    await mustPerform(runtime, everyone(tenantId), billNextPayer, { claimId: (await claim(0)).id });
    expect(await claim(2)).toMatchObject({ payer_sequence: 'S', claim_part: 2, frequency_code: '1' });
    expect(await accounts()).toEqual([1_000, 0, -14_800]);
    expect(await books()).toEqual(ZERO_BOOKS);
  });

  test('is refused before it has decided', async () => {
    const refused = await perform(runtime, everyone(tenantId), voidClaim, {
      claimId: (await claim(1)).id,
      reason: 'Too early',
    });
    expect(refused).toMatchObject({ ok: false, code: 'not-voidable' });
  });
});
