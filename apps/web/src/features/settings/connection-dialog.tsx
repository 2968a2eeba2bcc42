import {
  Checkbox,
  NumberInput,
  PasswordInput,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import type { ConnectionView } from 'cleanclaim/contract/connection-views';
import { saveConnectionSchema } from 'cleanclaim/contract/schemas/connections';
import { call } from '../../api/client.ts';
import { refreshAll } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { connectionValues } from './connection-values.ts';
import { SaveBar } from './save-bar.tsx';

/** What every kind of field asks of the form. */
type Field = (path: string) => Record<string, unknown>;

/** One connection, to add or to change. The secret on file is never shown; an empty field leaves it. */
export function ConnectionDialog({ view, onClose }: { view?: ConnectionView; onClose: () => void }) {
  const client = useQueryClient();
  const connectionId = view?.id;
  const draft = useDraftForm({
    draftKey: `connection:${connectionId ?? 'new'}`,
    schema: saveConnectionSchema,
    saved: connectionValues(view),
    version: view?.version,
    toInput: (values, version) => ({ ...values, ...(connectionId ? { connectionId, version } : {}) }),
    save: (input) => call('save-connection', input).finally(() => refreshAll(client)),
    onSaved: () => {
      notifications.show({ message: 'The connection is saved. Test it before claims go by it.' });
      onClose();
    },
  });
  const { form } = draft;
  const field: Field = (path) => ({ ...form.getInputProps(path) });
  const { kind } = form.values.settings;
  const hours = { min: 1, max: 240, allowDecimal: false, suffix: ' hours', required: true } as const;
  return (
    <Dialog opened onClose={onClose} title={view ? 'Connection' : 'New connection'} size="xl">
      <form onSubmit={draft.submit}>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <SimpleGrid cols={2} spacing="xs">
            <TextInput label="Name" required maxLength={60} data-autofocus {...field('name')} />
            <Select
              label="Kind"
              required
              allowDeselect={false}
              disabled={view !== undefined}
              data={[
                { value: 'sftp', label: 'SFTP server' },
                { value: 'https', label: 'HTTPS API' },
                { value: 'folder', label: 'Folder on this server' },
              ]}
              {...field('settings.kind')}
            />
          </SimpleGrid>
          {kind === 'sftp' && <SftpFields field={field} hasSecret={view?.hasSecret ?? false} />}
          {kind === 'https' && <HttpsFields field={field} hasSecret={view?.hasSecret ?? false} />}
          {kind === 'folder' && (
            <Text size="sm" c="dimmed">
              Files lie in a folder of the practice’s own in the data folder, whose name is shown after saving. Your
              clearinghouse’s program takes them from outbox and puts answers into inbox.
            </Text>
          )}
          <SimpleGrid cols={2} spacing="xs">
            <NumberInput label="Alarm without a receipt after" {...hours} {...field('settings.receiptHours')} />
            <NumberInput label="Alarm without a 277CA after" {...hours} {...field('settings.acknowledgmentHours')} />
          </SimpleGrid>
          <Checkbox
            label="Takes questions for the status of claims (276): overdue payers are asked before a person is"
            {...form.getInputProps('settings.asksStatus', { type: 'checkbox' })}
          />
          <Checkbox
            label="Takes questions for eligibility (270): tomorrow’s patients and new claims are asked about every evening"
            {...form.getInputProps('settings.asksEligibility', { type: 'checkbox' })}
          />
          <Checkbox
            label="The usual connection: payers that name none go by it"
            {...form.getInputProps('isUsual', { type: 'checkbox' })}
          />
          <SaveBar saving={draft.saving} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

function SftpFields({ field, hasSecret }: { field: Field; hasSecret: boolean }) {
  const kept = hasSecret ? 'Leave empty to keep the one on file.' : 'Password or private key.';
  return (
    <>
      <SimpleGrid cols={3} spacing="xs">
        <TextInput label="Host" required placeholder="sftp.example.org" {...field('settings.host')} />
        <NumberInput label="Port" required min={1} max={65_535} allowDecimal={false} {...field('settings.port')} />
        <TextInput label="User" required autoComplete="off" {...field('settings.user')} />
        <TextInput label="Folder for claims" required placeholder="/inbound" {...field('settings.outFolder')} />
        <TextInput label="Folder with answers" required placeholder="/outbound" {...field('settings.inFolder')} />
        <Select
          label="After reading"
          allowDeselect={false}
          data={[
            { value: 'move', label: 'Move to “done”' },
            { value: 'delete', label: 'Delete' },
          ]}
          {...field('settings.afterReading')}
        />
      </SimpleGrid>
      <SimpleGrid cols={2} spacing="xs">
        <PasswordInput label="Password" description={kept} autoComplete="new-password" {...field('secret.password')} />
        <PasswordInput
          label="Pass phrase of the key"
          description="Where the private key has one."
          autoComplete="new-password"
          {...field('secret.passphrase')}
        />
      </SimpleGrid>
      <Textarea
        label="Private key"
        description={kept}
        placeholder="-----BEGIN OPENSSH PRIVATE KEY-----"
        autoComplete="off"
        minRows={3}
        autosize
        {...field('secret.privateKey')}
      />
    </>
  );
}

function HttpsFields({ field, hasSecret }: { field: Field; hasSecret: boolean }) {
  return (
    <>
      <SimpleGrid cols={2} spacing="xs">
        <TextInput label="Address" required placeholder="https://api.example.org/v1" {...field('settings.baseUrl')} />
        <TextInput
          label="Token address"
          required
          placeholder="https://login.example.org/token"
          {...field('settings.tokenUrl')}
        />
        <TextInput label="Client id" required autoComplete="off" {...field('settings.clientId')} />
        <PasswordInput
          label="Client secret"
          description={hasSecret ? 'Leave empty to keep the one on file.' : undefined}
          autoComplete="new-password"
          {...field('secret.clientSecret')}
        />
        <TextInput label="Scope" {...field('settings.scope')} />
      </SimpleGrid>
      <SimpleGrid cols={3} spacing="xs">
        <TextInput label="Send to" required {...field('settings.mapping.send.path')} />
        <Select
          label="File goes as"
          allowDeselect={false}
          data={[
            { value: 'multipart', label: 'Form (multipart)' },
            { value: 'raw', label: 'The file itself' },
            { value: 'json-base64', label: 'JSON, base64' },
          ]}
          {...field('settings.mapping.send.body')}
        />
        <TextInput label="Field of the file" {...field('settings.mapping.send.fileField')} />
        <TextInput label="List of answers" required {...field('settings.mapping.list.path')} />
        <TextInput label="Keys to the list" placeholder="data.items" {...field('settings.mapping.list.items')} />
        <TextInput label="Key of the id" {...field('settings.mapping.list.id')} />
        <TextInput label="Read an answer" required {...field('settings.mapping.read.path')} />
        <Select
          label="Answer comes as"
          allowDeselect={false}
          data={[
            { value: 'raw', label: 'The file itself' },
            { value: 'json-base64', label: 'JSON, base64' },
          ]}
          {...field('settings.mapping.read.body')}
        />
        <TextInput label="Mark as taken" required {...field('settings.mapping.taken.path')} />
      </SimpleGrid>
    </>
  );
}
