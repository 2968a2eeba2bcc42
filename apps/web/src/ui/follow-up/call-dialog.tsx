import { Alert, Button, Group, Radio, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { CALL_OUTCOMES } from 'cleanclaim/contract/follow-up-words';
import { logCallSchema } from 'cleanclaim/contract/schemas/follow-up';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../dialog.tsx';
import { MoneyInput } from '../form/money-input.tsx';
import { count, day } from '../words.ts';

interface Props {
  claimIds: readonly string[];
  payerName: string;
  /** `true` when it was logged. */
  onClose: (done?: boolean) => void;
}

interface Values {
  outcome: string;
  reached: string;
  referenceNumber: string;
  said: string;
  promiseDate: string;
  promiseCents: number | undefined;
  nextLook: string;
}

const EMPTY: Values = {
  outcome: '',
  reached: '',
  referenceNumber: '',
  said: '',
  promiseDate: '',
  promiseCents: undefined,
  nextLook: '',
};
const OUTCOMES = Object.entries(CALL_OUTCOMES);

/** What is asked of the server: fields that are empty, or belong to no promise, stay away. */
function inputOf(claimIds: readonly string[], values: Values) {
  const { promiseDate, promiseCents, nextLook, ...rest } = values;
  const isPromise = values.outcome === 'promised';
  return {
    ...rest,
    claimIds: [...claimIds],
    ...(isPromise && promiseDate ? { promiseDate } : {}),
    ...(isPromise && promiseCents !== undefined ? { promiseCents } : {}),
    ...(nextLook ? { nextLook } : {}),
  };
}

/** Logs a call to a payer: a digit chooses what it came to, Enter saves. */
export function CallDialog({ claimIds, payerName, onClose }: Props) {
  const log = useAction('log-call');
  const [values, setValues] = useState(EMPTY);
  const [problem, setProblem] = useState<string>();
  const set = (some: Partial<Values>) => setValues((now) => ({ ...now, ...some }));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = logCallSchema.safeParse(inputOf(claimIds, values));
    if (!parsed.success) return setProblem(parsed.error.issues[0]?.message);
    try {
      const { nextLook } = await log.mutateAsync(parsed.data);
      notifications.show({ message: `Call logged. Back in the queue on ${day(nextLook)}.` });
      onClose(true);
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  const about = claimIds.length === 1 ? '' : ` about ${count(claimIds.length, 'claim')}`;
  return (
    <Dialog opened onClose={() => onClose()} size={560} title={`Call to ${payerName}${about}`}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          {problem && (
            <Alert color="red" variant="light" role="alert" p="xs">
              {problem}
            </Alert>
          )}
          <Outcome value={values.outcome} onChange={(outcome) => set({ outcome })} />
          <Fields values={values} set={set} hasOneClaim={claimIds.length === 1} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => onClose()}>
              Cancel
            </Button>
            <Button type="submit" loading={log.isPending}>
              Log the call
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function Outcome({ value, onChange }: { value: string; onChange: (outcome: string) => void }) {
  const byDigit = (event: KeyboardEvent) => {
    const chosen = OUTCOMES[Number(event.key) - 1];
    if (chosen) onChange(chosen[0]);
  };
  return (
    <Radio.Group label="What it came to" description="A digit chooses." required value={value} onChange={onChange}>
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing={6} mt={6} onKeyDown={byDigit}>
        {OUTCOMES.map(([key, label], i) => (
          <Radio
            key={key}
            value={key}
            data-autofocus={i === 0 ? true : undefined}
            label={
              <>
                <Text span inherit c="dimmed" aria-hidden>
                  {i + 1}{' '}
                </Text>
                {label}
              </>
            }
          />
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
}

interface FieldsProps {
  values: Values;
  set: (some: Partial<Values>) => void;
  hasOneClaim: boolean;
}

function Fields({ values, set, hasOneClaim }: FieldsProps) {
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput
          label="Reached"
          maxLength={100}
          value={values.reached}
          onChange={(event) => set({ reached: event.currentTarget.value })}
        />
        <TextInput
          label="Reference number"
          maxLength={60}
          value={values.referenceNumber}
          onChange={(event) => set({ referenceNumber: event.currentTarget.value })}
        />
        {values.outcome === 'promised' && (
          <TextInput
            label="Promised for"
            type="date"
            required
            value={values.promiseDate}
            onChange={(event) => set({ promiseDate: event.currentTarget.value })}
          />
        )}
        {values.outcome === 'promised' && hasOneClaim && (
          <MoneyInput label="Amount" value={values.promiseCents} onChange={(promiseCents) => set({ promiseCents })} />
        )}
      </SimpleGrid>
      <Textarea
        label="What was said"
        autosize
        minRows={2}
        maxLength={2000}
        value={values.said}
        onChange={(event) => set({ said: event.currentTarget.value })}
      />
      <TextInput
        label="Look again on"
        description="Empty: the usual days of the outcome, or after the promise."
        type="date"
        value={values.nextLook}
        onChange={(event) => set({ nextLook: event.currentTarget.value })}
      />
    </>
  );
}
