import { Button, Group, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRouterState } from '@tanstack/react-router';
import { requestAuthorizationSchema } from 'cleanclaim/contract/schemas/authorizations';
import { useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { useGo } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { PageHead, Panel } from '../../ui/bits.tsx';
import { CodeInput } from '../../ui/codes/code-input.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { type DraftForm, useDraftForm } from '../../ui/form/use-draft-form.ts';
import { FacilitySelect, PatientSelect, ProviderSelect } from '../../ui/parties/record-selects.tsx';
import { KIND_WORDS, URGENCY_WORDS } from './authorization-words.ts';
import { CodesAsked } from './codes-asked.tsx';
import { blankRequest, type RequestValues, requestAgain, requestInput, requestOfVisit } from './request-values.ts';

/** Where the request starts from: `?patient=ID`, `?visit=ID`, or `?again=ID` of one that the payer threw back. */
export function Page() {
  const search = useRouterState({ select: (state) => state.location.searchStr });
  const asked = new URLSearchParams(search);
  const [patient, visit, again] = ['patient', 'visit', 'again'].map((name) => asked.get(name) ?? '');
  if (again) return <Again key={again} authorizationId={again} />;
  if (visit) return <FromVisit key={visit} encounterId={visit} />;
  if (patient) return <FromPatient key={patient} patientId={patient} />;
  return <RequestForm saved={blankRequest()} draftKey="authorization:new" back="/authorizations" />;
}

function FromPatient({ patientId }: { patientId: string }) {
  const query = useEndpoint('show-patient', { patientId });
  return (
    <Await query={query}>
      {({ patient }) => (
        <RequestForm
          saved={blankRequest(patient)}
          draftKey={`authorization:new:${patientId}`}
          back={`/patients/${patientId}`}
        />
      )}
    </Await>
  );
}

function FromVisit({ encounterId }: { encounterId: string }) {
  const query = useEndpoint('show-encounter', { encounterId });
  return (
    <Await query={query}>
      {(view) => (
        <RequestForm
          saved={requestOfVisit(view)}
          draftKey={`authorization:visit:${encounterId}`}
          back={`/visits/${encounterId}`}
        />
      )}
    </Await>
  );
}

function Again({ authorizationId }: { authorizationId: string }) {
  const query = useEndpoint('show-authorization', { authorizationId });
  return (
    <Await query={query}>
      {(view) => (
        <RequestForm
          saved={requestAgain(view)}
          draftKey={`authorization:again:${authorizationId}`}
          back={`/authorizations/${authorizationId}`}
          again={{ authorizationId, version: view.version, why: view.answer?.message }}
        />
      )}
    </Await>
  );
}

interface Props {
  saved: RequestValues;
  draftKey: string;
  back: string;
  again?: { authorizationId: string; version: number; why: string | undefined };
}

function RequestForm({ saved: given, draftKey, back, again }: Props) {
  const go = useGo();
  const ask = useAction('request-authorization');
  const [saved] = useState(given);
  const draft = useDraftForm<RequestValues>({
    draftKey,
    schema: requestAuthorizationSchema,
    saved,
    toInput: (values) => ({
      ...requestInput(values),
      ...(again ? { authorizationId: again.authorizationId, version: again.version } : {}),
    }),
    save: (input) => ask.mutateAsync(input),
    onSaved: ({ authorizationId, channel }: { authorizationId: string; channel: string }) => {
      notifications.show({
        message: `The payer is asked by ${channel === 'fhir' ? 'FHIR' : '278'}. Its answer appears here.`,
      });
      go(`/authorizations/${authorizationId}`);
    },
  });
  const cancel = () => {
    draft.discard();
    go(back);
  };
  return (
    <form className="page form-page" onSubmit={draft.submit} noValidate aria-label="Request for authorization">
      <PageHead
        title={again ? 'Ask again' : 'Ask for authorization'}
        facts={again?.why ?? 'The payer decides before the service: within 72 hours where it is urgent, else 7 days.'}
      />
      <FormNotices draft={draft} />
      <Panel title="Request">
        <RequestFields draft={draft} isFree={!given.patientId} />
      </Panel>
      <Panel title="Diagnoses and services">
        <CodesAsked form={draft.form} />
      </Panel>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={cancel}>
          Cancel
        </Button>
        <Button type="submit" loading={draft.saving}>
          Ask the payer
        </Button>
      </Group>
    </form>
  );
}

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

function RequestFields({ draft: { form }, isFree }: { draft: DraftForm<RequestValues>; isFree: boolean }) {
  const { values, errors } = form;
  const change = (part: Partial<RequestValues>) => form.setValues(part);
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
          onChange={(id, name) => change({ patientId: id, patientName: name, coverageId: '' })}
        />
        <CoverageSelect
          patientId={values.patientId}
          value={values.coverageId}
          error={errors.coverageId}
          onChange={(coverageId) => change({ coverageId })}
        />
        <Select label="Ask for" allowDeselect={false} data={options(KIND_WORDS)} {...form.getInputProps('kind')} />
      </SimpleGrid>
      <SimpleGrid cols={3} spacing="xs">
        <Select
          label="How soon"
          allowDeselect={false}
          data={options(URGENCY_WORDS)}
          {...form.getInputProps('urgency')}
        />
        <TextInput label="From" type="date" required {...form.getInputProps('from')} />
        <TextInput label="To" type="date" {...form.getInputProps('to')} />
      </SimpleGrid>
      <WhoAndWhere form={form} />
      <Textarea
        label="Note to the payer"
        description="Why it is needed, in a sentence: at most 264 characters."
        autosize
        minRows={2}
        maxLength={264}
        {...form.getInputProps('note')}
      />
    </Stack>
  );
}

