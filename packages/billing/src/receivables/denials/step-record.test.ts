import { describe, expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { chanceOfSuch, type DenialHistory, learnedPlaybook, type StepRecord } from './step-record.ts';
import { APPEAL, GIVE_UP, look, NEW_CLAIM, REPLACE } from './steps.ts';

const record = (key: string, worked: number, tried: number, dollars = 0, medianDays?: number): StepRecord => ({
  ...{ key, worked, tried, recoveredCents: cents(dollars * 100) },
  ...(medianDays === undefined ? {} : { medianDays }),
});
const history = (change: Partial<DenialHistory>): DenialHistory => ({
  ...{ payerName: 'Northern Mutual', what: 'CARC 197', ofPayer: [], ofAll: [], endedOfPayer: 0, endedOfAll: 0 },
  ...change,
});
const STEPS = [look('Look for the number.'), REPLACE, APPEAL, GIVE_UP];

describe('a difference beyond chance', () => {
  test('is reckoned by the exact test of Fisher', () => {
    // 3 of 3 against 0 of 3: one of the twenty ways to choose three of six.
    expect(chanceOfSuch({ worked: 3, tried: 3 }, { worked: 0, tried: 3 })).toBeCloseTo(1 / 20, 12);
    // (C(10,9) C(10,2) + C(10,10) C(10,1)) / C(20,11)
    expect(chanceOfSuch({ worked: 9, tried: 10 }, { worked: 2, tried: 10 })).toBeCloseTo(460 / 167_960, 12);
    expect(chanceOfSuch({ worked: 0, tried: 5 }, { worked: 5, tried: 5 })).toBeCloseTo(1, 9);
    expect(chanceOfSuch({ worked: 600, tried: 1000 }, { worked: 500, tried: 1000 })).toBeLessThan(1e-5);
  });
});

test('what worked is shown with times, dollars and days, at the payer and at all', () => {
  const { steps, says } = learnedPlaybook(
    STEPS,
    history({
      ofPayer: [record('correct', 4, 6, 400, 21), record('Look for the number.', 1, 1, 90, 9), record('appeal', 0, 1)],
      ofAll: [record('correct', 10, 25, 1000, 30.5), record('appeal', 0, 1)],
      ...{ endedOfPayer: 7, endedOfAll: 30 },
    }),
  );
  expect(steps.map(({ records }) => records)).toEqual([
    ['Worked 1 of 1 time at Northern Mutual, $90.00, half of them within 9 days.'],
    [
      'Worked 4 of 6 times at Northern Mutual, $400.00, half of them within 21 days.',
      'Worked 10 of 25 times at all payers, $1,000.00, half of them within 31 days.',
    ],
    ['Worked 0 of 1 time at Northern Mutual.'],
    [],
  ]);
  expect(steps.some(({ isBest }) => isBest)).toBe(false);
  expect(says).toMatch(
    /^7 denials with CARC 197 ended at Northern Mutual in two years, 30 at all payers\. No step is named/,
  );
});

test('a step is best when enough ended and chance does not explain it', () => {
  const ofPayer = [record('correct', 2, 10, 200, 20), record('appeal', 9, 10, 900, 40)];
  const { steps, says } = learnedPlaybook(
    STEPS,
    history({ ofPayer, ofAll: ofPayer, endedOfPayer: 20, endedOfAll: 20 }),
  );
  expect(steps.map(({ isBest }) => isBest)).toEqual([false, false, true, false]);
  expect(says).toContain(
    'Best here by what ended at Northern Mutual: it worked 9 of 10 times, the other ways 2 of 10; chance alone shows that less than once in 200 times.',
  );
});

test('seven ended denials, or a difference that chance may bring, name no step', () => {
  const best = (ofAll: StepRecord[]) =>
    learnedPlaybook(STEPS, history({ ofAll, endedOfAll: 30 })).steps.some(({ isBest }) => isBest);
  expect(best([record('correct', 0, 10), record('appeal', 7, 7)])).toBe(false);
  expect(best([record('correct', 4, 10), record('appeal', 7, 10)])).toBe(false);
  expect(best([record('correct', 0, 10), record('appeal', 8, 8)])).toBe(true);
});

test('the payer’s own record goes before that of all payers; a way that is not offered is not compared', () => {
  const ofPayer = [record('correct', 9, 10), record('appeal', 1, 10)];
  const ofAll = [record('correct', 10, 40), record('appeal', 39, 40)];
  const of = (steps: typeof STEPS) =>
    learnedPlaybook(steps, history({ ofPayer, ofAll, endedOfPayer: 20, endedOfAll: 80 })).steps.map(
      ({ isBest }) => isBest,
    );
  expect(of(STEPS)).toEqual([false, true, false, false]);
  // A new claim is counted as a correction.
  expect(of([NEW_CLAIM, APPEAL])).toEqual([true, false]);
  expect(of([REPLACE, GIVE_UP])).toEqual([false, false]);
});
