import '../../../ui/plain-table.css';
import './edits.css';
import { ActionIcon, Alert, Badge, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import type { EditVocabulary, PracticeEditRow } from 'cleanclaim/contract/practice-edit-views';
import { ruleWords } from 'cleanclaim/contract/practice-edit-words';
import { importPracticeEditsSchema } from 'cleanclaim/contract/schemas/practice-edits';
import { useState } from 'react';
import { ApiError, call } from '../../../api/client.ts';
import { refreshAll, useAction, useEndpoint } from '../../../api/queries.ts';
import { Go, useGo } from '../../../app/navigate.tsx';
import { Await } from '../../../app/screen-states.tsx';
import { useMay } from '../../../app/session.tsx';
import { Empty } from '../../../ui/bits.tsx';
import { count, time } from '../../../ui/words.ts';
import { NewButton } from '../new-button.tsx';
import { EditSuggestions } from './edit-suggestions.tsx';

const STATES = { draft: 'Draft', on: 'On', off: 'Off' } as const;

/** Edits that the practice writes itself, in the order in which they run, and what its denials suggest. */
export function PracticeEdits() {
  const may = useMay();
  const go = useGo();
  const query = useEndpoint('list-practice-edits', {});
  const vocabulary = useEndpoint('show-edit-vocabulary', {});
  return (
    <Stack gap="sm">
      <div className="settings-bar">
        <Text size="sm" c="dimmed">
          Rules of your own that claims go through before they are sent: hold, warn, set a value or give it to a person.
        </Text>
        <Group gap="xs" wrap="nowrap">
          <Exchange />
          {may('save-practice-edit') && <NewButton label="New edit" onClick={() => go('/settings/edits/new')} />}
        </Group>
      </div>
      <Await query={query}>
        {({ edits }) => <Await query={vocabulary}>{(words) => <List edits={edits} vocabulary={words} />}</Await>}
      </Await>
      {may('list-edit-suggestions') && <EditSuggestions />}
    </Stack>
  );
}

function List({ edits, vocabulary }: { edits: readonly PracticeEditRow[]; vocabulary: EditVocabulary }) {
  const may = useMay();
  const order = useAction('order-practice-edits');
  if (edits.length === 0) {
    return (
      <Empty
        title="No edits of your own yet"
        hint="Write one for what your payers refuse again and again: choose what to look at, say what is to be done, try it on the last quarter’s claims, then switch it on."
      />
    );
  }
  const move = (from: number, to: number) => {
    const ids = edits.map(({ id }) => id);
    const [moved = ''] = ids.splice(from, 1);
    ids.splice(to, 0, moved);
    order.mutate({ editIds: ids });
  };
  return (
    <>
      {order.error && (
        <Alert color="red" variant="light" p="xs" role="alert">
          {order.error.message}
        </Alert>
      )}
      <table className="plain-table edit-list" aria-label="Your edits">
        <thead>
          <tr>
            <th>Order</th>
            <th>Edit</th>
            <th>What it does</th>
            <th>State</th>
            <th>Dry run</th>
          </tr>
        </thead>
        <tbody>
          {edits.map((edit, i) => (
            <Row
              key={edit.id}
              edit={edit}
              vocabulary={vocabulary}
              place={i}
              isLast={i === edits.length - 1}
              onMove={may('order-practice-edits') ? (to) => move(i, to) : undefined}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps {
  edit: PracticeEditRow;
  vocabulary: EditVocabulary;
  /** 0-based. */
  place: number;
  isLast: boolean;
  onMove: ((to: number) => void) | undefined;
}

function Row({ edit, vocabulary, place, isLast, onMove }: RowProps) {
  const { id, name, rule, state, latestVersion, runningVersion, triedAt } = edit;
  return (
    <tr>
      <td>
        <Group gap={2} wrap="nowrap">
          <span className="money">{place + 1}</span>
          {onMove && (
            <>
              <Move label={`Move ${name} up`} sign="↑" disabled={place === 0} onClick={() => onMove(place - 1)} />
              <Move label={`Move ${name} down`} sign="↓" disabled={isLast} onClick={() => onMove(place + 1)} />
            </>
          )}
        </Group>
      </td>
      <td>
        <Go to={`/settings/edits/${id}`}>{name}</Go>
      </td>
      <td>{ruleWords(rule, vocabulary).join(' ')}</td>
      <td>
        <Badge size="sm" miw={54} color={state === 'on' ? 'pine' : 'gray'}>
          {STATES[state]}
        </Badge>{' '}
        {runningVersion ?? latestVersion}
        {runningVersion !== null && runningVersion !== latestVersion && ` (newer: ${latestVersion})`}
      </td>
      <td>{triedAt ? time(triedAt) : 'Not yet'}</td>
    </tr>
  );
}

interface MoveProps {
  label: string;
  sign: string;
  disabled: boolean;
  onClick: () => void;
}

function Move({ label, sign, disabled, onClick }: MoveProps) {
  return (
    <ActionIcon size="sm" variant="default" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      {sign}
    </ActionIcon>
  );
}

/** Puts a file of edits into the person's downloads. */
async function download(): Promise<void> {
  const file = await call('export-practice-edits', {});
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'practice-edits.json';
  link.click();
  URL.revokeObjectURL(url);
}

/** Edits out to a file and in from one. */
function Exchange() {
  const may = useMay();
  const client = useQueryClient();
  const [problem, setProblem] = useState<string>();
  const attempt = (work: () => Promise<void>) => {
    setProblem(undefined);
    work().catch((error: unknown) => {
      if (error instanceof ApiError || error instanceof SyntaxError)
        setProblem(error instanceof ApiError ? error.message : 'This file holds no edits.');
      else throw error;
    });
  };
  const take = async (file: File) => {
    const read = importPracticeEditsSchema.safeParse(JSON.parse(await file.text()));
    if (!read.success) return setProblem(read.error.issues[0]?.message ?? 'This file holds no edits.');
    const { added, changed, same } = await call('import-practice-edits', read.data);
    await refreshAll(client);
    notifications.show({
      message: `${count(added, 'new draft')}, ${count(changed, 'new version')}, ${same} known already.`,
    });
  };
  return (
    <>
      {problem && (
        <Alert color="red" variant="light" p="xs" role="alert">
          {problem}
        </Alert>
      )}
      {may('import-practice-edits') && (
        <FileButton accept="application/json,.json" onChange={(file) => file && attempt(() => take(file))}>
          {(props) => (
            <Button variant="default" {...props}>
              Import
            </Button>
          )}
        </FileButton>
      )}
      <Button variant="default" onClick={() => attempt(download)}>
        Export
      </Button>
    </>
  );
}
