import { Button, Text } from '@mantine/core';
import { useKeys } from '../../app/keys.tsx';
import { Go, useGo } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { PageHead } from '../../ui/bits.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';

const one = (field: string, value: string) => [{ field, op: 'is' as const, values: [value] }];

/** The way to what came on paper: the ones begun, or a new one. */
function TypePaper({ mayType }: { mayType: boolean }) {
  const go = useGo();
  const type = () => go('/paper-eobs/new');
  useKeys(mayType ? [{ keys: 'p', what: 'Type a paper EOB', run: type }] : []);
  return (
    <>
      <Go to="/paper-eobs">On paper</Go>
      {mayType && (
        <Button title="Key p" onClick={type}>
          Type a paper EOB
        </Button>
      )}
    </>
  );
}

/** Every payment of a payer, with its proof of balance and what is still to place. */
export function Page() {
  const may = useMay();
  return (
    <div className="page page-fill">
      <PageHead title="Remittances" actions={may('list-paper-eobs') && <TypePaper mayType={may('save-paper-eob')} />} />
      <DataTable
        list="remittances"
        endpoint="list-remittances"
        open={(row) => `/remittances/${row.id}`}
        quick={[
          { label: 'Held', filters: one('posting', 'held') },
          { label: 'Out of balance', filters: one('balanced', 'no') },
        ]}
        cells={{
          // A large payment posts in slices: while it is under way, how far it is.
          claimPayments: (row) =>
            row.posting === 'under-way'
              ? `${row.claimPayments.toLocaleString('en-US')} of ${row.ofClaimPayments.toLocaleString('en-US')}`
              : row.claimPayments,
          openExceptions: (row) =>
            row.openExceptions === 0 ? (
              <Text span inherit c="dimmed">
                0
              </Text>
            ) : (
              <b>{row.openExceptions}</b>
            ),
        }}
        empty={{
          title: 'No payments from payers yet',
          hint: 'An 835 from the clearinghouse or payer is read, proven to the cent and posted by itself. Import one from the files received, or wait for the next answer to your claims.',
          action: may('list-files') && <Go to="/files">Look at the files received</Go>,
        }}
      />
    </div>
  );
}
