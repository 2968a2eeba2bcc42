import { Button } from '@mantine/core';
import { CLAIM_STATUSES } from 'cleanclaim/contract/columns';
import type { ClaimListRow } from 'cleanclaim/contract/rows';
import { useState } from 'react';
import { Go } from '../../app/navigate.tsx';
import { useMe } from '../../app/session.tsx';
import { PageHead, Status } from '../../ui/bits.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { requestOf } from '../../ui/table/state.ts';
import type { BulkAction } from '../../ui/table/types.ts';
import { useTableState } from '../../ui/table/use-table-state.ts';
import { useAskPayers, useSendNow } from './bulk-deeds.ts';
import { Deadline } from './deadline.tsx';
import { CheckDialog } from './deeds/check-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { usePrintForMail } from './print-for-mail.ts';
import { WITH_PAYER } from './with-payer.ts';

const status = (...values: string[]) => [{ field: 'claimStatus', op: 'is' as const, values }];
const QUICK = [
  { label: 'Held', filters: status('held') },
  { label: 'Ready', filters: status('ready') },
  { label: 'Rejected', filters: status('rejected') },
  { label: 'Denied', filters: status('denied') },
  { label: 'Paid short', filters: status('partly-paid') },
  { label: 'With the payer', filters: status(...WITH_PAYER) },
  { label: 'Patient owes', filters: status('patient-due') },
];

/** What is open over the list; without ids an export takes what the list shows. */
type Opened = { what: 'import' | 'export' } | { what: 'check' | 'export'; claimIds: string[] };

/** Every claim with its status, its next step and whose turn it is. */
export function Page() {
  const me = useMe();
  const [opened, setOpened] = useState<Opened>();
  const open = (next: Opened) => {
    setOpened(next);
    return undefined;
  };
  const mayExport = me.may.includes('export-claims');
  const check: BulkAction<ClaimListRow> = {
    label: 'Check again',
    keys: 'c',
    endpoint: 'check-claims',
    run: (rows) => open({ what: 'check', claimIds: rows.map((row) => row.id) }),
  };
  const save: BulkAction<ClaimListRow> = {
    label: 'Export',
    keys: 'e',
    // For those who may list claims; whether they may take them out is asked below.
    endpoint: 'list-claims',
    run: (rows) => open({ what: 'export', claimIds: rows.map((row) => row.id) }),
  };
  const bulk = [useSendNow(), usePrintForMail(), useAskPayers(), check, ...(mayExport ? [save] : [])];
  return (
    <div className="page page-fill">
      <PageHead
        title="Claims"
        actions={
          <>
            {me.may.includes('import-claim') && (
              <Button variant="default" onClick={() => open({ what: 'import' })}>
                Import claims
              </Button>
            )}
            {mayExport && (
              <Button variant="default" onClick={() => open({ what: 'export' })}>
                Export claims
              </Button>
            )}
          </>
        }
      />
      <DataTable
        list="claims"
        endpoint="list-claims"
        open={(row) => `/claims/${row.id}`}
        quick={QUICK}
        bulk={bulk}
        cells={{
          claimStatus: (row) => <Status value={row.claimStatus} words={CLAIM_STATUSES} />,
          deadlineDate: (row) => <Deadline date={row.deadlineDate} />,
        }}
        empty={{
          title: 'No claims yet',
          hint: 'A claim is built from each visit that has codes, fees and a payer. Import a chart or enter a visit, and it comes here.',
          action: <Go to="/visits">Look at the visits</Go>,
        }}
      />
      {opened && <Over opened={opened} onClose={() => setOpened(undefined)} />}
    </div>
  );
}

function Over({ opened, onClose }: { opened: Opened; onClose: () => void }) {
  const { state } = useTableState('claims');
  if (opened.what === 'import') return <ImportDialog onClose={onClose} />;
  if (opened.what === 'export') {
    const chosen = 'claimIds' in opened ? { claimIds: opened.claimIds } : { list: requestOf(state) };
    return <ExportDialog {...chosen} onClose={onClose} />;
  }
  return 'claimIds' in opened && <CheckDialog claimIds={opened.claimIds} onClose={onClose} />;
}
