import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { inviteMemberSchema } from 'cleanclaim/contract/schemas/accounts';
import { call } from '../../api/client.ts';
import { refreshAll } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import type { OneTimeLink } from './link-dialog.tsx';
import { RoleChoice } from './role-choice.tsx';

const NOBODY = { name: '', email: '', roles: [] as string[] };

/** Invites a colleague; the answer is a link that is shown once. */
export function InviteUser({ onClose }: { onClose: (link?: OneTimeLink) => void }) {
  const client = useQueryClient();
  const draft = useDraftForm({
    draftKey: 'invite-user',
    schema: inviteMemberSchema,
    saved: NOBODY,
    save: (input) => call('invite-member', input),
    onSaved: ({ link, expiresAt }: { link: string; expiresAt: string }) => {
      void refreshAll(client);
      onClose({ name: draft.form.values.name, link, expiresAt });
    },
  });
  const { form, submit, saving } = draft;
  return (
    <Dialog opened onClose={() => onClose()} title="Invite a user">
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <TextInput label="Name" data-autofocus autoComplete="off" {...form.getInputProps('name')} />
          <TextInput label="E-mail" type="email" autoComplete="off" {...form.getInputProps('email')} />
          <RoleChoice
            value={form.values.roles}
            onChange={(roles) => form.setFieldValue('roles', roles)}
            error={form.errors.roles?.toString()}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onClose()}>
              Cancel
            </Button>
            <Button type="submit" loading={saving}>
              Make the link
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
