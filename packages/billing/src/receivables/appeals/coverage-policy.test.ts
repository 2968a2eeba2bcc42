import type { CodeSets } from '@cleanclaim/codesets';
import { expect, test } from 'vitest';
import { coveragePolicies } from './coverage-policy.ts';

const ARTICLES = [
  { article: '57190', title: 'Nerve studies', covered: ['G5600'], notCovered: [] },
  { article: '52000', title: 'Other studies', covered: ['M549'], notCovered: ['G5600'] },
];
const codes = {
  table: (name: string) =>
    name === 'coverage-articles'
      ? {
          ...{ name, release: '2026-10', from: '2026-10-01' },
          data: { find: (code: string) => (code === '95908' ? ARTICLES : []), count: 2 },
        }
      : undefined,
} as unknown as CodeSets;
const service = { procedureCode: '95908', diagnoses: ['G56.00', 'R20.2'], dateOfService: '2026-10-05' };

test('articles that list a refused code are offered with number, release and day, helpful ones first', () => {
  const [first, second] = coveragePolicies(codes, [service]);
  expect(first).toEqual({
    ...{ article: 'A57190', title: 'Nerve studies', release: '2026-10', from: '2026-10-01' },
    text: 'Medicare coverage article A57190, "Nerve studies" (Medicare Coverage Database, release 2026-10, in force from 10/01/2026).\nIt lists 95908. Of the diagnoses of this claim it covers: G56.00; it excludes: none.',
  });
  expect(second?.text).toContain('it covers: none; it excludes: G56.00.');
});

test('a code that no article lists, or a table that was not in force, offers nothing', () => {
  expect(coveragePolicies(codes, [{ ...service, procedureCode: '99213' }])).toEqual([]);
  expect(coveragePolicies(codes, [{ ...service, dateOfService: '2026-09-30' }])).toEqual([]);
});
