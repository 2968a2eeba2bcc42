import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loop, MANY, r, rc, s, segment } from '../../packages/x12/src/guide.ts';
import { GUIDES } from '../../packages/x12/src/guides/index.ts';
import { after, all, any, count, has, is, isNot, lacks, like, not, over } from '../../packages/x12/src/rule.ts';
import { x12Pages } from './x12-pages.ts';
import { x12Readme } from './x12-readme.ts';
import { conditionWords } from './x12-rule-words.ts';

const root = new URL('../../', import.meta.url);
const pages = x12Pages();

test('the pages of the guides are what the guides say today (else run npm run docs)', () => {
  const stale = pages.filter(({ path, text }) => readFileSync(new URL(path, root), 'utf8') !== text);
  expect(stale.map(({ path }) => path)).toEqual([]);
});

test('the front page of the package has every guide (else run npm run docs)', () => {
  const { path, text } = x12Readme();
  expect(readFileSync(new URL(path, root), 'utf8')).toBe(text);
});

test('there is no page without a guide', () => {
  // rules.md counts the proven rules of all guides.
  const expected = [...pages.map(({ path }) => path.slice('docs/x12/'.length)), 'rules.md'];
  expect(readdirSync(new URL('docs/x12/', root)).sort()).toEqual(expected.sort());
});

test('every rule of a guide is on its page, with its source', () => {
  GUIDES.forEach((guide, i) => {
    for (const { code } of guide.rules) expect(pages[i]?.text, guide.name).toContain(`- **${code}** (SNIP `);
  });
});

test('links lead to headings of their page', () => {
  for (const { path, text } of pages) {
    const headings = new Set([...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading)));
    const links = [...text.matchAll(/\]\(#([^)]*)\)/g)].map(([, link]) => link ?? '');
    expect(
      links.filter((link) => !headings.has(link)),
      path,
    ).toEqual([]);
  }
});

const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 _-]/g, '')
    .replaceAll(' ', '-');

test('a guide becomes loops, tables of elements and rules', () => {
  const [guide] = GUIDES;
  if (guide === undefined) throw new Error('no guides');
  const clm = segment('CLM', 'R', 1, 'Claim', r(), r(), s(), s(), rc(r(), r('B'), r()));
  const [page] = x12Pages([
    {
      ...guide,
      root: loop(
        'ST',
        'R',
        1,
        'Set',
        segment('BHT', 'R', 1, 'Start', r('0019')),
        loop('2300', 'S', MANY, 'Claim', clm),
      ),
      rules: [
        {
          code: 'total-charge-none',
          snip: 4,
          severity: 'warning',
          loop: '2300',
          when: is('CLM05-3', '7', '8'),
          needs: over('CLM02', 0),
          place: 'CLM02',
          message: 'The claim has no charge.',
          fix: 'Add it.',
          source: 'note to CLM02',
        },
      ],
    },
  ]);
  expect(page?.text).toContain('- [2300 Claim](#2300-claim), situational, any number\n');
  expect(page?.text).toContain('| CLM Claim | R | 1 | `claim` |\n');
  expect(page?.text).toContain('| CLM02 | Total charge | R | R 1-18 |  |\n');
  expect(page?.text).toContain('| CLM05 | Facility | R | C023 |  |\n| CLM05-1 | Code | R | AN 1-2 |  |\n');
  expect(page?.text).toContain('- **total-charge-none** (SNIP 4, warning): The claim has no charge.\n');
  expect(page?.text).toContain('  - When `CLM05-3` is `7` or `8`: `CLM02` is over 0.\n');
});

test('conditions in words', () => {
  const words = (condition: Parameters<typeof conditionWords>[0]): string => conditionWords(condition);
  expect(words(all(has('A'), any(lacks('B'), isNot('C', '1'))))).toBe(
    'there is `A`, and (there is no `B`, or `C` is other than `1`)',
  );
  expect(words(not(like('A', '#*')))).toBe('not (`A` is like `#*`)');
  expect(words(after('A', 'B'))).toBe('`A` is after `B`');
  expect(words(count('A', 1, 2))).toBe('there are at least 1 and at most 2 of `A`');
});
