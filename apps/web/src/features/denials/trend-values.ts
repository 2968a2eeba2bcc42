import type { DenialTrendRow, DenialTrends, TrendDimension } from 'cleanclaim/contract/denial-views';
import {
  DENIAL_CATEGORIES,
  DENIAL_ROOT_CAUSES,
  DENIAL_STATUSES,
  TREND_DIMENSIONS,
} from 'cleanclaim/contract/denial-words';
import type { ListFilter } from 'cleanclaim/contract/lists';
import { csvText } from '../../ui/csv.ts';

const wordOf = (words: Readonly<Record<string, string>>, key: string) => words[key] ?? key;

/** What a row of the table is called. */
export function trendName(by: TrendDimension, { key, label }: Pick<DenialTrendRow, 'key' | 'label'>): string {
  if (by === 'category') return wordOf(DENIAL_CATEGORIES, key);
  if (by === 'root-cause') return wordOf(DENIAL_ROOT_CAUSES, key);
  if (by === 'cause') return `${key} ${label}`;
  if (by === 'code') return key || 'Whole claim';
  return label || key;
}

/** A part of a whole in percent with one decimal; a dash where there is no whole. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)}%`;
}

/** The last day of a month, `2026-11`. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

const FIELDS: Readonly<Partial<Record<TrendDimension, string>>> = {
  cause: 'reasonCode',
  category: 'category',
  'root-cause': 'rootCause',
  payer: 'payerName',
  provider: 'providerName',
  code: 'procedureCode',
};

/** The address of the denials behind a row, or behind a payer's reason: every state, the same days. */
export function drillDown(trends: Pick<DenialTrends, 'from' | 'to'>, filters: readonly ListFilter[]): string {
  const { from, to } = trends;
  const all: ListFilter[] = [
    ...filters,
    ...(filters.some(({ field }) => field === 'deniedOn')
      ? []
      : [
          { field: 'deniedOn', op: 'from' as const, values: [from] },
          { field: 'deniedOn', op: 'to' as const, values: [to] },
        ]),
    { field: 'denialStatus', op: 'is', values: Object.keys(DENIAL_STATUSES) },
  ];
  return `/denials?filters=${encodeURIComponent(JSON.stringify(all))}`;
}

/** The filters that leave the denials of one row; undefined where the list cannot tell them (a claim as a whole has no code). */
export function filtersOf(by: TrendDimension, row: DenialTrendRow): ListFilter[] | undefined {
  if (by === 'month') {
    return [
      { field: 'deniedOn', op: 'from', values: [`${row.key}-01`] },
      { field: 'deniedOn', op: 'to', values: [lastDayOf(row.key)] },
    ];
  }
  const field = FIELDS[by];
  const value = by === 'payer' || by === 'provider' ? row.label : row.key;
  return field && value ? [{ field, op: 'is', values: [value] }] : undefined;
}

const dollars = (amountCents: number) => (amountCents / 100).toFixed(2);

/** The table as a file for a spreadsheet. */
export function trendsCsv({ by, rows }: Pick<DenialTrends, 'by' | 'rows'>): string {
  const head = [
    ...[TREND_DIMENSIONS[by], 'Denials', 'Claims', 'Denied', 'Recovered', 'Open', 'Preventable'],
    ...['Claims decided', 'Charges decided'],
  ];
  const lines = rows.map((row) => [
    ...[trendName(by, row), row.denials, row.claims, dollars(row.deniedCents), dollars(row.recoveredCents)],
    ...[dollars(row.openCents), dollars(row.preventableCents), row.adjudicated?.adjudicatedClaims ?? ''],
    row.adjudicated ? dollars(row.adjudicated.adjudicatedCents) : '',
  ]);
  return csvText([head, ...lines]);
}
