import { Button, Group, PasswordInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { savePayerSignInSchema } from 'cleanclaim/contract/schemas/authorizations';
import { Panel } from '../../ui/bits.tsx';
import { SecretProblem } from '../../ui/form/secret-fields.tsx';
import { useSecretForm } from '../../ui/form/use-secret-form.ts';

const START = { tokenUrl: '', clientId: '', scope: '', clientSecret: '' };

/** How to sign in at the payer's FHIR service; what is kept is sealed and never shown again. */
export function PayerSignIn({ payerId }: { payerId: string }) {
  const form = useSecretForm({
    schema: savePayerSignInSchema,
    url: `/api/payers/${payerId}/sign-in`,
    start: START,
    toInput: (values) => ({ ...values, payerId }),
    onDone: () => {
      form.clear();
      notifications.show({ message: 'The sign-in is kept. The next request for authorization uses it.' });
    },
  });
  return (
    <Panel title="Sign-in at the FHIR service">
      <form onSubmit={form.submit} noValidate aria-label="Sign-in at the FHIR service">
        <Stack gap="xs">
          <SecretProblem form={form} />
          <Text size="sm" c="dimmed">
            The payer gives these for its prior authorization API (OAuth client credentials). What was kept before is
            not shown; what you enter takes its place.
          </Text>
          <SimpleGrid cols={2} spacing="xs">
            <TextInput label="Token address" required placeholder="https://" {...form.field('tokenUrl')} />
            <TextInput label="Scope" {...form.field('scope')} />
            <TextInput label="Client id" required autoComplete="off" {...form.field('clientId')} />
            <PasswordInput
              label="Client secret"
              required
              autoComplete="new-password"
              visibilityToggleButtonProps={{ 'aria-label': 'Show or hide: Client secret' }}
              {...form.field('clientSecret')}
            />
          </SimpleGrid>
          <Group justify="flex-end">
            <Button type="submit" variant="default" loading={form.sending}>
              Keep the sign-in
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}
