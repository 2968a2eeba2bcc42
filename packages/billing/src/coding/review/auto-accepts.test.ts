import { expect, test } from 'vitest';
import { type AutoAcceptRule, autoAccepts } from './auto-accepts.ts';
import { suggestion } from './testing/sample-review.ts';

const rule: AutoAcceptRule = {
  system: 'icd10cm',
  codePattern: 'E11*',
  minConfidence: 0.9,
  minAgreement: 0.95,
  minCount: 20,
  samplePercent: 10,
};
const past = (accepted: number, rejected: number, code = 'E119') =>
  [...Array(accepted + rejected).keys()].map((at) => ({
    system: 'icd10cm' as const,
    suggestedCode: code,
    accepted: at < accepted,
  }));
const takes = (more: Partial<AutoAcceptRule> = {}, history = past(20, 0), one = suggestion('E119')) =>
  autoAccepts({ ...rule, ...more }, one, history, 'visit-1/E119').accepts;

test('a confident code that persons took before is taken', () => {
  expect(takes()).toBe(true);
  expect(takes({ codePattern: 'E119' })).toBe(true);
});

test('each condition of the rule alone stops it', () => {
  expect(takes({ codePattern: 'I10' })).toBe(false);
  expect(takes({ codePattern: 'E11' })).toBe(false);
  expect(takes({ system: 'cpt' })).toBe(false);
  expect(takes({ minConfidence: 0.95 })).toBe(false);
  expect(takes({}, past(19, 0))).toBe(false);
  expect(takes({}, past(18, 2))).toBe(false);
});

test('decisions about another code of the pattern do not count', () => {
  expect(takes({}, past(40, 0, 'E1165'))).toBe(false);
});

test('a code with an open question is never taken', () => {
  const gap = { what: 'stage', message: 'Stage is missing.', query: 'Which stage?', wouldGive: [] };
  const answer = autoAccepts(rule, suggestion('E119', { gaps: [gap] }), past(20, 0), 'x');
  expect(answer).toMatchObject({ accepts: false, sampled: false });
  expect(answer.reason).toContain('Stage is missing.');
});

test('a rule that asks for no past still takes nothing without agreement', () => {
  expect(takes({ minCount: 0 }, [])).toBe(false);
  expect(takes({ minCount: 0, minAgreement: 0 }, [])).toBe(true);
});

test('the sample is the same at each run and about as large as the rule says', () => {
  const sampled = (percent: number) =>
    [...Array(5000).keys()].filter(
      (at) =>
        autoAccepts({ ...rule, samplePercent: percent }, suggestion('E119'), past(20, 0), `visit-${at}/E119`).sampled,
    );
  expect(sampled(10)).toEqual(sampled(10));
  expect(sampled(10).length).toBeGreaterThan(400);
  expect(sampled(10).length).toBeLessThan(600);
  expect(sampled(0)).toEqual([]);
  expect(sampled(100)).toHaveLength(5000);
  // A larger sample holds the smaller one.
  const more = new Set(sampled(30));
  expect(sampled(10).every((at) => more.has(at))).toBe(true);
});
