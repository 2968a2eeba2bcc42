import { Button, Group, Stack, Switch, Table, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import type { MoneyPolicyView } from 'cleanclaim/contract/money-views';
import { saveMoneyPolicySchema } from 'cleanclaim/contract/schemas/money';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Panel } from '../../ui/bits.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { KINDS, LIMIT_ROLES, limitKey, type MoneyValues, moneyInputOf, moneyValuesOf } from './money-values.ts';
import { SmallBalances } from './small-balances.tsx';

/** The practice's rules about money that is given up or given back. */
export function MoneySettings() {
  const query = useEndpoint('show-money-policy', {});
  return <Await query={query}>{(view) => <Rules key={view.version} view={view} />}</Await>;
}

type Form = ReturnType<typeof useDraftForm<MoneyValues>>['form'];

function Rules({ view }: { view: MoneyPolicyView }) {
  const may = useMay();
  const save = useAction('save-money-policy');
  const draft = useDraftForm<MoneyValues>({
    draftKey: 'money-policy',
    schema: saveMoneyPolicySchema,
    saved: moneyValuesOf(view.policy),
    version: view.version,
    toInput: moneyInputOf,
    save: (input: Api['save-money-policy']['input']) => save.mutateAsync(input),
    onSaved: () => notifications.show({ message: 'The rules are saved. What is posted stays as it was decided.' }),
  });
  const { form } = draft;
  return (
    <Stack gap="md">
      <form onSubmit={draft.submit} noValidate aria-label="Rules about money">
        <fieldset disabled={!may('save-money-policy')} className="settings-fields">
          <Stack gap="md">
            <FormNotices draft={draft} />
            <Limits form={form} />
            <Panel title="Refunds and returned checks">
              <Group align="flex-start">
                <MoneyInput
                  label="A second person approves refunds above"
                  value={form.values.refundApprovalOverCents}
                  onChange={(cents) => form.setFieldValue('refundApprovalOverCents', cents)}
                  error={form.errors.refundApprovalOverCents}
                />
                <MoneyInput
                  label="Fee for a returned check"
                  value={form.values.returnedCheckFeeCents}
                  onChange={(cents) => form.setFieldValue('returnedCheckFeeCents', cents)}
                  error={form.errors.returnedCheckFeeCents}
                />
              </Group>
            </Panel>
            <CardFee form={form} />
            <SmallAndPrompt form={form} />
            <Charity form={form} />
            {may('save-money-policy') && (
              <Group>
                <Button type="submit" loading={draft.saving}>
                  Save the rules
                </Button>
              </Group>
            )}
          </Stack>
        </fieldset>
      </form>
      {may('sweep-small-balances') && view.policy.smallBalance && <SmallBalances />}
    </Stack>
  );
}

function CardFee({ form }: { form: Form }) {
  return (
    <Panel title="Fee of the card company">
      <Text size="sm" c="dimmed" mb={8}>
        A deposit of cards that is less by this fee, or by one that was seen before, is proposed with it.
      </Text>
      <Group align="flex-start">
        <TextInput
          label="Percent of what was paid"
          placeholder="2.9"
          inputMode="decimal"
          {...form.getInputProps('cardFeePercent')}
          error={form.errors['cardFee.share']}
        />
        <MoneyInput
          label="And for each payment"
          value={form.values.cardFeeCents}
          onChange={(cents) => form.setFieldValue('cardFeeCents', cents)}
          error={form.errors['cardFee.perPaymentCents']}
        />
      </Group>
    </Panel>
  );
}

function Limits({ form }: { form: Form }) {
  const roles = Object.keys(LIMIT_ROLES) as (keyof typeof LIMIT_ROLES)[];
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  return (
    <Panel title="Most that may be written off at once">
      <Text size="sm" c="dimmed" mb={8}>
        Above it the write-off waits in the work queue for somebody who may. Left out: nothing of this kind.
      </Text>
      <Table className="rows">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Kind</Table.Th>
            {roles.map((role) => (
              <Table.Th key={role}>{LIMIT_ROLES[role]}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {kinds.map((kind) => (
            <Table.Tr key={kind}>
              <Table.Td>{KINDS[kind]}</Table.Td>
              {roles.map((role) => (
                <Table.Td key={role}>
                  <MoneyInput
                    aria-label={`${KINDS[kind]}, ${LIMIT_ROLES[role]}`}
                    value={form.values.limits[limitKey(role, kind)]}
                    onChange={(cents) =>
                      form.setFieldValue('limits', { ...form.values.limits, [limitKey(role, kind)]: cents })
                    }
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {form.errors.writeOffLimits && (
        <Text size="sm" c="red" role="alert">
          {form.errors.writeOffLimits}
        </Text>
      )}
    </Panel>
  );
}

function SmallAndPrompt({ form }: { form: Form }) {
  return (
    <Panel title="Small balances and prompt payment">
      <Group align="flex-start">
        <MoneyInput
          label="A small balance is at most"
          value={form.values.smallMaxCents}
          onChange={(cents) => form.setFieldValue('smallMaxCents', cents)}
          error={form.errors['smallBalance.maxCents']}
        />
        <TextInput
          label="and untouched for (days)"
          inputMode="numeric"
          {...form.getInputProps('smallMinDays')}
          error={form.errors['smallBalance.minDays']}
        />
        <Switch label="Write them off every night" mt={28} {...form.getInputProps('smallIsOn', { type: 'checkbox' })} />
      </Group>
      <Group align="flex-start" mt="sm">
        <TextInput
          label="Discount for prompt payment (%)"
          inputMode="numeric"
          {...form.getInputProps('promptPercent')}
          error={form.errors['promptPay.percent']}
        />
        <TextInput
          label="when paid within (days)"
          inputMode="numeric"
          {...form.getInputProps('promptDays')}
          error={form.errors['promptPay.withinDays']}
        />
      </Group>
    </Panel>
  );
}

function Charity({ form }: { form: Form }) {
  return (
    <Panel title="Charity">
      <Text size="sm" c="dimmed" mb={8}>
        Copy the yearly poverty guideline for your state from the Federal Register (HHS publishes it every January).
      </Text>
      <Group align="flex-start">
        <TextInput
          label="In force from"
          type="date"
          {...form.getInputProps('charityFrom')}
          error={form.errors['charity.effectiveFrom']}
        />
        <MoneyInput
          label="Guideline for one person, a year"
          value={form.values.onePersonCents}
          onChange={(cents) => form.setFieldValue('onePersonCents', cents)}
          error={form.errors['charity.onePersonCents']}
        />
        <MoneyInput
          label="For each further person"
          value={form.values.furtherPersonCents}
          onChange={(cents) => form.setFieldValue('furtherPersonCents', cents)}
          error={form.errors['charity.furtherPersonCents']}
        />
        <TextInput
          label="A decision holds for (months)"
          inputMode="numeric"
          {...form.getInputProps('monthsValid')}
          error={form.errors['charity.monthsValid']}
        />
      </Group>
      <Textarea
        mt="sm"
        label="Steps"
        description="One a line: up to this percentage of the guideline, then the percentage that is forgiven. For example 200 100, then 300 50."
        autosize
        minRows={2}
        {...form.getInputProps('tiers')}
        error={form.errors['charity.tiers'] ?? form.errors['charity.tiers.0.upToPercentOfPoverty']}
      />
    </Panel>
  );
}
