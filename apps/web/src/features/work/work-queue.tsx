import { Text } from '@mantine/core';
import { addDays } from 'cleanclaim/contract/format';
import type { WorkListRow } from 'cleanclaim/contract/rows';
import { Go } from '../../app/navigate.tsx';
import { useMe } from '../../app/session.tsx';
import { Day, PageHead } from '../../ui/bits.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { BulkAction, DataTableProps } from '../../ui/table/types.ts';
import { todayHere } from '../../ui/today-here.ts';
import { useWorkActions } from './actions.tsx';

type Quick = NonNullable<DataTableProps<'list-work'>['quick']>;

function quickFilters(name: string, today: string): Quick {
  const kind = (label: string, value: string): Quick[number] => ({
    label,
    filters: [{ field: 'kind', op: 'is', values: [value] }],
  });
  return [
    { label: 'Mine', filters: [{ field: 'assigneeName', op: 'is', values: [name] }] },
    { label: 'Unassigned', filters: [{ field: 'assigneeName', op: 'empty', values: [] }] },
    { label: 'Overdue', filters: [{ field: 'deadlineDate', op: 'to', values: [addDays(today, -1)] }] },
    kind('Held', 'claim-held'),
    kind('Rejected', 'rejection'),
    kind('Denials', 'denial'),
    { label: 'Snoozed', filters: [{ field: 'snoozedUntil', op: 'from', values: [addDays(today, 1)] }] },
    { label: 'Done', filters: [{ field: 'workStatus', op: 'is', values: ['done'] }] },
  ];
}

const closed = (rows: readonly WorkListRow[]) =>
  rows.some((row) => row.workStatus === 'done') ? 'Some of these are done already. Choose open ones.' : undefined;
const idsOf = (rows: readonly WorkListRow[]) => rows.map((row) => row.id);

/** Everything that waits for a person, the nearest deadline first. */
export function Page() {
  const me = useMe();
  const today = todayHere();
  const { ask, takeOn, dialog } = useWorkActions();
  const bulk: BulkAction<WorkListRow>[] = [
    { label: 'Assign to me', keys: 'm', endpoint: 'assign-work', refuse: closed, run: (rows) => takeOn(idsOf(rows)) },
    { label: 'Assign', keys: 'a', endpoint: 'assign-work', refuse: closed, run: (rows) => ask('assign', idsOf(rows)) },
    { label: 'Snooze', keys: 'z', endpoint: 'snooze-work', refuse: closed, run: (rows) => ask('snooze', idsOf(rows)) },
    {
      label: 'Resolve',
      keys: 'r',
      endpoint: 'resolve-work',
      refuse: closed,
      run: (rows) => ask('resolve', idsOf(rows)),
    },
  ];
  return (
    <div className="page page-fill">
      <PageHead
        title="Work queue"
        facts="What waits for a person. Snoozed and finished items stand under their filters."
      />
      <DataTable
        list="work"
        endpoint="list-work"
        open={(row) => `/work/${row.id}`}
        quick={quickFilters(me.name, today)}
        bulk={bulk}
        cells={{
          deadlineDate: (row) => <Deadline row={row} today={today} />,
          assigneeName: (row) =>
            row.assigneeName || (
              <Text span inherit c="dimmed">
                Nobody
              </Text>
            ),
        }}
        empty={{
          title: 'Nothing waits',
          hint: 'Held claims, rejections, denials, files that cannot be read and payers who stay silent come up here by themselves, each with its steps and its deadline.',
          action: <Go to="/">See today</Go>,
        }}
      />
      {dialog}
    </div>
  );
}

function Deadline({ row, today }: { row: WorkListRow; today: string }) {
  const overdue = row.workStatus === 'open' && row.deadlineDate < today;
  if (!overdue) return <Day date={row.deadlineDate} />;
  return (
    <Text span inherit fw={600} c="var(--mantine-color-error)" title="Overdue">
      <Day date={row.deadlineDate} />
    </Text>
  );
}
