import { Box, Button, Group, Select, type SelectProps, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRouterState } from '@tanstack/react-router';
import { addEncounterSchema } from 'cleanclaim/contract/schemas/encounters';
import { useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { useGo } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { PageHead, Panel } from '../../ui/bits.tsx';
import { InstalledCodes } from '../../ui/codes/installed-codes.tsx';
import { CLAIM_KINDS, type ClaimKind } from '../../ui/details/details-fields.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { PatientSelect } from '../../ui/parties/record-selects.tsx';
import { fullName } from '../../ui/parties/values.ts';
import { todayIso } from '../../ui/words.ts';
import { CodesFields } from './codes-fields.tsx';
import { BLANK_DIAGNOSIS, BLANK_LINE, type CodesValues, codesInput } from './codes-values.ts';
import { VisitFields } from './visit-fields.tsx';
import { type VisitValues, visitInput, visitValues } from './visit-values.ts';

interface Values extends VisitValues, CodesValues {
  claimKind: ClaimKind;
  patientId: string;
  patientName: string;
  dateOfService: string;
}
interface ChosenPatient {
  id: string;
  name: string;
}

function blank(patient: ChosenPatient): Values {
  return {
    patientId: patient.id,
    patientName: patient.name,
    claimKind: 'professional',
    dateOfService: todayIso(),
    ...visitValues(),
    diagnoses: [BLANK_DIAGNOSIS],
    charges: [BLANK_LINE],
  };
}

/** Charge capture; `?patient=ID` comes from the patient's screen. */
export function Page() {
  const search = useRouterState({ select: (state) => state.location.searchStr });
  const patientId = new URLSearchParams(search).get('patient') ?? '';
  return patientId ? <ForPatient key={patientId} patientId={patientId} /> : <Capture patient={{ id: '', name: '' }} />;
}

function ForPatient({ patientId }: { patientId: string }) {
  const query = useEndpoint('show-patient', { patientId });
  return (
    <Await query={query}>
      {({ patient }) => <Capture patient={{ id: patient.id, name: fullName(patient.name) }} />}
    </Await>
  );
}

function toInput({ patientName: _patientName, ...values }: Values) {
  return { ...visitInput(values), ...codesInput(values) };
}

function Capture({ patient }: { patient: ChosenPatient }) {
  const go = useGo();
  const add = useAction('add-encounter');
  const [saved] = useState(() => blank(patient));
  const draft = useDraftForm<Values>({
    draftKey: patient.id ? `visit:new:${patient.id}` : 'visit:new',
    schema: addEncounterSchema,
    saved,
    toInput,
    save: (input) => add.mutateAsync(input),
    onSaved: ({ encounterId }: { encounterId: string }) => {
      notifications.show({ message: 'Visit saved. Its claim is built as soon as nothing stands open.' });
      go(`/visits/${encounterId}`);
    },
  });
  const { form } = draft;
  const { values } = form;
  const change = (part: Partial<Values>) => form.setValues(part);
  return (
    <form className="page form-page" onSubmit={draft.submit} noValidate aria-label="Charge capture">
      <PageHead title="Charge capture" facts="A visit with its codes, as a superbill has it." />
      <FormNotices draft={draft} />
      <Panel title="Visit">
        <Stack gap="xs">
          <SimpleGrid cols={3} spacing="xs">
            <PatientSelect
              label="Patient"
              required
              autoFocus={!patient.id}
              placeholder="Name, MRN or birth date"
              value={values.patientId}
              known={values.patientName}
              error={form.errors.patientId}
              onChange={(id, name) => change({ patientId: id, patientName: name })}
            />
            <TextInput label="Date of service" type="date" required {...form.getInputProps('dateOfService')} />
            <KindSelect {...form.getInputProps('claimKind')} />
          </SimpleGrid>
          <VisitFields values={values} change={change} form={form} date={values.dateOfService} />
        </Stack>
      </Panel>
      <Panel title="Codes">
        <Box maw={820}>
          <CodesFields
            values={values}
            setValues={change}
            errors={form.errors}
            date={values.dateOfService}
            kind={values.claimKind}
          />
        </Box>
      </Panel>
      <Group justify="flex-end" gap="xs">
        <Button
          variant="default"
          onClick={() => {
            draft.discard();
            go(patient.id ? `/patients/${patient.id}` : '/visits');
          }}
        >
          Cancel
        </Button>
        <Button type="submit" loading={draft.saving}>
          Save the visit
        </Button>
      </Group>
      <InstalledCodes sets={['icd10cm', 'cpt', 'hcpcs', 'modifier']} date={values.dateOfService} />
    </form>
  );
}

function KindSelect(props: Omit<SelectProps, 'label' | 'data'>) {
  const data = Object.entries(CLAIM_KINDS).map(([value, label]) => ({ value, label }));
  return <Select label="Claim" allowDeselect={false} data={data} {...props} />;
}
