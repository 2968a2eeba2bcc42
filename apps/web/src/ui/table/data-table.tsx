import './table.css';
import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { BulkBar, useAllowed } from './bulk-bar.tsx';
import { Grid } from './grid.tsx';
import { NOUNS } from './nouns.ts';
import { requestOf, shownColumns } from './state.ts';
import { Toolbar } from './toolbar.tsx';
import type { BulkAction, DataTableProps, ListEndpoint, RowOf } from './types.ts';
import { useChosen, useCursor } from './use-cursor.ts';
import { useDeeds, useTableKeys } from './use-deeds.ts';
import { useRows } from './use-rows.ts';
import { useTableState } from './use-table-state.ts';

interface Place {
  cursorId: string | undefined;
  offset: number;
}
/** Where the keyboard and the scrollbar were in a list, for coming back to it. Ids and pixels only; gone with the page. */
const places = new Map<string, Place>();

function usePlace(): Place {
  const { pathname, search } = useRouter().history.location;
  const address = pathname + search;
  const place = useRef(places.get(address) ?? { cursorId: undefined, offset: 0 });
  useEffect(() => {
    places.set(address, place.current);
  }, [address]);
  return place.current;
}

/**
 * The table of every list. Search, filters, order and columns stand in the address; rows come in pages as one scrolls;
 * only those in sight are drawn.
 */
export function DataTable<N extends ListEndpoint>(props: DataTableProps<N>) {
  type Row = RowOf<N> & { id: string };
  const { list, endpoint, empty, quick = [] } = props;
  // ListEndpoint admits rows with an id only; the compiler does not carry that through RowOf.
  const open = props.open as ((row: Row) => string | undefined) | undefined;
  const cells = props.cells as Partial<Record<string, (row: Row) => ReactNode>> | undefined;
  const bulk = props.bulk as readonly BulkAction<Row>[] | undefined;
  const { state, columns, change } = useTableState(list);
  const request = useMemo(() => requestOf(state), [state]);
  const shown = useMemo(() => shownColumns(columns, state.columns), [columns, state.columns]);
  const { query, rows: listed, first, more, again } = useRows(endpoint, request);
  const rows = listed as readonly Row[];
  const place = usePlace();
  const cursor = useCursor(rows, place.cursorId);
  useEffect(() => {
    place.cursorId = cursor.cursorId;
  }, [place, cursor.cursorId]);
  const question = JSON.stringify(request);
  const chosen = useChosen(rows, cursor.indexOf, question);
  const actions = useAllowed(bulk);
  const deeds = useDeeds({ rows, cursor, chosen, actions, open });
  const box = useRef<HTMLInputElement>(null);
  useTableKeys({ cursor, actions, open }, deeds, () => box.current?.select());
  return (
    <div className="dt">
      <Toolbar {...{ list, columns, state, change, quick, first, box }} toRows={() => deeds.move(0)} />
      <Grid<Row>
        {...{ rows, query, more, again, cursor, chosen, place, question, change, cells, open, empty }}
        {...deeds}
        label={NOUNS[list][1]}
        columns={shown}
        sort={state.sort}
        total={first?.total}
        choosable={actions.length > 0}
        isAsked={state.search !== '' || state.filters.length > 0}
      >
        <BulkBar {...deeds} actions={actions} chosen={chosen.chosen} noun={NOUNS[list]} />
      </Grid>
    </div>
  );
}
