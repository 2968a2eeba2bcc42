import { Alert, Button, Group, Stack, Table, Text } from '@mantine/core';
import type { DraftForm } from './use-draft-form.ts';

const shown = (value: unknown) => (value === undefined || value === '' ? '—' : String(value));
/** `address.zip` as `address, zip`. */
const fieldName = (path: string) => path.replaceAll('.', ', ').replace(/([A-Z])/g, ' $1').toLowerCase();

/** What stands above a form: why it was not saved, a draft that came back, and what another person changed. */
export function FormNotices<V extends object>({ draft }: { draft: DraftForm<V> }) {
  const { problem, conflicts, restored, takeTheirs, keepMine, discard } = draft;
  return (
    <>
      {problem && (
        <Alert color="red" variant="light" role="alert" p="xs">
          {problem}
        </Alert>
      )}
      {restored && !conflicts && (
        <Alert color="blue" variant="light" p="xs">
          <Group justify="space-between">
            <Text size="sm">What you typed before is here again; it is not saved yet.</Text>
            <Button variant="subtle" onClick={discard}>
              Discard it
            </Button>
          </Group>
        </Alert>
      )}
      {conflicts && (
        <Alert color="orange" variant="light" title="Someone else saved this meanwhile" p="xs">
          <Stack gap="xs">
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Field</Table.Th>
                  <Table.Th>Before</Table.Th>
                  <Table.Th>Theirs</Table.Th>
                  <Table.Th>Yours</Table.Th>
                  <Table.Th />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {conflicts.map(({ path, before, theirs, mine }) => (
                  <Table.Tr key={path}>
                    <Table.Td>{fieldName(path)}</Table.Td>
                    <Table.Td>{shown(before)}</Table.Td>
                    <Table.Td fw={600}>{shown(theirs)}</Table.Td>
                    <Table.Td>{shown(mine)}</Table.Td>
                    <Table.Td>
                      <Button variant="default" size="compact-xs" onClick={() => takeTheirs(path)}>
                        Take theirs
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
            <Group gap="xs">
              <Button onClick={keepMine}>Keep mine</Button>
              <Button variant="default" onClick={() => takeTheirs()}>
                Take all of theirs
              </Button>
            </Group>
          </Stack>
        </Alert>
      )}
    </>
  );
}
