import { addPatientSchema } from 'cleanclaim/contract/schemas/parties';
import { useAction } from '../../api/queries.ts';
import { useGo } from '../../app/navigate.tsx';
import { PageHead, Panel } from '../../ui/bits.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { withName } from '../../ui/parties/values.ts';
import { PatientForm, type PatientValues, patientValues } from './patient-form.tsx';

const BLANK = patientValues();

/** A patient entered by hand; coverage and guarantor follow on the patient's own screen. */
export function Page() {
  const go = useGo();
  const add = useAction('add-patient');
  const draft = useDraftForm<PatientValues>({
    draftKey: 'patient:new',
    schema: addPatientSchema,
    saved: BLANK,
    toInput: withName,
    save: (input) => add.mutateAsync(input),
    onSaved: ({ patientId }: { patientId: string }) => go(`/patients/${patientId}`),
  });
  return (
    <div className="page form-page">
      <PageHead title="New patient" facts="After saving, add the coverage from the insurance card." />
      <Panel title="Demographics">
        <PatientForm draft={draft} saveLabel="Add the patient" onCancel={() => go('/patients')} />
      </Panel>
    </div>
  );
}