function WhoAndWhere({ form }: { form: DraftForm<RequestValues>['form'] }) {
  const { values, errors } = form;
  const change = (part: Partial<RequestValues>) => form.setValues(part);
  return (
    <SimpleGrid cols={4} spacing="xs">
      <ProviderSelect
        label="Done by"
        clearable
        value={values.renderingProviderId}
        known={values.renderingName}
        error={errors.renderingProviderId}
        onChange={(id, name) => change({ renderingProviderId: id, renderingName: name })}
      />
      <ProviderSelect
        label="Ordered or referred by"
        clearable
        value={values.referringProviderId}
        known={values.referringName}
        error={errors.referringProviderId}
        onChange={(id, name) => change({ referringProviderId: id, referringName: name })}
      />
      <CodeInput
        set="pos"
        date={values.from}
        label="Place of service"
        required
        value={values.placeOfService}
        onChange={(placeOfService) => change({ placeOfService })}
        error={errors.placeOfService}
      />
      <FacilitySelect
        label="Facility"
        clearable
        value={values.facilityId}
        known={values.facilityName}
        error={errors.facilityId}
        onChange={(id, name) => change({ facilityId: id, facilityName: name })}
      />
    </SimpleGrid>
  );
}

interface CoverageProps {
  patientId: string;
  value: string;
  error: React.ReactNode;
  onChange: (coverageId: string) => void;
}

/** Which payer is asked; nothing chosen is the one that pays first on the day. */
function CoverageSelect({ patientId, ...props }: CoverageProps) {
  return patientId ? (
    <CoverageOf patientId={patientId} {...props} />
  ) : (
    <Select label="Payer" disabled placeholder="Choose the patient first" data={[]} />
  );
}

function CoverageOf({ patientId, value, error, onChange }: CoverageProps) {
  const { data } = useEndpoint('show-patient', { patientId });
  const coverages = (data?.coverages ?? []).filter(({ payerId }) => payerId !== null);
  return (
    <Select
      label="Payer"
      clearable
      placeholder="The one that pays first"
      data={coverages.map(({ id, payerName, memberId }) => ({ value: id, label: `${payerName} ${memberId}` }))}
      value={value || null}
      error={error}
      onChange={(id) => onChange(id ?? '')}
    />
  );
}
