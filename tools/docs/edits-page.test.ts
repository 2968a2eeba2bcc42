import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EDITS } from '../../packages/billing/src/claims/edits/list.ts';
import { EDITS_PAGE_PATH, editsPage } from './edits-page.ts';

const onDisk = () => readFileSync(new URL(`../../${EDITS_PAGE_PATH}`, import.meta.url), 'utf8');

test('docs/edits.md is what the edits say today (else run npm run docs)', () => {
  expect(onDisk()).toBe(editsPage());
});

test('every edit has a row and a section', () => {
  const page = editsPage();
  for (const { id } of EDITS) {
    expect(page).toContain(`| [${id}](#${id}) |`);
    expect(page).toContain(`\n## ${id}\n`);
  }
});

test('a changed edit makes the page stale', () => {
  const [first, ...rest] = EDITS;
  if (!first) throw new Error('no edits');
  expect(editsPage([{ ...first, why: 'Another reason.' }, ...rest])).not.toBe(onDisk());
});

test('an edit whose firing example does not fire is a bug', () => {
  const [first] = EDITS;
  if (!first) throw new Error('no edits');
  expect(() => editsPage([{ ...first, check: () => [] }])).toThrow(/does not fire/);
});
