import { Alert, Button, Checkbox, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { BillingPolicyView } from 'cleanclaim/contract/patient-billing-views';
import { DUNNING_ACTIONS } from 'cleanclaim/contract/schemas/patient-billing';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { PageHead, Panel } from '../../ui/bits.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { count, money } from '../../ui/words.ts';
import { CardProcessor } from './card-processor.tsx';

type Policy = BillingPolicyView['policy'];
type Step = { action: keyof typeof DUNNING_ACTIONS; afterDays: number; minimumCents: number };

/** The practice's cycle of statements, its plans and its rules of collection. */
export function Page() {
  const query = useEndpoint('show-billing-policy', {});
  const may = useMay();
  return (
    <div className="page">
      <PageHead title="Rules of patient billing" facts={<Go to="/patient-billing">Patient billing</Go>} />
      <Await query={query}>
        {(view) =>
          may('save-billing-policy') ? <RulesForm key={view.version} view={view} /> : <RulesText policy={view.policy} />
        }
      </Await>
      {may('show-card-processor') && <CardProcessor />}
    </div>
  );
}

function RulesText({ policy }: { policy: Policy }) {
  return (
    <Panel title="Cycle">
      <ol>
        {policy.cycle.map((step) => (
          <li key={step.action}>
            {DUNNING_ACTIONS[step.action]} after {count(step.afterDays, 'day')}, from {money(step.minimumCents)}
          </li>
        ))}
      </ol>
      A manager sets these rules.
    </Panel>
  );
}

const STEPS = Object.entries(DUNNING_ACTIONS).map(([value, label]) => ({ value, label }));

interface CycleProps {
  cycle: readonly Step[];
  onChange: (cycle: Step[]) => void;
}

function Cycle({ cycle, onChange }: CycleProps) {
  const set = (at: number, change: Partial<Step>) =>
    onChange(cycle.map((step, i) => (i === at ? { ...step, ...change } : step)));
  const last = cycle.at(-1);
  return (
    <Stack gap={6}>
      {[...cycle.entries()].map(([i, step]) => (
        <Group key={i} gap="xs" align="flex-end" wrap="nowrap">
          <Select
            label={`Step ${i + 1}`}
            data={STEPS}
            value={step.action}
            allowDeselect={false}
            onChange={(next) => set(i, { action: (next ?? step.action) as Step['action'] })}
          />
          <NumberInput
            label="Days after the first"
            min={0}
            value={step.afterDays}
            onChange={(next) => set(i, { afterDays: Number(next) })}
          />
          <MoneyInput
            label="From a balance of"
            value={step.minimumCents}
            onChange={(next) => set(i, { minimumCents: next ?? 0 })}
          />
          {cycle.length > 1 && (
            <Button
              variant="default"
              aria-label={`Remove step ${i + 1}`}
              onClick={() => onChange(cycle.filter((_, at) => at !== i))}
            >
              Remove
            </Button>
          )}
        </Group>
      ))}
      <Group>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() =>
            onChange([...cycle, { action: 'reminder', afterDays: (last?.afterDays ?? 0) + 30, minimumCents: 500 }])
          }
        >
          Add a step
        </Button>
      </Group>
    </Stack>
  );
}

interface PartProps {
  values: Policy;
  set: (change: Partial<Policy>) => void;
  children: ReactNode;
}

function Statements({ values, set, error, children }: PartProps & { error: string | undefined }) {
  return (
    <Panel title="Statements">
      <Group gap="md" align="flex-start">
        {children}
        <TextInput
          label="Page on which patients pay"
          placeholder="https://"
          w={340}
          description="Behind the QR code, with the statement's number and nothing about the patient."
          value={values.payPage ?? ''}
          error={error}
          onChange={(event) => set({ payPage: event.currentTarget.value })}
        />
      </Group>
    </Panel>
  );
}

function Collection({ values, set, children }: PartProps) {
  return (
    <Panel title="Collection">
      <Group gap="md" align="flex-start">
        <TextInput
          label="Agency"
          value={values.agencyName ?? ''}
          onChange={(event) => set({ agencyName: event.currentTarget.value })}
        />
        {children}
      </Group>
      <Checkbox
        mt="sm"
        label="A charitable hospital: 120 days from the first statement, 30 from the notice (26 CFR 1.501(r)-6)"
        checked={values.isCharitableHospital}
        onChange={(event) => set({ isCharitableHospital: event.currentTarget.checked })}
      />
    </Panel>
  );
}

function RulesForm({ view }: { view: BillingPolicyView }) {
  const save = useAction('save-billing-policy');
  const [values, setValues] = useState<Policy>(view.policy);
  const set = (change: Partial<Policy>) => setValues((now) => ({ ...now, ...change }));
  const errors = save.error?.fields ?? {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { payPage, agencyName, cycle, ...rest } = values;
    const input = {
      ...rest,
      version: view.version,
      cycle: cycle.map((step) => ({ ...step })),
      ...(payPage ? { payPage } : {}),
      ...(agencyName ? { agencyName } : {}),
    };
    save.mutate(input, { onSuccess: () => notifications.show({ message: 'The rules are saved.' }) });
  };
  const days = (
    name: 'daysToPay' | 'planGraceDays' | 'planMissesToDefault' | 'daysAfterFinalNotice',
    label: string,
  ) => (
    <NumberInput
      label={label}
      min={0}
      value={values[name]}
      error={errors[name]}
      onChange={(next) => set({ [name]: Number(next) })}
    />
  );
  return (
    <form onSubmit={submit} noValidate aria-label="Rules of patient billing">
      <Stack gap="sm">
        {save.error && (
          <Alert color="red" variant="light" p="xs" role="alert">
            {save.error.message}
          </Alert>
        )}
        <Statements values={values} set={set} error={errors.payPage}>
          {days('daysToPay', 'Days to pay')}
        </Statements>
        <Panel title="Cycle">
          <Cycle cycle={values.cycle} onChange={(cycle) => set({ cycle })} />
        </Panel>
        <Panel title="Payment plans">
          <Group gap="md" align="flex-start">
            {days('planGraceDays', 'Days of grace')}
            {days('planMissesToDefault', 'Missed instalments that end a plan')}
            <MoneyInput
              label="Smallest instalment"
              value={values.planSmallestInstalmentCents}
              error={errors.planSmallestInstalmentCents}
              onChange={(next) => set({ planSmallestInstalmentCents: next ?? 0 })}
            />
          </Group>
        </Panel>
        <Collection values={values} set={set}>
          {days('daysAfterFinalNotice', 'Days after the final notice')}
        </Collection>
        <Group justify="flex-end">
          <Button type="submit" loading={save.isPending}>
            Save the rules
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
