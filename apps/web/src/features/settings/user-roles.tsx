import { Alert, Button, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { MemberListRow } from 'cleanclaim/contract/rows';
import { setMemberRolesSchema } from 'cleanclaim/contract/schemas/accounts';
import { type FormEvent, useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { RoleChoice, rolesOf } from './role-choice.tsx';

/** Changes what a user may do; it holds from their next request on. */
export function UserRoles({ member, onClose }: { member: MemberListRow; onClose: () => void }) {
  const [roles, setRoles] = useState<readonly string[]>(() => rolesOf(member.roles));
  const [message, setMessage] = useState<string>();
  const save = useAction('set-member-roles');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = setMemberRolesSchema.safeParse({ memberId: member.id, roles });
    setMessage(input.success ? undefined : input.error.issues[0]?.message);
    if (!input.success) return;
    save.mutate(input.data, {
      onSuccess: () => {
        notifications.show({ message: `The roles of ${member.name} are changed.` });
        onClose();
      },
    });
  };
  return (
    <Dialog opened onClose={onClose} title={`Roles of ${member.name}`}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          {save.error && (
            <Alert color="red" variant="light" role="alert" p="xs">
              {save.error.message}
            </Alert>
          )}
          <RoleChoice value={roles} onChange={setRoles} error={message ?? save.error?.fields.roles} />
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
