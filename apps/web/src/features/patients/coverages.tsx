import { Alert, Box, Button, Group, Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { CoverageView, PatientView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { useMay } from '../../app/session.tsx';
import { Empty, Panel } from '../../ui/bits.tsx';
import { PayerSelect } from '../../ui/parties/record-selects.tsx';
import { fullName } from '../../ui/parties/values.ts';
import { count, todayIso } from '../../ui/words.ts';
import { CoverageDialog } from './coverage-dialog.tsx';
import { inForce, outOfForce, RELATIONSHIP_WORDS, SEQUENCE_WORDS } from './coverage-words.ts';

interface Props {
  view: PatientView;
  adding: boolean;
  setAdding: (adding: boolean) => void;
}

/** Who pays, in the order in which they are billed. */
export function Coverages({ view, adding, setAdding }: Props) {
  const may = useMay();
  const [editing, setEditing] = useState<string>();
  const add = may('save-coverage') && (
    <Button variant="default" size="compact-xs" onClick={() => setAdding(true)} title="Key: c">
      Add coverage
    </Button>
  );
  const close = () => {
    setAdding(false);
    setEditing(undefined);
  };
  const edited = view.coverages.find((coverage) => coverage.id === editing);
  return (
    <Panel title="Coverages" actions={add}>
      {view.coverages.length === 0 ? (
        <Empty title="No coverage: self-pay" hint="Visits are billed to the patient until a coverage is added." />
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={80}>Order</Table.Th>
              <Table.Th>Payer</Table.Th>
              <Table.Th>Member</Table.Th>
              <Table.Th>In force</Table.Th>
              {add && (
                <Table.Th w={52}>
                  <VisuallyHidden>Edit</VisuallyHidden>
                </Table.Th>
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {view.coverages.map((coverage) => (
              <CoverageRow key={coverage.id} coverage={coverage} edit={add ? setEditing : undefined} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {view.coverages
        .filter((coverage) => coverage.payerId === null)
        .map((coverage) => (
          <UnmatchedPayer key={coverage.id} coverage={coverage} />
        ))}
      <CoverageDialog opened={adding || edited !== undefined} view={view} coverage={edited} onDone={close} />
    </Panel>
  );
}

function CoverageRow({ coverage, edit }: { coverage: CoverageView; edit: ((id: string) => void) | undefined }) {
  const { subscriber, relationship } = coverage;
  const order = SEQUENCE_WORDS[coverage.payerSequence];
  const off = outOfForce(coverage, todayIso());
  return (
    <Table.Tr>
      <Table.Td>{order}</Table.Td>
      <Table.Td>
        {coverage.payerName || 'Not named'}
        <Text size="xs" c={coverage.payerId ? 'dimmed' : 'var(--cc-warning)'}>
          {coverage.payerId
            ? [coverage.planName, coverage.payerIdentifier].filter(Boolean).join(' · ')
            : 'Payer not matched'}
        </Text>
      </Table.Td>
      <Table.Td>
        {coverage.memberId}
        <Text size="xs" c="dimmed">
          {coverage.groupNumber && `Group ${coverage.groupNumber} · `}
          {relationship === '18' ? 'Self' : `${RELATIONSHIP_WORDS[relationship]} of ${fullName(subscriber.name)}`}
        </Text>
      </Table.Td>
      <Table.Td className="money">
        {inForce(coverage) || '—'}
        {off && (
          <Text size="xs" c="var(--cc-warning)">
            {off}
          </Text>
        )}
      </Table.Td>
      {edit && (
        <Table.Td>
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => edit(coverage.id)}
            aria-label={`Edit the ${order.toLowerCase()} coverage`}
          >
            Edit
          </Button>
        </Table.Td>
      )}
    </Table.Tr>
  );
}

/** The chart names a payer that none of the practice's is: a person says which one is meant, once. */
function UnmatchedPayer({ coverage }: { coverage: CoverageView }) {
  const may = useMay();
  const assign = useAction('assign-payer');
  const [payer, setPayer] = useState({ id: '', name: '' });
  const named = [coverage.payerName, coverage.payerIdentifier && `id ${coverage.payerIdentifier}`].filter(Boolean);
  const use = () =>
    assign.mutate(
      { coverageId: coverage.id, payerId: payer.id },
      {
        onSuccess: ({ encounters }) =>
          notifications.show({
            message: `${payer.name} it is.${encounters > 0 ? ` ${count(encounters, 'visit')} will be billed.` : ''}`,
          }),
      },
    );
  return (
    <Alert color="orange" variant="light" p="xs" mt="xs" title="Payer not matched">
      <Stack gap="xs">
        <Text size="sm">
          The chart says “{named.join(', ') || 'nothing'}”, and no payer of the practice is called so. Visits wait until
          a payer is chosen.
        </Text>
        {may('assign-payer') && (
          <Group align="flex-end" gap="xs">
            <Box flex={1}>
              <PayerSelect
                label="Which payer is meant?"
                value={payer.id}
                known={payer.name}
                onChange={(id, name) => setPayer({ id, name })}
                error={assign.error?.message}
              />
            </Box>
            <Button onClick={use} disabled={!payer.id} loading={assign.isPending}>
              Use this payer
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  );
}
