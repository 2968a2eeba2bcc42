import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { CardProcessorView } from 'cleanclaim/contract/patient-billing-views';
import { useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Panel } from '../../ui/bits.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { time } from '../../ui/words.ts';

/** How the practice's card processor takes instalments on autopay and reports them. */
export function CardProcessor() {
  const query = useEndpoint('show-card-processor', {});
  return (
    <Panel title="Card processor">
      <Await query={query}>{(view) => <Processor view={view} />}</Await>
    </Panel>
  );
}

const failed = (error: Error) => notifications.show({ color: 'red', message: error.message });

function Processor({ view }: { view: CardProcessorView }) {
  const may = useMay();
  const renew = useAction('use-new-card-secret');
  const turn = useAction('set-card-processor');
  const [secret, setSecret] = useState<string>();
  const make = () => renew.mutate({}, { onSuccess: (made) => setSecret(made.secret), onError: failed });
  return (
    <Stack gap="sm">
      <Text size="sm">{stateOf(view)}</Text>
      {view.secretMadeAt && (
        <Text size="sm">
          It asks for the charges that are due at <Code>{view.chargesPath}</Code> and tells what became of them at{' '}
          <Code>{view.eventsPath}</Code>, each time signed with the secret. It never sees a name here, and no card
          number comes here.
        </Text>
      )}
      {secret && (
        <Alert color="orange" variant="light" title="The secret, shown this once">
          <Stack gap="xs">
            <Code block>{secret}</Code>
            <Group>
              <CopyButton text={secret} what="the secret" />
            </Group>
            <Text size="sm">Give it to the card processor. The one before is worth nothing now.</Text>
          </Stack>
        </Alert>
      )}
      {may('use-new-card-secret') && (
        <Group gap="xs">
          <Button variant="default" loading={renew.isPending} onClick={make}>
            Make a new secret
          </Button>
          {view.secretMadeAt && (
            <Button
              variant="default"
              loading={turn.isPending}
              onClick={() => turn.mutate({ isOn: !view.isOn }, { onError: failed })}
            >
              {view.isOn ? 'Turn its reports off' : 'Turn its reports on'}
            </Button>
          )}
        </Group>
      )}
    </Stack>
  );
}

function stateOf({ isOn, secretMadeAt, secretMadeBy }: CardProcessorView): string {
  if (!secretMadeAt)
    return 'None reports here yet: instalments on autopay are taken from the list and entered by hand. With a secret of its own the card processor reports by itself.';
  const since = `Its secret was made by ${secretMadeBy} on ${time(secretMadeAt)}.`;
  return isOn ? `It reports here. ${since}` : `Its reports are turned off: nothing that it sends is taken. ${since}`;
}
