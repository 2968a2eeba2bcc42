import { type InfiniteData, keepPreviousData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import type { ListPage, ListRequest } from 'cleanclaim/contract/lists';
import { useCallback, useMemo, useRef } from 'react';
import { type ApiError, call } from '../../api/client.ts';
import type { ListEndpoint, RowOf } from './types.ts';

const PAGE_ROWS = 100;
/** Who scrolls far gets larger pages: a refresh asks for all that are loaded. */
const FAR_PAGE_ROWS = 500;

/** The rows of a list, page by page, and the totals that stand on the first page. */
export function useRows<N extends ListEndpoint>(endpoint: N, request: ListRequest) {
  type Page = ListPage<RowOf<N>>;
  /** Scrolling and trying again are the person's own; refreshes are the page's and keep nobody signed in. */
  const isOwn = useRef(false);
  const query = useInfiniteQuery<Page, ApiError, InfiniteData<Page, string>, QueryKey, string>({
    queryKey: [endpoint, 'pages', request],
    initialPageParam: '',
    queryFn: ({ pageParam, signal, client, queryKey }) => {
      const known = client.getQueryData<InfiniteData<Page>>(queryKey);
      const background = known !== undefined && !isOwn.current;
      const far = pageParam !== '' && (known?.pages.length ?? 0) >= 5;
      const page = { ...(pageParam ? { after: pageParam } : {}), limit: far ? FAR_PAGE_ROWS : PAGE_ROWS };
      const answer: Promise<unknown> = call(endpoint, { ...request, ...page }, { signal, background });
      // Every list endpoint gives a page of its rows: `ListEndpoint` says so, the compiler does not follow it here.
      return answer as Promise<Page>;
    },
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
  const { data, fetchNextPage, refetch } = query;
  const rows = useMemo(() => {
    // A row that moved between two pages while they came is one row.
    const byId = new Map<string, RowOf<N>>();
    for (const page of data?.pages ?? []) for (const row of page.rows) byId.set((row as { id: string }).id, row);
    return [...byId.values()];
  }, [data]);
  const own = useCallback((ask: () => Promise<unknown>) => {
    isOwn.current = true;
    void ask().finally(() => {
      isOwn.current = false;
    });
  }, []);
  const more = useCallback(() => own(() => fetchNextPage({ cancelRefetch: false })), [own, fetchNextPage]);
  const again = useCallback(() => own(() => refetch()), [own, refetch]);
  return { query, rows, first: data?.pages[0], more, again };
}
