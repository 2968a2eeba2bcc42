import { cents, formatDate, formatDollars, isIsoDate } from 'cleanclaim/contract/format';
import type { ListColumn, ListFilter } from 'cleanclaim/contract/lists';

/** How the editor asks: a kind of test, and what it compares with. */
export interface FilterDraft {
  /** `between` holds a from, a to, or both. */
  test: 'contains' | 'is' | 'is-not' | 'between' | 'empty' | 'not-empty';
  values: string[];
  from: string;
  to: string;
}

export const TEST_WORDS: Readonly<Record<FilterDraft['test'], string>> = {
  contains: 'contains',
  is: 'is',
  'is-not': 'is not',
  between: 'from … to',
  empty: 'is empty',
  'not-empty': 'is not empty',
};

/** The tests that the server takes for a kind of column; the first is the usual one. */
export function testsOf({ kind }: ListColumn): readonly FilterDraft['test'][] {
  if (kind === 'text') return ['contains', 'is', 'is-not', 'empty', 'not-empty'];
  if (kind === 'status') return ['is', 'is-not'];
  return ['between', 'empty', 'not-empty'];
}

/** The editor's view of the filters that stand on a column. */
export function draftOf(column: ListColumn, filters: readonly ListFilter[]): FilterDraft {
  const from = filters.find(({ op }) => op === 'from')?.values[0] ?? '';
  const to = filters.find(({ op }) => op === 'to')?.values[0] ?? '';
  const tests = testsOf(column);
  const other = filters.find(({ op }) => op !== 'from' && op !== 'to');
  const test = tests.find((one) => one === other?.op) ?? tests[0] ?? 'is';
  const values = other?.values ?? [];
  // One day or amount, as a link from elsewhere asks for it, is a range of one.
  if (test === 'between' && other?.op === 'is') return { test, values: [], from: values[0] ?? '', to: values[0] ?? '' };
  return { test, values: [...values], from, to };
}

/** The filters that a draft asks for; none when nothing is filled in. */
export function filtersOf(field: string, draft: FilterDraft): ListFilter[] {
  if (draft.test === 'empty' || draft.test === 'not-empty') return [{ field, op: draft.test, values: [] }];
  if (draft.test === 'between') {
    return (['from', 'to'] as const).filter((op) => draft[op] !== '').map((op) => ({ field, op, values: [draft[op]] }));
  }
  const values = [...new Set(draft.values.map((value) => value.trim()).filter(Boolean))];
  return values.length > 0 ? [{ field, op: draft.test, values }] : [];
}

function valueWord(column: ListColumn, value: string): string {
  if (column.kind === 'status') return column.values?.[value] ?? value;
  if (column.kind === 'money') return /^-?\d{1,15}$/.test(value) ? formatDollars(cents(Number(value))) : value;
  const isDate = column.kind === 'date' || column.kind === 'time';
  return isDate && isIsoDate(value.slice(0, 10)) ? formatDate(value.slice(0, 10)) : value;
}

function describeOne(column: ListColumn, { op, values }: ListFilter): string {
  const words = values.map((value) => valueWord(column, value)).join(' or ');
  if (op === 'empty' || op === 'not-empty') return TEST_WORDS[op];
  if (op === 'contains') return `contains “${words}”`;
  if (op === 'is') return words;
  return op === 'is-not' ? `not ${words}` : `${op} ${words}`;
}

/** The filters of one column in words, as a chip shows them: `from 1/1/2026 to 1/31/2026`. */
export function describeFilters(column: ListColumn, filters: readonly ListFilter[]): string {
  return filters.map((filter) => describeOne(column, filter)).join(' ');
}
