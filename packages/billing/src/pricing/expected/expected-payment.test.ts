import type { CodeSets, RvuRow } from '@cleanclaim/codesets';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { decimal, plus, times, toCents } from './decimal.ts';
import { contractOn, expectedPayment } from './index.ts';
import type { Contract, PricedClaim, PricedLine } from './types.ts';

const day = '2026-11-02';
const row = (code: string, change: Partial<RvuRow> = {}): RvuRow => ({
  code,
  modifier: '',
  status: 'A',
  workRvu: '1.30',
  nonFacilityPeRvu: '1.50',
  facilityPeRvu: '0.50',
  mpRvu: '0.10',
  pcTcIndicator: '0',
  globalDays: 'XXX',
  preOp: '0.00',
  intraOp: '0.00',
  postOp: '0.00',
  multipleProcedure: '0',
  bilateral: '0',
  assistant: '0',
  coSurgeon: '0',
  teamSurgeon: '0',
  endoscopicBase: '',
  conversionFactor: '30.0000',
  supervision: '09',
  ...change,
});
const rows = new Map(
  [
    row('99213'),
    row('20610', { bilateral: '1', multipleProcedure: '2' }),
    row('11042', { multipleProcedure: '2', workRvu: '3.30' }),
    row('27447', { globalDays: '090', preOp: '0.10', intraOp: '0.70', postOp: '0.20' }),
    row('36415', { status: 'X' }),
    row('99000', { status: 'B' }),
  ].map((one) => [one.code, one]),
);
const outpatient: Record<string, { statusIndicator: string; paymentCents?: number }> = {
  '45385': { statusIndicator: 'T', paymentCents: 100_000 },
  '45380': { statusIndicator: 'T', paymentCents: 80_000 },
  '27447': { statusIndicator: 'J1', paymentCents: 1_200_000 },
  J1100: { statusIndicator: 'N' },
};
const tables: Record<string, unknown> = {
  'fee-schedule': { find: (code: string, modifier = '') => (modifier === '' ? rows.get(code) : undefined) },
  'opps-addendum-b': { find: (code: string) => outpatient[code] },
  'zip-locality': { find: () => ({ state: 'MN', carrier: '1', locality: '2', rural: '' }) },
  gpci: { find: () => ({ name: 'Lakes', work: '1.000', pe: '1.100', mp: '0.500' }) },
  'anesthesia-factor': { find: () => ({ name: 'Lakes', conversionFactor: '20.00' }) },
};
const codes = {
  table: (name: string) =>
    tables[name] ? { name, release: 'test', from: '2026-01-01', data: tables[name] } : undefined,
} as unknown as CodeSets;

const line = (procedureCode: string, change: Partial<PricedLine> = {}): PricedLine => ({
  lineNumber: 1,
  procedureCode,
  modifiers: [],
  units: 1,
  chargeCents: cents(100_000),
  dateOfService: day,
  ...change,
});
const claim = (lines: PricedLine[], change: Partial<PricedClaim> = {}): PricedClaim => ({
  kind: 'professional',
  dateOfService: day,
  placeOfService: '11',
  zip: '558021234',
  claimFilingIndicator: 'MB',
  lines: lines.map((one, i) => ({ ...one, lineNumber: i + 1 })),
  ...change,
});
const allowed = (lines: PricedLine[], change: Partial<PricedClaim> = {}, contract?: Contract) =>
  expectedPayment(claim(lines, change), contract, undefined, codes).lines.map((one) => one.allowedCents);

describe('Medicare', () => {
  test('work, practice expense and malpractice each by their index, times the factor', () => {
    expect(allowed([line('99213')])).toEqual([9000]); // (1.30 + 1.65 + 0.05) x 30
  });
  test('in a facility the practice expense is the facility one', () => {
    expect(allowed([line('99213')], { placeOfService: '22' })).toEqual([5700]);
    expect(allowed([line('99213', { placeOfService: '22' })])).toEqual([5700]);
  });
  test('both sides pay one and a half where the schedule says so, and as once elsewhere', () => {
    expect(allowed([line('20610', { modifiers: ['50'] })])).toEqual([13_500]);
    expect(allowed([line('99213', { modifiers: ['50'] })])).toEqual([9000]);
  });
  test('the dearest procedure of a day is paid in full and the others half, in any order', () => {
    expect(allowed([line('20610'), line('11042')])).toEqual([4500, 15_000]);
    expect(allowed([line('20610'), line('11042', { dateOfService: '2026-11-03' })])).toEqual([9000, 15_000]);
  });
  test('an assistant gets 16 percent, one who is not a physician 85 percent of that', () => {
    expect(allowed([line('27447', { modifiers: ['80'] })])).toEqual([1440]);
    expect(allowed([line('27447', { modifiers: ['AS'] })], { credential: 'PA' })).toEqual([1224]);
  });
  test('a nurse practitioner gets 85 percent', () => {
    expect(allowed([line('99213')], { credential: 'NP' })).toEqual([7650]);
  });
  test('surgery only leaves out the care after it', () => {
    expect(allowed([line('27447', { modifiers: ['54'] })])).toEqual([7200]);
  });
  test('a bundled service is allowed nothing, one that it does not price is named', () => {
    const result = expectedPayment(claim([line('99000'), line('36415'), line('99999')]), undefined, undefined, codes);
    expect(result.lines[0]?.allowedCents).toBe(0);
    expect(result.unpriced).toEqual([2, 3]);
  });
  test('anesthesia is base units and minutes by fifteen, to one decimal', () => {
    const result = expectedPayment(
      claim([line('00840', { units: 50, modifiers: ['AA'] })]),
      undefined,
      undefined,
      codes,
    );
    expect(result.lines[0]?.allowedCents).toBe(18_600); // (6 + 3.3) x 20
  });
  test('the patient pays deductible and 20 percent, the payer the rest less 2 percent', () => {
    const result = expectedPayment(claim([line('99213')]), undefined, { deductibleLeftCents: 1000 }, codes);
    expect(result).toMatchObject({ allowedCents: 9000, patientCents: 2600, payerCents: 6272 });
  });
});

