// Grid by roles, not a <table>: rows are drawn in part and lie absolute; a row takes the focus for its cells (WAI-ARIA
// grid). biome.json turns the rules off that know <table> only, for this file, head.tsx and row.tsx.
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { gridTemplate } from './cell.tsx';
import { GridNotes } from './grid-notes.tsx';
import { TableHead } from './head.tsx';
import { type AnyRow, type RowDeeds, TableRow } from './row.tsx';
import type { ShownColumn } from './state.ts';
import type { RowsQuery } from './types.ts';
import type { useChosen, useCursor } from './use-cursor.ts';
import type { ChangeState } from './use-table-state.ts';

const ROW_PX = 30;
/** So many rows before the end the next page is asked for. */
const AHEAD = 40;

interface Props<Row extends AnyRow> {
  label: string;
  columns: readonly ShownColumn[];
  sort: string | undefined;
  change: ChangeState;
  rows: readonly Row[];
  total: number | undefined;
  query: RowsQuery;
  cells: Partial<Record<string, (row: Row) => ReactNode>> | undefined;
  open: ((row: Row) => string | undefined) | undefined;
  cursor: ReturnType<typeof useCursor>;
  chosen: ReturnType<typeof useChosen<Row>>;
  choosable: boolean;
  choose: (id: string | undefined, range: boolean) => void;
  enter: () => void;
  move: (by: number) => void;
  clear: () => void;
  more: () => void;
  again: () => void;
  go: (to: string) => void;
  empty: { title: string; hint: ReactNode; action?: ReactNode };
  /** Whether a search or a filter stands. */
  isAsked: boolean;
  question: string;
  place: { offset: number };
  children: ReactNode;
}

/** Draws the rows in sight, keeps the one under the keyboard drawn, and asks for more near the end. */
function useRowsInSight<Row extends AnyRow>({ rows, cursor, query, more, place, question }: Props<Row>) {
  const scroll = useRef<HTMLDivElement>(null);
  const at = cursor.index;
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      return at === undefined || at >= range.count || inSight.includes(at)
        ? inSight
        : [...inSight, at].sort((a, b) => a - b);
    },
    [at],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    initialOffset: place.offset,
    scrollPaddingStart: ROW_PX,
    rangeExtractor,
  });
  const end = virtual.range?.endIndex ?? 0;
  const wantsMore = query.hasNextPage && !query.isFetching && !query.isFetchNextPageError && end >= rows.length - AHEAD;
  useEffect(() => {
    if (wantsMore) more();
  }, [wantsMore, more]);
  const asked = useRef(question);
  useEffect(() => {
    if (asked.current !== question) scroll.current?.scrollTo({ top: 0 });
    asked.current = question;
  }, [question]);
  const drawn = useRef(at);
  useEffect(() => {
    if (at !== undefined && drawn.current !== at) virtual.scrollToIndex(at, { align: 'auto' });
    drawn.current = at;
  }, [at, virtual]);
  return { scroll, virtual };
}

export function Grid<Row extends AnyRow>(props: Props<Row>) {
  const { columns, rows, cursor, chosen, choosable, query, place, total } = props;
  const { scroll, virtual } = useRowsInSight(props);
  const { template, leastPx } = gridTemplate(columns, choosable);
  const latest = useRef(props);
  latest.current = props;
  const deeds = useMemo<RowDeeds>(
    () => ({
      go: (to) => latest.current.go(to),
      enter: (id) => latest.current.cursor.setCursorId(id),
      choose: (id, range) => latest.current.choose(id, range),
    }),
    [],
  );
  const tabStop = cursor.cursorId !== undefined && cursor.index !== undefined ? cursor.cursorId : rows[0]?.id;
  return (
    <div className="dt-frame" data-stale={query.isPlaceholderData || undefined}>
      <div
        ref={scroll}
        className="dt-scroll"
        data-empty={rows.length === 0 || undefined}
        role="grid"
        aria-label={props.label}
        aria-rowcount={(total ?? rows.length) + 1}
        aria-colcount={columns.length + (choosable ? 1 : 0)}
        aria-busy={query.isFetching && !query.isFetchingNextPage}
        {...(choosable ? { 'aria-multiselectable': true } : {})}
        style={{ '--dt-columns': template, '--dt-least': `${leastPx}px` } as CSSProperties}
        onKeyDown={(event) => onGridKey(event, props)}
        onScroll={(event) => {
          place.offset = event.currentTarget.scrollTop;
        }}
      >
        <TableHead
          columns={columns}
          sort={props.sort}
          change={props.change}
          choice={choosable ? { chosen: chosen.chosen.length, loaded: rows.length, all: chosen.all } : undefined}
        />
        <div role="rowgroup" className="dt-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const row = rows[index];
            return (
              row && (
                <TableRow<Row>
                  key={key}
                  {...{ row, index, start, columns, deeds, cells: props.cells, open: props.open }}
                  isCursor={row.id === cursor.cursorId}
                  isTabStop={row.id === tabStop}
                  isChosen={choosable ? chosen.ids.has(row.id) : undefined}
                  wantsFocus={cursor.wantsFocus}
                />
              )
            );
          })}
        </div>
      </div>
      <GridNotes {...props} />
      {props.children}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 15,
  PageUp: -15,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Keys on a row itself; controls inside a row keep their own. */
function onGridKey<Row extends AnyRow>(event: KeyboardEvent<HTMLElement>, props: Props<Row>): void {
  if (event.key === 'Escape') props.clear();
  if (!(event.target as Element).matches('[role=row]') || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = STEPS[event.key];
  if (step !== undefined) props.move(step);
  else if (event.key === 'Enter') props.enter();
  else if (event.key === ' ') props.choose(props.cursor.cursorId, event.shiftKey);
  else return;
  event.preventDefault();
}
