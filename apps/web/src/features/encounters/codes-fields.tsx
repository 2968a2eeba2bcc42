import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { FormErrors } from '@mantine/form';
import { useState } from 'react';
import { useKeys } from '../../app/keys.tsx';
import { placed } from '../../ui/places.ts';
import { BLANK_DIAGNOSIS, BLANK_LINE, type CodesFieldsProps } from './codes-values.ts';
import { DiagnosisRow } from './diagnosis-row.tsx';
import { LineRow } from './line-row.tsx';
import './coding.css';

const MOST = { diagnoses: 12, lines: 50 };

/** Diagnoses in order and the lines that point to them, for entry by keyboard. */
export function CodesFields(props: CodesFieldsProps) {
  const { values, setValues } = props;
  const [grown, setGrown] = useState<'diagnosis' | 'line'>();
  const addDiagnosis = () => {
    if (values.diagnoses.length >= MOST.diagnoses) return;
    setGrown('diagnosis');
    setValues({ ...values, diagnoses: [...values.diagnoses, BLANK_DIAGNOSIS] });
  };
  const addLine = () => {
    if (values.charges.length >= MOST.lines) return;
    setGrown('line');
    setValues({ ...values, charges: [...values.charges, BLANK_LINE] });
  };
  useKeys([
    { keys: 'd', what: 'Add a diagnosis', run: addDiagnosis },
    { keys: 'l', what: 'Add a line', run: addLine },
  ]);
  return (
    <Stack gap="md">
      <Diagnoses {...props} add={addDiagnosis} grown={grown === 'diagnosis'} />
      <Lines {...props} add={addLine} grown={grown === 'line'} />
    </Stack>
  );
}

type PartProps = CodesFieldsProps & { add: () => void; grown: boolean };

function Diagnoses({ add, grown, ...props }: PartProps) {
  const { diagnoses } = props.values;
  return (
    <section aria-label="Diagnoses">
      <Group justify="space-between" mb={4}>
        <Title order={3}>Diagnoses</Title>
        <Button
          variant="default"
          size="compact-xs"
          onClick={add}
          disabled={diagnoses.length >= MOST.diagnoses}
          title="Key: d"
        >
          Add diagnosis
        </Button>
      </Group>
      <Wrong errors={props.errors} path="diagnoses" />
      <Stack gap={6}>
        {placed(diagnoses).map(({ place }) => (
          <DiagnosisRow key={place} {...props} index={place - 1} autoFocus={grown && place === diagnoses.length} />
        ))}
      </Stack>
    </section>
  );
}

function Lines({ add, grown, ...props }: PartProps) {
  const { charges } = props.values;
  return (
    <section aria-label="Lines">
      <Group justify="space-between" mb={4}>
        <Title order={3}>Lines</Title>
        <Button
          variant="default"
          size="compact-xs"
          onClick={add}
          disabled={charges.length >= MOST.lines}
          title="Key: l"
        >
          Add line
        </Button>
      </Group>
      <Wrong errors={props.errors} path="charges" />
      {charges.length > 0 && (
        <div className="coding-line coding-heads" aria-hidden>
          <span />
          <span>Code</span>
          <span>Modifiers</span>
          <span>Units</span>
          <span>Points to</span>
          <span>Charge</span>
        </div>
      )}
      <Stack gap={6}>
        {placed(charges).map(({ place }) => (
          <LineRow key={place} {...props} index={place - 1} autoFocus={grown && place === charges.length} />
        ))}
      </Stack>
    </section>
  );
}

/** What is wrong with the list as a whole. */
function Wrong({ errors, path }: { errors: FormErrors; path: string }) {
  if (!errors[path]) return null;
  return (
    <Text size="xs" c="var(--mantine-color-error)" role="alert">
      {errors[path]}
    </Text>
  );
}
