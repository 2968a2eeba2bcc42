import { expect, test } from 'vitest';
import { promisesPassedBy, stepAfterCall } from './call.ts';
import { followUpChance, type PastClaim } from './chance.ts';
import { followUpKind, followUpLimit, followUpRank } from './rank.ts';
import { responseTime, silenceEnds } from './response-time.ts';

test('a claim that the payer or we still owe a step has a kind; one that is settled has none', () => {
  expect(['accepted', 'denied', 'partly-paid', 'held'].map((one) => followUpKind(one as 'denied'))).toEqual([
    'no-answer',
    'denied',
    'underpaid',
    'not-sent',
  ]);
  expect(['paid', 'patient-due', 'closed'].map((one) => followUpKind(one as 'paid'))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('rank is dollars times chance, three times as much on the last day as far from it', () => {
  expect(followUpRank({ cents: 10_000, chance: 0.5, daysLeft: 0 })).toBe(15_000);
  expect(followUpRank({ cents: 10_000, chance: 0.5, daysLeft: 30 })).toBe(10_000);
  expect(followUpRank({ cents: 10_000, chance: 0.5, daysLeft: 3650 })).toBe(5_000);
});

test('less time never ranks lower, until the limit has passed: then the rank is nothing', () => {
  const ranks = [400, 90, 30, 7, 1, 0].map((daysLeft) => followUpRank({ cents: 5_000, chance: 0.8, daysLeft }));
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  expect(followUpRank({ cents: 5_000, chance: 0.8, daysLeft: -1 })).toBe(0);
  expect(followUpRank({ cents: -5_000, chance: 0.8, daysLeft: 10 })).toBe(0);
});

const past = (kind: PastClaim['kind'], paid: number, of: number, days = 20): PastClaim[] =>
  Array.from({ length: of }, (_, i) => ({ kind, days, paid: i < paid }));

test('without a history the usual share stands, less for what is old', () => {
  expect(followUpChance('denied', 10, [])).toEqual({
    chance: 0.45,
    reason: 'No denied claims of this payer have ended yet: 45% is a starting guess.',
  });
  expect(followUpChance('denied', 130, []).chance).toBeCloseTo(0.18);
});

test('one paid claim hardly moves the chance; many do', () => {
  expect(followUpChance('denied', 10, past('denied', 1, 1)).chance).toBeCloseTo(0.5);
  const { chance, reason } = followUpChance('denied', 10, past('denied', 81, 90));
  expect(chance).toBeCloseTo(0.855);
  expect(reason).toBe('This payer paid 81 of 90 denied claims; 45% is a starting guess, which counts as 10 claims.');
});

test("what is usual is the practice's own share once thirty claims of all payers have ended, and says so", () => {
  const few = past('denied', 0, 29);
  expect(followUpChance('denied', 10, [], few).chance).toBe(0.45);
  const { chance, reason } = followUpChance('denied', 10, past('denied', 1, 2), past('denied', 24, 40));
  expect(chance).toBeCloseTo((1 + 6) / 12);
  expect(reason).toBe(
    'This payer paid 1 of 2 denied claims; 60% is usual here (40 of all payers), which counts as 10 claims.',
  );
  // Of another kind or age they say nothing of this one.
  expect(followUpChance('denied', 130, [], past('denied', 24, 40)).chance).toBeCloseTo(0.18);
});

test('only claims of the same kind that were open as long count', () => {
  const history = [...past('denied', 50, 50, 20), ...past('rejected', 0, 50, 200), ...past('denied', 0, 10, 95)];
  expect(followUpChance('denied', 100, history)).toMatchObject({
    reason:
      'This payer paid 0 of 10 denied claims of more than 90 days; 27% is a starting guess, which counts as 10 claims.',
  });
});

test("ten answers make a payer's own time; nine leave the usual days", () => {
  expect(responseTime([5, 6, 7, 8, 9, 10, 11, 12, 13], 30)).toEqual({
    medianDays: 30,
    lateDays: 30,
    answers: 9,
    learned: false,
  });
  expect(responseTime([14, 5, 6, 7, 8, 9, 10, 11, 12, 13], 30)).toEqual({
    medianDays: 9,
    lateDays: 13,
    answers: 10,
    learned: true,
  });
});

test('only the newest 200 answers count', () => {
  expect(responseTime([...Array(200).fill(8), ...Array(500).fill(60)], 30)).toMatchObject({
    lateDays: 8,
    answers: 200,
  });
});

test('silence beyond what nine of ten answers took is work; up to then it is not', () => {
  const last = silenceEnds('2026-10-01', { lateDays: 13 });
  expect([last < '2026-10-15', last < '2026-10-14']).toEqual([true, false]);
});

test('after a call the next look is the day of the person, of the promise or of the outcome', () => {
  const today = '2026-11-02';
  expect(stepAfterCall('in-process', today).nextLook).toBe('2026-11-16');
  expect(stepAfterCall('promised', today, { promiseDate: '2026-11-10' })).toMatchObject({
    owner: 'payer',
    nextLook: '2026-11-14',
  });
  expect(stepAfterCall('nobody', today, { nextLook: '2026-11-05' }).nextLook).toBe('2026-11-05');
});

test('a promise has passed on the fourth day after it', () => {
  expect(promisesPassedBy('2026-11-14')).toBe('2026-11-10');
});

test('what is refused is bound by its appeal, what is not decided by the filing limit', () => {
  const payer = { timelyFilingDays: 90, appealDays: 180, responseDays: 30 };
  const today = '2026-11-02';
  const facts = { dateOfService: '2026-06-01', openSince: '2026-09-01', denialDeadline: null };
  expect(followUpLimit({ ...facts, status: 'denied' }, payer, today)).toBe('2027-02-28');
  expect(followUpLimit({ ...facts, status: 'denied', denialDeadline: '2026-12-01' }, payer, today)).toBe('2026-12-01');
  expect(followUpLimit({ ...facts, status: 'rejected' }, payer, today)).toBe('2026-08-30');
});

test('a claim that the payer took in time is not lost when its filing limit passes; one without a receipt is', () => {
  const payer = { timelyFilingDays: 90, appealDays: 180, responseDays: 30 };
  const facts = { dateOfService: '2026-06-01', openSince: '2026-06-20', denialDeadline: null };
  expect(followUpLimit({ ...facts, status: 'accepted' }, payer, '2026-11-02')).toBe('2026-11-02');
  expect(followUpLimit({ ...facts, status: 'accepted' }, payer, '2026-07-01')).toBe('2026-08-30');
  expect(followUpLimit({ ...facts, status: 'sent' }, payer, '2026-11-02')).toBe('2026-08-30');
});
