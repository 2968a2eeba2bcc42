import { Button, Group, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useRouterState } from '@tanstack/react-router';
import { enterAuthorizationSchema } from 'cleanclaim/contract/schemas/authorizations';
import { useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { useGo } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { PageHead, Panel } from '../../ui/bits.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { PatientSelect, PayerSelect } from '../../ui/parties/record-selects.tsx';
import { fullName } from '../../ui/parties/values.ts';
import { KIND_WORDS } from './authorization-words.ts';

interface Values {
  patientId: string;
  patientName: string;
  payerId: string;
  payerName: string;
  kind: string;
  number: string;
  /** With spaces between. */
  codes: string;
  from: string;
  to: string;
  unitsApproved: number | '';
  note: string;
}

const BLANK: Values = {
  patientId: '',
  patientName: '',
  payerId: '',
  payerName: '',
  kind: 'prior-authorization',
  number: '',
  codes: '',
  from: '',
  to: '',
  unitsApproved: '',
  note: '',
};

/** An authorization that was got by phone, portal or letter; `?patient=ID` comes from the patient's screen. */
export function Page() {
  const search = useRouterState({ select: (state) => state.location.searchStr });
  const patientId = new URLSearchParams(search).get('patient') ?? '';
  return patientId ? <ForPatient key={patientId} patientId={patientId} /> : <EntryForm given={BLANK} />;
}

function ForPatient({ patientId }: { patientId: string }) {
  const query = useEndpoint('show-patient', { patientId });
  return (
    <Await query={query}>
      {({ patient, coverages }) => {
        const first = coverages.find(({ payerId, payerSequence }) => payerId !== null && payerSequence === 'P');
        const payer = first ? { payerId: first.payerId ?? '', payerName: first.payerName } : {};
        return <EntryForm given={{ ...BLANK, ...payer, patientId, patientName: fullName(patient.name) }} />;
      }}
    </Await>
  );
}

function inputOf({ patientName: _patient, payerName: _payer, codes = '', ...rest }: Partial<Values>) {
  return {
    ...rest,
    procedureCodes: codes
      .toUpperCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  };
}

function EntryForm({ given }: { given: Values }) {
  const go = useGo();
  const enter = useAction('enter-authorization');
  const [saved] = useState(given);
  const draft = useDraftForm<Values>({
    draftKey: `authorization:enter:${given.patientId}`,
    schema: enterAuthorizationSchema,
    saved,
    toInput: inputOf,
    save: (input) => enter.mutateAsync(input),
    onSaved: ({ authorizationId }: { authorizationId: string }) => {
      notifications.show({ message: 'The authorization is kept. Claims that wait for it take it.' });
      go(`/authorizations/${authorizationId}`);
    },
  });
  const { form } = draft;
  const cancel = () => {
    draft.discard();
    go(given.patientId ? `/patients/${given.patientId}` : '/authorizations');
  };
  return (
    <form className="page form-page" onSubmit={draft.submit} noValidate aria-label="Authorization by hand">
      <PageHead title="Enter an authorization" facts="A number that came by phone, on a portal or by letter." />
      <FormNotices draft={draft} />
      <Panel title="Authorization">
        <EntryFields form={form} isFree={!given.patientId} />
      </Panel>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={cancel}>
          Cancel
        </Button>
        <Button type="submit" loading={draft.saving}>
          Keep the authorization
        </Button>
      </Group>
    </form>
  );
}

function EntryFields({ form, isFree }: { form: UseFormReturnType<Values>; isFree: boolean }) {
  const { values, errors } = form;
  return (
    <Stack gap="xs">
      <SimpleGrid cols={3} spacing="xs">
        <PatientSelect
          label="Patient"
          required
          autoFocus={isFree}
          placeholder="Name, MRN or birth date"
          value={values.patientId}
          known={values.patientName}
          error={errors.patientId}
          onChange={(id, name) => form.setValues({ patientId: id, patientName: name })}
        />
        <PayerSelect
          label="Payer"
          required
          value={values.payerId}
          known={values.payerName}
          error={errors.payerId}
          onChange={(id, name) => form.setValues({ payerId: id, payerName: name })}
        />
        <Select
          label="Kind"
          allowDeselect={false}
          data={Object.entries(KIND_WORDS).map(([value, label]) => ({ value, label }))}
          {...form.getInputProps('kind')}
        />
      </SimpleGrid>
      <SimpleGrid cols={2} spacing="xs">
        <TextInput label="Number" required maxLength={50} {...form.getInputProps('number')} />
        <TextInput
          label="Services"
          description="Codes with spaces between; 704* is all that start so. Empty: any service."
          {...form.getInputProps('codes')}
          error={
            errors.procedureCodes ?? Object.entries(errors).find(([path]) => path.startsWith('procedureCodes.'))?.[1]
          }
        />
      </SimpleGrid>
      <SimpleGrid cols={3} spacing="xs">
        <TextInput label="From" type="date" {...form.getInputProps('from')} />
        <TextInput label="To" type="date" {...form.getInputProps('to')} />
        <NumberInput label="Units" description="Empty: no limit." min={0} {...form.getInputProps('unitsApproved')} />
      </SimpleGrid>
      <TextInput label="Note" maxLength={264} {...form.getInputProps('note')} />
    </Stack>
  );
}
