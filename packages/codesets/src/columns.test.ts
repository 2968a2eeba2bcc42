import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, decodeCodeColumns, encodeCodeSet, entryAt } from './columns.ts';
import type { CodeEntry, CodeSet } from './types.ts';

const day = fc.constantFrom('2015-10-01', '2021-10-01', '2025-09-30', '2026-10-01');
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const entry: fc.Arbitrary<CodeEntry> = fc.record(
  {
    code: fc.stringMatching(/^[A-Z]\d[0-9A-Z]{1,5}$/),
    label: text,
    longLabel: text,
    from: day,
    to: day,
    billable: fc.boolean(),
    sex: fc.constantFrom('F' as const, 'M' as const),
    minAge: fc.nat(124),
    maxAge: fc.nat(124),
    poaExempt: fc.constant(true),
    chronic: fc.constant(true),
  },
  { requiredKeys: ['code', 'label', 'from', 'billable'] },
);
const setOf = (entries: CodeEntry[]): CodeSet => ({ name: 'icd10cm', release: 'FY2027', subset: true, entries });

test('what is encoded is decoded, in order of code and the latest first', () => {
  const byCode = fc.uniqueArray(entry, {
    selector: ({ code, from }) => `${code} ${from}`,
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(byCode, (entries) => {
      const columns = decodeCodeColumns(encodeCodeSet(setOf(entries)));
      const sorted = [...entries].sort((a, b) =>
        a.code === b.code ? (a.from > b.from ? -1 : 1) : a.code < b.code ? -1 : 1,
      );
      expect(columns?.codes.map((_, row) => entryAt(columns, row))).toEqual(sorted);
      expect(columns).toEqual(columnsOf(entries));
    }),
  );
});

test('a cut or foreign file is no code list', () => {
  const bytes = encodeCodeSet(setOf([{ code: 'A00', label: 'One', from: '2015-10-01', billable: false }]));
  expect(decodeCodeColumns(bytes)?.codes).toEqual(['A00']);
  for (const length of [0, 1, 20, bytes.length - 1])
    expect(decodeCodeColumns(bytes.subarray(0, length))).toBe(undefined);
  expect(decodeCodeColumns(new TextEncoder().encode('{"lengths":[0]}\n'))).toBe(undefined);
  expect(decodeCodeColumns(new TextEncoder().encode('code,label\n1,2\n'))).toBe(undefined);
});
