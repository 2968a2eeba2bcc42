import { Button, Group, Radio, Select, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { ListRequest } from 'cleanclaim/contract/lists';
import { useState } from 'react';
import { Dialog } from '../../ui/dialog.tsx';
import { count } from '../../ui/words.ts';
import { saveClaims } from './claim-files.ts';
import { Refused } from './deeds/refused.tsx';

const KINDS = { professional: 'Professional', institutional: 'Institutional', dental: 'Dental' } as const;
type Kind = keyof typeof KINDS;

interface Props {
  /** Claims by id; without it, all that the list shows. */
  claimIds?: string[];
  list?: ListRequest;
  onClose: () => void;
}

/** Saves the claims themselves as a file: one of data that can be handed in again, or an 837. */
export function ExportDialog({ claimIds, list, onClose }: Props) {
  const [format, setFormat] = useState('jsonl');
  const [kind, setKind] = useState<string | null>(null);
  const save = useMutation({ mutationFn: saveClaims });
  const run = () =>
    save.mutate(
      {
        format: format === '837' ? '837' : 'jsonl',
        ...(kind ? { kind: kind as Kind } : {}),
        ...(claimIds ? { claimIds } : { list: list ?? {} }),
      },
      {
        onSuccess: () => {
          notifications.show({ message: 'The file is saved where your browser keeps downloads.' });
          onClose();
        },
      },
    );
  const what = claimIds ? `The ${count(claimIds.length, 'claim')} you chose` : 'All claims that the list shows';
  return (
    <Dialog opened onClose={onClose} title="Export claims">
      <Stack gap="sm">
        <Text size="sm">
          {what} {claimIds?.length === 1 ? 'is' : 'are'} saved as one file, as they stand now; nothing is sent.
        </Text>
        <Radio.Group label="File" value={format} onChange={setFormat}>
          <Stack gap="xs" mt="xs">
            <Radio
              data-autofocus
              value="jsonl"
              label="Data, one claim a line (JSONL)"
              description="Another Cleanclaim takes it in with “Import claims”."
            />
            <Radio
              value="837"
              label="837, marked as a test"
              description="Of one kind of claim. No payer takes it for a bill."
            />
          </Stack>
        </Radio.Group>
        <Select
          label="Kind"
          placeholder="Every kind"
          clearable
          data={Object.entries(KINDS).map(([value, label]) => ({ value, label }))}
          value={kind}
          onChange={setKind}
        />
        <Refused title="Not exported" error={save.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button loading={save.isPending} onClick={run}>
            Save the file
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