describe('hospital outpatient', () => {
  const hospital = { kind: 'institutional' as const, facilityTypeCode: '13', claimFilingIndicator: 'MA' };
  test('the second T procedure is paid half, packaged drugs nothing', () => {
    expect(allowed([line('45380'), line('45385'), line('J1100')], hospital)).toEqual([40_000, 100_000, 0]);
  });
  test('a comprehensive service packages the rest', () => {
    expect(allowed([line('45385'), line('27447')], hospital)).toEqual([0, 1_200_000]);
  });
  test('a stay without a contract is not guessed', () => {
    expect(allowed([line('99213')], { ...hospital, facilityTypeCode: '11' })).toEqual([undefined]);
  });
});

describe('contracts', () => {
  const contract = (terms: Contract['terms']): Contract => ({
    id: 'k',
    payerId: 'p',
    name: 'Agreement',
    from: '2026-01-01',
    lesserOfCharge: true,
    reducesMultiple: true,
    terms,
  });
  const commercial = { claimFilingIndicator: 'CI' };
  test('the first term that fits prices the line', () => {
    const terms: Contract['terms'] = [
      { codes: ['99213'], rate: { how: 'per-unit', cents: 8100 } },
      { codes: ['99*'], rate: { how: 'percent-of-charge', share: 5000 } },
      { codes: ['*'], rate: { how: 'percent-of-medicare', share: 11_000 } },
    ];
    expect(allowed([line('99213'), line('99214'), line('20610')], commercial, contract(terms))).toEqual([
      8100, 50_000, 9900,
    ]);
  });
  test('never more than the charge where the contract says so', () => {
    const terms: Contract['terms'] = [{ codes: ['*'], rate: { how: 'per-unit', cents: 200_000 } }];
    expect(allowed([line('99213')], commercial, contract(terms))).toEqual([100_000]);
  });
  test('a stay is priced by day, and the lines share it to the cent', () => {
    const terms: Contract['terms'] = [{ codes: ['R01*'], rate: { how: 'per-day', cents: 100_001 } }];
    const stay = { ...commercial, kind: 'institutional' as const, days: 3 };
    const lines = ['0120', '0250', '0300'].map((revenueCode) => line('', { revenueCode }));
    expect(allowed(lines, stay, contract(terms)).reduce((sum = 0, one = 0) => sum + one, 0)).toBe(300_003);
  });
  test('without a contract nothing is guessed', () => {
    expect(allowed([line('99213')], commercial)).toEqual([undefined]);
  });
  test('the newest contract in force on the day counts', () => {
    const old = { ...contract([]), id: 'old', from: '2025-01-01' };
    const ended = { ...contract([]), id: 'ended', from: '2026-06-01', to: '2026-06-30' };
    expect(contractOn([old, contract([]), ended], 'p', day)?.id).toBe('k');
    expect(contractOn([ended], 'p', day)).toBeUndefined();
  });
});

test('no share of the patient passes the allowed amount or the out-of-pocket limit', () => {
  const amount = fc.integer({ min: 0, max: 500_000 });
  fc.assert(
    fc.property(amount, amount, amount, fc.integer({ min: 0, max: 10_000 }), (limit, deductible, copay, share) => {
      const benefits = {
        outOfPocketLeftCents: limit,
        deductibleLeftCents: deductible,
        copayCents: copay,
        coinsuranceShare: share,
      };
      const result = expectedPayment(claim([line('99213')]), undefined, benefits, codes);
      return result.patientCents <= Math.min(limit, result.allowedCents) && result.payerCents >= 0;
    }),
  );
});

test('decimals add and multiply without error and round half up', () => {
  expect(toCents(plus(decimal('0.1'), decimal('0.2')))).toBe(30);
  expect(toCents(times(decimal('1.005'), decimal('1')))).toBe(101);
  expect(toCents(decimal('-1.005'))).toBe(-101);
  expect(toCents(decimal(''))).toBe(0);
});
