import { Alert, Button, Checkbox, Group, NumberInput, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import type { EndpointName } from 'cleanclaim/contract/endpoints';
import { type FormEvent, useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';

type Value = string | number | boolean | undefined;
export interface DeedField {
  name: string;
  label: string;
  kind: 'text' | 'area' | 'date' | 'money' | 'number' | 'choice' | 'check';
  choices?: readonly { value: string; label: string }[];
  start?: Value;
  optional?: true;
  hint?: string;
}

/** One thing that a person does to a balance: what it asks, what it calls, what it says afterwards. */
export interface Deed {
  endpoint: EndpointName;
  title: string;
  /** What comes of it, before it is done. */
  text?: string;
  button: string;
  fields: readonly DeedField[];
  /** Beside what is typed: ids and versions. */
  fixed: Readonly<Record<string, unknown>>;
  /** What is typed as the endpoint takes it; absent: as it is. */
  toInput?: (typed: Readonly<Record<string, unknown>>) => object;
  done: string;
  onDone?: (answer: unknown) => void;
}

/** Asks for what a deed needs and does it; what the server refuses stands at its field. */
export function DeedDialog({ deed, onClose }: { deed: Deed | undefined; onClose: () => void }) {
  return (
    <Dialog opened={deed !== undefined} onClose={onClose} title={deed?.title ?? ''} size={480}>
      {deed && <DeedForm key={deed.title} deed={deed} onClose={onClose} />}
    </Dialog>
  );
}

function DeedForm({ deed, onClose }: { deed: Deed; onClose: () => void }) {
  const act = useAction(deed.endpoint);
  const [values, setValues] = useState<Record<string, Value>>(() =>
    Object.fromEntries(deed.fields.map((field) => [field.name, field.start])),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
    const input = {
      ...deed.fixed,
      ...(deed.toInput?.(typed) ?? typed),
    } as unknown as Api[typeof deed.endpoint]['input'];
    act.mutate(input, {
      onSuccess: (answer) => {
        notifications.show({ message: deed.done });
        deed.onDone?.(answer);
        onClose();
      },
    });
  };
  const fields = act.error?.fields ?? {};
  const isElsewhere = act.error && !deed.fields.some((field) => fields[field.name]);
  return (
    <form onSubmit={submit} noValidate aria-label={deed.title}>
      <Stack gap="sm">
        {deed.text && <Text size="sm">{deed.text}</Text>}
        {isElsewhere && (
          <Alert color="red" variant="light" p="xs" role="alert">
            {act.error?.message}
          </Alert>
        )}
        {deed.fields.map((field, i) => (
          <Field
            key={field.name}
            field={field}
            first={i === 0}
            value={values[field.name]}
            error={fields[field.name]}
            onChange={(value) => setValues((now) => ({ ...now, [field.name]: value }))}
          />
        ))}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={act.isPending}>
            {deed.button}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface FieldProps {
  field: DeedField;
  first: boolean;
  value: Value;
  error: string | undefined;
  onChange: (value: Value) => void;
}

function Field({ field, first, value, error, onChange }: FieldProps) {
  const common = {
    label: field.label,
    required: !field.optional,
    error,
    description: field.hint,
    ...(first ? { 'data-autofocus': true } : {}),
  };
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'money':
      return <MoneyInput {...common} value={typeof value === 'number' ? value : undefined} onChange={onChange} />;
    case 'number':
      return (
        <NumberInput
          {...common}
          allowDecimal={false}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
        />
      );
    case 'choice':
      return (
        <Select
          {...common}
          data={[...(field.choices ?? [])]}
          value={text || null}
          placeholder="Choose"
          clearable={field.optional ?? false}
          onChange={(next) => onChange(next ?? undefined)}
        />
      );
    case 'check':
      return (
        <Checkbox
          label={field.label}
          description={field.hint}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'area':
      return (
        <Textarea
          {...common}
          autosize
          minRows={2}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    default:
      return (
        <TextInput
          {...common}
          type={field.kind === 'date' ? 'date' : 'text'}
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}
