import { Button, FileInput, Group, Stack, Table, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ImportedClaimView } from 'cleanclaim/contract/correction-views';
import { useState } from 'react';
import { refreshAll } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { placed } from '../../ui/places.ts';
import { count } from '../../ui/words.ts';
import { importClaimFile } from './claim-files.ts';
import { Refused } from './deeds/refused.tsx';

const RESULTS = { new: 'New', known: 'Here before', refused: 'Refused' } as const;
const BUILT: Readonly<Record<string, string>> = {
  ready: 'built, ready to send',
  held: 'built and held',
  blocked: 'not built',
  'already-billed': 'has its claim already',
  'waits-for-coder': 'waits for a coder',
  'no-charge': 'has no charges',
  'self-pay': 'has no coverage: the patient is billed',
};

/** Takes in a file of claims made elsewhere, and says of each what became of it. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const bring = useMutation({ mutationFn: importClaimFile, onSettled: () => refreshAll(client) });
  return (
    <Dialog opened onClose={onClose} size="lg" title="Import claims">
      <Stack gap="sm">
        <Text size="sm">
          Each claim of the file becomes a patient, a visit and a claim of ours, checked and not sent; the same claim
          again changes nothing.
        </Text>
        <FileInput
          label="File of claims"
          description="An 837, or a claim of JSON a line. At most 500 claims."
          placeholder="Choose a file"
          required
          data-autofocus
          value={file}
          onChange={(next) => {
            bring.reset();
            setFile(next);
          }}
        />
        <Refused title="Not imported" error={bring.error} />
        {bring.data && <Results claims={bring.data} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {bring.data ? 'Close' : 'Cancel'}
          </Button>
          {!bring.data && (
            <Button disabled={!file} loading={bring.isPending} onClick={() => file && bring.mutate(file)}>
              Import the claims
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}

function Results({ claims }: { claims: readonly ImportedClaimView[] }) {
  const of = (result: ImportedClaimView['result']) => claims.filter((claim) => claim.result === result).length;
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600} role="status">
        {count(of('new'), 'new claim')}, {of('known')} here before, {of('refused')} refused.
      </Text>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Claim in the file</Table.Th>
            <Table.Th>Result</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {placed(claims).map(({ item: claim, place }) => (
            <Table.Tr key={place}>
              <Table.Td>{claim.id}</Table.Td>
              <Table.Td>
                {RESULTS[claim.result]}
                {claim.outcome && `, ${BUILT[claim.outcome] ?? claim.outcome}`}
                {claim.reason && (
                  <Text size="xs" c={claim.result === 'refused' ? 'var(--mantine-color-error)' : 'dimmed'}>
                    {claim.reason}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
