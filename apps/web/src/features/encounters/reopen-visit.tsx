import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { EncounterView } from 'cleanclaim/contract/views';
import { useAction } from '../../api/queries.ts';
import { useMay } from '../../app/session.tsx';

/** Opens a visit again whose claim was voided, once the payer has confirmed it, or that the patient was billed for. */
export function ReopenButton({ view }: { view: EncounterView }) {
  const may = useMay();
  const reopen = useAction('reopen-visit');
  if (!view.reopenable || !may('reopen-visit')) return null;
  const run = () =>
    reopen.mutate(
      { encounterId: view.encounter.id, version: view.version },
      {
        onSuccess: () => notifications.show({ message: 'The visit is open. Correct it, then build the claim again.' }),
        onError: (error) => notifications.show({ color: 'red', title: 'Not opened', message: error.message }),
      },
    );
  return (
    <Button variant="default" loading={reopen.isPending} onClick={run}>
      Open the visit again
    </Button>
  );
}
