import { Anchor, List, Stack, Table, Text, Title } from '@mantine/core';
import type { EncounterView } from 'cleanclaim/contract/views';
import { Go } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { Panel } from '../../ui/bits.tsx';
import { originalUrl } from '../../ui/original.tsx';
import { codeChanges } from './code-changes.ts';

/** The note as charted, by section. */
export function NotePanel({ view }: { view: EncounterView }) {
  const may = useMay();
  const { file, notes } = view;
  return (
    <Panel
      title="Note"
      actions={
        file && (
          <Text size="xs" c="dimmed" component="div">
            {may('show-file') ? <Go to={`/files/${file.id}`}>{file.fileName}</Go> : file.fileName}
            {file.place && `, ${file.place}`} ·{' '}
            <Anchor href={originalUrl(file.sha256)} target="_blank" rel="noopener" inherit>
              Original
            </Anchor>
          </Text>
        )
      }
    >
      {notes.length === 0 ? (
        <Text size="sm" c="dimmed">
          {file ? 'The chart has codes but no note.' : 'Entered by hand: there is no note.'}
        </Text>
      ) : (
        <Stack gap="sm">
          {notes.map((note) => (
            <div key={note.id}>
              <Title order={3}>{note.title}</Title>
              <p className="note-text">{note.text}</p>
            </div>
          ))}
        </Stack>
      )}
    </Panel>
  );
}

/** Where the codes stand otherwise than charted, and what was odd in the chart. */
export function ChartPanel({ view }: { view: EncounterView }) {
  const changes = codeChanges(view.charted, view.codes);
  return (
    <Panel title="Chart and codes now">
      {changes.length === 0 && (
        <Text size="sm" c="dimmed">
          The codes stand as charted.
        </Text>
      )}
      {changes.length > 0 && (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Place</Table.Th>
              <Table.Th>The chart said</Table.Th>
              <Table.Th>Now</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changes.map(({ what, charted, now }) => (
              <Table.Tr key={what}>
                <Table.Td>{what}</Table.Td>
                <Table.Td>{charted || 'Nothing'}</Table.Td>
                <Table.Td fw={600}>{now || 'Removed'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {view.findings.length > 0 && (
        <>
          <Title order={3} mt="sm">
            Noticed in the chart
          </Title>
          <List size="sm">
            {view.findings.map((finding) => (
              <List.Item key={finding}>{finding}</List.Item>
            ))}
          </List>
        </>
      )}
    </Panel>
  );
}
