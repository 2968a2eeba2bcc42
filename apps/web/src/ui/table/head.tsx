// Grid by roles, not a <table>: see grid.tsx.
import type { ListColumn } from 'cleanclaim/contract/lists';
import { useEffect, useRef } from 'react';
import { isRight } from './cell.tsx';
import { nextSort, type ShownColumn, sortedAs } from './state.ts';
import type { ChangeState } from './use-table-state.ts';

interface Props {
  columns: readonly ShownColumn[];
  sort: string | undefined;
  change: ChangeState;
  /** How many of the loaded rows are chosen; undefined where nothing can be chosen. */
  choice: { chosen: number; loaded: number; all: () => void } | undefined;
}

/** The head of the table: names, the order, all or none chosen. */
export function TableHead({ columns, sort, change, choice }: Props) {
  return (
    <div role="rowgroup" className="dt-head">
      <div role="row" className="dt-head-row" aria-rowindex={1}>
        {choice && (
          <div role="columnheader" className="dt-cell dt-choice">
            <ChooseAll {...choice} />
          </div>
        )}
        {columns.map(([key, column]) => (
          <HeadCell key={key} name={key} column={column} sort={sort} change={change} />
        ))}
      </div>
    </div>
  );
}

const MARKS = { ascending: '↑', descending: '↓' } as const;

function HeadCell({
  name,
  column,
  sort,
  change,
}: { name: string; column: ListColumn } & Pick<Props, 'sort' | 'change'>) {
  const sorted = sortedAs(sort, name);
  return (
    <div
      role="columnheader"
      className="dt-cell"
      data-right={isRight(column) || undefined}
      {...(column.sort ? { 'aria-sort': sorted } : {})}
    >
      {column.sort ? (
        <button type="button" className="dt-sort" onClick={() => change({ sort: nextSort(sort, name, column) })}>
          {column.label}
          {sorted !== 'none' && (
            <span aria-hidden className="dt-mark">
              {MARKS[sorted]}
            </span>
          )}
        </button>
      ) : (
        <span title={column.label}>{column.label}</span>
      )}
    </div>
  );
}

function ChooseAll({ chosen, loaded, all }: { chosen: number; loaded: number; all: () => void }) {
  const self = useRef<HTMLInputElement>(null);
  const some = chosen > 0 && chosen < loaded;
  useEffect(() => {
    if (self.current) self.current.indeterminate = some;
  }, [some]);
  return (
    <input
      ref={self}
      type="checkbox"
      aria-label={`Choose all ${loaded} loaded rows`}
      title={`Choose all ${loaded} loaded rows`}
      disabled={loaded === 0}
      checked={loaded > 0 && chosen === loaded}
      onChange={all}
    />
  );
}
