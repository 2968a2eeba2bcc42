import { Button, Group, Table, Text } from '@mantine/core';
import type { SmallBalanceSweep } from 'cleanclaim/contract/money-views';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { Day, Money, Panel } from '../../ui/bits.tsx';
import { count, money } from '../../ui/words.ts';

/** Shows which small, old balances would be written off, and then does it. */
export function SmallBalances() {
  const sweep = useAction('sweep-small-balances');
  const [found, setFound] = useState<SmallBalanceSweep>();
  const run = (dryRun: boolean) => sweep.mutate({ dryRun }, { onSuccess: setFound });
  return (
    <Panel
      title="Small balances now"
      actions={
        <Button variant="default" size="compact-sm" loading={sweep.isPending} onClick={() => run(true)}>
          Look first
        </Button>
      }
    >
      {sweep.error && (
        <Text size="sm" c="red" role="alert">
          {sweep.error.message}
        </Text>
      )}
      {!found && !sweep.error && (
        <Text size="sm" c="dimmed">
          “Look first” lists what the saved rule would write off, and changes nothing.
        </Text>
      )}
      {found && <Found found={found} onWriteOff={() => run(false)} pending={sweep.isPending} />}
    </Panel>
  );
}

function Found({ found, onWriteOff, pending }: { found: SmallBalanceSweep; onWriteOff: () => void; pending: boolean }) {
  const sum = `${count(found.balances.length, 'balance')} of ${money(found.totalCents)}`;
  if (found.balances.length === 0) return <Text size="sm">No balance is small and old enough.</Text>;
  if (found.writtenOff) return <Text size="sm">{sum} together written off.</Text>;
  return (
    <>
      <Table className="rows">
        <Table.Tbody>
          {found.balances.map((one) => (
            <Table.Tr key={one.claimId ?? one.encounterId ?? one.patientId}>
              <Table.Td>
                {one.claimId ? (
                  <Go to={`/claims/${one.claimId}`}>{one.patientControlNumber}</Go>
                ) : (
                  <Go to={`/patients/${one.patientId}/account`}>{one.encounterId ? 'Self-pay visit' : 'Fees'}</Go>
                )}
              </Table.Td>
              <Table.Td>{one.patientName}</Table.Td>
              <Table.Td>
                <Day date={one.lastChangeDate} />
              </Table.Td>
              <Table.Td ta="right">
                <Money cents={one.owedCents} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group justify="flex-end" mt="sm">
        <Button loading={pending} onClick={onWriteOff}>
          Write off {sum}
        </Button>
      </Group>
    </>
  );
}
