import { expect, test } from 'vitest';
import type { ServiceDecision } from './authorization-answer.ts';
import { grantOf } from './grant-of.ts';

const asked = [
  { procedureCode: '72148', modifiers: [], units: 2, from: '2026-12-01', to: '2027-02-28' },
  { procedureCode: '72158', modifiers: [], units: 1, from: '2026-12-01' },
];
const decision = (change: Partial<ServiceDecision>): ServiceDecision => ({
  traceNumber: '',
  procedureCode: '',
  outcome: 'approved',
  reasonCodes: [],
  message: '',
  ...change,
});

test('an approval that names nothing is for what was asked', () => {
  expect(grantOf(asked, { services: [] })).toEqual({
    procedureCodes: ['72148', '72158'],
    from: '2026-12-01',
    to: '2027-02-28',
    unitsApproved: 3,
  });
});

test('days and units of the payer go before those that were asked for', () => {
  expect(grantOf(asked, { services: [], from: '2026-12-05', to: '2027-01-05', unitsApproved: 1 })).toMatchObject({
    from: '2026-12-05',
    to: '2027-01-05',
    unitsApproved: 1,
  });
});

test('a refused service is no part of it', () => {
  const services = [
    decision({ traceNumber: 'R1-1', outcome: 'denied' }),
    decision({ traceNumber: 'R1-2', procedureCode: '72158' }),
  ];
  expect(grantOf(asked, { services })).toEqual({
    procedureCodes: ['72158'],
    from: '2026-12-01',
    to: '2026-12-01',
    unitsApproved: 1,
  });
});

test('a service that the payer puts in place of another counts too', () => {
  const services = [decision({ traceNumber: 'R1-1', outcome: 'denied' }), decision({ procedureCode: '72131' })];
  expect(grantOf(asked.slice(0, 1), { services }).procedureCodes).toEqual(['72131']);
});
