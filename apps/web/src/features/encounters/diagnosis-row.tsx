import { ActionIcon, Group } from '@mantine/core';
import { CodeInput } from '../../ui/codes/code-input.tsx';
import { diagnosisBefore, pointerLetter } from '../../ui/codes/code-text.ts';
import { type CodesFieldsProps, moveDiagnosis, removeDiagnosis } from './codes-values.ts';

interface Props extends CodesFieldsProps {
  index: number;
  autoFocus: boolean;
}

/** One diagnosis with its letter; the first is the principal one. */
export function DiagnosisRow({ values, setValues, errors, date, index, autoFocus }: Props) {
  const letter = pointerLetter(index + 1);
  const { code, words } = values.diagnoses[index] ?? { code: '', words: '' };
  const twice = diagnosisBefore(
    values.diagnoses.map((one) => one.code),
    index,
  );
  const set = (next: string) =>
    setValues({ ...values, diagnoses: values.diagnoses.map((one, i) => (i === index ? { ...one, code: next } : one)) });
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <span className="coding-place" aria-hidden>
        {letter}
      </span>
      <div style={{ flex: 1, minWidth: 0 }}>
        <CodeInput
          set="diagnosis"
          date={date}
          value={code}
          onChange={set}
          label={`Diagnosis ${letter}`}
          hideLabel
          autoFocus={autoFocus}
          error={errors[`diagnoses.${index}`]}
        />
        {twice && <div className="coding-words">Same as {twice}. A claim takes each diagnosis once.</div>}
        {code === '' && words && <div className="coding-words">The chart says: {words}</div>}
      </div>
      <Group gap={0} wrap="nowrap" pt={2}>
        <ActionIcon
          variant="transparent"
          className="coding-icon"
          size="sm"
          aria-label={`Move diagnosis ${letter} up`}
          title="Move up"
          disabled={index === 0}
          onClick={() => setValues(moveDiagnosis(values, index, -1))}
        >
          ↑
        </ActionIcon>
        <ActionIcon
          variant="transparent"
          className="coding-icon"
          size="sm"
          aria-label={`Move diagnosis ${letter} down`}
          title="Move down"
          disabled={index === values.diagnoses.length - 1}
          onClick={() => setValues(moveDiagnosis(values, index, 1))}
        >
          ↓
        </ActionIcon>
        <ActionIcon
          variant="transparent"
          className="coding-icon"
          size="sm"
          aria-label={`Remove diagnosis ${letter}`}
          title="Remove"
          onClick={() => setValues(removeDiagnosis(values, index))}
        >
          ✕
        </ActionIcon>
      </Group>
    </Group>
  );
}
