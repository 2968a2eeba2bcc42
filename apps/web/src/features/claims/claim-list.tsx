import { notifications } from '@mantine/notifications';
import { CLAIM_STATUSES } from 'cleanclaim/contract/columns';
import type { ClaimListRow } from 'cleanclaim/contract/rows';
import { useAction } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { PageHead, Status } from '../../ui/bits.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { BulkAction } from '../../ui/table/types.ts';
import { count } from '../../ui/words.ts';
import { Deadline } from './deadline.tsx';
import { usePrintForMail } from './print-for-mail.ts';
import { sentWords } from './sent-words.ts';

const status = (...values: string[]) => [{ field: 'claimStatus', op: 'is' as const, values }];
const QUICK = [
  { label: 'Held', filters: status('held') },
  { label: 'Ready', filters: status('ready') },
  { label: 'Rejected', filters: status('rejected') },
  { label: 'Denied', filters: status('denied') },
  { label: 'Paid short', filters: status('partly-paid') },
  { label: 'With the payer', filters: status('sent', 'mailed', 'received', 'accepted') },
  { label: 'Patient owes', filters: status('patient-due') },
];

/** Every claim with its status, its next step and whose turn it is. */
export function Page() {
  const send = useAction('submit-claims');
  const bulk: BulkAction<ClaimListRow>[] = [
    {
      label: 'Send now',
      keys: 's',
      endpoint: 'submit-claims',
      refuse: (rows) => {
        const others = rows.filter((row) => row.claimStatus !== 'ready').length;
        return others > 0 ? `${count(others, 'claim is', 'claims are')} not ready to send.` : undefined;
      },
      run: (rows) =>
        send.mutateAsync({ claimIds: rows.map((row) => row.id) }).then(
          (answer) => {
            notifications.show({ message: sentWords(answer) });
            return true;
          },
          (error: Error) => {
            notifications.show({ color: 'red', title: 'Not sent', message: error.message });
            return false;
          },
        ),
    },
  ];
  bulk.push(usePrintForMail());
  return (
    <div className="page page-fill">
      <PageHead title="Claims" />
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
    </div>
  );
}
