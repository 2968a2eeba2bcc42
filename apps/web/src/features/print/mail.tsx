import '../../ui/plain-table.css';
import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { LISTS } from 'cleanclaim/contract/columns';
import type { MailToPrint } from 'cleanclaim/contract/printing-views';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { useKeys } from '../../app/keys.tsx';
import { Go, useGo } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Empty, Money, PageHead, Panel, Status } from '../../ui/bits.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { count, money } from '../../ui/words.ts';

const one = (field: string, value: string) => [{ field, op: 'is' as const, values: [value] }];

/** Claims that go by mail: what waits to be printed, and what was. */
export function Page() {
  const may = useMay();
  const query = useEndpoint('show-mail', {});
  return (
    <div className="page page-fill">
      <PageHead title="Mail" actions={may('list-printer-offsets') && <Go to="/mail/printers">Printers</Go>} />
      <Await query={query}>{({ ready }) => <Ready ready={ready} />}</Await>
      <DataTable
        list="print-batches"
        endpoint="list-print-batches"
        open={(row) => `/mail/${row.id}`}
        quick={[
          { label: 'To be mailed', filters: one('state', 'made') },
          { label: 'Mailed', filters: one('state', 'mailed') },
        ]}
        cells={{ state: (row) => <Status value={row.state} words={LISTS['print-batches'].state.values} /> }}
        empty={{
          title: 'Nothing has been printed yet',
          hint: 'Print what is ready above. Each batch holds claims on one form, with a cover sheet for each payer, and stands here until it is marked as mailed.',
        }}
      />
    </div>
  );
}

/** Makes batches and opens the one that was made. */
function usePrint() {
  const go = useGo();
  const print = useAction('make-print-batch');
  const run = (payerIds?: string[]) =>
    print.mutate(payerIds ? { payerIds } : {}, {
      onSuccess: ({ printBatchIds, claims }) => {
        notifications.show({
          message:
            claims === 0
              ? 'Nothing is ready to be printed.'
              : `${count(claims, 'claim')} in ${count(printBatchIds.length, 'print batch', 'print batches')}.`,
        });
        const [only] = printBatchIds;
        if (only && printBatchIds.length === 1) go(`/mail/${only}`);
      },
      onError: (error) => notifications.show({ color: 'red', title: 'Not printed', message: error.message }),
    });
  return { run, printing: print.isPending };
}

function Ready({ ready }: { ready: readonly MailToPrint[] }) {
  const may = useMay();
  const { run, printing } = usePrint();
  const printable = ready.filter((payer) => payer.hasAddress);
  const mayPrint = may('make-print-batch') && printable.length > 0;
  useKeys(mayPrint ? [{ keys: 'p', what: 'Print all that is ready', run: () => run() }] : []);
  const claims = ready.reduce((sum, payer) => sum + payer.claims, 0);
  const cents = ready.reduce((sum, payer) => sum + payer.chargeCents, 0);
  return (
    <Panel
      title="Ready to print"
      actions={
        mayPrint && (
          <Button title="Key p" loading={printing} onClick={() => run()}>
            Print all
          </Button>
        )
      }
    >
      {ready.length === 0 ? (
        <Empty
          title="No claim waits to be printed"
          hint="Claims of payers that take them on paper stand here once they are ready. How a payer takes claims is set under Settings, Payers."
          action={may('list-payers') && <Go to="/settings/payers">Look at the payers</Go>}
        />
      ) : (
        <>
          <Text size="sm" c="dimmed" mb={4}>
            {count(claims, 'claim')} of {count(ready.length, 'payer')}, {money(cents)}
          </Text>
          <ReadyTable ready={ready} {...(mayPrint ? { onPrint: (payerId: string) => run([payerId]) } : {})} />
        </>
      )}
    </Panel>
  );
}

function ReadyTable({ ready, onPrint }: { ready: readonly MailToPrint[]; onPrint?: (payerId: string) => void }) {
  return (
    <table className="plain-table" aria-label="Ready to print by payer">
      <thead>
        <tr>
          <th scope="col">Payer</th>
          <th scope="col" className="right" style={{ width: 80 }}>
            Claims
          </th>
          <th scope="col" className="right" style={{ width: 120 }}>
            Charges
          </th>
          <th scope="col" style={{ width: 140 }}>
            Oldest service
          </th>
          <th scope="col" style={{ width: 240 }}>
            Print
          </th>
        </tr>
      </thead>
      <tbody>
        {ready.map(({ payerId, payerName, claims, chargeCents, oldestService, hasAddress }) => (
          <tr key={payerId}>
            <td>{payerName}</td>
            <td className="right">{claims}</td>
            <td className="right">
              <Money cents={chargeCents} />
            </td>
            <td>
              <Day date={oldestService} />
            </td>
            <td className="right">
              {!hasAddress && <Go to={`/settings/payers/${payerId}`}>No address yet: enter it first</Go>}
              {hasAddress && onPrint && (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`Print for ${payerName}`}
                  onClick={() => onPrint(payerId)}
                >
                  Print
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
