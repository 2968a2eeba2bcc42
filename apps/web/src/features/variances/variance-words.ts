import type { ListFilter } from 'cleanclaim/contract/lists';
import type { VarianceTotal } from 'cleanclaim/contract/variance-views';

export const SENT_BY = { mail: 'Mail', fax: 'Fax', portal: "Payer's portal" } as const;

export const ANSWERS = {
  'will-pay': 'Will pay',
  'pays-part': 'Pays a part',
  refuses: 'Refuses',
} as const;

export const GROUPINGS = [
  { value: 'payer-code', label: 'Payer and code' },
  { value: 'payer', label: 'Payer' },
  { value: 'code', label: 'Code' },
  { value: 'kind', label: 'What differs' },
  { value: 'month', label: 'Month' },
] as const;
export type Grouping = (typeof GROUPINGS)[number]['value'];

const is = (field: string, value: string): ListFilter => ({ field, op: 'is', values: [value] });

/** The list of the cases behind a row of totals. */
export function linesAddress({ payerName, procedureCode, group }: VarianceTotal, by: Grouping): string {
  const filters: ListFilter[] = [
    ...(payerName ? [is('payerName', payerName)] : []),
    ...(by === 'payer-code' || by === 'code' ? (procedureCode ? [is('procedureCode', procedureCode)] : []) : []),
    ...(by === 'kind' ? [is('kind', group)] : []),
    ...(by === 'month'
      ? [
          { field: 'foundAt', op: 'from' as const, values: [`${group}-01`] },
          { field: 'foundAt', op: 'to' as const, values: [lastDay(group)] },
        ]
      : []),
  ];
  return `/variances/lines?filters=${encodeURIComponent(JSON.stringify(filters))}`;
}

/** The last day of a month given as YYYY-MM. */
export function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
