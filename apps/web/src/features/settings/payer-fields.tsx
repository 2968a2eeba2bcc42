import { Checkbox, NumberInput, Select, SimpleGrid, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { APPEAL_LAW_WORDS, APPEAL_LAWS } from 'cleanclaim/contract/appeal-words';
import { useEndpoint } from '../../api/queries.ts';
import { useMay } from '../../app/session.tsx';
import { Panel } from '../../ui/bits.tsx';
import { digits, fitted } from '../../ui/parties/field-form.ts';
import { AddressFields, PhoneField } from '../../ui/parties/fields.tsx';
import { listError } from './list-error.ts';
import { PAYER_KINDS, payerKind } from './payer-kinds.ts';
import { listOf, type PayerValues, SERVICES } from './payer-values.ts';

export type PayerForm = UseFormReturnType<PayerValues>;
interface Props {
  form: PayerForm;
}

const KINDS = Object.keys(PAYER_KINDS)
  .toSorted((a, b) => payerKind(a).localeCompare(payerKind(b)))
  .map((code) => ({ value: code, label: payerKind(code) }));

/** What it is called, and the ids under which it is reached. */
export function PayerIds({ form }: Props) {
  return (
    <Panel title="Ids">
      <Stack gap="xs">
        <SimpleGrid cols={3} spacing="xs">
          <TextInput label="Name" required maxLength={60} data-autofocus {...form.getInputProps('name')} />
          <TextInput label="Payer id" required maxLength={80} {...form.getInputProps('payerIdentifier')} />
          <Select
            label="Kind of insurance"
            required
            searchable
            data={KINDS}
            {...form.getInputProps('claimFilingIndicator')}
          />
        </SimpleGrid>
        <Text size="xs" c="dimmed">
          Where the clearinghouse lists another id for a service, enter it here; empty takes the payer id.
        </Text>
        <SimpleGrid cols={4} spacing="xs" verticalSpacing="xs">
          {Object.entries(SERVICES).map(([service, label]) => (
            <TextInput key={service} label={label} maxLength={80} {...form.getInputProps(`identifiers.${service}`)} />
          ))}
        </SimpleGrid>
      </Stack>
    </Panel>
  );
}

/** How its claims go. */
export function PayerClaims({ form }: Props) {
  const may = useMay();
  return (
    <Panel title="Claims">
      <SimpleGrid cols={3} spacing="xs">
        <Select
          label="Claims go"
          allowDeselect={false}
          data={[
            { value: 'electronic', label: 'Electronically' },
            { value: 'paper', label: 'On paper, by mail' },
          ]}
          {...form.getInputProps('delivery')}
        />
        {may('list-connections') && <ConnectionChoice field={form.getInputProps('connectionId')} />}
        <Checkbox
          mt={26}
          label="Takes replacements and voids"
          title="Without it a correction goes as a new original"
          {...form.getInputProps('takesReplacements', { type: 'checkbox' })}
        />
      </SimpleGrid>
    </Panel>
  );
}

/** By which connection the payer's claims go. */
function ConnectionChoice({ field }: { field: object }) {
  const { data } = useEndpoint('list-connections', {});
  return (
    <Select
      label="Connection"
      placeholder="The usual one"
      clearable
      data={(data?.connections ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      {...field}
    />
  );
}

/** How long it gives, and takes. */
export function PayerLimits({ form }: Props) {
  const days = { min: 1, max: 3650, allowDecimal: false, suffix: ' days' } as const;
  return (
    <Panel title="Limits">
      <SimpleGrid cols={5} spacing="xs">
        <NumberInput label="File within" required {...days} {...form.getInputProps('timelyFilingDays')} />
        <NumberInput
          label="As a later payer within"
          placeholder="As above"
          {...days}
          {...form.getInputProps('secondaryFilingDays')}
        />
        <NumberInput label="Answers in" required {...days} {...form.getInputProps('responseDays')} />
        <NumberInput
          label="Correct within"
          placeholder="Not known"
          {...days}
          {...form.getInputProps('correctionDays')}
        />
        <NumberInput label="Appeal within" required {...days} {...form.getInputProps('appealDays')} />
      </SimpleGrid>
      <Select
        label="Appeals go by"
        placeholder="The kind of insurance"
        description="An employer plan and a Medicaid plan are told apart only here."
        clearable
        maw={320}
        mt="xs"
        data={APPEAL_LAWS.map((value) => ({ value, label: APPEAL_LAW_WORDS[value] }))}
        {...form.getInputProps('appealLaw')}
      />
      <Text size="xs" c="dimmed" mt={4}>
        Filing counts from the service, as a later payer from the first payer’s remittance; corrections and appeals from
        this payer’s own.
      </Text>
    </Panel>
  );
}

/** What it asks of a claim; claims that lack it are held. */
export function PayerRules({ form }: Props) {
  return (
    <Panel title="Rules">
      <Stack gap="xs">
        <SimpleGrid cols={2} spacing="xs">
          <CodeList
            form={form}
            name="authorizationFor"
            label="Needs authorization"
            description="Codes, or their start with a star: 70450, 704*. Enter takes each; paste a list."
          />
          <CodeList
            form={form}
            name="refusedModifiers"
            label="Modifiers it does not take"
            description="Claims with one of them are held."
          />
        </SimpleGrid>
        <Checkbox label="Visits need a referral" {...form.getInputProps('referralRequired', { type: 'checkbox' })} />
        <Checkbox
          label="Whoever renders must be enrolled: claims of others are held"
          {...form.getInputProps('checksEnrollment', { type: 'checkbox' })}
        />
        <TextInput
          label="Address of its authorization service (FHIR)"
          description="Where it takes prior authorization requests by the Da Vinci PAS guide; empty: it does not."
          placeholder="https://fhir.example.org/r4"
          maxLength={300}
          {...form.getInputProps('priorAuthorizationUrl')}
        />
      </Stack>
    </Panel>
  );
}

interface CodeListProps extends Props {
  name: 'authorizationFor' | 'refusedModifiers';
  label: string;
  description: string;
}

function CodeList({ form, name, ...props }: CodeListProps) {
  return (
    <TagsInput
      {...props}
      splitChars={[',', ' ', ';', '\n', '\t']}
      value={listOf(form.values[name])}
      onChange={(codes) => form.setFieldValue(name, codes.join(' ').toUpperCase())}
      error={listError(form.errors, name)}
    />
  );
}

/** How papers reach it. */
export function PayerDocuments({ form }: Props) {
  return (
    <Panel title="Documents">
      <SimpleGrid cols={3} spacing="xs">
        <Select
          label="Papers go"
          allowDeselect={false}
          data={[
            { value: 'mail', label: 'By mail' },
            { value: 'fax', label: 'By fax' },
            { value: 'x12-275', label: 'Electronically (275)' },
            { value: 'portal', label: 'By hand on its portal' },
          ]}
          {...form.getInputProps('attachmentsBy')}
        />
        <TextInput label="Fax" type="tel" inputMode="tel" maxLength={16} {...fitted(form, 'fax', digits)} />
      </SimpleGrid>
    </Panel>
  );
}

/** Where claims and letters on paper go, and whom to call. */
export function PayerAddress({ form }: Props) {
  return (
    <Panel title="Address">
      <Stack gap="xs">
        <AddressFields form={form} prefix="address" required={form.values.delivery === 'paper'} />
        <SimpleGrid cols={4} spacing="xs">
          <PhoneField form={form} prefix="" />
        </SimpleGrid>
      </Stack>
    </Panel>
  );
}
