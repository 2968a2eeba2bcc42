import { expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import { diffCodeLists } from './diff-code-lists.ts';
import type { CodeEntry } from './types.ts';

const entry = (code: string, label: string, more: Partial<CodeEntry> = {}): CodeEntry => ({
  code,
  label,
  from: '2025-10-01',
  billable: true,
  ...more,
});

test('two releases differ in codes added and ended, in labels and in what may be billed', () => {
  const first = columnsOf([
    entry('A1', 'One'),
    entry('A2', 'Two'),
    entry('A3', 'Three'),
    entry('A4', 'Four'),
    entry('A5', 'Five'),
  ]);
  const second = columnsOf([
    entry('A0', 'Nought'),
    entry('A1', 'One'),
    entry('A3', 'Three', { longLabel: 'Three at length' }),
    entry('A4', 'Four', { billable: false, from: '2026-10-01' }),
    entry('A4', 'Four', { to: '2026-09-30' }),
    entry('A5', 'Five', { to: '2026-12-31' }),
    entry('A6', 'Six'),
  ]);
  const diff = diffCodeLists(first, second);
  expect(diff.added.map(({ code }) => code)).toEqual(['A0', 'A6']);
  expect(diff.ended.map(({ code, to }) => [code, to])).toEqual([
    ['A2', undefined],
    ['A5', '2026-12-31'],
  ]);
  expect(diff.relabelled).toEqual([{ code: 'A3', before: 'Three', after: 'Three at length' }]);
  expect(diff.billable.map(({ code, billable }) => [code, billable])).toEqual([['A4', false]]);
});

test('a release does not differ from itself', () => {
  const columns = columnsOf([entry('A1', 'One'), entry('A2', 'Two', { to: '2020-01-01' })]);
  expect(diffCodeLists(columns, columns)).toEqual({ added: [], ended: [], relabelled: [], billable: [] });
});
