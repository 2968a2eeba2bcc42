import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { LISTS } from 'cleanclaim/contract/columns';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { useKeys } from '../../app/keys.tsx';
import { Go } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { Money, PageHead, Status } from '../../ui/bits.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { reportWords } from './report-words.ts';

const one = (value: string) => [{ field: 'state', op: 'is' as const, values: [value] }];

/** Every line of the bank statements, with the payments that it holds. */
export function Page() {
  const may = useMay();
  const [importing, setImporting] = useState(false);
  const again = useAction('reconcile-deposits');
  const mayImport = may('import-bank-statement');
  useKeys(mayImport ? [{ keys: 'i', what: 'Import a bank statement', run: () => setImporting(true) }] : []);
  const reconcile = () =>
    again.mutate(
      {},
      {
        onSuccess: (report) => notifications.show({ message: reportWords(report) }),
        onError: (error) => notifications.show({ color: 'red', title: 'Not done', message: error.message }),
      },
    );
  return (
    <div className="page page-fill">
      <PageHead
        title="Deposits"
        facts="What came into the bank, against what payers advised and patients paid."
        actions={
          <Group gap="xs">
            <Go to="/deposits/gaps">What does not agree</Go>
            <Go to="/deposits/statements">Statements</Go>
            {may('show-day') && <Go to="/deposits/day">Day close</Go>}
            {may('reconcile-deposits') && (
              <Button variant="default" loading={again.isPending} onClick={reconcile}>
                Look again
              </Button>
            )}
            {mayImport && (
              <Button title="Key i" onClick={() => setImporting(true)}>
                Import a statement
              </Button>
            )}
          </Group>
        }
      />
      <DataTable
        list="deposits"
        endpoint="list-deposits"
        open={(row) => `/deposits/${row.id}`}
        quick={[
          { label: 'Not advised', filters: one('paid-not-advised') },
          { label: 'Too large', filters: one('over') },
          { label: 'Doubled', filters: one('doubled') },
          { label: 'Matched', filters: one('matched') },
          { label: 'Paid out', filters: one('out') },
        ]}
        cells={{
          state: (row) => <Status value={row.state} words={LISTS.deposits.state.values} />,
          differenceCents: (row) => <Money cents={row.state === 'out' ? 0 : row.differenceCents} dimZero />,
        }}
        empty={{
          title: 'No bank statement yet',
          hint: 'Export one from your bank as CSV, OFX (QFX), BAI2 or camt.053 and import it. Each deposit is joined to its remittance by the number of the EFT; what is missing, short or doubled is called up.',
          action: mayImport && (
            <Button variant="default" onClick={() => setImporting(true)}>
              Choose a statement
            </Button>
          ),
        }}
      />
      {importing && <ImportDialog onClose={() => setImporting(false)} />}
    </div>
  );
}
