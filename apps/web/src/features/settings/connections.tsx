import '../../ui/plain-table.css';
import { Alert, Badge, Button, Code, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ConnectionView } from 'cleanclaim/contract/connection-views';
import { useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Empty, Panel } from '../../ui/bits.tsx';
import { count, time } from '../../ui/words.ts';
import { ConnectionDialog } from './connection-dialog.tsx';
import { useEdited } from './edited.ts';
import { NewButton } from './new-button.tsx';

const KINDS = { folder: 'Folder', sftp: 'SFTP', https: 'HTTPS' } as const;

/** Ways to clearinghouses and payers: where files go out and come in, and whether that works. */
export function Connections() {
  const query = useEndpoint('list-connections', {});
  return <Await query={query}>{({ connections }) => <List connections={connections} />}</Await>;
}

function List({ connections }: { connections: readonly ConnectionView[] }) {
  const may = useMay();
  const edited = useEdited();
  const changes = may('save-connection');
  const one = connections.find(({ id }) => id === edited.id);
  return (
    <>
      <div className="settings-bar">
        <Text size="sm" c="dimmed">
          Where claims and questions go out and answers come in. A payer goes by the usual connection unless it names
          another.
        </Text>
        {changes && <NewButton label="New connection" onClick={() => edited.open('new')} />}
      </div>
      {connections.length === 0 && (
        <Empty
          title="No connections yet"
          hint="Add the folder, SFTP server or API of your clearinghouse: claims cannot go out before."
        />
      )}
      <Stack gap="sm">
        {connections.map((connection) => (
          <Connection key={connection.id} connection={connection} onEdit={() => edited.open(connection.id)} />
        ))}
      </Stack>
      {changes && edited.id === 'new' && <ConnectionDialog onClose={edited.close} />}
      {changes && one && <ConnectionDialog key={one.id} view={one} onClose={edited.close} />}
    </>
  );
}

/** Where it leads, in one line. */
function placeOf({ kind, settings }: ConnectionView): string {
  if (kind === 'sftp')
    return `${settings.user}@${settings.host}:${settings.port}, out ${settings.outFolder}, in ${settings.inFolder}`;
  if (kind === 'https') return settings.baseUrl ?? '';
  return `transport/${settings.folder ?? ''} in the data folder: outbox and inbox`;
}

function Connection({ connection, onEdit }: { connection: ConnectionView; onEdit: () => void }) {
  const { name, kind, isUsual, state, lastContactAt, lastError, waitingFiles, settings } = connection;
  return (
    <Panel title={name}>
      <Stack gap={6}>
        <Group gap="xs">
          <Badge variant="light">{KINDS[kind]}</Badge>
          {isUsual && <Badge variant="outline">Usual</Badge>}
          {state === 'paused' && <Badge color="orange">Paused</Badge>}
          <Text size="sm">{placeOf(connection)}</Text>
        </Group>
        <Text size="sm" c="dimmed">
          {lastContactAt ? `Last contact ${time(lastContactAt)}` : 'No contact yet'}
          {waitingFiles > 0 ? `. ${count(waitingFiles, 'file')} waiting to go out` : ''}. Silence becomes work after{' '}
          {settings.receiptHours} hours without a receipt and {settings.acknowledgmentHours} hours without a 277CA.
        </Text>
        {lastError && (
          <Alert color="red" variant="light" p="xs">
            {lastError}
          </Alert>
        )}
        <Actions connection={connection} onEdit={onEdit} />
      </Stack>
    </Panel>
  );
}

function Actions({ connection, onEdit }: { connection: ConnectionView; onEdit: () => void }) {
  const may = useMay();
  const test = useAction('test-connection');
  const setState = useAction('set-connection-state');
  const { id, name, state } = connection;
  if (!may('save-connection')) return null;
  const next = state === 'active' ? 'paused' : 'active';
  return (
    <>
      <Group gap="xs">
        <Button
          size="xs"
          aria-label={`Test ${name}`}
          loading={test.isPending}
          onClick={() => test.mutate({ connectionId: id })}
        >
          Test
        </Button>
        <Button size="xs" variant="default" aria-label={`Edit ${name}`} onClick={onEdit}>
          Edit
        </Button>
        <Button
          size="xs"
          variant="default"
          aria-label={`${next === 'paused' ? 'Pause' : 'Resume'} ${name}`}
          loading={setState.isPending}
          onClick={() => setState.mutate({ connectionId: id, state: next })}
        >
          {next === 'paused' ? 'Pause' : 'Resume'}
        </Button>
      </Group>
      {test.data?.works && (
        <Alert color="green" variant="light" p="xs" role="status">
          {test.data.message}
        </Alert>
      )}
      {test.data && !test.data.works && (
        <Alert color="red" variant="light" p="xs" role="alert">
          {test.data.message}
        </Alert>
      )}
      {test.error && (
        <Alert color="red" variant="light" p="xs" role="alert">
          {test.error.message}
        </Alert>
      )}
      {test.data?.hostKey && <HostKey connection={connection} hostKey={test.data.hostKey} onDone={test.reset} />}
    </>
  );
}

/** The key that a host shows, for a person to compare with the one that the other side gave. */
function HostKey({ connection, hostKey, onDone }: { connection: ConnectionView; hostKey: string; onDone: () => void }) {
  const accept = useAction('accept-host-key');
  const [asked, setAsked] = useState(false);
  const before = connection.settings.hostKey;
  const submit = () =>
    accept.mutate(
      { connectionId: connection.id, hostKey },
      {
        onSuccess: () => {
          notifications.show({ message: 'The host key is accepted. Test again.' });
          onDone();
        },
      },
    );
  return (
    <Stack gap={6}>
      <Text size="sm">
        The host shows <Code>{hostKey}</Code>
        {before ? (
          <>
            {' '}
            instead of <Code>{before}</Code>
          </>
        ) : null}
        .
      </Text>
      <Group gap="xs">
        {before && !asked ? (
          <Button size="xs" color="red" variant="light" onClick={() => setAsked(true)}>
            The other side told me of a new key
          </Button>
        ) : (
          <Button size="xs" color={before ? 'red' : 'green'} loading={accept.isPending} onClick={submit}>
            I have compared it: accept this key
          </Button>
        )}
      </Group>
    </Stack>
  );
}
