import { Alert, Button, Group, Select, Stack } from '@mantine/core';
import type { Api } from 'cleanclaim/contract/api';
import { PERSON_ROLES } from 'cleanclaim/contract/schemas/accounts';
import { useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { useMe } from '../../app/session.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { count } from '../../ui/words.ts';
import { said, type WorkDialogProps } from './dialog.ts';

const EVERYONE = 'everyone';

function optionsOf(assignees: Api['list-assignees']['output']['assignees']) {
  return [
    { value: EVERYONE, label: 'Nobody: give it back to everyone' },
    ...assignees.map((person) => ({
      value: person.id,
      label: `${person.name} (${person.roles.map((role) => PERSON_ROLES[role]).join(', ')})`,
    })),
  ];
}

/** Gives items to a colleague, to oneself, or back to everyone. */
export function AssignDialog({ ids, onClose }: WorkDialogProps) {
  const me = useMe();
  const people = useEndpoint('list-assignees', {});
  const assign = useAction('assign-work');
  const [chosen, setChosen] = useState<string | null>(null);
  // Who only reads cannot do it.
  const assignees = (people.data?.assignees ?? []).filter((person) => person.roles.some((role) => role !== 'auditor'));
  const own = assignees.find((person) => person.id === me.memberId);
  const send = async (to: string) => {
    const assigneeId = to === EVERYONE ? null : to;
    await assign.mutateAsync({ workItemIds: [...ids], assigneeId });
    const name = assignees.find((person) => person.id === to)?.name;
    said(
      name
        ? `${count(ids.length, 'item')} assigned to ${name}.`
        : `${count(ids.length, 'item')} given back to everyone.`,
    );
    onClose(true);
  };
  const problem = assign.error ?? people.error;
  return (
    <Dialog opened onClose={() => onClose()} title={`Assign ${count(ids.length, 'item')}`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) send(chosen).catch(() => undefined); // the refusal stands in `assign.error`
        }}
      >
        <Stack gap="sm">
          {problem && (
            <Alert color="red" variant="light" role="alert" p="xs">
              {problem.message}
            </Alert>
          )}
          <Select
            label="To"
            data={optionsOf(assignees)}
            value={chosen}
            onChange={setChosen}
            searchable
            data-autofocus
            placeholder="Choose a colleague"
            nothingFoundMessage="Nobody by this name"
          />
          <Group justify="space-between">
            {own ? (
              <Button variant="default" loading={assign.isPending} onClick={() => send(own.id).catch(() => undefined)}>
                Assign to me
              </Button>
            ) : (
              <span />
            )}
            <Group gap="xs">
              <Button variant="default" onClick={() => onClose()}>
                Cancel
              </Button>
              <Button type="submit" loading={assign.isPending} disabled={!chosen}>
                Assign
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
