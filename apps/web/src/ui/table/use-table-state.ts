import { useRouter, useRouterState } from '@tanstack/react-router';
import { LISTS, type ListName } from 'cleanclaim/contract/columns';
import type { ListColumns } from 'cleanclaim/contract/lists';
import { useCallback, useMemo } from 'react';
import { readState, type TableState, writeState } from './state.ts';

/** Changes a part of the state. Typing replaces the step in the history, everything else adds one. */
export type ChangeState = (change: Partial<TableState>, how?: 'push' | 'replace') => void;

/** The table's state from the address, and the way to change it. */
export function useTableState(list: ListName): { state: TableState; columns: ListColumns; change: ChangeState } {
  const router = useRouter();
  const query = useRouterState({ select: ({ location }) => location.searchStr });
  const columns: ListColumns = LISTS[list];
  const state = useMemo(() => readState(query, columns), [query, columns]);
  const change = useCallback<ChangeState>(
    (part, how = 'push') => {
      const { pathname, search } = router.history.location;
      const next = writeState(search, { ...readState(search, columns), ...part });
      if (next !== writeState(search, readState(search, columns))) router.history[how](pathname + next);
    },
    [router, columns],
  );
  return { state, columns, change };
}
