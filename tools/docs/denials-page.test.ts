import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DENIAL_PLAYBOOKS } from '../../packages/billing/src/receivables/denials/index.ts';
import { DENIALS_PAGE_PATH, denialsPage } from './denials-page.ts';

const onDisk = () => readFileSync(new URL(`../../${DENIALS_PAGE_PATH}`, import.meta.url), 'utf8');

test('docs/denials.md is what the playbooks say today (else run npm run docs)', () => {
  expect(onDisk()).toBe(denialsPage());
});

test('every playbook has a row, with its steps', () => {
  const rows = denialsPage()
    .split('\n')
    .filter((line) => /^\| [A-Z0-9]/.test(line) && !line.startsWith('| Codes'));
  expect(rows).toHaveLength(DENIAL_PLAYBOOKS.length);
  for (const row of rows) expect(row).toContain('| 1. ');
});

test('a changed playbook makes the page stale', () => {
  const [first, ...rest] = DENIAL_PLAYBOOKS;
  if (!first) throw new Error('no playbooks');
  expect(denialsPage([{ ...first, title: 'Another title' }, ...rest])).not.toBe(onDisk());
});
