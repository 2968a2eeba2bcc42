import { SegmentedControl, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { saveProviderSchema } from 'cleanclaim/contract/schemas/parties';
import type { Provider, ProviderView } from 'cleanclaim/contract/views';
import { call } from '../../api/client.ts';
import { refreshAll, useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { CodeInput } from '../../ui/codes/code-input.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { todayHere } from '../../ui/today-here.ts';
import { useEdited } from './edited.ts';
import { NewButton } from './new-button.tsx';
import { SaveBar } from './save-bar.tsx';

/** Who sees patients and who refers them, by NPI. */
export function Providers() {
  const may = useMay();
  const edited = useEdited();
  const maySave = may('save-provider');
  const add = maySave && <NewButton label="New provider" onClick={() => edited.open('new')} />;
  return (
    <>
      <div className="settings-bar">
        <Text size="sm" c="dimmed">
          Who sees patients and who refers them. Claims name them by NPI.
        </Text>
        {add}
      </div>
      <DataTable
        list="providers"
        endpoint="list-providers"
        open={(row) => (maySave ? edited.addressOf(row.id) : undefined)}
        empty={{
          title: 'No providers yet',
          hint: 'Charts bring in the providers that they name. Add one by hand when a visit names someone new.',
        }}
      />
      {maySave && edited.id === 'new' && <ProviderDialog onClose={edited.close} />}
      {maySave && edited.id && edited.id !== 'new' && (
        <EditProvider key={edited.id} providerId={edited.id} onClose={edited.close} />
      )}
    </>
  );
}

function EditProvider({ providerId, onClose }: { providerId: string; onClose: () => void }) {
  const provider = useEndpoint('show-provider', { providerId });
  return <Await query={provider}>{(view) => <ProviderDialog view={view} onClose={onClose} />}</Await>;
}

function valuesOf(provider?: Provider) {
  return {
    kind: provider?.kind ?? 'person',
    npi: provider?.npi ?? '',
    lastOrOrganizationName: provider?.lastOrOrganizationName ?? '',
    firstName: provider?.firstName ?? '',
    taxonomy: provider?.taxonomy ?? '',
  };
}

function ProviderDialog({ view, onClose }: { view?: ProviderView; onClose: () => void }) {
  const client = useQueryClient();
  const providerId = view?.provider.id;
  const draft = useDraftForm({
    draftKey: `provider:${providerId ?? 'new'}`,
    schema: saveProviderSchema,
    saved: valuesOf(view?.provider),
    version: view?.version,
    toInput: (values, version) => ({
      ...values,
      // An organization has one name; what was typed as a first name before stays behind.
      ...(values.kind === 'organization' ? { firstName: undefined } : {}),
      ...(providerId ? { providerId, version } : {}),
    }),
    save: (input) => call('save-provider', input).finally(() => refreshAll(client)),
    onSaved: () => {
      notifications.show({ message: 'The provider is saved. Later claims take it.' });
      onClose();
    },
  });
  const { form } = draft;
  const isPerson = form.values.kind === 'person';
  return (
    <Dialog opened onClose={onClose} title={view ? 'Provider' : 'New provider'} size="lg">
      <form onSubmit={draft.submit}>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <SegmentedControl
            size="xs"
            aria-label="Kind of provider"
            data={[
              { value: 'person', label: 'Person' },
              { value: 'organization', label: 'Organization' },
            ]}
            {...form.getInputProps('kind')}
          />
          <SimpleGrid cols={2} spacing="xs">
            <TextInput
              label={isPerson ? 'Last name' : 'Name'}
              required
              maxLength={60}
              data-autofocus
              {...form.getInputProps('lastOrOrganizationName')}
            />
            {isPerson && <TextInput label="First name" required maxLength={35} {...form.getInputProps('firstName')} />}
            <TextInput label="NPI" required inputMode="numeric" maxLength={10} {...form.getInputProps('npi')} />
            <CodeInput
              set="taxonomy"
              label="Taxonomy"
              date={todayHere()}
              value={form.values.taxonomy}
              onChange={(code) => form.setFieldValue('taxonomy', code)}
              error={form.errors.taxonomy}
            />
          </SimpleGrid>
          <SaveBar saving={draft.saving} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
