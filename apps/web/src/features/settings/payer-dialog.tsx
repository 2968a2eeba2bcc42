import { NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { savePayerSchema } from 'cleanclaim/contract/schemas/parties';
import type { Payer, PayerView } from 'cleanclaim/contract/views';
import { call } from '../../api/client.ts';
import { refreshAll, useEndpoint } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { AddressFields } from '../../ui/parties/fields.tsx';
import { addressValues } from '../../ui/parties/values.ts';
import { PAYER_KINDS, payerKind } from './payer-kinds.ts';
import { SaveBar } from './save-bar.tsx';

/** A new payer says nothing of its days: a year to file, 30 days to answer and 180 to appeal are usual and stand ready. */
function valuesOf(payer?: Payer) {
  return {
    name: payer?.name ?? '',
    payerIdentifier: payer?.payerIdentifier ?? '',
    claimFilingIndicator: payer?.claimFilingIndicator ?? '',
    timelyFilingDays: (payer?.timelyFilingDays ?? 365) as number | '',
    responseDays: (payer?.responseDays ?? 30) as number | '',
    appealDays: (payer?.appealDays ?? 180) as number | '',
    address: addressValues(payer?.address),
    connectionId: payer?.connectionId ?? '',
  };
}

const KINDS = Object.keys(PAYER_KINDS)
  .toSorted((a, b) => payerKind(a).localeCompare(payerKind(b)))
  .map((code) => ({ value: code, label: payerKind(code) }));

/** One payer, to add or to change. */
export function PayerDialog({ view, onClose }: { view?: PayerView; onClose: () => void }) {
  const client = useQueryClient();
  const payerId = view?.payer.id;
  const draft = useDraftForm({
    draftKey: `payer:${payerId ?? 'new'}`,
    schema: savePayerSchema,
    saved: valuesOf(view?.payer),
    version: view?.version,
    toInput: (values, version) => ({ ...values, ...(payerId ? { payerId, version } : {}) }),
    save: (input) => call('save-payer', input).finally(() => refreshAll(client)),
    onSaved: () => {
      notifications.show({ message: 'The payer is saved. Later claims take it.' });
      onClose();
    },
  });
  const { form } = draft;
  const days = { min: 1, max: 3650, allowDecimal: false, suffix: ' days', required: true } as const;
  return (
    <Dialog opened onClose={onClose} title={view ? 'Payer' : 'New payer'} size="xl">
      <form onSubmit={draft.submit}>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <SimpleGrid cols={3} spacing="xs">
            <TextInput label="Name" required maxLength={60} data-autofocus {...form.getInputProps('name')} />
            <TextInput label="Payer id" required maxLength={80} {...form.getInputProps('payerIdentifier')} />
            <Select
              label="Kind of insurance"
              required
              searchable
              data={KINDS}
              {...form.getInputProps('claimFilingIndicator')}
            />
            <NumberInput label="File within" {...days} {...form.getInputProps('timelyFilingDays')} />
            <NumberInput label="Answers in" {...days} {...form.getInputProps('responseDays')} />
            <NumberInput label="Appeal within" {...days} {...form.getInputProps('appealDays')} />
          </SimpleGrid>
          <ConnectionChoice field={form.getInputProps('connectionId')} />
          <AddressFields form={form} prefix="address" />
          <SaveBar saving={draft.saving} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** By which connection the payer's claims go. */
function ConnectionChoice({ field }: { field: object }) {
  const { data } = useEndpoint('list-connections', {});
  return (
    <Select
      label="Connection"
      description="Empty: the usual one."
      clearable
      data={(data?.connections ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      {...field}
    />
  );
}
