import { useKeys } from '../../app/keys.tsx';
import { useGo } from '../../app/navigate.tsx';
import { useDoing } from './bulk-bar.tsx';
import type { BulkAction } from './types.ts';
import type { useChosen, useCursor } from './use-cursor.ts';

interface Of<Row extends { id: string }> {
  rows: readonly Row[];
  cursor: ReturnType<typeof useCursor>;
  chosen: ReturnType<typeof useChosen<Row>>;
  actions: readonly BulkAction<Row>[];
  open: ((row: Row) => string | undefined) | undefined;
}

/** What keys and clicks do in a table. */
export function useDeeds<Row extends { id: string }>({ rows, cursor, chosen, actions, open }: Of<Row>) {
  const doing = useDoing<Row>(chosen.clear);
  const go = useGo();
  const under = cursor.index === undefined ? undefined : rows[cursor.index];
  const choose = (id: string | undefined, range: boolean) => {
    if (id === undefined || actions.length === 0) return;
    if (range) chosen.extend(id);
    else chosen.toggle(id);
  };
  return {
    go,
    choose,
    refusal: doing.refusal,
    perform: doing.perform,
    /** The chosen rows, or the one under the cursor. */
    targets: (): readonly Row[] => (chosen.chosen.length > 0 || !under ? chosen.chosen : [under]),
    move(by: number) {
      const to = cursor.index === undefined ? 0 : Math.max(0, Math.min(rows.length - 1, cursor.index + by));
      cursor.wantsFocus.current = true;
      cursor.setCursorId(rows[to]?.id);
    },
    enter() {
      const to = under && open?.(under);
      if (to !== undefined) go(to);
      else if (!open) choose(under?.id, false);
    },
    clear() {
      chosen.clear();
      doing.forget();
    },
  };
}

/** The keys of a table, and one for each action that has one. */
export function useTableKeys<Row extends { id: string }>(
  { cursor, actions, open }: Pick<Of<Row>, 'cursor' | 'actions' | 'open'>,
  deeds: ReturnType<typeof useDeeds<Row>>,
  search: () => void,
): void {
  const choosing = [
    { keys: 'x', what: 'Choose the row', run: () => deeds.choose(cursor.cursorId, false) },
    { keys: 'Shift+x', what: 'Choose all rows up to here', run: () => deeds.choose(cursor.cursorId, true) },
  ];
  useKeys([
    { keys: 'j', what: 'Next row', run: () => deeds.move(1) },
    { keys: 'k', what: 'Row before', run: () => deeds.move(-1) },
    { keys: 'f', what: 'Search this list', run: search },
    ...(open ? [{ keys: 'o', what: 'Open the row', run: deeds.enter }] : []),
    ...(actions.length > 0 ? choosing : []),
    ...actions.flatMap((action) =>
      action.keys ? [{ keys: action.keys, what: action.label, run: () => deeds.perform(action, deeds.targets()) }] : [],
    ),
  ]);
}
