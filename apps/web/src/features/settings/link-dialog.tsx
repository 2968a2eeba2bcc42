import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { time } from '../../ui/words.ts';

/** A link that is shown once: only its hash is kept. */
export interface OneTimeLink {
  name: string;
  link: string;
  expiresAt: string;
}

export function LinkDialog({ link, onClose }: { link: OneTimeLink; onClose: () => void }) {
  // A server that does not know its public address gives the path only.
  const address = new URL(link.link, window.location.origin).href;
  return (
    <Dialog opened onClose={onClose} title={`Link for ${link.name}`}>
      <Stack gap="sm">
        <Text size="sm">
          Hand this link to {link.name}, and to nobody else. It opens once, until {time(link.expiresAt)}; there they
          choose a password and set up the app for the second step.
        </Text>
        <TextInput
          label="One-time link"
          readOnly
          data-autofocus
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Alert color="orange" variant="light" p="xs">
          It is shown now and never again. A lost one is replaced by a new one.
        </Alert>
        <Group justify="flex-end">
          <CopyButton text={address} what="link" />
          <Button onClick={onClose}>Done</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
