import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { newPatientSeenBefore as edit } from './new-patient-seen-before.ts';
import { withLines } from './support/example.ts';
import { priorClaim } from './support/prior-claims.ts';
import { placesOf, sampleContext } from './testing/run-example.ts';

const fresh = withLines(sampleClaim(), { procedureCode: '99203' });
const seen = (dateOfService: string, change = {}) => ({ priorClaims: [priorClaim({ dateOfService, ...change })] });

test.each([
  ['2023-11-02', false],
  ['2023-11-03', true],
  ['2026-11-01', true],
  ['2026-11-02', false],
  ['2026-11-09', false],
])('seen on %s makes an established patient: %s', (date, established) => {
  expect(placesOf(edit, fresh, seen(date)).length > 0).toBe(established);
});

test('the message names the last of several visits', () => {
  const priorClaims = ['2025-01-05', '2026-03-04', '2024-02-02'].map((dateOfService) => priorClaim({ dateOfService }));
  expect(edit.check(fresh, sampleContext({ priorClaims }))[0]?.message).toContain('03/04/2026');
});

test('another patient and this claim itself do not count', () => {
  expect(placesOf(edit, fresh, seen('2026-01-05', { patientId: 'somebody' }))).toEqual([]);
  expect(placesOf(edit, fresh, seen('2026-01-05', { claimId: fresh.id }))).toEqual([]);
});

test('three years before 29 February end with 28 February', () => {
  const leap = withLines(sampleClaim(), { procedureCode: '99203', dateOfService: '2028-02-29' });
  expect(placesOf(edit, leap, seen('2025-02-28'))).toEqual([]);
  expect(placesOf(edit, leap, seen('2025-03-02'))).toHaveLength(1);
});

test('an established visit may follow any visit', () => {
  expect(placesOf(edit, sampleClaim(), seen('2026-03-04'))).toEqual([]);
});
