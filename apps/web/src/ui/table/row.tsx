// Grid by roles, not a <table>: see grid.tsx.
import { type MouseEvent, memo, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { cellOf, hintOf, isRight } from './cell.tsx';
import type { ShownColumn } from './state.ts';

export interface AnyRow {
  id: string;
}

/** What a row can do; one object for all rows, so that rows are drawn again only when they change. */
export interface RowDeeds {
  go: (to: string) => void;
  enter: (id: string) => void;
  choose: (id: string, range: boolean) => void;
}

interface Props<Row extends AnyRow> {
  row: Row;
  index: number;
  start: number;
  columns: readonly ShownColumn[];
  cells: Partial<Record<string, (row: Row) => ReactNode>> | undefined;
  open: ((row: Row) => string | undefined) | undefined;
  isCursor: boolean;
  isTabStop: boolean;
  /** undefined where nothing can be done to several rows. */
  isChosen: boolean | undefined;
  wantsFocus: RefObject<boolean>;
  deeds: RowDeeds;
}

function isOwnControl(event: MouseEvent): boolean {
  const target = event.target as Element;
  return !event.currentTarget.contains(target) || target.closest('a, button, input, label, select') !== null;
}

function PlainRow<Row extends AnyRow>(props: Props<Row>) {
  const { row, index, start, columns, isCursor, isTabStop, isChosen, wantsFocus, deeds } = props;
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isCursor || !wantsFocus.current) return;
    wantsFocus.current = false;
    self.current?.focus({ preventScroll: true });
  });
  const to = props.open?.(row);
  const onClick = (event: MouseEvent) => {
    if (isOwnControl(event) || window.getSelection()?.type === 'Range') return;
    deeds.enter(row.id);
    if (to !== undefined) deeds.go(to);
    else if (isChosen !== undefined) deeds.choose(row.id, event.shiftKey);
  };
  return (
    // Keys are handled by the grid, for all rows at once.
    <div
      ref={self}
      role="row"
      className="dt-row"
      aria-rowindex={index + 2}
      {...(isChosen === undefined ? {} : { 'aria-selected': isChosen })}
      data-cursor={isCursor || undefined}
      data-opens={to !== undefined || isChosen !== undefined || undefined}
      tabIndex={isTabStop ? 0 : -1}
      style={{ transform: `translateY(${start}px)` }}
      onClick={onClick}
      onFocus={() => deeds.enter(row.id)}
    >
      {isChosen !== undefined && <ChoiceCell id={row.id} isChosen={isChosen} deeds={deeds} number={index + 1} />}
      {columns.map(([key, column], at) => {
        const value = (row as Record<string, unknown>)[key];
        const content = props.cells?.[key]?.(row) ?? cellOf(column, value);
        return (
          <div
            key={key}
            role="gridcell"
            className="dt-cell"
            data-right={isRight(column) || undefined}
            title={hintOf(column, value)}
          >
            {at === 0 && to !== undefined ? <RowLink to={to} go={deeds.go} content={content} /> : content}
          </div>
        );
      })}
    </div>
  );
}
/** A row of the table. Generic components lose their parameter in memo(); this keeps it. */
export const TableRow = memo(PlainRow) as typeof PlainRow;

function ChoiceCell({
  id,
  isChosen,
  deeds,
  number,
}: {
  id: string;
  isChosen: boolean;
  deeds: RowDeeds;
  number: number;
}) {
  return (
    <div role="gridcell" className="dt-cell dt-choice">
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={`Choose row ${number}`}
        checked={isChosen}
        onChange={(event) => deeds.choose(id, (event.nativeEvent as globalThis.MouseEvent).shiftKey)}
      />
    </div>
  );
}

/** A real address: it can be opened in a new tab and copied. */
function RowLink({ to, go, content }: { to: string; go: (to: string) => void; content: ReactNode }) {
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a className="dt-link" href={to} tabIndex={-1} onClick={onClick}>
      {content || 'Open'}
    </a>
  );
}
