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

/** Above the rows: what is asked, then what it came to. Two lines whatever is asked, so that the rows stay in place. */
export function Toolbar({ list, columns, state, change, quick, first, box, toRows }: Props) {
  const many = NOUNS[list][1];
  const common = { columns, state, change };
  const canFilter = Object.values(columns).some(({ filter }) => filter);
  return (
    <>
      <search className="dt-bar" aria-label={`Search and filter ${many}`}>
        <SearchBox box={box} search={state.search} what={many} change={change} toRows={toRows} />
        <QuickFilters quick={quick} state={state} change={change} />
        {canFilter && <AddFilter {...common} />}
      </search>
      <div className="dt-bar dt-second">
        <Total list={list} first={first} />
        <FilterChips {...common} />
        <div className="dt-bar-end">
          <ColumnChooser columns={columns} chosen={state.columns} change={change} />
          <SavedViews list={list} {...common} />
          <Button
            component="a"
            variant="subtle"
            color="gray"
            size="compact-xs"
            href={exportUrl(list, { ...requestOf(state) })}
            download
            title="Download what is listed as a CSV file"
          >
            Export
          </Button>
        </div>
      </div>
    </>
  );
}

function QuickFilters({ quick, state, change }: Pick<Props, 'quick' | 'state' | 'change'>) {
  const all = quick.map(({ filters }) => filters);
  return quick.map(({ label, filters }) => {
    const isOn = isQuickOn(state.filters, filters);
    return (
      <Button
        key={label}
        variant={isOn ? 'light' : 'default'}
        className="dt-quick"
        aria-pressed={isOn}
        onClick={() => change({ filters: toggleQuick(state.filters, all, filters) })}
      >
        {label}
      </Button>
    );
  });
}

/** `1,234 claims · $56,789.00`; said aloud when it changes. */
function Total({ list, first }: Pick<Props, 'list' | 'first'>) {
  const [one, many] = NOUNS[list];
  return (
    <span className="dt-total" role="status">
      {first?.total !== undefined && count(first.total, one, many)}
      {first?.totalCents !== undefined && ` · ${money(first.totalCents)}`}
    </span>
  );
}
