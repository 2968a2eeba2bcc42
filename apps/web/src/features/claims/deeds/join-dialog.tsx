import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useAction } from '../../../api/queries.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { money } from '../../../ui/words.ts';
import type { DeedProps } from './deed-props.ts';
import { Refused } from './refused.tsx';

/** Brings the lines of another claim of the visit to this one, which closes the other. */
export function JoinDialog({ view, onClose }: DeedProps) {
  const { id, patientControlNumber, payer } = view.claim;
  const join = useAction('combine-claims');
  // As it was when it opened: the list of the claim is fetched anew once they are joined.
  const [others] = useState(view.deeds.joinable);
  const [otherClaimId, setOther] = useState(others.length === 1 ? (others[0]?.claimId ?? '') : '');
  const run = () =>
    join.mutate(
      { claimId: id, version: view.version, otherClaimId },
      {
        onSuccess: () => {
          notifications.show({ message: 'The claims are one now; it was checked again.' });
          onClose();
        },
      },
    );
  return (
    <Dialog opened onClose={onClose} title={`Join with claim ${patientControlNumber}`}>
      <Stack gap="sm">
        <Text size="sm">
          The lines of the claim you choose come to this one, which goes to {payer.name} with all of them; the other is
          closed.
        </Text>
        <Radio.Group label="Claim to join" required value={otherClaimId} onChange={setOther}>
          <Stack gap="xs" mt="xs">
            {others.map(({ claimId, patientControlNumber: number, procedureCodes, chargeCents }, i) => (
              <Radio
                key={claimId}
                value={claimId}
                data-autofocus={i === 0 || undefined}
                label={`${number} · ${procedureCodes.join(', ')} · ${money(chargeCents)}`}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Refused title="Not joined" error={join.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button loading={join.isPending} disabled={otherClaimId === ''} onClick={run}>
            Join the claims
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
