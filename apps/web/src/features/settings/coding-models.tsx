import { Alert, Button, Group, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { CodingModelView } from 'cleanclaim/contract/coding-views';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Panel } from '../../ui/bits.tsx';
import { day } from '../../ui/words.ts';

const figure = (f1: number) => (Math.round(f1 * 1000) / 1000).toFixed(3);

/** Models that learned from this practice's coders, and whether they beat the rules. */
export function CodingModels() {
  const may = useMay();
  const models = useEndpoint('list-coding-models', {});
  const train = useAction('train-coding-model');
  return (
    <Panel
      title="Model of your own"
      actions={
        may('train-coding-model') && (
          <Button
            size="compact-sm"
            variant="default"
            loading={train.isPending}
            disabled={!models.data || models.data.codedCharts < models.data.leastCharts}
            onClick={() =>
              train.mutate(
                {},
                { onSuccess: () => notifications.show({ message: 'Training has begun. The result appears here.' }) },
              )
            }
          >
            Train a model
          </Button>
        )
      }
    >
      <Text size="sm" mb={6}>
        A model learns from the codes that your coders gave, from your charts only. It ranks what the rules find and
        stays off until it beats them on charts that it has not seen.
      </Text>
      {train.error && (
        <Alert color="red" variant="light" p="xs" role="alert">
          {train.error.message}
        </Alert>
      )}
      <Await query={models}>
        {(data) =>
          data.models.length === 0 ? (
            <Text size="sm" c="dimmed">
              No model yet. {data.codedCharts} coded chart{data.codedCharts === 1 ? '' : 's'} to learn from; at least{' '}
              {data.leastCharts} are needed.
            </Text>
          ) : (
            <Models models={data.models} />
          )
        }
      </Await>
    </Panel>
  );
}

function Models({ models }: { models: readonly CodingModelView[] }) {
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Model</Table.Th>
          <Table.Th>Trained</Table.Th>
          <Table.Th ta="right">Charts</Table.Th>
          <Table.Th ta="right">F1 of the rules</Table.Th>
          <Table.Th ta="right">F1 of the model</Table.Th>
          <Table.Th>State</Table.Th>
          <Table.Th />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {models.map((model) => (
          <Model key={model.id} model={model} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Model({ model }: { model: CodingModelView }) {
  const may = useMay();
  const switching = useAction('switch-coding-model');
  const mayTurn = may('switch-coding-model') && (model.on || model.beatsRules);
  return (
    <Table.Tr>
      <Table.Td>{model.version}</Table.Td>
      <Table.Td>
        {day(model.trainedAt.slice(0, 10))} by {model.trainedBy}
      </Table.Td>
      <Table.Td ta="right">{model.charts}</Table.Td>
      <Table.Td ta="right">{figure(model.rulesF1)}</Table.Td>
      <Table.Td ta="right">{figure(model.modelF1)}</Table.Td>
      <Table.Td>{model.on ? 'On' : model.beatsRules ? 'Off' : 'Off: it does not beat the rules'}</Table.Td>
      <Table.Td>
        <Group justify="flex-end">
          {mayTurn && (
            <Button
              size="compact-xs"
              variant="subtle"
              loading={switching.isPending}
              onClick={() => switching.mutate({ modelId: model.id, on: !model.on })}
            >
              {model.on ? 'Switch off' : 'Switch on'}
            </Button>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}
