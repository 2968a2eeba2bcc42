import { Alert, Button, Group, Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { Empty } from '../bits.tsx';
import type { RowsQuery } from './types.ts';
import type { ChangeState } from './use-table-state.ts';

interface Props {
  rows: readonly unknown[];
  query: RowsQuery;
  label: string;
  isAsked: boolean;
  empty: { title: string; hint: ReactNode; action?: ReactNode };
  change: ChangeState;
  more: () => void;
  again: () => void;
}

/** What stands where rows are missing: they come, there are none, none match, or why they could not be shown. */
export function GridNotes({ rows, query, label, isAsked, empty, change, more, again }: Props) {
  if (query.error) {
    return (
      <Alert color="red" variant="light" role="alert" p="xs" m="xs">
        <Group justify="space-between">
          <span>{query.error.message}</span>
          <Group gap="xs">
            {isAsked && (
              <Button variant="subtle" onClick={() => change({ filters: [], search: '', sort: undefined })}>
                Clear filters
              </Button>
            )}
            <Button variant="default" onClick={query.isFetchNextPageError ? more : again}>
              Try again
            </Button>
          </Group>
        </Group>
      </Alert>
    );
  }
  if (query.isPending) {
    return (
      <div className="dt-note dt-over">
        <Loader size="xs" role="status" aria-label={`Loading ${label}`} />
      </div>
    );
  }
  if (query.isFetchingNextPage) {
    return (
      <div className="dt-note" role="status">
        Loading more {label}…
      </div>
    );
  }
  if (rows.length > 0) return null;
  if (!isAsked) {
    return (
      <div className="dt-over">
        <Empty {...empty} />
      </div>
    );
  }
  return (
    <div className="dt-over">
      <Empty
        title={`No ${label} match`}
        hint="Nothing on file has all of what is searched and filtered for."
        action={
          <Button variant="default" onClick={() => change({ filters: [], search: '' })}>
            Clear filters
          </Button>
        }
      />
    </div>
  );
}
