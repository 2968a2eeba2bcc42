import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type EraClaim, type EraOptions, era } from '../testing/answers.ts';
import {
  balanceOf,
  claimOf,
  claimsOf,
  everyone,
  receive,
  receiveVisits,
  setUpTenant,
  submit,
} from '../testing/practice.ts';
import { SELF_PAY } from '../testing/superbill.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { billNextPayer } from './bill-next-payer.ts';
import { checkBooks } from './check-books.ts';
import { listWork } from './list-work.ts';
import { mustPerform } from './operation.ts';
import { saveCoverage } from './save-coverage.ts';
import { takePayment } from './take-payment.ts';
import { voidClaim } from './void-claim.ts';

let runtime: TestRuntime;
let tenantId: string;
let practices = 0;
let number: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  practices += 1;
  tenantId = await setUpTenant(runtime, `next-${practices}`);
  await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
  await submit(runtime, tenantId);
  number = (await claimOf(runtime, tenantId, 'A1')).patient_control_number;
});

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
  await balanceOf(runtime, tenantId, 'contractual-adjustment'),
];
const openWork = async (kind: string) =>
  (await mustPerform(runtime, everyone(tenantId), listWork, { filters: [{ field: 'kind', op: 'is', values: [kind] }] }))
    .rows;

async function secondCoverage(payerName = 'Summit Commercial') {
  const { rows } = await runtime.owner.query(
    `select (select id from patient where tenant_id = $1 and mrn = 'A1') as patient, (select id from payer where tenant_id = $1 and name = $2) as payer`,
    [tenantId, payerName],
  );
  await mustPerform(runtime, everyone(tenantId), saveCoverage, {
    patientId: rows[0].patient,
    payerId: rows[0].payer,
    payerSequence: 'S',
    memberId: 'SC-88123',
    relationship: '18',
  });
}

const answered = (overrides: Partial<EraClaim> = {}): EraClaim => ({
  patientControlNumber: number,
  charge: '148',
  paid: '90',
  patientResponsibility: '10',
  segments: ['SVC*HC:99213*148*90**1', 'CAS*CO*45*48', 'CAS*PR*2*10', 'REF*6R*1'],
  ...overrides,
});

test('the second payer is billed with the first one\u2019s decision, and the patient\u2019s part goes over to it', async () => {
  await secondCoverage();
  await post({ trace: 'T1', paid: '90', claims: [answered()] });
  const [first, second] = await claimsOf(runtime, tenantId);
  expect(first).toMatchObject({ claim_status: 'closed', payer_sequence: 'P' });
  expect(second).toMatchObject({ claim_status: 'ready', payer_sequence: 'S', previous_claim_id: first?.id });
  expect(second?.content).toMatchObject({ memberId: 'SC-88123', frequencyCode: '1', totalChargeCents: 14_800 });
  expect(second?.content.otherPayers?.[0]).toMatchObject({
    payerSequence: 'P',
    adjudication: {
      paidCents: 9_000,
      payerClaimControlNumber: 'ICN1',
      patientLiabilityCents: 1_000,
      crossedOver: false,
      lines: [
        {
          lineNumber: 1,
          procedureCode: '99213',
          paidCents: 9_000,
          adjustments: [
            { group: 'CO', reason: '45', cents: 4_800 },
            { group: 'PR', reason: '2', cents: 1_000 },
          ],
        },
      ],
    },
  });
  expect(await accounts()).toEqual([1_000, 0, 4_800]);
  expect(await books()).toEqual(ZERO_BOOKS);
});

test('the second payer\u2019s answer takes no write-off twice, and the books stay at zero', async () => {
  await secondCoverage();
  await post({ trace: 'T1', paid: '90', claims: [answered()] });
  await submit(runtime, tenantId);
  const second = (await claimsOf(runtime, tenantId))[1];
  await post({
    trace: 'T2',
    paid: '8',
    claims: [
      answered({
        patientControlNumber: second?.patient_control_number ?? '',
        status: '2',
        paid: '8',
        patientResponsibility: '2',
        payerClaimControlNumber: 'SUM1',
        segments: ['CAS*OA*23*90', 'CAS*CO*45*48', 'CAS*PR*3*2'],
      }),
    ],
  });
  expect(await accounts()).toEqual([0, 200, 4_800]);
  expect((await claimsOf(runtime, tenantId))[1]).toMatchObject({ claim_status: 'patient-due' });
  expect(await books()).toEqual(ZERO_BOOKS);
});

