import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { MemberListRow } from 'cleanclaim/contract/rows';
import type { ReactNode } from 'react';
import type { ApiError } from '../../api/client.ts';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { OneTimeLink } from './link-dialog.tsx';

interface ConfirmProps {
  title: string;
  words: ReactNode;
  action: string;
  error: ApiError | null;
  isPending: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Says what will happen, then does it. */
function Confirm({ title, words, action, error, isPending, onConfirm, onClose }: ConfirmProps) {
  return (
    <Dialog opened onClose={onClose} title={title} size="sm">
      <Stack gap="sm">
        {error && (
          <Alert color="red" variant="light" role="alert" p="xs">
            {error.message}
          </Alert>
        )}
        <Text size="sm">{words}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button data-autofocus loading={isPending} onClick={onConfirm}>
            {action}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** Ends a user's access, or gives it back. */
export function UserState({ member, onClose }: { member: MemberListRow; onClose: () => void }) {
  const save = useAction('set-member-state');
  const isDisabled = member.state === 'disabled';
  const onConfirm = () =>
    save.mutate(
      { memberId: member.id, state: isDisabled ? 'active' : 'disabled' },
      {
        onSuccess: () => {
          notifications.show({ message: `${member.name} ${isDisabled ? 'may work here again' : 'is disabled'}.` });
          onClose();
        },
      },
    );
  return (
    <Confirm
      title={`${isDisabled ? 'Enable' : 'Disable'} ${member.name}`}
      words={
        isDisabled
          ? 'They may sign in and work here again, with the roles that they have.'
          : 'They can do nothing here from now on. What they did stays in the records; work assigned to them stays until it is given to someone else.'
      }
      action={isDisabled ? 'Enable' : 'Disable'}
      error={save.error}
      isPending={save.isPending}
      {...{ onConfirm, onClose }}
    />
  );
}

/** A new one-time link: for a lost invitation, a forgotten password, a lost phone. */
export function RenewLink({ member, onClose }: { member: MemberListRow; onClose: (link?: OneTimeLink) => void }) {
  const renew = useAction('renew-invitation');
  const onConfirm = () =>
    renew.mutate(
      { memberId: member.id },
      { onSuccess: ({ link, expiresAt }) => onClose({ name: member.name, link, expiresAt }) },
    );
  return (
    <Confirm
      title={`New link for ${member.name}`}
      words="For a lost invitation, a forgotten password or a lost phone. With the link they choose a new password and set up the second step anew; links made before stop working."
      action="Make the link"
      error={renew.error}
      isPending={renew.isPending}
      onConfirm={onConfirm}
      onClose={() => onClose()}
    />
  );
}
