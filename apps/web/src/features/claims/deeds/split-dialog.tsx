import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useAction } from '../../../api/queries.ts';
import { useGo } from '../../../app/navigate.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { count, money } from '../../../ui/words.ts';
import type { DeedProps } from './deed-props.ts';
import { Refused } from './refused.tsx';

/** Moves chosen lines to a claim of their own; at least one stays. */
export function SplitDialog({ view, onClose }: DeedProps) {
  const { id, patientControlNumber, payer, lines } = view.claim;
  const go = useGo();
  const split = useAction('split-claim');
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const toggle = (line: number) =>
    setChosen((before) => (before.includes(line) ? before.filter((one) => one !== line) : [...before, line]));
  const moved = lines.filter((line) => chosen.includes(line.lineNumber));
  const run = () =>
    split.mutate(
      { claimId: id, version: view.version, lineNumbers: moved.map((line) => line.lineNumber) },
      {
        onSuccess: ({ claimId }) => {
          notifications.show({ message: `${count(moved.length, 'line')} moved: this is the new claim.` });
          onClose();
          go(`/claims/${claimId}`);
        },
      },
    );
  return (
    <Dialog opened onClose={onClose} title={`Split claim ${patientControlNumber}`}>
      <Stack gap="sm">
        <Text size="sm">
          The lines you choose go to {payer.name} on a claim of their own; both claims together charge what this one
          does, and both are checked again.
        </Text>
        <Stack gap="xs" role="group" aria-label="Lines that move">
          {lines.map((line, i) => (
            <Checkbox
              key={line.lineNumber}
              data-autofocus={i === 0 || undefined}
              label={`${line.lineNumber}: ${line.procedureCode || line.revenueCode} · ${money(line.chargeCents)}`}
              description={line.description}
              checked={chosen.includes(line.lineNumber)}
              onChange={() => toggle(line.lineNumber)}
            />
          ))}
        </Stack>
        {moved.length === lines.length && <Text size="sm">One line has to stay. Choose fewer.</Text>}
        <Refused title="Not split" error={split.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            loading={split.isPending}
            disabled={moved.length === 0 || moved.length === lines.length}
            onClick={run}
          >
            Move {count(moved.length, 'line')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
