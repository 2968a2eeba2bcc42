import './settings.css';
import { SegmentedControl, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { saveProviderSchema } from 'cleanclaim/contract/schemas/parties';
import type { ProviderView } from 'cleanclaim/contract/views';
import { call } from '../../api/client.ts';
import { refreshAll, useEndpoint } from '../../api/queries.ts';
import { useGo } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Panel } from '../../ui/bits.tsx';
import { CodeInput } from '../../ui/codes/code-input.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { capitals, fitted } from '../../ui/parties/field-form.ts';
import { AddressFields } from '../../ui/parties/fields.tsx';
import { todayHere } from '../../ui/today-here.ts';
import { EditedRows } from './edited-rows.tsx';
import { EnrollmentRows } from './enrollment-rows.tsx';
import { licenseRow, type ProviderValues, providerInput, providerValues } from './provider-values.ts';
import { SaveBar } from './save-bar.tsx';
import { RecordForm, SettingsRecord } from './settings-record.tsx';

const LIST = '/settings/providers';
type ProviderForm = UseFormReturnType<ProviderValues>;

/** One provider with licenses and enrollments; at `new`, one to add. */
export function Page() {
  const providerId = usePathParam('providerId');
  return providerId === 'new' ? <ProviderPage /> : <KnownProvider key={providerId} providerId={providerId} />;
}

function KnownProvider({ providerId }: { providerId: string }) {
  const provider = useEndpoint('show-provider', { providerId });
  return <Await query={provider}>{(view) => <ProviderPage view={view} />}</Await>;
}

function ProviderPage({ view }: { view?: ProviderView }) {
  const client = useQueryClient();
  const may = useMay();
  const go = useGo();
  const provider = view?.provider;
  const draft = useDraftForm<ProviderValues>({
    draftKey: `provider:${provider?.id ?? 'new'}`,
    schema: saveProviderSchema,
    saved: providerValues(provider),
    version: view?.version,
    toInput: (values, version) => ({
      ...providerInput(values),
      ...(provider ? { providerId: provider.id, version } : {}),
    }),
    save: (input) => call('save-provider', input).finally(() => refreshAll(client)),
    onSaved: () => {
      notifications.show({ message: 'The provider is saved. Later claims take it.' });
      go(LIST);
    },
  });
  const { form } = draft;
  const maySave = may('save-provider');
  const name = provider && [provider.lastOrOrganizationName, provider.firstName].filter(Boolean).join(', ');
  return (
    <SettingsRecord
      title={name ?? 'New provider'}
      facts={provider && `NPI ${provider.npi}`}
      list={{ label: 'Providers', to: LIST }}
    >
      <RecordForm maySave={maySave} onSubmit={draft.submit}>
        <FormNotices draft={draft} />
        <Identity form={form} />
        <Licenses form={form} maySave={maySave} />
        <Enrollments form={form} maySave={maySave} />
        <Panel title="Address">
          <AddressFields form={form} prefix="address" />
        </Panel>
        {maySave && <SaveBar saving={draft.saving} onClose={() => go(LIST)} label="Save the provider" />}
      </RecordForm>
    </SettingsRecord>
  );
}

function Identity({ form }: { form: ProviderForm }) {
  const isPerson = form.values.kind === 'person';
  return (
    <Panel title="Provider">
      <Stack gap="xs" align="stretch">
        <SegmentedControl
          size="xs"
          w={220}
          aria-label="Kind of provider"
          data={[
            { value: 'person', label: 'Person' },
            { value: 'organization', label: 'Organization' },
          ]}
          {...form.getInputProps('kind')}
        />
        <SimpleGrid cols={3} spacing="xs">
          <TextInput
            label={isPerson ? 'Last name' : 'Name'}
            required
            maxLength={60}
            data-autofocus
            {...form.getInputProps('lastOrOrganizationName')}
          />
          {isPerson && <TextInput label="First name" required maxLength={35} {...form.getInputProps('firstName')} />}
          {isPerson && (
            <TextInput
              label="Credential"
              placeholder="MD, NP, CRNA"
              title="Medicare and many contracts pay some credentials less"
              maxLength={10}
              {...fitted(form, 'credential', capitals)}
            />
          )}
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
      </Stack>
    </Panel>
  );
}

interface ListProps {
  form: ProviderForm;
  maySave: boolean;
}

function Licenses({ form, maySave }: ListProps) {
  const label = (what: string, index: number) => ({ 'aria-label': `${what} of license ${index + 1}` });
  const field = (index: number, name: string) => form.getInputProps(`licenses.${index}.${name}`);
  return (
    <Panel title="Licenses">
      <EditedRows
        noun="license"
        rows={form.values.licenses.length}
        columns={['State', 'Number', 'First day', 'Last day']}
        cells={(index) => [
          <TextInput
            key="state"
            w={70}
            maxLength={2}
            placeholder="OH"
            {...label('State', index)}
            {...fitted(form, `licenses.${index}.state`, capitals)}
          />,
          <TextInput key="number" maxLength={30} {...label('Number', index)} {...field(index, 'number')} />,
          <TextInput key="from" type="date" {...label('First day', index)} {...field(index, 'from')} />,
          <TextInput key="to" type="date" {...label('Last day', index)} {...field(index, 'to')} />,
        ]}
        empty="None on file: services are not checked against a license. With its last day it is called up 60 days before."
        maySave={maySave}
        onAdd={() => form.insertListItem('licenses', licenseRow())}
        onRemove={(index) => form.removeListItem('licenses', index)}
      />
    </Panel>
  );
}

function Enrollments({ form, maySave }: ListProps) {
  const { data } = useEndpoint('list-enrollments', {});
  return (
    <Panel title="Enrollments with payers">
      <EnrollmentRows form={form} rows={form.values.enrollments} payers={data?.payers ?? []} maySave={maySave} />
    </Panel>
  );
}
