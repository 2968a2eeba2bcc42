import { expect, test } from 'vitest';
import { sampleClaim } from '../../testing/sample-claim.ts';
import type { Claim, FrequencyCode } from '../../types.ts';
import { filingLimit } from './filing-deadline.ts';

const YEAR = { timelyFilingDays: 365 };

function stay(frequencyCode: FrequencyCode): Claim {
  const institutional = {
    facilityTypeCode: '11',
    statementFrom: '2025-06-01',
    statementThrough: '2026-03-01',
    patientStatus: '01',
  };
  return sampleClaim({
    kind: 'institutional',
    frequencyCode,
    dateOfService: '2025-06-01',
    details: { institutional },
  });
}

test('a facility counts from the last day of its bill, a professional from the day of service', () => {
  expect(filingLimit(stay('1'), YEAR)).toEqual({ deadline: '2027-03-01', days: 365, from: 'service' });
  const visit = sampleClaim({ dateOfService: '2027-03-01' });
  // A leap day lies between.
  expect(filingLimit(visit, YEAR)?.deadline).toBe('2028-02-29');
});

test.each(['2', '3', '4', '5'] as const)('a bill of frequency %s has the limit of an original', (frequencyCode) => {
  expect(filingLimit(stay(frequencyCode), YEAR)?.deadline).toBe('2027-03-01');
});

test.each(['7', '8'] as const)('what follows an original, frequency %s, has none of its own', (frequencyCode) => {
  expect(filingLimit(stay(frequencyCode), YEAR)).toBeUndefined();
});
