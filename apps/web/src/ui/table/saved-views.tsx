import {
  ActionIcon,
  Alert,
  Button,
  Checkbox,
  Group,
  Popover,
  Stack,
  Text,
  TextInput,
  UnstyledButton,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ListName } from 'cleanclaim/contract/columns';
import type { ListColumns } from 'cleanclaim/contract/lists';
import { saveViewSchema } from 'cleanclaim/contract/schemas/work';
import type { SavedView } from 'cleanclaim/contract/views';
import { type FormEvent, useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Dialog } from '../dialog.tsx';
import { readState, type TableState, writeState } from './state.ts';
import type { ChangeState } from './use-table-state.ts';

interface Props {
  list: ListName;
  columns: ListColumns;
  state: TableState;
  change: ChangeState;
}

/** Questions that are asked every day, kept under a name. */
export function SavedViews(props: Props) {
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const [isSaving, setSaving] = useState(false);
  if (!may('list-saved-views')) return null;
  const open = (view: SavedView) => {
    setOpen(false);
    props.change(readState(view.state, props.columns));
  };
  return (
    <>
      <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus position="bottom-end" shadow="md">
        <Popover.Target>
          <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setOpen(!isOpen)}>
            Views
          </Button>
        </Popover.Target>
        <Popover.Dropdown p="xs" aria-label="Saved views">
          <Stack gap={4} w={250}>
            {isOpen && <Views list={props.list} open={open} />}
            {may('save-view') && (
              <Button
                variant="default"
                onClick={() => {
                  setOpen(false);
                  setSaving(true);
                }}
              >
                Save the current view…
              </Button>
            )}
          </Stack>
        </Popover.Dropdown>
      </Popover>
      {isSaving && <SaveView {...props} onClose={() => setSaving(false)} />}
    </>
  );
}

function Views({ list, open }: { list: ListName; open: (view: SavedView) => void }) {
  const may = useMay();
  const views = useEndpoint('list-saved-views', { list });
  const remove = useAction('delete-view');
  return (
    <Await query={views}>
      {({ views: all }) => (
        <>
          {all.length === 0 && (
            <Text size="sm" c="dimmed">
              No saved views yet. Filter and sort the list as you need it every day, then save it here.
            </Text>
          )}
          {all.map((view) => (
            <Group key={view.id} gap={4} wrap="nowrap">
              <UnstyledButton className="nav-item" style={{ flex: 1 }} onClick={() => open(view)}>
                {view.name}
                {view.shared && (
                  <Text span size="xs" c="dimmed">
                    shared
                  </Text>
                )}
              </UnstyledButton>
              {view.own && may('delete-view') && (
                <ActionIcon
                  size="sm"
                  aria-label={`Delete the view ${view.name}`}
                  loading={remove.isPending && remove.variables.viewId === view.id}
                  onClick={() => remove.mutate({ viewId: view.id })}
                >
                  ×
                </ActionIcon>
              )}
            </Group>
          ))}
          {remove.error && (
            <Alert color="red" role="alert" p="xs">
              {remove.error.message}
            </Alert>
          )}
        </>
      )}
    </Await>
  );
}

function SaveView({ list, state, onClose }: Props & { onClose: () => void }) {
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [problem, setProblem] = useState<string>();
  const save = useAction('save-view');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = saveViewSchema.safeParse({ list, name, shared, state: writeState('', state) });
    if (!input.success) return setProblem(input.error.issues[0]?.message);
    save.mutate(input.data, {
      onSuccess: () => {
        notifications.show({ message: `Saved as “${input.data.name}”.` });
        onClose();
      },
      onError: (error) => setProblem(error.fields.name ?? error.message),
    });
  };
  return (
    <Dialog opened onClose={onClose} title="Save this view" size="sm">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label="Name"
            data-autofocus
            maxLength={60}
            value={name}
            error={problem}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Checkbox
            size="xs"
            label="Show it to everyone of the practice"
            checked={shared}
            onChange={(event) => setShared(event.currentTarget.checked)}
          />
          <Text size="xs" c="dimmed">
            Kept are the search, the filters, the order and the columns; the rows are always those of now.
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={save.isPending}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
