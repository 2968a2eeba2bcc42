import { Stack } from '@mantine/core';
import { Go } from '../../app/navigate.tsx';
import { PageHead } from '../../ui/bits.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { todayIso } from '../../ui/words.ts';

const is = (field: string, ...values: string[]) => [{ field, op: 'is' as const, values }];

/** Every appeal: what is due when, at which level, for how much, and what came of it. */
export function Page() {
  return (
    <div className="page page-fill">
      <PageHead title="Appeals" />
      <DataTable
        list="appeals"
        endpoint="list-appeals"
        open={(row) => `/appeals/${row.id}`}
        quick={[
          { label: 'To be sent', filters: is('appealStatus', 'draft') },
          { label: 'Waiting for a decision', filters: is('appealStatus', 'sent', 'received') },
          {
            label: 'Decision overdue',
            filters: [
              ...is('appealStatus', 'sent', 'received'),
              { field: 'dueDate', op: 'to' as const, values: [todayIso()] },
            ],
          },
          { label: 'Won', filters: is('outcome', 'overturned', 'partly') },
          { label: 'Lost', filters: is('outcome', 'upheld', 'dismissed') },
        ]}
        empty={{
          title: 'Nothing is appealed yet',
          hint: 'Open a denied claim and choose “Appeal” under “More”, or use the button of its work item. The last day is counted by the rules of the payer, the letter is drafted, and the packet is put together from the claim and the chart.',
          action: (
            <Stack gap={2}>
              <Go to={`/claims?${new URLSearchParams({ filters: JSON.stringify(is('claimStatus', 'denied')) })}`}>
                Look at the denied claims
              </Go>
            </Stack>
          ),
        }}
      />
    </div>
  );
}
