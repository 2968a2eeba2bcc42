import {
  FILTER_OPS,
  type FilterOp,
  type ListColumn,
  type ListColumns,
  type ListFilter,
  type ListRequest,
} from 'cleanclaim/contract/lists';

/** What a person has asked of a list. It lives in the address, so that back, reload and links keep it. */
export interface TableState {
  search: string;
  filters: readonly ListFilter[];
  /** A column, with `-` in front for descending; undefined takes the list's own order. */
  sort: string | undefined;
  /** Keys of the shown columns; undefined shows the usual ones. */
  columns: readonly string[] | undefined;
}

export const NO_STATE: TableState = { search: '', filters: [], sort: undefined, columns: undefined };

const OPS: ReadonlySet<unknown> = new Set<FilterOp>(FILTER_OPS);

function isFilter(value: unknown): value is ListFilter {
  if (value === null || typeof value !== 'object') return false;
  const { field, op, values } = value as Record<string, unknown>;
  return (
    typeof field === 'string' && OPS.has(op) && Array.isArray(values) && values.every((one) => typeof one === 'string')
  );
}

function readFilters(text: string | null): ListFilter[] {
  if (text === null) return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed.filter(isFilter) : [];
  } catch {
    return []; // an address cut short somewhere: the whole list is shown
  }
}

/** Reads the query of an address. What is no question at all is left out; what the list does not take, the server says. */
export function readState(query: string, columns: ListColumns): TableState {
  const params = new URLSearchParams(query);
  const sort = params.get('sort') ?? '';
  const shown = params
    .get('columns')
    ?.split(',')
    .filter((key) => Object.hasOwn(columns, key));
  return {
    search: (params.get('search') ?? '').slice(0, 100),
    filters: readFilters(params.get('filters')),
    sort: /^-?[a-zA-Z]{1,40}$/.test(sort) ? sort : undefined,
    columns: shown && shown.length > 0 ? shown : undefined,
  };
}

/** The query with the state in it; parameters that are not the table's stay. @returns '' or `?...` */
export function writeState(query: string, state: TableState): string {
  const params = new URLSearchParams(query);
  const set = (name: string, value: string | undefined) => {
    if (value) params.set(name, value);
    else params.delete(name);
  };
  set('search', state.search);
  set('filters', state.filters.length > 0 ? JSON.stringify(state.filters) : undefined);
  set('sort', state.sort);
  set('columns', state.columns?.join(','));
  const text = params.toString();
  return text ? `?${text}` : '';
}

/** The question to the server. Nothing stands in it that was not asked, so that equal questions are equal. */
export function requestOf({ search, filters, sort }: TableState): ListRequest {
  return {
    ...(search ? { search } : {}),
    ...(filters.length > 0 ? { filters: [...filters] } : {}),
    ...(sort ? { sort } : {}),
  };
}

export type ShownColumn = readonly [key: string, column: ListColumn];

/** The columns on the screen, in the list's order. */
export function shownColumns(columns: ListColumns, chosen: TableState['columns']): ShownColumn[] {
  const shown = Object.entries(columns).filter(([key, column]) => (chosen ? chosen.includes(key) : !column.hidden));
  return shown.length > 0 ? shown : Object.entries(columns);
}

/** Shows or hides a column; the last one stays. The usual ones need no word in the address. */
export function toggleColumn(columns: ListColumns, chosen: TableState['columns'], key: string): TableState['columns'] {
  const now = new Set(shownColumns(columns, chosen).map(([name]) => name));
  if (!now.delete(key)) now.add(key);
  if (now.size === 0) return chosen;
  const usual = Object.keys(columns).filter((name) => !columns[name]?.hidden);
  const isUsual = usual.length === now.size && usual.every((name) => now.has(name));
  return isUsual ? undefined : Object.keys(columns).filter((name) => now.has(name));
}

/** A click on a head: one way, the other way, the list's own order. Money and counts begin with the largest. */
export function nextSort(sort: string | undefined, key: string, column: ListColumn): string | undefined {
  const largestFirst = column.kind === 'money' || column.kind === 'count';
  const [first, second] = largestFirst ? [`-${key}`, key] : [key, `-${key}`];
  if (sort === first) return second;
  return sort === second ? undefined : first;
}

export function sortedAs(sort: string | undefined, key: string): 'ascending' | 'descending' | 'none' {
  if (sort === key) return 'ascending';
  return sort === `-${key}` ? 'descending' : 'none';
}

/** Puts `own` in the place of all filters of a field. */
export function replaceFilters(
  filters: readonly ListFilter[],
  field: string,
  own: readonly ListFilter[],
): readonly ListFilter[] {
  const at = filters.findIndex((filter) => filter.field === field);
  const others = filters.filter((filter) => filter.field !== field);
  return at < 0 ? [...others, ...own] : [...others.slice(0, at), ...own, ...others.slice(at)];
}

const sameFilter = (a: ListFilter, b: ListFilter) =>
  a.field === b.field && a.op === b.op && [...a.values].sort().join('\n') === [...b.values].sort().join('\n');

/** Whether all filters of a quick button stand. */
export function isQuickOn(filters: readonly ListFilter[], quick: readonly ListFilter[]): boolean {
  return quick.every((wanted) => filters.some((filter) => sameFilter(filter, wanted)));
}

/** A quick button: off takes its filters away, on takes the place of the other quick buttons and of its fields' filters. */
export function toggleQuick(
  filters: readonly ListFilter[],
  all: readonly (readonly ListFilter[])[],
  quick: readonly ListFilter[],
): readonly ListFilter[] {
  const without = (from: readonly ListFilter[], gone: readonly ListFilter[]) =>
    from.filter((filter) => !gone.some((one) => sameFilter(one, filter)));
  if (isQuickOn(filters, quick)) return without(filters, quick);
  const others = all.filter((one) => isQuickOn(filters, one)).flat();
  const fields = new Set(quick.map(({ field }) => field));
  return [...without(filters, others).filter(({ field }) => !fields.has(field)), ...quick];
}