test('what the second payer pays of a denial of the first stands beside it, and goes when it is taken back', async () => {
  await secondCoverage();
  const refused = ['SVC*HC:99213*148*0**1', 'CAS*PR*27*148', 'REF*6R*1'];
  await post({
    trace: 'D1',
    paid: '0',
    claims: [answered({ paid: '0', patientResponsibility: '148', segments: refused })],
  });
  await submit(runtime, tenantId);
  const second = (await claimsOf(runtime, tenantId))[1];
  const denial = async () =>
    (
      await runtime.owner.query(
        `select denial_status as status, recovered_cents::int as own, next_payer_cents::int as next from denial where tenant_id = $1`,
        [tenantId],
      )
    ).rows;
  const back = ['SVC*HC:99213*-148*-80**1', 'CAS*CO*45*-68', 'REF*6R*1'];
  const again = ['SVC*HC:99213*148*90**1', 'CAS*CO*45*58', 'REF*6R*1'];
  const of = (change: Partial<EraClaim>) =>
    answered({
      ...{ patientControlNumber: second?.patient_control_number ?? '', patientResponsibility: '' },
      ...{ payerClaimControlNumber: 'SUM2', ...change },
    });
  const paid80 = ['SVC*HC:99213*148*80**1', 'CAS*CO*45*68', 'REF*6R*1'];
  await post({ trace: 'D2', paid: '80', claims: [of({ status: '2', paid: '80', segments: paid80 })] });
  expect(await denial()).toEqual([{ status: 'billed-on', own: 0, next: 8_000 }]);
  await post({
    ...{ trace: 'D3', paid: '10' },
    claims: [
      of({ status: '22', charge: '-148', paid: '-80', segments: back }),
      of({ status: '2', paid: '90', segments: again }),
    ],
  });
  expect(await denial()).toEqual([{ status: 'billed-on', own: 0, next: 9_000 }]);
});

test('a denial that went to the next payer by hand is open again when that claim is voided', async () => {
  await secondCoverage();
  const refused = ['SVC*HC:99213*148*0**1', 'CAS*CO*197*148', 'REF*6R*1'];
  await post({
    ...{ trace: 'V1', paid: '0' },
    claims: [answered({ status: '4', paid: '0', patientResponsibility: '', segments: refused })],
  });
  const statusOf = async () =>
    (
      await runtime.owner.query('select denial_status as s from denial where tenant_id = $1 order by id', [tenantId])
    ).rows.map(({ s }) => s);
  const [first] = await claimsOf(runtime, tenantId);
  await mustPerform(runtime, everyone(tenantId), billNextPayer, { claimId: first?.id ?? '' });
  expect(await statusOf()).toEqual(['billed-on']);
  await submit(runtime, tenantId);
  const second = (await claimsOf(runtime, tenantId))[1];
  const said = { patientControlNumber: second?.patient_control_number ?? '', payerClaimControlNumber: 'SUM3' };
  const claims = [answered({ ...said, status: '4', paid: '0', patientResponsibility: '', segments: refused })];
  await post({ trace: 'V2', paid: '0', claims });
  await mustPerform(runtime, everyone(tenantId), voidClaim, { claimId: second?.id ?? '', reason: 'Not its patient' });
  expect(await statusOf()).toEqual(['open', 'billed-on']);
});

test('a patient with one coverage owes the part, and no other claim is made', async () => {
  await post({ trace: 'T1', paid: '90', claims: [answered()] });
  expect(await claimsOf(runtime, tenantId)).toHaveLength(1);
  expect(await accounts()).toEqual([0, 1_000, 4_800]);
});

test('nothing is billed on when nothing is left', async () => {
  await secondCoverage();
  await post({
    trace: 'T1',
    paid: '100',
    claims: [answered({ paid: '100', patientResponsibility: '0', segments: ['CAS*CO*45*48'] })],
  });
  expect(await claimsOf(runtime, tenantId)).toHaveLength(1);
});

test('an answer that cannot be told line by line is work for a person', async () => {
  await secondCoverage();
  await post({
    trace: 'T1',
    paid: '90',
    claims: [answered({ segments: ['SVC*HC:99999*148*90**1', 'CAS*CO*45*48', 'CAS*PR*2*10', 'REF*6R*7'] })],
  });
  expect(await claimsOf(runtime, tenantId)).toHaveLength(1);
  expect(await openWork('bill-next-payer')).toHaveLength(1);
  expect(await books()).toEqual(ZERO_BOOKS);
});

test('a refused part is settled by a person before the next payer is billed', async () => {
  await secondCoverage();
  await post({
    trace: 'T1',
    paid: '90',
    claims: [answered({ segments: ['CAS*CO*16*48', 'CAS*PR*2*10'] })],
  });
  expect(await claimsOf(runtime, tenantId)).toHaveLength(1);
  expect(await openWork('bill-next-payer')).toHaveLength(1);
});

