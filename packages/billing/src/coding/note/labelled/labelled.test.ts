import { describe, expect, test } from 'vitest';
import { ATTRIBUTES } from './attributes.ts';
import { CONDITIONAL } from './conditional.ts';
import { HELD_OUT_NOTES } from './held-out-notes.ts';
import { HELD_OUT_SENTENCES } from './held-out-sentences.ts';
import { MIXED } from './mixed.ts';
import { NEGATION } from './negation.ts';
import { OTHER_PEOPLE } from './other-people.ts';
import { PAST } from './past.ts';
import { readLabelled } from './read-labelled.ts';
import { type LabelledScore, scoreLabelled } from './score-labelled.ts';
import { SECTIONS } from './sections.ts';
import { UNCERTAINTY } from './uncertainty.ts';

const TUNED = [
  ...NEGATION,
  ...UNCERTAINTY,
  ...PAST,
  ...OTHER_PEOPLE,
  ...CONDITIONAL,
  ...SECTIONS,
  ...ATTRIBUTES,
  ...MIXED,
];
const HELD_OUT = [...HELD_OUT_SENTENCES, ...HELD_OUT_NOTES];
const JUDGED = ['negated', 'uncertain', 'past', 'conditional', 'family', 'laterality', 'section'] as const;

function show(title: string, score: LabelledScore): void {
  const figures = Object.entries(score.values).map(
    ([name, { hits, missed, f1 }]) => `${name} ${f1.toFixed(3)} (${hits + missed})`,
  );
  console.log(`${title}, ${score.mentions} mentions, F1 (number): ${figures.join(', ')}`);
}

describe.each([
  ['labelled mentions that the rules were tuned on', TUNED],
  ['mentions that were labelled before, and held out', HELD_OUT],
])('%s', (title, texts) => {
  const score = scoreLabelled(texts);
  show(title, score);

  test.each(JUDGED)('F1 of %s is at least 0.95', (name) => {
    expect(score.values[name]?.f1, score.wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

test('F1 of acuity, severity, encounter and trimester is at least 0.95', () => {
  const score = scoreLabelled(ATTRIBUTES, true);
  show('attributes', score);
  for (const name of ['acuity', 'severity', 'encounter', 'trimester']) {
    expect(score.values[name]?.f1, score.wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  }
});

test('there are at least 500 labelled mentions, 200 of them held out', () => {
  const count = (texts: readonly string[]) => texts.reduce((sum, text) => sum + readLabelled(text).mentions.length, 0);
  expect(count(TUNED) + count(HELD_OUT)).toBeGreaterThanOrEqual(500);
  expect(count(HELD_OUT)).toBeGreaterThanOrEqual(200);
});

test('a wrong label is noticed, and a wrong status lowers the score', () => {
  expect(() => readLabelled('[[fever|negatedd]]')).toThrow('Unknown label');
  const score = scoreLabelled(['Denies [[fever]].', 'Denies [[cough|negated]].']);
  expect(score.values.negated).toMatchObject({ hits: 1, extra: 1, missed: 0 });
  expect(score.values.negated?.f1).toBeCloseTo(2 / 3);
});
