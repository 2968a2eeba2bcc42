import { expect, test } from 'vitest';
import type { Benefit } from '../../encounters/index.ts';
import { cents } from '../../kernel/index.ts';
import { benefitsFromEligibility } from './benefits-from-eligibility.ts';
import { patientShare } from './patient-share.ts';
import type { PricedClaim } from './types.ts';

const benefit = (change: Partial<Benefit>): Benefit => ({
  kind: 'copay',
  informationCode: 'B',
  serviceTypes: ['30'],
  network: 'in',
  ...change,
});
const money = (kind: Benefit['kind'], amount: number, change: Partial<Benefit> = {}) =>
  benefit({ kind, amountCents: cents(amount), ...change });

const BENEFITS = [
  money('copay', 25_00, { serviceTypes: ['98'] }),
  money('copay', 60_00, { serviceTypes: ['98'], network: 'out' }),
  money('copay', 150_00, { serviceTypes: ['86'] }),
  money('deductible', 500_00, { level: 'IND', period: '23' }),
  money('deductible', 120_00, { level: 'IND', period: '29' }),
  money('deductible', 1000_00, { level: 'FAM', period: '23' }),
  money('deductible', 80_00, { level: 'FAM', period: '29' }),
  money('out-of-pocket', 4000_00, { period: '23' }),
  money('out-of-pocket', 3900_00, { period: '24' }),
  benefit({ kind: 'coinsurance', share: 2000 }),
];

const line = (procedureCode: string, revenueCode?: string) => ({
  lineNumber: 1,
  procedureCode,
  modifiers: [],
  units: 1,
  chargeCents: cents(200_00),
  dateOfService: '2026-11-02',
  ...(revenueCode ? { revenueCode } : {}),
});
const claim = (change: Partial<PricedClaim>) => ({
  kind: 'professional' as const,
  dateOfService: '2026-11-02',
  lines: [line('99213')],
  ...change,
});
const of = (change: Partial<PricedClaim>, benefits: readonly Benefit[] = BENEFITS) =>
  benefitsFromEligibility({ benefits: [...benefits] }, claim(change), '2026-11-01');

test('an office visit takes its copay in the network, and the rest of the smaller deductible', () => {
  expect(of({})).toEqual({
    copayCents: 25_00,
    coinsuranceShare: 2000,
    deductibleLeftCents: 80_00,
    outOfPocketLeftCents: 100_00,
    askedOn: '2026-11-01',
  });
});

test('a service that is no visit takes no copay for visits', () => {
  expect(of({ lines: [line('70450')] }).copayCents).toBeUndefined();
});

test('the emergency room takes its own copay', () => {
  expect(of({ kind: 'institutional', lines: [line('99283', '0450')] }).copayCents).toBe(150_00);
});

test('a benefit that has ended before the day is left out', () => {
  expect(of({}, [money('copay', 25_00, { serviceTypes: ['98'], to: '2026-10-31' })])).toEqual({
    askedOn: '2026-11-01',
  });
});

test('the share is deductible, copay and coinsurance up to the out-of-pocket limit, with the day of the answer', () => {
  const { cents: owed, steps } = patientShare(130_00, 'CI', of({}));
  expect(steps.map(({ what }) => what)).toEqual([
    'Benefits as the payer answered on 11/01/2026',
    'Deductible',
    'Copay',
    'Coinsurance 20%',
    'Out-of-pocket limit reached',
  ]);
  expect(owed).toBe(100_00);
});
