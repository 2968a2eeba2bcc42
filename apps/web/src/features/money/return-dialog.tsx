import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import type { Api } from 'cleanclaim/contract/api';
import type { PaymentView } from 'cleanclaim/contract/money-views';
import { RETURN_REASONS, returnPaymentSchema } from 'cleanclaim/contract/schemas/money';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { money } from '../../ui/words.ts';

interface Values {
  why: string;
  feeCents: number | undefined;
  note: string;
}

/** Takes a payment back: what it paid is open again, with the practice's fee when the bank sent it back. */
export function ReturnDialog({ payment, onClose }: { payment: PaymentView; onClose: () => void }) {
  const take = useAction('return-payment');
  const usualFee = useEndpoint('show-money-policy', {}).data?.policy.returnedCheckFeeCents;
  const draft = useDraftForm<Values>({
    draftKey: `return:${payment.id}`,
    schema: returnPaymentSchema,
    saved: { why: '', feeCents: undefined, note: '' },
    toInput: (values) => ({ ...values, feeCents: values.feeCents ?? 0, paymentId: payment.id }),
    save: (input: Api['return-payment']['input']) => take.mutateAsync(input),
    onSaved: onClose,
  });
  const { form } = draft;
  const choose = (why: string | null) => {
    form.setFieldValue('why', why ?? '');
    form.setFieldValue('feeCents', why === 'returned-check' ? usualFee : undefined);
  };
  return (
    <Dialog opened onClose={onClose} title={`Take back ${money(payment.paidCents)}`} size={440}>
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <Select
            label="Why"
            required
            data-autofocus
            placeholder="Choose"
            data={Object.entries(RETURN_REASONS).map(([value, label]) => ({ value, label }))}
            value={form.values.why || null}
            onChange={choose}
            error={form.errors.why}
          />
          {form.values.why !== 'entered-wrongly' && (
            <MoneyInput
              label="Fee for the patient"
              description="Leave it out for none."
              value={form.values.feeCents}
              onChange={(cents) => form.setFieldValue('feeCents', cents)}
              error={form.errors.feeCents}
            />
          )}
          <TextInput label="Note" maxLength={200} {...form.getInputProps('note')} />
          <Text size="sm" c="dimmed">
            The receipt stays on file. What it paid is owed again, and a claim that it closed is open again.
          </Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={draft.saving}>
              Take it back
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
