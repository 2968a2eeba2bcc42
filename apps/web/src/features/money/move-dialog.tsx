import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import type { Api } from 'cleanclaim/contract/api';
import type { PaymentView, PlacedMoney } from 'cleanclaim/contract/money-views';
import { movePaymentSchema } from 'cleanclaim/contract/schemas/money';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { day, money } from '../../ui/words.ts';

interface Values {
  /** Place in the list of where it may go. */
  goal: string;
  cents: number | undefined;
  reason: string;
}

type Place = Pick<PlacedMoney, 'claimId' | 'encounterId' | 'patientId'>;

/** A place as the server takes it. */
const given = ({ claimId, encounterId }: Place) => (claimId ? { claimId } : encounterId ? { encounterId } : {});

/** Moves a part of a payment to another open balance, also of another patient for whom the same person pays, or back to unapplied. */
export function MoveDialog({
  payment,
  part,
  onClose,
}: {
  payment: PaymentView;
  part: PlacedMoney;
  onClose: () => void;
}) {
  const move = useAction('move-payment');
  const goals = [
    ...payment.owed
      .filter((one) => (one.claimId || one.encounterId) && one.claimId !== part.claimId)
      .map((one) => ({
        place: one as Place,
        label: `${one.what} of ${day(one.dateOfService)}, ${one.patientName}: ${money(one.owedCents)} open`,
      })),
    ...(part.place === 'unapplied'
      ? []
      : [{ place: { claimId: null, encounterId: null, patientId: part.patientId }, label: 'Not applied yet' }]),
  ];
  const draft = useDraftForm<Values>({
    draftKey: `move:${payment.id}:${part.claimId ?? part.encounterId ?? part.place}`,
    schema: movePaymentSchema,
    saved: { goal: '', cents: part.cents, reason: '' },
    toInput: ({ goal, ...values }) => {
      const place = goals[Number(goal)]?.place;
      const from = part.place === 'unapplied' ? {} : given(part);
      return {
        ...values,
        paymentId: payment.id,
        from,
        to: place && goal !== '' ? { ...given(place), patientId: place.patientId } : undefined,
      };
    },
    save: (input: Api['move-payment']['input']) => move.mutateAsync(input),
    onSaved: onClose,
  });
  const { form } = draft;
  return (
    <Dialog opened onClose={onClose} title={`Move ${money(part.cents)}`}>
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <Select
            label="To"
            required
            data-autofocus
            placeholder={goals.length === 0 ? 'Nothing else is open' : 'Choose'}
            disabled={goals.length === 0}
            data={goals.map(({ label }, i) => ({ value: String(i), label }))}
            {...form.getInputProps('goal')}
            error={form.errors.to ? 'Choose where it goes.' : form.errors.goal}
          />
          <MoneyInput
            label="Amount"
            required
            value={form.values.cents}
            onChange={(cents) => form.setFieldValue('cents', cents)}
            error={form.errors.cents}
          />
          <TextInput label="Why" required maxLength={200} {...form.getInputProps('reason')} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={draft.saving} disabled={goals.length === 0}>
              Move it
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
