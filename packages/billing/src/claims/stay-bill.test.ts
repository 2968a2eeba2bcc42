import { describe, expect, test } from 'vitest';
import type { Charge, Encounter } from '../encounters/index.ts';
import { firstBill, lateChargesBill, nextStayBill, stayStanding } from './stay-bill.ts';
import { sampleClaim } from './testing/sample-claim.ts';
import type { Claim, FrequencyCode } from './types.ts';

const TODAY = '2026-11-02';

const stay: Encounter = {
  id: 'stay',
  patientId: 'patient-1',
  visitNumber: 'S1',
  dateOfService: '2026-08-10',
  admissionDate: '2026-08-10',
  endDate: '2026-10-14',
  placeOfService: '',
  claimKind: 'institutional',
  details: {
    institutional: {
      facilityTypeCode: '11',
      statementFrom: '2026-08-10',
      statementThrough: '2026-10-14',
      patientStatus: '01',
      dischargeTime: '1100',
      drg: '945',
      values: [
        { code: '80', hundredths: 6500 },
        { code: '01', hundredths: 90_000 },
      ],
      occurrences: [{ code: '42', date: '2026-10-14' }],
      procedures: [
        { code: '0SR9019', date: '2026-08-11' },
        { code: '3E0', date: '2026-09-04' },
      ],
    },
  },
};

const charge = (id: string, dateOfService: string, more: Partial<Charge> = {}): Charge => ({
  id,
  procedureCode: '',
  revenueCode: '0128',
  description: '',
  modifiers: [],
  units: 1,
  dateOfService,
  diagnosisPointers: [],
  chargeCents: 100_000,
  ...more,
});
const charges = [charge('a', '2026-08-10'), charge('b', '2026-09-02'), charge('c', '2026-10-02')];

/** The claim that a bill of the stay became. */
function claimOf(result: ReturnType<typeof nextStayBill>): Claim {
  if (!result.ok) throw new Error(result.message);
  const { encounter, charges: taken } = result;
  return sampleClaim({
    kind: 'institutional',
    frequencyCode: encounter.frequencyCode as FrequencyCode,
    details: encounter.details ?? {},
    chargeIds: taken.map(({ id }) => id),
  });
}

const here = { patientStatus: '30' };
const left = { patientStatus: '01', dischargeTime: '1100' };
const first = () => nextStayBill(stay, charges, [], { through: '2026-08-31', ...here }, TODAY);
const bills = () => {
  const one = claimOf(first());
  const two = claimOf(nextStayBill(stay, charges, [one], { through: '2026-09-30', ...here }, TODAY));
  return [one, two];
};

test('a stay goes out as 112, 113 and 114, each with its days and its charges', () => {
  const made = bills();
  const last = nextStayBill(stay, charges, made, { through: '2026-10-14', ...left }, TODAY);
  const all = [...made, claimOf(last)];
  expect(all.map(({ frequencyCode, chargeIds }) => [frequencyCode, chargeIds])).toEqual([
    ['2', ['a']],
    ['3', ['b']],
    ['4', ['c']],
  ]);
  const parts = all.map(({ details }) => details?.institutional);
  expect(parts.map((part) => [part?.statementFrom, part?.statementThrough, part?.patientStatus])).toEqual([
    ['2026-08-10', '2026-08-31', '30'],
    ['2026-09-01', '2026-09-30', '30'],
    ['2026-10-01', '2026-10-14', '01'],
  ]);
  expect(parts.map((part) => [part?.dischargeTime, part?.drg])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    ['1100', '945'],
  ]);
  expect(stayStanding(stay, charges, all)).toMatchObject({ ended: true, coming: [], late: [] });
});

test('covered days count the last day while the patient is still here, and not the day of discharge', () => {
  const days = (result: ReturnType<typeof first>) =>
    result.ok && result.encounter.details?.institutional?.values?.find(({ code }) => code === '80')?.hundredths;
  expect(days(first())).toBe(2200);
  expect(days(nextStayBill(stay, charges, bills(), { through: '2026-10-14', ...left }, TODAY))).toBe(1300);
});

test('days that are not covered are told apart, other values stay', () => {
  const told = nextStayBill(stay, charges, [], { through: '2026-08-31', ...here, nonCoveredDays: 2 }, TODAY);
  expect(told.ok && told.encounter.details?.institutional?.values).toEqual([
    { code: '01', hundredths: 90_000 },
    { code: '80', hundredths: 2000 },
    { code: '81', hundredths: 200 },
  ]);
});

test('a procedure stands on the bill of its days, an occurrence once it has happened', () => {
  const parts = bills().map(({ details }) => details?.institutional);
  expect(parts.map((part) => part?.procedures?.map(({ code }) => code))).toEqual([['0SR9019'], ['3E0']]);
  expect(parts.map((part) => part?.occurrences)).toEqual([[], []]);
});

test('a stay billed in one is no interim bill', () => {
  const whole = nextStayBill(stay, charges, [], { through: '2026-10-14', ...left }, TODAY);
  expect(whole).toMatchObject({ ok: true, encounter: { frequencyCode: '1' } });
});

