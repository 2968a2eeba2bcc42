import { Alert, Button, NativeSelect, NumberInput, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { TriedContract } from 'cleanclaim/contract/contract-views';
import { type FormEvent, useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { Money, Panel } from '../../ui/bits.tsx';
import { withoutBlanks } from '../../ui/form/blank.ts';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { todayHere } from '../../ui/today-here.ts';
import { type ContractValues, contractInput, KINDS } from './contract-values.ts';

const start = () => ({
  kind: 'professional' as keyof typeof KINDS,
  procedureCode: '',
  modifiers: '',
  placeOfService: '11',
  units: 1 as number | '',
  date: todayHere(),
  chargeCents: undefined as number | undefined,
  revenueCode: '',
  drg: '',
  days: '' as number | '',
});
type Service = ReturnType<typeof start>;

/** What the trial asks of the server; fields of stays only with a stay. */
function serviceInput({ modifiers, revenueCode, drg, days, ...service }: Service) {
  const isStay = service.kind === 'institutional';
  return withoutBlanks({
    ...service,
    modifiers: modifiers.split(/[\s,]+/).filter(Boolean),
    ...(isStay ? { revenueCode, drg, days } : {}),
  });
}

/** Tries one service on the rates as they stand on the screen, saved or not. */
export function ContractTrial({ values }: { values: ContractValues }) {
  const [service, setService] = useState(start);
  const trial = useAction('try-contract');
  const set = (change: Partial<Service>) => setService((now) => ({ ...now, ...change }));
  const fields = trial.error?.fields ?? {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const input = { contract: withoutBlanks(contractInput(values)), service: serviceInput(service) };
    trial.mutate(input as Parameters<typeof trial.mutate>[0]);
  };
  const text = (name: 'procedureCode' | 'modifiers' | 'placeOfService' | 'revenueCode' | 'drg') => ({
    value: service[name],
    error: fields[`service.${name}`],
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value.toUpperCase() }),
  });
  return (
    <Panel title="Try it">
      <form onSubmit={submit} noValidate>
        <SimpleGrid cols={{ base: 4, lg: 8 }} spacing="xs" className="contract-trial">
          <NativeSelect
            size="xs"
            label="Claim"
            data={Object.entries(KINDS).map(([value, label]) => ({ value, label }))}
            value={service.kind}
            onChange={(event) => set({ kind: event.currentTarget.value as Service['kind'] })}
          />
          <TextInput label="Code" maxLength={5} {...text('procedureCode')} />
          <TextInput label="Modifiers" maxLength={11} {...text('modifiers')} />
          <TextInput label="Place" maxLength={2} inputMode="numeric" {...text('placeOfService')} />
          <NumberInput
            label="Units"
            min={0}
            value={service.units}
            error={fields['service.units']}
            onChange={(units) => set({ units: typeof units === 'number' ? units : '' })}
          />
          <TextInput
            label="Date"
            type="date"
            value={service.date}
            error={fields['service.date']}
            onChange={(event) => set({ date: event.currentTarget.value })}
          />
          <MoneyInput
            label="Charge"
            placeholder="Your fee"
            value={service.chargeCents}
            error={fields['service.chargeCents']}
            onChange={(chargeCents) => set({ chargeCents })}
          />
          <Button type="submit" variant="default" mt={22} loading={trial.isPending}>
            Try it
          </Button>
          {service.kind === 'institutional' && (
            <StayFields service={service} set={set} text={text} error={fields['service.days']} />
          )}
        </SimpleGrid>
      </form>
      {trial.error && (
        <Alert color="red" variant="light" role="alert" p="xs" mt={6}>
          {trial.error.message}
        </Alert>
      )}
      {trial.data && <Result tried={trial.data} />}
    </Panel>
  );
}

interface StayProps {
  service: Service;
  set: (change: Partial<Service>) => void;
  text: (name: 'revenueCode' | 'drg') => object;
  error: string | undefined;
}

function StayFields({ service, set, text, error }: StayProps) {
  return (
    <>
      <TextInput label="Revenue code" maxLength={4} {...text('revenueCode')} />
      <TextInput label="DRG" maxLength={3} {...text('drg')} />
      <NumberInput
        label="Days"
        min={1}
        value={service.days}
        error={error}
        onChange={(days) => set({ days: typeof days === 'number' ? days : '' })}
      />
    </>
  );
}

function Result({ tried }: { tried: TriedContract }) {
  const { line, chargeCents, release } = tried;
  return (
    <Stack gap={2} mt={8} role="status" aria-label="What it pays">
      <Text size="sm" fw={600}>
        {line.allowedCents === undefined ? (
          'Not priced'
        ) : (
          <>
            Allowed <Money cents={line.allowedCents} />
          </>
        )}
      </Text>
      <ol className="contract-steps">
        {line.steps.map((step) => (
          <li key={step.what}>
            {step.what}
            {line.allowedCents !== undefined && (
              <>
                : <Money cents={step.cents} />
              </>
            )}
          </li>
        ))}
      </ol>
      <Text size="xs" c="dimmed">
        {chargeCents === null ? (
          'Your fee for it is not on file, so the allowed amount is not compared with a charge.'
        ) : (
          <>
            Your charge is <Money cents={chargeCents} />.
          </>
        )}
        {release !== '' && ` Medicare’s fee schedule: ${release}.`}
      </Text>
    </Stack>
  );
}
