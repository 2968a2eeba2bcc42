import { expect, test } from 'vitest';
import { sampleInpatientClaim } from '../../testing/sample-institutional.ts';
import { withStay } from './details-example.ts';
import { daysOfStay, isRoomAndBoard } from './institutional.ts';

test('the day of discharge does not count', () => {
  expect(daysOfStay(sampleInpatientClaim())).toBe(3);
});

test('who comes and leaves on one day stays one day', () => {
  expect(daysOfStay(withStay(sampleInpatientClaim(), { statementThrough: '2026-11-02' }))).toBe(1);
});

test('the last day counts while the patient is still here', () => {
  expect(daysOfStay(withStay(sampleInpatientClaim(), { patientStatus: '30' }))).toBe(4);
});

test('outpatient services in the days before admission are no days of the stay', () => {
  expect(daysOfStay(withStay(sampleInpatientClaim(), { statementFrom: '2026-10-31' }))).toBe(3);
});

test('dates that cannot be read give no days', () => {
  expect(daysOfStay(withStay(sampleInpatientClaim(), { statementThrough: '' }))).toBeUndefined();
});

test.each([
  ['0120', true],
  ['0200', true],
  ['0180', false],
  ['0250', false],
  ['120', false],
  [undefined, false],
])('revenue code %s is room and board: %s', (code, expected) => {
  expect(isRoomAndBoard(code)).toBe(expected);
});
