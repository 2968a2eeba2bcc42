import { Alert, Button, Group, Text } from '@mantine/core';
import type { CodingReviewView } from 'cleanclaim/contract/coding-views';
import { useAction } from '../../api/queries.ts';
import { useMay } from '../../app/session.tsx';
import { Panel } from '../../ui/bits.tsx';

/** The language-model assistant, where the practice has switched it on: asked by hand, its answers checked first. */
export function Assistant({ view }: { view: CodingReviewView }) {
  const may = useMay();
  const ask = useAction('ask-assistant');
  const { on, answer } = view.assistant;
  if (!on || !may('ask-assistant')) return null;
  const waits = answer?.status === 'asked';
  return (
    <Panel title="Assistant">
      <Text size="sm">
        The notes of this visit are sent to the language model that your practice has agreed to. Only codes that are
        valid on the day, with words that stand in the note, come back as suggestions.
      </Text>
      {ask.error && (
        <Alert color="red" variant="light" p="xs" role="alert">
          {ask.error.message}
        </Alert>
      )}
      {answer?.failure && (
        <Text size="sm" c="var(--cc-warning)">
          {answer.failure}
        </Text>
      )}
      {answer && answer.refused.length > 0 && (
        <ul className="coding-shown">
          {[...new Set(answer.refused.map(({ code, reason }) => `${code} ${reason}`.trim()))].map((refused) => (
            <li key={refused}>Not taken: {refused}</li>
          ))}
        </ul>
      )}
      <Group mt={6}>
        <Button
          size="compact-sm"
          variant="default"
          loading={ask.isPending || waits}
          onClick={() => ask.mutate({ encounterId: view.encounterId })}
        >
          Ask the assistant
        </Button>
      </Group>
    </Panel>
  );
}
