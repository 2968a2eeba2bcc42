import { expect, test } from 'vitest';
import { refundClock } from './refund-clock.ts';

test('an overpayment goes back within 60 days of its identification', () => {
  const clock = refundClock(
    { sinceDate: '2026-09-01', identifiedDate: '2026-10-01', claimFilingIndicator: 'MB' },
    '2026-11-01',
  );
  expect(clock).toEqual({ startDate: '2026-10-01', dueDate: '2026-11-30', daysLeft: 29, isLaw: true });
});

test('a credit that nobody has looked at counts from the first day, and runs out', () => {
  expect(refundClock({ sinceDate: '2026-09-01' }, '2026-11-05')).toMatchObject({
    dueDate: '2026-10-31',
    daysLeft: -5,
    isLaw: false,
  });
});

test('a timely investigation stops the clock, a late one does not', () => {
  const facts = { sinceDate: '2026-01-01', identifiedDate: '2026-01-01', claimFilingIndicator: 'CI' };
  const timely = { ...facts, investigationFromDate: '2026-01-31', investigationToDate: '2026-03-02' };
  expect(refundClock(timely, '2026-03-02')).toMatchObject({ dueDate: '2026-04-01', isLaw: false });
  expect(refundClock({ ...facts, investigationFromDate: '2026-04-01' }, '2026-04-02').dueDate).toBe('2026-03-02');
});

test('an investigation without end stops the clock until day 180 only', () => {
  const facts = { sinceDate: '2026-01-01', identifiedDate: '2026-01-01', investigationFromDate: '2026-01-01' };
  expect(refundClock(facts, '2026-01-02').dueDate).toBe('2026-08-29');
});

test('an identification of an earlier credit starts no clock', () => {
  expect(refundClock({ sinceDate: '2026-05-01', identifiedDate: '2026-02-01' }, '2026-05-01').startDate).toBe(
    '2026-05-01',
  );
});
