import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { AttachmentView } from 'cleanclaim/contract/document-views';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { todayHere } from '../../ui/today-here.ts';
import { SENT_TO_WORDS } from './document-words.ts';

interface Props {
  attachment: AttachmentView;
  onClose: () => void;
}

interface AskProps {
  title: string;
  verb: string;
  busy: boolean;
  error: string | undefined;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A small form with its refusal above the buttons. */
function Ask({ title, verb, busy, error, onSubmit, onClose, children }: AskProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Dialog opened onClose={onClose} title={title}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          {children}
          {error && (
            <Alert color="red" variant="light" role="alert" p="xs">
              {error}
            </Alert>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={busy}>
              {verb}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

/** Makes the letter of a document that goes on paper, and notes to whom it goes. */
export function SendDialog({ claimId, attachment, onClose }: Props & { claimId: string }) {
  const send = useAction('send-attachments');
  const [sentTo, setSentTo] = useState('');
  const { id, title, way } = attachment;
  const run = () =>
    send.mutate(
      { claimId, attachmentIds: [id], sentTo },
      {
        onSuccess: () => {
          notifications.show({ message: 'The letter is ready: print it, and put the document behind it.' });
          onClose();
        },
      },
    );
  return (
    <Ask
      title={`Send: ${title}`}
      verb="Make the letter"
      busy={send.isPending}
      error={send.error?.message}
      onSubmit={run}
      onClose={onClose}
    >
      <Text size="sm">
        A letter with the numbers of the claim is made for you to print; a note of the chart stands behind it. Once it
        has come, note what shows it.
      </Text>
      <TextInput
        label={way === 'x12-275' ? 'Sent to' : SENT_TO_WORDS[way]}
        {...(way === 'fax' ? { description: 'Empty: the fax number of the request or the payer.' } : {})}
        maxLength={200}
        data-autofocus
        value={sentTo}
        onChange={(event) => setSentTo(event.currentTarget.value)}
      />
    </Ask>
  );
}

/** Notes what shows that a document came. */
export function ProofDialog({ attachment, onClose }: Props) {
  const note = useAction('note-proof');
  const [proof, setProof] = useState('');
  const [proofDate, setProofDate] = useState(todayHere());
  const run = () =>
    note.mutate(
      { attachmentId: attachment.id, version: attachment.version, proof, proofDate },
      {
        onSuccess: () => {
          notifications.show({ message: 'Noted.' });
          onClose();
        },
      },
    );
  return (
    <Ask
      title={`It came: ${attachment.title}`}
      verb="Save"
      busy={note.isPending}
      error={note.error?.message}
      onSubmit={run}
      onClose={onClose}
    >
      <TextInput
        label="What shows it"
        description="The fax confirmation, the number of the certified letter, or the receipt of the site."
        required
        maxLength={200}
        data-autofocus
        value={proof}
        onChange={(event) => setProof(event.currentTarget.value)}
      />
      <TextInput
        label="On"
        type="date"
        required
        value={proofDate}
        onChange={(event) => setProofDate(event.currentTarget.value)}
      />
    </Ask>
  );
}
