import { Button, Popover, Stack, UnstyledButton } from '@mantine/core';
import type { ListColumn, ListColumns, ListFilter } from 'cleanclaim/contract/lists';
import { useState } from 'react';
import { FilterEditor } from './filter-editor.tsx';
import { describeFilters } from './filter-values.ts';
import { replaceFilters, type TableState } from './state.ts';
import type { ChangeState } from './use-table-state.ts';

interface Props {
  columns: ListColumns;
  state: TableState;
  change: ChangeState;
}

/** What an address names but the list does not have; the server refuses it, the chip lets it be taken off. */
const unknownColumn = (field: string): ListColumn => ({ label: field, kind: 'text', width: 100 });

/** The filters that stand, each with its words; a click changes it. */
export function FilterChips({ columns, state, change }: Props) {
  const fields = [...new Set(state.filters.map(({ field }) => field))];
  if (fields.length === 0) return null;
  return (
    <fieldset className="dt-chips" aria-label="Filters">
      {fields.map((field) => (
        <Chip
          key={field}
          field={field}
          column={(Object.hasOwn(columns, field) ? columns[field] : undefined) ?? unknownColumn(field)}
          filters={state.filters.filter((filter) => filter.field === field)}
          set={(own) => change({ filters: replaceFilters(state.filters, field, own) })}
        />
      ))}
      <Button variant="subtle" size="compact-xs" onClick={() => change({ filters: [], search: '' })}>
        Clear filters
      </Button>
    </fieldset>
  );
}

interface ChipProps {
  field: string;
  column: ListColumn;
  filters: readonly ListFilter[];
  set: (filters: ListFilter[]) => void;
}

function Chip({ field, column, filters, set }: ChipProps) {
  const [isOpen, setOpen] = useState(false);
  const words = `${column.label}: ${describeFilters(column, filters)}`;
  const apply = (own: ListFilter[]) => {
    setOpen(false);
    set(own);
  };
  return (
    <span className="dt-chip">
      <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="bottom-start" shadow="md">
        <Popover.Target>
          <button type="button" title={`${words} (change)`} onClick={() => setOpen(!isOpen)}>
            {words}
          </button>
        </Popover.Target>
        <Popover.Dropdown p="xs" aria-label={`Filter by ${column.label}`}>
          {isOpen && <FilterEditor field={field} column={column} filters={filters} onApply={apply} />}
        </Popover.Dropdown>
      </Popover>
      <button type="button" aria-label={`Remove the filter ${words}`} onClick={() => set([])}>
        ×
      </button>
    </span>
  );
}

/** Chooses a column, then what it must hold. */
export function AddFilter({ columns, state, change }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [field, setField] = useState<string>();
  const column = field === undefined ? undefined : columns[field];
  const show = (open: boolean) => {
    setOpen(open);
    setField(undefined);
  };
  const apply = (of: string, own: ListFilter[]) => {
    show(false);
    change({ filters: replaceFilters(state.filters, of, own) });
  };
  return (
    <Popover opened={isOpen} onChange={show} trapFocus returnFocus position="bottom-start" shadow="md">
      <Popover.Target>
        <Button variant="default" className="dt-quick" onClick={() => show(!isOpen)}>
          Filter…
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs" aria-label="Add a filter">
        {isOpen && field !== undefined && column ? (
          <FilterEditor
            field={field}
            column={column}
            filters={state.filters.filter((filter) => filter.field === field)}
            onApply={(own) => apply(field, own)}
          />
        ) : (
          <Stack gap={0} miw={150}>
            {Object.entries(columns).map(([key, one]) =>
              one.filter ? (
                <UnstyledButton key={key} className="nav-item" onClick={() => setField(key)}>
                  {one.label}
                </UnstyledButton>
              ) : null,
            )}
          </Stack>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
