import type { ListColumn } from 'cleanclaim/contract/lists';
import type { ReactNode } from 'react';
import { Money, Status } from '../bits.tsx';
import { day, time } from '../words.ts';

/** Figures stand right, so that they can be compared at a glance. */
export const isRight = ({ kind }: ListColumn): boolean => kind === 'money' || kind === 'count';

/** A value as its column's kind shows it. */
export function cellOf(column: ListColumn, value: unknown): ReactNode {
  if (value === null || value === undefined || value === '') return null;
  if (column.kind === 'money') return <Money cents={Number(value)} dimZero />;
  if (column.kind === 'count') return Number(value).toLocaleString('en-US');
  if (column.kind === 'date') return day(String(value));
  if (column.kind === 'time') return time(String(value));
  if (column.kind === 'status')
    return <Status value={String(value)} {...(column.values ? { words: column.values } : {})} />;
  return String(value);
}

/** The whole text of a cell that may be cut off. */
export function hintOf(column: ListColumn, value: unknown): string | undefined {
  return column.kind === 'text' && typeof value === 'string' && value.length > 12 ? value : undefined;
}

/** Long text gives way first; names of things (numbers of claims and checks) and states are read whole. */
const isLong = ({ kind, width }: ListColumn) => kind === 'text' && width >= 160;

/** Pixels that a column keeps at least. */
function leastOf(column: ListColumn): number {
  if (column.kind === 'status') return column.width;
  return Math.round(column.width * (isLong(column) ? 0.54 : column.kind === 'text' ? 0.85 : 0.8));
}

const CHOICE_PX = 32;

/** Room for each column: text shares what is left over, figures and dates keep theirs. */
export function gridTemplate(columns: readonly (readonly [string, ListColumn])[], withChoice: boolean) {
  const tracks = columns.map(([, column]) => {
    const most = column.kind === 'text' ? `${column.width}fr` : `${column.width}px`;
    return `minmax(${leastOf(column)}px, ${most})`;
  });
  return {
    template: [...(withChoice ? [`${CHOICE_PX}px`] : []), ...tracks].join(' '),
    leastPx: columns.reduce((sum, [, column]) => sum + leastOf(column), withChoice ? CHOICE_PX : 0),
  };
}
