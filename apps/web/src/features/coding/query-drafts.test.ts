import { expect, test } from 'vitest';
import type { Item } from './items.ts';
import { draftsOf } from './query-drafts.ts';
import { suggestion } from './testing-view.ts';

const gap = (what: string) => ({
  what,
  message: `${what} is not documented.`,
  query: 'Please document it.',
  wouldGive: [],
});
const item = (code: string, state: Item['state'], ...whats: string[]): Item => ({
  id: `icd10cm:${code}`,
  state,
  suggestion: suggestion('icd10cm', code, { gaps: whats.map(gap) }),
});

test('each gap is asked about once; of a rejected or replaced code nothing is asked', () => {
  const asked = { code: 'M179', what: 'side' } as never;
  const drafts = draftsOf({ queries: [asked] }, [
    item('M179', 'accepted', 'side', 'type'),
    item('E669', 'open', 'severity'),
    item('F329', 'rejected', 'severity'),
    item('N189', 'replaced', 'stage'),
  ]);
  expect(drafts.map(({ code, gap: { what } }) => `${code} ${what}`)).toEqual(['M179 type', 'E669 severity']);
});
