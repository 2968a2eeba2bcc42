import { describe, expect, test } from 'vitest';
import { findVariances } from '../find-variances.ts';
import { CLEAN_QUESTION } from '../support/example.ts';
import { VARIANCE_KINDS } from '../types.ts';
import { VARIANCE_RULES } from './index.ts';

describe.each(VARIANCE_RULES.map((rule) => [rule.kind, rule] as const))('%s', (kind, { examples }) => {
  test(`fires: ${examples.fires.story}`, () => {
    const found = findVariances(examples.fires.question(CLEAN_QUESTION));
    expect(found.map((one) => one.kind)).toContain(kind);
    expect(found.find((one) => one.kind === kind)).toMatchObject({ why: expect.stringMatching(/^.+[.]$/) });
  });

  test(`stays silent: ${examples.passes.story}`, () => {
    expect(findVariances(examples.passes.question(CLEAN_QUESTION)).map((one) => one.kind)).not.toContain(kind);
  });
});

test('each kind has one rule, with a source', () => {
  expect(VARIANCE_RULES.map((rule) => rule.kind).toSorted()).toEqual(VARIANCE_KINDS.toSorted());
  for (const { source, title } of VARIANCE_RULES) expect([source, title].every((text) => text.length > 10)).toBe(true);
});

test('a claim paid as agreed has no variance', () => {
  expect(findVariances(CLEAN_QUESTION)).toEqual([]);
});
