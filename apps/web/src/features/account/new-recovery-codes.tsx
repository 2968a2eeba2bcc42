import { Button, Group, Stack, Text } from '@mantine/core';
import { confirmPasswordSchema } from 'cleanclaim/contract/schemas/accounts';
import { useState } from 'react';
import { Panel } from '../../ui/bits.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PasswordField, SecretProblem } from '../../ui/form/secret-fields.tsx';
import { useSecretForm } from '../../ui/form/use-secret-form.ts';
import { RecoveryCodes } from '../../ui/recovery-codes.tsx';

export function NewRecoveryCodes() {
  const [codes, setCodes] = useState<readonly string[]>();
  const form = useSecretForm<{ recoveryCodes: string[] }>({
    schema: confirmPasswordSchema,
    url: '/api/totp/recovery-codes',
    start: { password: '' },
    onDone: ({ recoveryCodes }) => {
      form.clear();
      setCodes(recoveryCodes);
    },
  });
  return (
    <Panel title="Recovery codes">
      <form onSubmit={form.submit} noValidate>
        <Stack gap="xs" maw={340}>
          <SecretProblem form={form} />
          <Text size="sm">
            They open your account when you do not have your phone. Make new ones when few are left or someone may have
            seen them; the old ones stop working.
          </Text>
          <PasswordField form={form} name="password" label="Password" />
          <Group>
            <Button type="submit" variant="default" loading={form.sending}>
              Make new codes
            </Button>
          </Group>
        </Stack>
      </form>
      {codes && (
        // Closed by its own button only: the codes do not come back.
        <Dialog
          opened
          onClose={() => undefined}
          title="Your new recovery codes"
          withCloseButton={false}
          closeOnEscape={false}
          closeOnClickOutside={false}
        >
          <RecoveryCodes codes={codes} onDone={() => setCodes(undefined)} />
        </Dialog>
      )}
    </Panel>
  );
}
