import { Button, Text } from '@mantine/core';
import { Fragment } from 'react';
import { Panel } from '../../ui/bits.tsx';
import { CodeInput } from '../../ui/codes/code-input.tsx';
import { codeWarning, diagnosisBefore, diagnosisText, pointerLetter } from '../../ui/codes/code-text.ts';
import { placed } from '../../ui/places.ts';
import { Messages, useClaimForm, useFields } from './claim-form-state.tsx';
import { withoutDiagnosis } from './claim-values.ts';

const AT_MOST = 12;

/** A to L, the principal first, each with its meaning and what is wrong with it. */
export function DiagnosesSection() {
  const { draft, editable } = useClaimForm();
  const { form } = draft;
  const { diagnoses } = form.values;
  const add = () => form.setFieldValue('diagnoses', [...diagnoses, '']);
  return (
    <Panel
      title="Diagnoses"
      actions={
        editable &&
        diagnoses.length < AT_MOST && (
          <Button variant="subtle" size="compact-xs" onClick={add}>
            Add a diagnosis
          </Button>
        )
      }
    >
      {diagnoses.length === 0 && (
        <Text size="sm" c="dimmed">
          None yet.
        </Text>
      )}
      {placed(diagnoses).map(({ place }) => (
        <Diagnosis key={place} index={place - 1} />
      ))}
    </Panel>
  );
}

function Diagnosis({ index }: { index: number }) {
  const { view, draft, editable } = useClaimForm();
  const { form } = draft;
  const path = `diagnoses.${index}`;
  const field = useFields()(path);
  const letter = pointerLetter(index + 1);
  const code = form.values.diagnoses[index] ?? '';
  const known = view.labels[code];
  const twice = editable ? diagnosisBefore(form.values.diagnoses, index) : undefined;
  const remove = () => form.setValues(withoutDiagnosis(form.values, index));
  return (
    <div className="claim-diagnosis" data-path={path}>
      <Text size="sm" fw={600}>
        {letter}
      </Text>
      {editable ? (
        <CodeInput
          set="diagnosis"
          date={view.claim.dateOfService}
          label={`Diagnosis ${letter}`}
          hideLabel
          meaning={false}
          value={code}
          error={field.wrong}
          onChange={(next) => field.props.onChange(next)}
        />
      ) : (
        <span className="mono">{diagnosisText(code)}</span>
      )}
      <Text size="sm" c={twice ? 'var(--cc-warning)' : 'dimmed'}>
        {twice
          ? `Same as ${twice}. A claim takes each diagnosis once.`
          : known?.label || codeWarning(known?.status, view.claim.dateOfService)}
      </Text>
      {editable ? (
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          aria-label={`Remove diagnosis ${letter}`}
          onClick={remove}
        >
          Remove
        </Button>
      ) : (
        <Fragment />
      )}
      {(field.message || field.findings.length > 0) && (
        <div className="claim-notes">
          <Messages message={field.message} findings={field.findings} />
        </div>
      )}
    </div>
  );
}
