import { Text } from '@mantine/core';
import { useGo } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { count } from '../../ui/words.ts';
import { NewButton } from './new-button.tsx';
import { payerKind } from './payer-kinds.ts';

/** Whom the practice bills, and the days that each payer gives. */
export function Payers() {
  const may = useMay();
  const go = useGo();
  return (
    <>
      <div className="settings-bar">
        <Text size="sm" c="dimmed">
          Whom the practice bills. Deadlines of claims and appeals follow from the days.
        </Text>
        {may('save-payer') && <NewButton label="New payer" onClick={() => go('/settings/payers/new')} />}
      </div>
      <DataTable
        list="payers"
        endpoint="list-payers"
        open={(row) => `/settings/payers/${row.id}`}
        cells={{
          claimFilingIndicator: (row) => (
            <span title={payerKind(row.claimFilingIndicator)}>{payerKind(row.claimFilingIndicator)}</span>
          ),
          timelyFilingDays: (row) => count(row.timelyFilingDays, 'day'),
          responseDays: (row) => count(row.responseDays, 'day'),
          appealDays: (row) => count(row.appealDays, 'day'),
        }}
        empty={{
          title: 'No payers yet',
          hint: 'A claim goes to a payer of this list. Add those that your clearinghouse reaches, with the payer ids of its list.',
        }}
      />
    </>
  );
}
