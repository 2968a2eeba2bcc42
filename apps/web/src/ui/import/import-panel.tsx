import './import.css';
import { ActionIcon, Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import type { FileListRow } from 'cleanclaim/contract/rows';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { count } from '../words.ts';
import { fileSize } from './file-kind.ts';
import { clearFinished, type ImportLine, sendAgain } from './imports.ts';

/** As many rows as one question brings; a file that came long before is asked for by itself. */
const NEWEST = { sort: '-receivedAt', limit: 200 };

/** What the server says of the stored files, kept fresh by the stream of changes. */
function useReadings(lines: readonly ImportLine[]): ReadonlyMap<string, FileListRow> {
  const asked = lines.some((line) => line.receivedFileId);
  const { data } = useEndpoint('list-files', NEWEST, { enabled: asked });
  return new Map((data?.rows ?? []).map((row) => [row.id, row]));
}

/** The files that are on their way or came in, each with what became of it. */
export function ImportPanel({ lines }: { lines: readonly ImportLine[] }) {
  const readings = useReadings(lines);
  const [folded, setFolded] = useState(false);
  const pending = lines.filter((line) => line.state === 'waiting' || line.state === 'sending').length;
  const refused = lines.filter(
    (line) => line.state === 'not-sent' || readings.get(line.receivedFileId ?? '')?.reading === 'refused',
  ).length;
  const title =
    pending > 0
      ? `Importing: ${pending} of ${count(lines.length, 'file')} to go`
      : `Imported: ${count(lines.length - refused, 'file')}${refused > 0 ? `, ${refused} refused` : ''}`;
  return (
    <Paper component="section" aria-label="Import" className="import-panel" shadow="md" withBorder>
      <Group justify="space-between" wrap="nowrap" px="sm" py={6}>
        <Text fw={600} role="status">
          {title}
        </Text>
        <Group gap={4} wrap="nowrap">
          <Button variant="subtle" size="compact-xs" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
            {folded ? 'Show' : 'Fold'}
          </Button>
          <ActionIcon size="sm" aria-label="Close what is done" title="Close what is done" onClick={clearFinished}>
            ×
          </ActionIcon>
        </Group>
      </Group>
      {!folded && (
        <Stack gap={0} className="import-lines" component="ul" m={0} p={0}>
          {lines.map((line) => (
            <Line key={line.key} line={line} reading={readings.get(line.receivedFileId ?? '')} />
          ))}
        </Stack>
      )}
    </Paper>
  );
}

function Line({ line, reading }: { line: ImportLine; reading: FileListRow | undefined }) {
  return (
    <li className="import-line">
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm" truncate title={line.fileName}>
          {line.receivedFileId ? <Go to={`/files/${line.receivedFileId}`}>{line.fileName}</Go> : line.fileName}
        </Text>
        <Text size="xs" c="dimmed" className="money">
          {fileSize(line.size)}
        </Text>
      </Group>
      {line.state === 'sending' || line.state === 'waiting' ? (
        <Sending line={line} />
      ) : line.receivedFileId && !reading ? (
        <EarlierFile receivedFileId={line.receivedFileId} line={line} />
      ) : (
        <Outcome line={line} reading={reading} />
      )}
    </li>
  );
}

function Sending({ line }: { line: ImportLine }) {
  const percent = Math.min(100, Math.round((line.sentBytes / line.size) * 100));
  return (
    <Progress.Root size="sm" my={4}>
      <Progress.Section value={percent} aria-label={`${line.fileName}: sent`} />
    </Progress.Root>
  );
}

/** The same bytes came so long ago that the newest files do not hold them. */
function EarlierFile({ receivedFileId, line }: { receivedFileId: string; line: ImportLine }) {
  const { data } = useEndpoint('show-file', { receivedFileId });
  return <Outcome line={line} reading={data} />;
}

function Outcome({ line, reading }: { line: ImportLine; reading: FileListRow | undefined }) {
  const before = line.alreadyReceived ? 'Already received; nothing was stored twice. ' : '';
  if (line.state === 'not-sent') {
    return (
      <Group gap="xs" justify="space-between" wrap="nowrap" role="alert">
        <Text size="xs" c="var(--mantine-color-error)">
          Not sent: {line.problem}
        </Text>
        {line.again && (
          <Button size="compact-xs" variant="default" onClick={() => sendAgain(line.key)}>
            Send again
          </Button>
        )}
      </Group>
    );
  }
  if (reading?.reading === 'refused') {
    return (
      <Text size="xs" c="var(--mantine-color-error)" role="alert">
        {before}Refused: {reading.result}
      </Text>
    );
  }
  return (
    <Text size="xs" c="dimmed" role="status">
      {before}
      {reading?.reading === 'read' ? `Read: ${reading.result}` : 'Stored, being read'}
    </Text>
  );
}