describe('a claim that the payer passed on', () => {
  const passedOn = () => answered({ status: '19' });

  test('waits for the next payer and is not sent', async () => {
    await secondCoverage();
    await post({ trace: 'T1', paid: '90', claims: [passedOn()] });
    const [first, second] = await claimsOf(runtime, tenantId);
    expect(first).toMatchObject({ claim_status: 'closed' });
    expect(second).toMatchObject({ claim_status: 'accepted', owner: 'payer', attempt: 0 });
    expect(second?.next_step).toContain('passed it on');
    expect(await submit(runtime, tenantId)).toMatchObject({ claims: 0 });
    expect(await accounts()).toEqual([1_000, 0, 4_800]);
    expect(await books()).toEqual(ZERO_BOOKS);
  });

  test('is answered under the number of the first sending', async () => {
    await secondCoverage();
    await post({ trace: 'T1', paid: '90', claims: [passedOn()] });
    await post({
      trace: 'T2',
      paid: '10',
      control: 2,
      payer: { name: 'Summit Commercial', identifier: 'SMT22' },
      claims: [
        answered({
          status: '2',
          paid: '10',
          patientResponsibility: '0',
          payerClaimControlNumber: 'SUM9',
          segments: ['CAS*OA*23*138'],
        }),
      ],
    });
    const [first, second] = await claimsOf(runtime, tenantId);
    expect([first?.claim_status, second?.claim_status]).toEqual(['closed', 'closed']);
    expect(await accounts()).toEqual([0, 0, 4_800]);
    expect(await books()).toEqual(ZERO_BOOKS);
  });
});

test('a first payer that takes its answer back after the second was billed is work for a person', async () => {
  await secondCoverage();
  await post({ trace: 'T1', paid: '90', claims: [answered()] });
  await post({
    trace: 'T2',
    paid: '-90',
    control: 2,
    claims: [
      answered({
        status: '22',
        charge: '-148',
        paid: '-90',
        patientResponsibility: '-10',
        segments: ['SVC*HC:99213*-148*-90**1', 'CAS*CO*45*-48', 'CAS*PR*2*-10', 'REF*6R*1'],
      }),
    ],
  });
  expect(await claimsOf(runtime, tenantId)).toHaveLength(2);
  expect((await openWork('bill-next-payer')).map((item) => item.reason)).toEqual([
    expect.stringContaining('changed its answer'),
  ]);
  expect((await books()).unexplainedCents).toBe(0);
});

describe('a visit that was billed to the patient', () => {
  const selfPayVisit = () => receiveVisits(runtime, tenantId, [{ mrn: 'B1', visit_number: 'V9', ...SELF_PAY }]);

  async function enterCoverage() {
    const { rows } = await runtime.owner.query(
      `select (select id from patient where tenant_id = $1 and mrn = 'B1') as patient, (select id from payer where tenant_id = $1 and name = 'Summit Commercial') as payer`,
      [tenantId],
    );
    await mustPerform(runtime, everyone(tenantId), saveCoverage, {
      patientId: rows[0].patient,
      payerId: rows[0].payer,
      payerSequence: 'P',
      memberId: 'SC-90001',
      relationship: '18',
    });
    await runtime.work();
    return rows[0].patient as string;
  }

  test('goes to the payer when its coverage is entered later', async () => {
    await selfPayVisit();
    expect(await balanceOf(runtime, tenantId, 'patient-ar')).toBe(14_800);
    await enterCoverage();
    expect(await claimOf(runtime, tenantId, 'B1')).toMatchObject({ claim_status: 'ready', payer_sequence: 'P' });
    expect(await accounts()).toEqual([29_600, 0, 0]);
    expect(await balanceOf(runtime, tenantId, 'revenue')).toBe(-29_600);
    expect(await books()).toEqual(ZERO_BOOKS);
  });

  test('stays with the patient once something was paid', async () => {
    await selfPayVisit();
    const { rows } = await runtime.owner.query(`select id from patient where tenant_id = $1 and mrn = 'B1'`, [
      tenantId,
    ]);
    await mustPerform(runtime, everyone(tenantId), takePayment, {
      patientId: rows[0].id,
      receiptNumber: 'R-1',
      method: 'card',
      paidCents: 1_000,
    });
    await enterCoverage();
    expect(await balanceOf(runtime, tenantId, 'patient-ar')).toBe(13_800);
    expect(await claimsOf(runtime, tenantId)).toHaveLength(1);
  });
});
