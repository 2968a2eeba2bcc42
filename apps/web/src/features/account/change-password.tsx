import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { changePasswordSchema } from 'cleanclaim/contract/schemas/accounts';
import { refreshAll } from '../../api/queries.ts';
import { Panel } from '../../ui/bits.tsx';
import { PasswordField, SecretProblem } from '../../ui/form/secret-fields.tsx';
import { useSecretForm } from '../../ui/form/use-secret-form.ts';

export function ChangePassword() {
  const client = useQueryClient();
  const form = useSecretForm<unknown>({
    schema: changePasswordSchema,
    url: '/api/password',
    start: { currentPassword: '', newPassword: '' },
    onDone: () => {
      form.clear();
      notifications.show({ message: 'Your password is changed. All other devices are signed off.' });
      void refreshAll(client);
    },
  });
  return (
    <Panel title="Password">
      <form onSubmit={form.submit} noValidate>
        <Stack gap="xs" maw={340}>
          <SecretProblem form={form} />
          <PasswordField form={form} name="currentPassword" label="Current password" />
          <PasswordField
            form={form}
            name="newPassword"
            label="New password"
            description="At least 12 characters; a few words are good."
            isNew
          />
          <Text size="xs" c="dimmed">
            All other devices are signed off.
          </Text>
          <Group>
            <Button type="submit" loading={form.sending}>
              Change the password
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}
