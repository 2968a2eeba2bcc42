import { Alert, Button, Group, Stack, Table, Text } from '@mantine/core';
import { day, money } from '../words.ts';
import type { FieldConflict } from './conflicts.ts';
import type { DraftForm } from './use-draft-form.ts';

/** A value as it stands in its field. */
function shown(path: string, value: unknown): string {
  if (value === undefined || value === null || value === '') return '—';
  if (path.endsWith('Cents')) return money(Number(value));
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return day(value);
  return String(value);
}

/** `address.zip` as `Address, zip`, `lines.0.chargeCents` as `Lines 1, charge`. */
function fieldName(path: string): string {
  const words = path
    .replace(/\.(\d+)/g, (_all, index: string) => ` ${Number(index) + 1}`)
    .replaceAll('.', ', ')
    .replace(/(Cents|Id)$/, '')
    .replace(/line1$/, 'street')
    .replace(/line2$/, 'apartment')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

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
      {conflicts && <Conflicts conflicts={conflicts} takeTheirs={takeTheirs} keepMine={keepMine} />}
    </>
  );
}

interface ConflictsProps {
  conflicts: readonly FieldConflict[];
  takeTheirs: (path?: string) => void;
  keepMine: (path?: string) => void;
}

/** Field by field, what both have. */
function Conflicts({ conflicts, takeTheirs, keepMine }: ConflictsProps) {
  return (
    <Alert color="orange" variant="light" title="Someone else saved this meanwhile" p="xs">
      <Stack gap="xs">
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Field</Table.Th>
              <Table.Th>Before</Table.Th>
              <Table.Th>Theirs</Table.Th>
              <Table.Th>Yours</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {conflicts.map(({ path, before, theirs, mine, touched }) => (
              <Table.Tr key={path}>
                <Table.Td>{fieldName(path)}</Table.Td>
                <Table.Td>{shown(path, before)}</Table.Td>
                <Table.Td fw={600}>{shown(path, theirs)}</Table.Td>
                <Table.Td {...(touched ? {} : { c: 'dimmed' })}>{touched ? shown(path, mine) : 'Not changed'}</Table.Td>
                <Table.Td>
                  <Group gap={4} wrap="nowrap">
                    {touched && (
                      <Button variant="default" size="compact-xs" onClick={() => keepMine(path)}>
                        Keep mine
                      </Button>
                    )}
                    <Button variant="default" size="compact-xs" onClick={() => takeTheirs(path)}>
                      Take theirs
                    </Button>
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group gap="xs">
          <Button onClick={() => keepMine()} title="Fields you did not change take their value">
            Keep what I changed
          </Button>
          <Button variant="default" onClick={() => takeTheirs()}>
            Take all of theirs
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
