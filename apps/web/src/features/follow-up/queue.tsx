import { Text } from '@mantine/core';
import type { FollowUpRow } from 'cleanclaim/contract/follow-up-views';
import { FOLLOW_UP_KINDS } from 'cleanclaim/contract/follow-up-words';
import { addDays } from 'cleanclaim/contract/format';
import type { ListFilter } from 'cleanclaim/contract/lists';
import { Go } from '../../app/navigate.tsx';
import { useMe } from '../../app/session.tsx';
import { Day, PageHead } from '../../ui/bits.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { todayHere } from '../../ui/today-here.ts';
import { money } from '../../ui/words.ts';
import { useFollowUpDeeds } from './deeds.tsx';

const is = (field: string, ...values: string[]): ListFilter => ({ field, op: 'is', values });

function quickFilters(name: string) {
  const kinds = Object.entries(FOLLOW_UP_KINDS).map(([kind, label]) => ({ label, filters: [is('kind', kind)] }));
  return [
    { label: 'Mine', filters: [is('assigneeName', name)] },
    { label: 'Unassigned', filters: [{ field: 'assigneeName', op: 'empty' as const, values: [] }] },
    ...kinds,
    {
      label: 'Put aside',
      filters: [{ field: 'snoozedUntil', op: 'from' as const, values: [addDays(todayHere(), 1)] }],
    },
    { label: "Payer's turn", filters: [is('turn', 'payer')] },
  ];
}

/** Open claims of payers that somebody must act on now, what is worth most first. */
export function Page() {
  const me = useMe();
  const { bulk, dialog } = useFollowUpDeeds();
  return (
    <div className="page page-fill">
      <PageHead
        title="Follow-up"
        facts="Open claims by dollars, chance and days left. Ranked every morning; calls and owners show at once."
      />
      <DataTable
        list="follow-up"
        endpoint="list-follow-up"
        open={(row) => `/claims/${row.id}`}
        quick={quickFilters(me.name)}
        bulk={bulk}
        cells={CELLS}
        empty={{
          title: 'Nothing to follow up',
          hint: 'A claim comes here when its payer is silent for longer than nine of ten of its answers took, when it was rejected, denied or paid short, and when a promised payment does not come. Claims within their time stand under “Payer’s turn”.',
          action: <Go to="/claims">Look at the claims</Go>,
        }}
      />
      {dialog}
    </div>
  );
}

const CELLS = {
  assigneeName: (row: FollowUpRow) =>
    row.assigneeName || (
      <Text span inherit c="dimmed">
        Nobody
      </Text>
    ),
  silent: (row: FollowUpRow) => <Silent row={row} />,
  chance: (row: FollowUpRow) => <span title={row.chanceReason}>{row.chance}</span>,
  limitDate: (row: FollowUpRow) => <Day date={row.limitDate} />,
  promiseDate: (row: FollowUpRow) =>
    row.promiseDate && (
      <>
        <Day date={row.promiseDate} />
        {row.promiseCents !== null && ` ${money(row.promiseCents)}`}
      </>
    ),
};

function Silent({ row }: { row: FollowUpRow }) {
  const isLate = row.kind === 'no-answer' && row.silentDays > row.lateDays;
  const learned =
    row.answers < 10
      ? `Usual days of the payer: ${row.lateDays}. Its own are learned from ten answers; ${row.answers} are known.`
      : `Half of its last ${row.answers} answers came within ${row.normalDays} days, nine of ten within ${row.lateDays}.`;
  return (
    <Text span inherit title={learned} {...(isLate ? { fw: 600, c: 'var(--mantine-color-error)' } : {})}>
      {row.silent}
    </Text>
  );
}
