import { expect, test } from 'vitest';
import { scoreSystem } from './score.ts';
import { inventedCharts, inventedFacts } from './testing/invented-charts.ts';

const facts = { ...inventedFacts, isHeading: () => false };
const cases = inventedCharts(60).map((chart) => ({
  ...chart,
  rules: { product: chart.rules, everyMention: chart.rules },
}));

test('rules and models that never saw a fold are scored on all cases, seen and unseen codes apart', () => {
  const unique = cases.map((one, i) => (i === 7 ? { ...one, codes: new Set([...one.codes, 'Q999']) } : one));
  const steps: number[] = [];
  const { rules, trained, causes } = scoreSystem(unique, facts, (done) => steps.push(done));
  expect(steps).toEqual([1, 2, 3, 4, 5]);
  const gold = unique.reduce((sum, one) => sum + one.codes.size, 0);
  expect(rules.gold).toBe(gold);
  expect(trained.gold).toBe(gold);
  expect(trained.folds.reduce((sum, fold) => sum + fold.charts, 0)).toBe(60);
  expect(trained.folds.every((fold) => fold.charts + fold.trainedOn === 60)).toBe(true);
  expect(trained.microF1).toBeGreaterThan(rules.microF1);
  // The code that stands on one chart only is never seen in its training folds.
  expect(trained.unseen.gold).toBe(1);
  expect(trained.seen.gold + trained.unseen.gold).toBe(gold);
  expect(causes.trained.find(({ cause }) => cause === 'not-in-release')?.codes).toBe(1);
});

test('codes whose only mention is negated leave both sides of the second score', () => {
  const withDenied = cases.map((one) => ({
    ...one,
    mentions: one.mentions.map((mention) => ({
      ...mention,
      status: { ...mention.status, certainty: 'negated' as const },
    })),
  }));
  const { rules } = scoreSystem(withDenied, facts);
  // Only R05 and I10 have mentions, so all suggestions and those codes go.
  expect(rules.withoutNegated.predicted).toBe(0);
  expect(rules.withoutNegated.gold).toBeLessThan(rules.gold);
  expect(rules.corpusConvention.predicted).toBe(rules.predicted);
});
