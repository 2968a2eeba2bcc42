import { Text } from '@mantine/core';
import { useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { count } from '../../ui/words.ts';
import { useEdited } from './edited.ts';
import { NewButton } from './new-button.tsx';
import { PayerDialog } from './payer-dialog.tsx';
import { payerKind } from './payer-kinds.ts';

/** Whom the practice bills, and the days that each payer gives. */
export function Payers() {
  const may = useMay();
  const edited = useEdited();
  const maySave = may('save-payer');
  return (
    <>
      <div className="settings-bar">
        <Text size="sm" c="dimmed">
          Whom the practice bills. Deadlines of claims and appeals follow from the days.
        </Text>
        {maySave && <NewButton label="New payer" onClick={() => edited.open('new')} />}
      </div>
      <DataTable
        list="payers"
        endpoint="list-payers"
        open={(row) => (maySave ? edited.addressOf(row.id) : undefined)}
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
      {maySave && edited.id === 'new' && <PayerDialog onClose={edited.close} />}
      {maySave && edited.id && edited.id !== 'new' && (
        <EditPayer key={edited.id} payerId={edited.id} onClose={edited.close} />
      )}
    </>
  );
}

function EditPayer({ payerId, onClose }: { payerId: string; onClose: () => void }) {
  const payer = useEndpoint('show-payer', { payerId });
  return <Await query={payer}>{(view) => <PayerDialog view={view} onClose={onClose} />}</Await>;
}
