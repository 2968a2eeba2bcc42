import type { Api } from 'cleanclaim/contract/api';
import type { ListName } from 'cleanclaim/contract/columns';
import type { EndpointName } from 'cleanclaim/contract/endpoints';
import type { ListFilter, ListPage } from 'cleanclaim/contract/lists';
import type { ReactNode } from 'react';
import type { ApiError } from '../../api/client.ts';

/** Endpoints that give a list. */
export type ListEndpoint = {
  [N in EndpointName]: Api[N]['output'] extends ListPage<infer Row> ? (Row extends { id: string } ? N : never) : never;
}[EndpointName];

export type RowOf<N extends ListEndpoint> = Api[N]['output'] extends ListPage<infer Row> ? Row : never;

/** Something that can be done to the chosen rows (or the row under the cursor when none is chosen). */
export interface BulkAction<Row> {
  label: string;
  /** One key, as `s`. */
  keys?: string;
  /** Offered to those who may call it. */
  endpoint: EndpointName;
  /** Why it cannot be done to these rows; undefined when it can. */
  refuse?: (rows: readonly Row[]) => string | undefined;
  /** Does it, or opens a dialog that does. Once it tells that it was done, no row stays chosen. */
  run: (rows: readonly Row[]) => Promise<boolean> | undefined;
}

/** The one table of every list: state (search, filters, sort, columns) lives in the address, rows come page by page. */
export interface DataTableProps<N extends ListEndpoint> {
  /** Key in the contract's LISTS. */
  list: ListName;
  endpoint: N;
  /** Where Enter or a click on a row goes; undefined when a row opens nothing. */
  open?: ((row: RowOf<N>) => string | undefined) | undefined;
  /** Cells that are more than the column's kind shows by itself. */
  cells?: Partial<Record<string, (row: RowOf<N>) => ReactNode>> | undefined;
  bulk?: readonly BulkAction<RowOf<N>>[] | undefined;
  /** When the list is empty without any filter: what it is for and what brings something here. */
  empty: { title: string; hint: ReactNode; action?: ReactNode };
  /** Filters as buttons above the table, as `Held`, `Denied`. */
  quick?: readonly QuickFilter[] | undefined;
}

/** How far the rows of a list have come. */
export interface RowsQuery {
  error: ApiError | null;
  isFetching: boolean;
  isPending: boolean;
  isPlaceholderData: boolean;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
}

/** Filters as a button, as `Held`. */
export interface QuickFilter {
  label: string;
  filters: ListFilter[];
}
