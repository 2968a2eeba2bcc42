import './table.css';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useMemo, useRef } from 'react';
import { useKeys } from '../../app/keys.tsx';
import { useGo } from '../../app/navigate.tsx';
import { BulkBar, useAllowed, useDoing } from './bulk-bar.tsx';
import { Grid } from './grid.tsx';
import { NOUNS } from './nouns.ts';
import { requestOf, shownColumns } from './state.ts';
import { Toolbar } from './toolbar.tsx';
import type { DataTableProps, ListEndpoint, RowOf } from './types.ts';
import { useChosen, useCursor } from './use-cursor.ts';
import { useRows } from './use-rows.ts';
import { useTableState } from './use-table-state.ts';

/** Where the keyboard and the scrollbar were in a list, for coming back to it. Ids and pixels only; gone with the page. */
const places = new Map<string, { cursorId: string | undefined; offset: number }>();

/**
 * The table of every list. Search, filters, order and columns stand in the address; rows come in pages as one scrolls;
 * only those in sight are drawn.
 */
export function DataTable<N extends ListEndpoint>(props: DataTableProps<N>) {
  type Row = RowOf<N> & { id: string };
  const { list, endpoint, open, empty, quick = [] } = props;
  const { state, columns, change } = useTableState(list);
  const request = useMemo(() => requestOf(state), [state]);
  const shown = useMemo(() => shownColumns(columns, state.columns), [columns, state.columns]);
  const { query, rows: listed, first, more, again } = useRows(endpoint, request);
  const rows = listed as readonly Row[]; // ListEndpoint admits rows with an id only

  const { pathname, search } = useRouter().history.location;
  const address = pathname + search;
  const place = useRef(places.get(address) ?? { cursorId: undefined, offset: 0 });
  const cursor = useCursor(rows, place.current.cursorId);
  const question = JSON.stringify(request);
  const chosen = useChosen(rows, cursor.indexOf, question);
  place.current.cursorId = cursor.cursorId;
  useEffect(() => {
    places.set(address, place.current);
  }, [address]);

  const actions = useAllowed<Row>(props.bulk as DataTableProps<N>['bulk'] & readonly never[]);
  const doing = useDoing<Row>();
  const box = useRef<HTMLInputElement>(null);
  const go = useGo();
  const under = () => (cursor.index === undefined ? undefined : rows[cursor.index]);
  const move = (by: number) => {
    const to = cursor.index === undefined ? 0 : Math.max(0, Math.min(rows.length - 1, cursor.index + by));
    cursor.wantsFocus.current = true;
    cursor.setCursorId(rows[to]?.id);
  };
  const enter = () => {
    const row = under();
    const to = row && open?.(row);
    if (to !== undefined) go(to);
  };
  const clear = () => {
    chosen.clear();
    doing.forget();
  };
  const choose = (id: string | undefined, range: boolean) => {
    if (id === undefined || actions.length === 0) return;
    if (range) chosen.extend(id);
    else chosen.toggle(id);
  };
  useKeys([
    { keys: 'j', what: 'Next row', run: () => move(1) },
    { keys: 'k', what: 'Row before', run: () => move(-1) },
    { keys: 'f', what: 'Search this list', run: () => box.current?.select() },
    ...(open ? [{ keys: 'o', what: 'Open the row', run: enter }] : []),
    ...(actions.length > 0
      ? [
          { keys: 'x', what: 'Choose the row', run: () => choose(cursor.cursorId, false) },
          { keys: 'Shift+x', what: 'Choose all rows up to here', run: () => choose(cursor.cursorId, true) },
        ]
      : []),
    ...actions.flatMap((action) => {
      const run = () =>
        doing.perform(action, chosen.chosen.length > 0 ? chosen.chosen : [under()].flatMap((row) => row ?? []));
      return action.keys ? [{ keys: action.keys, what: action.label, run }] : [];
    }),
  ]);
  return (
    <div className="dt">
      <Toolbar {...{ list, columns, state, change, quick, first, box }} toRows={() => move(0)} />
      <Grid<Row>
        {...{
          columns: shown,
          sort: state.sort,
          change,
          rows,
          cursor,
          chosen,
          enter,
          move,
          clear,
          choose,
          more,
          again,
          empty,
        }}
        question={question}
        label={NOUNS[list][1]}
        query={query}
        total={first?.total}
        cells={props.cells as never}
        open={open as ((row: Row) => string | undefined) | undefined}
        choosable={actions.length > 0}
        isAsked={state.search !== '' || state.filters.length > 0}
        place={place.current}
        go={go}
      >
        <BulkBar<Row>
          actions={actions}
          chosen={chosen.chosen}
          noun={NOUNS[list]}
          refusal={doing.refusal}
          perform={doing.perform}
          clear={clear}
        />
      </Grid>
    </div>
  );
}
