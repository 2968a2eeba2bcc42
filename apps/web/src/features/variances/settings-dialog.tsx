import { Button, Group, MultiSelect, NumberInput, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import { saveVarianceSettingsSchema } from 'cleanclaim/contract/schemas/variances';
import type { VarianceSettingsView } from 'cleanclaim/contract/variance-views';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { type PromptPayRow, PromptPayRows } from './prompt-pay-rows.tsx';

/** Which differences are let be, and how long a dispute may take. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const query = useEndpoint('show-variance-settings', {});
  return (
    <Dialog opened onClose={onClose} title="What is let be" size="xl">
      <Await query={query}>{(settings) => <Form settings={settings} onClose={onClose} />}</Await>
    </Dialog>
  );
}

const percent = (share: number | '') => (share === '' ? '' : share / 100);
const shareOf = (value: number | string) => (typeof value === 'number' ? Math.round(value * 100) : '');

function useSettings(settings: VarianceSettingsView, onClose: () => void) {
  const save = useAction('save-variance-settings');
  const { toleranceCents, toleranceShare, answerDays, disputeDays, medicareInterestShare, version } = settings;
  return useDraftForm({
    draftKey: 'variance-settings',
    schema: saveVarianceSettingsSchema,
    saved: {
      toleranceCents,
      toleranceShare: toleranceShare as number | '',
      answerDays,
      disputeDays,
      medicareInterestShare: (medicareInterestShare ?? '') as number | '',
      promptPay: settings.promptPay.map((rule): PromptPayRow => ({ ...rule })),
      sequestrationPayerIds: [...settings.sequestrationPayerIds],
    },
    version,
    toInput: (values, seen) => ({
      ...values,
      version: seen ?? 0,
    }),
    save: (input: Api['save-variance-settings']['input']) => save.mutateAsync(input),
    onSaved: () => {
      notifications.show({ message: 'Saved. What was paid is compared again by it.' });
      onClose();
    },
  });
}

function Form({ settings, onClose }: { settings: VarianceSettingsView; onClose: () => void }) {
  const may = useMay();
  const draft = useSettings(settings, onClose);
  const { form } = draft;
  const maySave = may('save-variance-settings');
  const share = (name: 'toleranceShare' | 'medicareInterestShare') => ({
    value: percent(form.values[name]),
    onChange: (value: number | string) => form.setFieldValue(name, shareOf(value)),
    error: form.errors[name],
    disabled: !maySave,
    min: 0,
    max: 100,
    decimalScale: 2,
    suffix: '%',
  });
  return (
    <form onSubmit={draft.submit} noValidate>
      <Stack gap="sm">
        <FormNotices draft={draft} />
        <Text size="sm" c="dimmed">
          A difference opens a case when it is larger than both.
        </Text>
        <Group grow align="flex-start">
          <MoneyInput
            label="Amount let be"
            disabled={!maySave}
            value={form.values.toleranceCents}
            onChange={(cents) => form.setFieldValue('toleranceCents', cents ?? 0)}
            error={form.errors.toleranceCents}
          />
          <NumberInput label="Part of what was agreed" {...share('toleranceShare')} />
        </Group>
        <Group grow align="flex-start">
          <NumberInput
            label="Days to answer a dispute"
            min={1}
            disabled={!maySave}
            {...form.getInputProps('answerDays')}
          />
          <NumberInput
            label="Days to dispute a payment"
            min={1}
            disabled={!maySave}
            {...form.getInputProps('disputeDays')}
          />
        </Group>
        <NumberInput
          label="Medicare's interest a year for late payment"
          description="The Treasury sets it each January and July. Empty: late payment by Medicare is not looked at."
          {...share('medicareInterestShare')}
        />
        <OwnRules form={form} disabled={!maySave} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {maySave ? 'Cancel' : 'Close'}
          </Button>
          {maySave && (
            <Button type="submit" loading={draft.saving}>
              Save
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

function OwnRules({ form, disabled }: { form: ReturnType<typeof useSettings>['form']; disabled: boolean }) {
  return (
    <>
      <PromptPayRows
        rows={form.values.promptPay}
        onChange={(rows) => form.setFieldValue('promptPay', rows)}
        errorOf={(index, field) => form.errors[`promptPay.${index}.${field}`] as string | undefined}
        disabled={disabled}
      />
      <SequestrationPayers
        chosen={form.values.sequestrationPayerIds}
        onChange={(ids) => form.setFieldValue('sequestrationPayerIds', ids)}
        disabled={disabled}
      />
    </>
  );
}

interface PayersProps {
  chosen: string[];
  onChange: (ids: string[]) => void;
  disabled: boolean;
}

/** Payers beside Medicare whose contract lets them take sequestration. */
function SequestrationPayers({ chosen, onChange, disabled }: PayersProps) {
  const { data } = useEndpoint('list-payers', { limit: 1000 });
  return (
    <MultiSelect
      label="May take sequestration by contract"
      description="Medicare always may."
      searchable
      disabled={disabled}
      data={(data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen}
      onChange={onChange}
    />
  );
}
