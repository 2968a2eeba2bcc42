import { Button, SimpleGrid } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { editPatientSchema } from 'cleanclaim/contract/schemas/parties';
import type { PatientView } from 'cleanclaim/contract/views';
import { useAction } from '../../api/queries.ts';
import { useMay } from '../../app/session.tsx';
import { Fact, Panel } from '../../ui/bits.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { addressText, fullName, phoneText, SEX_WORDS, withName } from '../../ui/parties/values.ts';
import { day } from '../../ui/words.ts';
import { PatientForm, type PatientValues, patientValues } from './patient-form.tsx';

interface Props {
  view: PatientView;
  editing: boolean;
  setEditing: (editing: boolean) => void;
}

export function Demographics({ view, editing, setEditing }: Props) {
  const may = useMay();
  const { patient } = view;
  return (
    <Panel
      title="Demographics"
      actions={
        may('edit-patient') && (
          <Button variant="default" size="compact-xs" onClick={() => setEditing(true)} title="Key: e">
            Edit
          </Button>
        )
      }
    >
      <SimpleGrid cols={3} spacing="sm" verticalSpacing={6}>
        <Fact label="Name">{fullName(patient.name)}</Fact>
        <Fact label="Born">{day(patient.birthDate)}</Fact>
        <Fact label="Sex">{SEX_WORDS[patient.sex]}</Fact>
        <Fact label="MRN">{patient.mrn}</Fact>
        <Fact label="Phone">{phoneText(patient.phone)}</Fact>
        <Fact label="Address">{addressText(patient.address)}</Fact>
      </SimpleGrid>
      <Dialog opened={editing} onClose={() => setEditing(false)} title="Edit demographics" size={760}>
        <EditDemographics view={view} onDone={() => setEditing(false)} />
      </Dialog>
    </Panel>
  );
}

function EditDemographics({ view, onDone }: { view: PatientView; onDone: () => void }) {
  const edit = useAction('edit-patient');
  const patientId = view.patient.id;
  const draft = useDraftForm<PatientValues>({
    draftKey: `patient:${patientId}`,
    schema: editPatientSchema,
    saved: patientValues(view.patient),
    version: view.version,
    toInput: (values, version) => ({ ...withName(values), patientId, version }),
    save: (input) => edit.mutateAsync(input),
    onSaved: () => {
      notifications.show({ message: 'Demographics saved.' });
      onDone();
    },
  });
  return <PatientForm draft={draft} saveLabel="Save" onCancel={onDone} />;
}
