import { Button, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { practiceSchema } from 'cleanclaim/contract/schemas/parties';
import type { Practice, PracticeView } from 'cleanclaim/contract/views';
import { call } from '../../api/client.ts';
import { refreshAll, useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Fact, Panel } from '../../ui/bits.tsx';
import { CodeInput } from '../../ui/codes/code-input.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { type DraftForm, useDraftForm } from '../../ui/form/use-draft-form.ts';
import { capitals, fitted } from '../../ui/parties/field-form.ts';
import { AddressFields, PhoneField } from '../../ui/parties/fields.tsx';
import { addressText, addressValues, phoneText } from '../../ui/parties/values.ts';
import { todayHere } from '../../ui/today-here.ts';

/** The practice as payers know it: the billing provider of every claim. */
export function PracticeSettings() {
  const may = useMay();
  const practice = useEndpoint('show-practice', {});
  return (
    <Await query={practice}>
      {(view) => (may('edit-practice') ? <PracticeForm view={view} /> : <PracticeFacts practice={view.practice} />)}
    </Await>
  );
}

function PracticeFacts({ practice }: { practice: Practice }) {
  return (
    <Panel title="Practice">
      <SimpleGrid cols={3} spacing="sm">
        <Fact label="Name">{practice.name}</Fact>
        <Fact label="NPI">{practice.npi}</Fact>
        <Fact label="Tax id (EIN)">{practice.taxId}</Fact>
        <Fact label="Taxonomy">{practice.taxonomy}</Fact>
        <Fact label="Phone">{phoneText(practice.phone)}</Fact>
        <Fact label="Submitter id">{practice.submitterId}</Fact>
        <Fact label="CLIA number">{practice.cliaNumber}</Fact>
        <Fact label="Address">{addressText(practice.address)}</Fact>
        <Fact label="Payments go to">{addressText(practice.payToAddress ?? practice.address)}</Fact>
      </SimpleGrid>
      <Text size="xs" c="dimmed" mt="sm">
        A manager or administrator changes it.
      </Text>
    </Panel>
  );
}

function valuesOf(practice: Practice) {
  const { name, npi, taxonomy, taxId, phone, submitterId, cliaNumber = '', cliaFrom = '', cliaTo = '' } = practice;
  return {
    ...{ name, npi, taxonomy, taxId, phone, submitterId, cliaNumber, cliaFrom, cliaTo },
    address: addressValues(practice.address),
    payToAddress: addressValues(practice.payToAddress),
  };
}
type PracticeValues = ReturnType<typeof valuesOf>;

function PracticeForm({ view }: { view: PracticeView }) {
  const client = useQueryClient();
  const draft = useDraftForm<PracticeValues>({
    draftKey: 'practice',
    schema: practiceSchema,
    saved: valuesOf(view.practice),
    version: view.version,
    // An address that was emptied is still asked for, field by field.
    toInput: (values, version) => ({ ...values, address: values.address ?? {}, version }),
    save: (input) => call('edit-practice', input).finally(() => refreshAll(client)),
    onSaved: () => notifications.show({ message: 'The practice is saved. Later claims and statements take it.' }),
  });
  return (
    <form onSubmit={draft.submit} className="settings-form">
      <Stack gap="sm">
        <FormNotices draft={draft} />
        <Identity draft={draft} />
        <Laboratory draft={draft} />
        <Panel title="Address">
          <AddressFields form={draft.form} prefix="address" required />
        </Panel>
        <Panel title="Payments go to">
          <Text size="xs" c="dimmed" mb={4}>
            Only when it is another address, for example a PO box.
          </Text>
          <AddressFields form={draft.form} prefix="payToAddress" />
        </Panel>
        <Group justify="flex-end">
          <Button type="submit" loading={draft.saving}>
            Save the practice
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Identity({ draft }: { draft: DraftForm<PracticeValues> }) {
  const { form } = draft;
  return (
    <Panel title="Practice">
      <SimpleGrid cols={3} spacing="xs">
        <TextInput label="Name" required maxLength={60} {...form.getInputProps('name')} />
        <TextInput label="NPI" required inputMode="numeric" maxLength={10} {...form.getInputProps('npi')} />
        <TextInput label="Tax id (EIN)" required inputMode="numeric" maxLength={9} {...form.getInputProps('taxId')} />
        <CodeInput
          set="taxonomy"
          label="Taxonomy"
          required
          date={todayHere()}
          value={form.values.taxonomy}
          onChange={(code) => form.setFieldValue('taxonomy', code)}
          error={form.errors.taxonomy}
        />
        <PhoneField form={form} prefix="" />
        <TextInput
          label="Submitter id"
          description="As the clearinghouse gave it"
          required
          maxLength={15}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...form.getInputProps('submitterId')}
        />
      </SimpleGrid>
    </Panel>
  );
}

function Laboratory({ draft }: { draft: DraftForm<PracticeValues> }) {
  const { form } = draft;
  return (
    <Panel title="Laboratory">
      <Text size="xs" c="dimmed" mb={4}>
        The CLIA certificate, when the practice tests in its own office. Claims with tests name it.
      </Text>
      <SimpleGrid cols={3} spacing="xs">
        <TextInput
          label="CLIA number"
          placeholder="36D1234567"
          maxLength={10}
          {...fitted(form, 'cliaNumber', capitals)}
        />
        <TextInput label="First day" type="date" {...form.getInputProps('cliaFrom')} />
        <TextInput label="Last day" type="date" {...form.getInputProps('cliaTo')} />
      </SimpleGrid>
    </Panel>
  );
}
