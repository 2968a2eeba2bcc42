import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import type { ClaimView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useAction } from '../../../api/queries.ts';
import { useGo } from '../../../app/navigate.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { money } from '../../../ui/words.ts';
import type { DeedProps } from './deed-props.ts';
import { Refused } from './refused.tsx';

const BECAME = {
  ready: 'The claim to the next payer is clean and ready to send.',
  held: 'The claim to the next payer is held. Fix what holds it.',
  waiting: 'The payer passed the claim on. The next payer’s answer is awaited.',
} as const;

/** After the next payer is billed: says how its claim stands, and opens it. */
export function useNextClaim(onClose: () => void): (answer: Api['bill-next-payer']['output']) => void {
  const go = useGo();
  return ({ claimId, claimStatus }) => {
    notifications.show({ message: BECAME[claimStatus] });
    onClose();
    go(`/claims/${claimId}`);
  };
}

/** Who is billed next, as it stood when the dialog opened: once the payer is billed the claim no longer says so. */
export function useNextPayerName({ deeds }: ClaimView): string {
  const [name] = useState(deeds.nextPayer?.payerName ?? 'The next payer');
  return name;
}

/** Bills the next payer with the newest answer of this one that is on file. */
export function NextPayerDialog({ view, onClose }: DeedProps) {
  const { id, patientControlNumber, payer } = view.claim;
  const bill = useAction('bill-next-payer');
  const opened = useNextClaim(onClose);
  const name = useNextPayerName(view);
  const run = () => bill.mutate({ claimId: id, version: view.version }, { onSuccess: opened });
  return (
    <Dialog opened onClose={onClose} title={`Bill the next payer of claim ${patientControlNumber}`}>
      <Stack gap="sm">
        <Text size="sm">
          {name} gets a claim with what {payer.name} decided by its answer on file, and the{' '}
          {money(Math.max(0, view.payerBalanceCents) + Math.max(0, view.patientBalanceCents))} that is left goes over to
          it.
        </Text>
        <Refused title="Not billed" error={bill.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button data-autofocus loading={bill.isPending} onClick={run}>
            Bill {name}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
