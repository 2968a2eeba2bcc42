import { notifications } from '@mantine/notifications';
import type { ClaimListRow } from 'cleanclaim/contract/rows';
import { useAction } from '../../api/queries.ts';
import type { BulkAction } from '../../ui/table/types.ts';
import { count } from '../../ui/words.ts';
import { sentWords } from './sent-words.ts';
import { WITH_PAYER } from './with-payer.ts';

const refused = (title: string) => (error: Error) => {
  notifications.show({ color: 'red', title, message: error.message });
  return false;
};

/** Sends the chosen claims at once. */
export function useSendNow(): BulkAction<ClaimListRow> {
  const send = useAction('submit-claims');
  return {
    label: 'Send now',
    keys: 's',
    endpoint: 'submit-claims',
    refuse: (rows) => {
      const others = rows.filter((row) => row.claimStatus !== 'ready').length;
      return others > 0 ? `${count(others, 'claim is', 'claims are')} not ready to send.` : undefined;
    },
    run: (rows) =>
      send.mutateAsync({ claimIds: rows.map((row) => row.id) }).then((answer) => {
        notifications.show({ message: sentWords(answer) });
        return true;
      }, refused('Not sent')),
  };
}

/** Asks the payers of the chosen claims how they stand (276). */
export function useAskPayers(): BulkAction<ClaimListRow> {
  const ask = useAction('ask-claim-status');
  return {
    label: 'Ask the payer',
    keys: 'a',
    endpoint: 'ask-claim-status',
    refuse: (rows) => {
      const others = rows.filter((row) => !WITH_PAYER.includes(row.claimStatus)).length;
      return others > 0 ? `${count(others, 'claim is', 'claims are')} not with a payer.` : undefined;
    },
    run: (rows) =>
      ask.mutateAsync({ claimIds: rows.map((row) => row.id) }).then(({ asked }) => {
        notifications.show({
          message: `Asked about ${count(asked, 'claim')}. The answers will stand on their timelines.`,
        });
        return true;
      }, refused('Not asked')),
  };
}
