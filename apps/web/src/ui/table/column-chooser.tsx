import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import type { ListColumns } from 'cleanclaim/contract/lists';
import { shownColumns, type TableState, toggleColumn } from './state.ts';
import type { ChangeState } from './use-table-state.ts';

/** Which columns are shown. */
export function ColumnChooser(props: { columns: ListColumns; chosen: TableState['columns']; change: ChangeState }) {
  const { columns, chosen, change } = props;
  const shown = new Set(shownColumns(columns, chosen).map(([key]) => key));
  return (
    <Popover trapFocus returnFocus position="bottom-end" shadow="md">
      <Popover.Target>
        <Button variant="subtle" color="gray" size="compact-xs">
          Columns
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs" aria-label="Columns">
        <Stack gap={6}>
          {Object.entries(columns).map(([key, { label }]) => (
            <Checkbox
              key={key}
              size="xs"
              label={label}
              checked={shown.has(key)}
              disabled={shown.size === 1 && shown.has(key)}
              onChange={() => change({ columns: toggleColumn(columns, chosen, key) }, 'replace')}
            />
          ))}
          {chosen && (
            <Button variant="subtle" size="compact-xs" onClick={() => change({ columns: undefined }, 'replace')}>
              Usual columns
            </Button>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
