import { Button } from '@mantine/core';
import type { ListName } from 'cleanclaim/contract/columns';
import type { ListColumns, ListPage } from 'cleanclaim/contract/lists';
import type { RefObject } from 'react';
import { exportUrl } from '../../api/client.ts';
import { count, money } from '../words.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { AddFilter, FilterChips } from './filter-chips.tsx';
import { NOUNS } from './nouns.ts';
import { SavedViews } from './saved-views.tsx';
import { SearchBox } from './search-box.tsx';
import { isQuickOn, requestOf, type TableState, toggleQuick } from './state.ts';
import type { QuickFilter } from './types.ts';
import type { ChangeState } from './use-table-state.ts';

interface Props {
  list: ListName;
  columns: ListColumns;
  state: TableState;
  change: ChangeState;
  quick: readonly QuickFilter[];
  first: ListPage<unknown> | undefined;
  box: RefObject<HTMLInputElement | null>;
  toRows: () => void;
}

/** What stands above the rows: search, filters, how many and how much, columns, views, export. */
export function Toolbar({ list, columns, state, change, quick, first, box, toRows }: Props) {
  const [one, many] = NOUNS[list];
  const common = { columns, state, change };
  return (
    <>
      <search className="dt-bar" aria-label={`Search and filter ${many}`}>
        <SearchBox box={box} search={state.search} what={many} change={change} toRows={toRows} />
        {quick.map(({ label, filters }) => {
          const isOn = isQuickOn(state.filters, filters);
          return (
            <Button
              key={label}
              variant={isOn ? 'light' : 'default'}
              aria-pressed={isOn}
              onClick={() =>
                change({
                  filters: toggleQuick(
                    state.filters,
                    quick.map((other) => other.filters),
                    filters,
                  ),
                })
              }
            >
              {label}
            </Button>
          );
        })}
        {Object.values(columns).some(({ filter }) => filter) && <AddFilter {...common} />}
        <div className="dt-bar-end">
          <span className="dt-total" role="status">
            {first?.total !== undefined && count(first.total, one, many)}
            {first?.totalCents !== undefined && ` · ${money(first.totalCents)}`}
          </span>
          <ColumnChooser columns={columns} chosen={state.columns} change={change} />
          <SavedViews list={list} {...common} />
          <Button
            component="a"
            variant="subtle"
            color="gray"
            href={exportUrl(list, { ...requestOf(state) })}
            download
            title="Download what is listed as a CSV file"
          >
            Export
          </Button>
        </div>
      </search>
      <FilterChips {...common} />
    </>
  );
}