describe('there is no next bill', () => {
  test('of a visit that is no stay', () => {
    const visit: Encounter = { ...stay, claimKind: 'professional' };
    expect(nextStayBill(visit, charges, [], { through: '2026-08-31', ...here }, TODAY)).toMatchObject({
      reason: 'not-a-stay',
    });
  });

  test.each([
    ['before the day after the last bill', '2026-08-31'],
    ['after the end of the stay', '2026-10-15'],
  ])('%s', (_what, through) => {
    const [one] = bills();
    if (!one) throw new Error('no bill');
    expect(nextStayBill(stay, charges, [one], { through, ...here }, TODAY)).toMatchObject({ reason: 'bad-date' });
  });

  test('of days to come', () => {
    const { endDate: _end, ...open } = stay;
    expect(nextStayBill(open, charges, [], { through: '2026-11-03', ...here }, TODAY)).toMatchObject({
      reason: 'bad-date',
    });
  });

  test('through a day on which a charge runs on, or without a charge', () => {
    const long = [charge('a', '2026-08-10', { endDate: '2026-09-02' })];
    expect(nextStayBill(stay, long, [], { through: '2026-08-31', ...here }, TODAY)).toMatchObject({
      reason: 'charge-runs-on',
    });
    expect(nextStayBill(stay, [], [], { through: '2026-08-31', ...here }, TODAY)).toMatchObject({
      reason: 'nothing-to-bill',
    });
  });

  test('after the last one', () => {
    const made = bills();
    const last = claimOf(nextStayBill(stay, charges, made, { through: '2026-10-14', ...left }, TODAY));
    expect(nextStayBill(stay, charges, [...made, last], { through: '2026-10-14', ...left }, TODAY)).toMatchObject({
      reason: 'ended',
    });
  });
});

test('a bill of days in which the patient was still here goes on after it is replaced; the replaced last one ends the stay', () => {
  const here = { through: '2026-08-31', patientStatus: '30' };
  const one = { ...claimOf(nextStayBill(stay, charges, [], here, TODAY)), frequencyCode: '7' as const };
  expect(stayStanding(stay, charges, [one])).toMatchObject({ ended: false, nextFrom: '2026-09-01' });
  const last = { through: '2026-10-14', patientStatus: '01' };
  const two = claimOf(nextStayBill(stay, charges, [one], last, TODAY));
  expect(two.frequencyCode).toBe('4');
  expect(stayStanding(stay, charges, [one, { ...two, frequencyCode: '7' }])).toMatchObject({ ended: true });
});

test('charges that come after their days were billed are late charges, frequency 5', () => {
  const made = bills();
  const more = [...charges, charge('late', '2026-08-20')];
  expect(stayStanding(stay, more, made)?.late.map(({ id }) => id)).toEqual(['late']);
  expect(lateChargesBill(stay, more, made)).toMatchObject({
    ok: true,
    charges: [{ id: 'late' }],
    encounter: {
      frequencyCode: '5',
      details: { institutional: { statementFrom: '2026-08-10', statementThrough: '2026-09-30', patientStatus: '30' } },
    },
  });
  expect(lateChargesBill(stay, charges, made)).toMatchObject({ reason: 'nothing-to-bill' });
});

test('a void gives its days and charges back', () => {
  const [one, two] = bills();
  if (!one || !two) throw new Error('no bills');
  expect(stayStanding(stay, charges, [one, { ...two, frequencyCode: '8' }])).toMatchObject({
    nextFrom: '2026-09-01',
    coming: [{ id: 'b' }, { id: 'c' }],
  });
});

test('a bill from before charges were told apart took them all', () => {
  const { chargeIds: _none, ...old } = claimOf(first());
  expect(stayStanding(stay, charges, [old])).toMatchObject({ coming: [], late: [] });
});

test('a visit that says that it is billed in parts begins with its first', () => {
  const institutional = { ...stay.details?.institutional, statementThrough: '2026-08-31' };
  const inParts = { ...stay, frequencyCode: '2', details: { institutional } } as Encounter;
  expect(firstBill(inParts, charges)).toMatchObject({
    charges: [{ id: 'a' }],
    encounter: { details: { institutional: { patientStatus: '30' } } },
  });
  const partAlone = { ...inParts, endDate: '2026-08-31' };
  expect(firstBill(partAlone, charges.slice(0, 1))).toEqual({
    ok: true,
    encounter: partAlone,
    charges: charges.slice(0, 1),
  });
  expect(firstBill(stay, charges)).toEqual({ ok: true, encounter: stay, charges });
});

test('a visit in parts whose first bill cannot be made is not billed as a whole', () => {
  const institutional = { ...stay.details?.institutional, statementThrough: '2026-08-31' };
  const inParts = { ...stay, frequencyCode: '2', details: { institutional } } as Encounter;
  const runsOn = [charge('a', '2026-08-30', { endDate: '2026-09-02' }), charge('b', '2026-09-05')];
  expect(firstBill(inParts, runsOn)).toMatchObject({ ok: false, reason: 'charge-runs-on' });
});

test('the last bill of a stay leaves no charge behind', () => {
  const wanted = { through: '2026-08-31', patientStatus: '01' };
  expect(nextStayBill(stay, charges, [], wanted, TODAY)).toMatchObject({ ok: false, reason: 'charges-left' });
  expect(nextStayBill(stay, charges.slice(0, 1), [], wanted, TODAY)).toMatchObject({ ok: true });
});

test('no more days are told as not covered than the bill has', () => {
  const wanted = { through: '2026-08-14', ...here };
  expect(nextStayBill(stay, charges, [], { ...wanted, nonCoveredDays: 6 }, TODAY)).toMatchObject({
    ok: false,
    reason: 'bad-days',
  });
  expect(nextStayBill(stay, charges, [], { ...wanted, nonCoveredDays: 5 }, TODAY)).toMatchObject({ ok: true });
});

test('late charges bill no days again', () => {
  const late = lateChargesBill(stay, [...charges, charge('d', '2026-08-20')], bills());
  const values = late.ok ? late.encounter.details?.institutional?.values : undefined;
  expect(values).toEqual([{ code: '01', hundredths: 90_000 }]);
});
