import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { noteWorkSchema } from 'cleanclaim/contract/schemas/work';
import type { WorkView } from 'cleanclaim/contract/views';
import { useRef, useState } from 'react';
import { call } from '../../api/client.ts';
import { refreshAll } from '../../api/queries.ts';
import { useKeys } from '../../app/keys.tsx';
import { useMay } from '../../app/session.tsx';
import { Panel } from '../../ui/bits.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { time } from '../../ui/words.ts';

/** What people did and learned, the newest first, and the place to add to it. */
export function WorkNotes({ work }: { work: WorkView }) {
  const may = useMay();
  /** A saved note leaves an empty form: the next one. */
  const [round, setRound] = useState(0);
  return (
    <Panel title="Notes and history">
      <Stack gap="sm">
        {may('note-work') && work.item.workStatus === 'open' && (
          <AddNote key={round} workItemId={work.item.id} onSaved={() => setRound(round + 1)} />
        )}
        {work.notes.length === 0 && (
          <Text size="sm" c="dimmed">
            Nobody has written anything yet.
          </Text>
        )}
        <ul className="work-notes">
          {work.notes.toReversed().map((note) => (
            <li key={note.id}>
              <Text size="xs" c="dimmed">
                {time(note.at)} · {note.author}
              </Text>
              <Text size="sm" className="work-note-text" {...(note.kind === 'note' ? {} : { fs: 'italic' })}>
                {note.kind === 'resolved' ? `Resolved: ${note.text}` : note.text}
              </Text>
            </li>
          ))}
        </ul>
      </Stack>
    </Panel>
  );
}

function AddNote({ workItemId, onSaved }: { workItemId: string; onSaved: () => void }) {
  const client = useQueryClient();
  const box = useRef<HTMLTextAreaElement>(null);
  const draft = useDraftForm({
    draftKey: `work-note:${workItemId}`,
    schema: noteWorkSchema,
    saved: { note: '' },
    toInput: (values) => ({ note: values.note ?? '', workItemId }),
    save: (input) => call('note-work', input).finally(() => refreshAll(client)),
    onSaved,
  });
  useKeys([{ keys: 'n', what: 'Write a note', run: () => box.current?.focus() }]);
  return (
    <form onSubmit={draft.submit}>
      <Stack gap={6}>
        <FormNotices draft={draft} />
        <Textarea
          ref={box}
          label="Note"
          title="n"
          placeholder="What you did or learned, as: called the payer, claim is being reprocessed"
          autosize
          minRows={2}
          maxRows={8}
          {...draft.form.getInputProps('note')}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={draft.saving}>
            Add the note
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
