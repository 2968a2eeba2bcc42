import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { proofs, unfired } from '../../packages/x12/src/testing/proof.ts';
import { proofPage } from './x12-proof-page.ts';

const found = proofs();

test('the page of proven rules is what the faults say today (else run npm run docs)', () => {
  const { path, text } = proofPage(found);
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text);
});

test('every rule of every guide is broken by a fault', () => {
  expect(unfired(found.guides)).toEqual([]);
});

test('at least ten thousand rules are proven, of each guide more than a hundred', () => {
  const counts = found.guides.map(({ structural, fired, checks }) =>
    [...structural.values()].reduce((sum, rules) => sum + rules.size, fired.size + checks.size),
  );
  expect(Math.min(...counts)).toBeGreaterThan(95);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10_000);
});

test('a rule without fault is on the page', () => {
  const [first, ...rest] = found.guides;
  if (first === undefined) throw new Error('no guides');
  const [rule] = first.guide.rules;
  const less = { ...first, fired: new Set(first.guide.rules.slice(1)) };
  expect(proofPage({ ...found, guides: [less, ...rest] }).text).toContain(`- ${first.guide.name} ${rule?.code} (`);
});
