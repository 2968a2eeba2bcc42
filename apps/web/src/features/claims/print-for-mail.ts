import { notifications } from '@mantine/notifications';
import type { ClaimListRow } from 'cleanclaim/contract/rows';
import { useAction } from '../../api/queries.ts';
import { useGo } from '../../app/navigate.tsx';
import type { BulkAction } from '../../ui/table/types.ts';
import { count } from '../../ui/words.ts';

/** Puts claims into print batches and opens the batch, or the mail where there are several. */
export function usePrintClaims(): { run: (claimIds: string[]) => Promise<boolean>; printing: boolean } {
  const go = useGo();
  const print = useAction('make-print-batch');
  const run = (claimIds: string[]) =>
    print.mutateAsync({ claimIds }).then(
      ({ printBatchIds, claims }) => {
        notifications.show({ message: `${count(claims, 'claim')} printed. Mark the batch once it is mailed.` });
        const [only] = printBatchIds;
        go(only && printBatchIds.length === 1 ? `/mail/${only}` : '/mail');
        return true;
      },
      (error: Error) => {
        notifications.show({ color: 'red', title: 'Not printed', message: error.message });
        return false;
      },
    );
  return { run, printing: print.isPending };
}

/** Prints the chosen claims, also of payers that take files: some want this one on paper. */
export function usePrintForMail(): BulkAction<ClaimListRow> {
  const { run } = usePrintClaims();
  return {
    label: 'Print for mail',
    keys: 'p',
    endpoint: 'make-print-batch',
    refuse: (rows) => {
      const others = rows.filter((row) => row.claimStatus !== 'ready').length;
      return others > 0 ? `${count(others, 'claim is', 'claims are')} not ready to print.` : undefined;
    },
    run: (rows) => run(rows.map((row) => row.id)),
  };
}
