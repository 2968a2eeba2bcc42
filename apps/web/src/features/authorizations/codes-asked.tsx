import { ActionIcon, Button, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { CodeInput } from '../../ui/codes/code-input.tsx';
import { placed } from '../../ui/places.ts';
import { BLANK_SERVICE, type RequestValues, type ServiceValues } from './request-values.ts';

type Form = UseFormReturnType<RequestValues>;

/** Why, and what is asked for: diagnoses with the principal one first, services with their units. */
export function CodesAsked({ form }: { form: Form }) {
  return (
    <Stack gap="sm" maw={820}>
      <Diagnoses form={form} />
      <Services form={form} />
    </Stack>
  );
}

function Diagnoses({ form }: { form: Form }) {
  const { diagnoses, from } = form.values;
  const set = (next: string[]) => form.setFieldValue('diagnoses', next);
  return (
    <Stack gap={4}>
      {placed(diagnoses).map(({ place, item }) => (
        <Group key={place} gap={6} wrap="nowrap" align="flex-start">
          <div style={{ flex: 1 }}>
            <CodeInput
              set="diagnosis"
              date={from}
              label={place === 1 ? 'Diagnosis' : `Diagnosis ${place}`}
              hideLabel={place > 1}
              required={place === 1}
              value={item}
              onChange={(code) => set(diagnoses.map((one, i) => (i === place - 1 ? code : one)))}
              error={form.errors[`diagnoses.${place - 1}`] ?? (place === 1 ? form.errors.diagnoses : undefined)}
            />
          </div>
          {place > 1 && (
            <Remove
              label={`Remove diagnosis ${place}`}
              onClick={() => set(diagnoses.filter((_, i) => i !== place - 1))}
            />
          )}
        </Group>
      ))}
      <Group>
        <Button
          variant="default"
          size="compact-xs"
          disabled={diagnoses.length >= 12}
          onClick={() => set([...diagnoses, ''])}
        >
          Add a diagnosis
        </Button>
      </Group>
    </Stack>
  );
}

function Services({ form }: { form: Form }) {
  const { services } = form.values;
  const set = (next: ServiceValues[]) => form.setFieldValue('services', next);
  return (
    <Stack gap={4}>
      {placed(services).map(({ place, item }) => (
        <ServiceRow
          key={place}
          form={form}
          place={place}
          service={item}
          change={(part) => set(services.map((one, i) => (i === place - 1 ? { ...one, ...part } : one)))}
          remove={services.length > 1 ? () => set(services.filter((_, i) => i !== place - 1)) : undefined}
        />
      ))}
      {form.errors.services && (
        <Text size="xs" c="var(--mantine-color-error)">
          {form.errors.services}
        </Text>
      )}
      <Group>
        <Button
          variant="default"
          size="compact-xs"
          disabled={services.length >= 20}
          onClick={() => set([...services, BLANK_SERVICE])}
        >
          Add a service
        </Button>
      </Group>
    </Stack>
  );
}

interface ServiceProps {
  form: Form;
  place: number;
  service: ServiceValues;
  change: (part: Partial<ServiceValues>) => void;
  remove: (() => void) | undefined;
}

function ServiceRow({ form, place, service, change, remove }: ServiceProps) {
  const { errors, values } = form;
  const at = (field: string) => errors[`services.${place - 1}.${field}`];
  const named = (what: string) => (place === 1 ? what : `${what} ${place}`);
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <div style={{ flex: 1 }}>
        <CodeInput
          set="procedure"
          date={values.from}
          label={named('Service')}
          hideLabel={place > 1}
          required={place === 1}
          value={service.procedureCode}
          onChange={(procedureCode) => change({ procedureCode })}
          error={at('procedureCode')}
        />
      </div>
      <TextInput
        w={130}
        label={place === 1 ? 'Modifiers' : undefined}
        aria-label={named('Modifiers')}
        placeholder="LT 59"
        value={service.modifiers}
        error={at('modifiers') ?? at('modifiers.0')}
        onChange={(event) => change({ modifiers: event.currentTarget.value })}
      />
      <NumberInput
        w={90}
        min={0}
        label={place === 1 ? 'Units' : undefined}
        aria-label={named('Units')}
        value={service.units}
        error={at('units')}
        onChange={(units) => change({ units: typeof units === 'number' ? units : '' })}
      />
      {remove && <Remove label={`Remove service ${place}`} onClick={remove} />}
    </Group>
  );
}

function Remove({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <ActionIcon variant="transparent" size="sm" mt={6} aria-label={label} title="Remove" onClick={onClick}>
      ✕
    </ActionIcon>
  );
}
