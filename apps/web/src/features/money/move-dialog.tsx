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
  /** Key of the place where it goes. */
  goal: string;
  cents: number | undefined;
  reason: string;
}

type Place = Pick<PlacedMoney, 'claimId' | 'encounterId' | 'patientId'>;

/** A place as the server takes it. */
const given = ({ claimId, encounterId }: Place) => (claimId ? { claimId } : encounterId ? { encounterId } : {});

/** Names a place whatever stands beside it: a draft that is taken up later must not point at another one. */
const keyOf = ({ claimId, encounterId, patientId }: Place) => claimId ?? encounterId ?? `unapplied ${patientId}`;

const isSame = (one: Place, other: Place) => one.claimId === other.claimId && one.encounterId === other.encounterId;

/** Where a part of the payment may go: other open balances, and back to where it is applied to nothing. */
function goalsOf(payment: PaymentView, part: PlacedMoney): { place: Place; label: string }[] {
  const open = payment.owed
    .filter((one) => (one.claimId || one.encounterId) && (part.place === 'unapplied' || !isSame(one, part)))
    .map((one) => ({
      place: one,
      label: `${one.what} of ${day(one.dateOfService)}, ${one.patientName}: ${money(one.owedCents)} open`,
    }));
  // A copay that waits for its visit may be let go for other balances.
  const isFree = part.place === 'unapplied' && !part.encounterId;
  const nothing = { claimId: null, encounterId: null, patientId: part.patientId };
  return isFree ? open : [...open, { place: nothing, label: 'Not applied yet' }];
}

function useMoveDraft(
  { payment, part, onClose }: { payment: PaymentView; part: PlacedMoney; onClose: () => void },
  goals: readonly { place: Place }[],
) {
  const move = useAction('move-payment');
  const { place: kind, patientId } = part;
  return useDraftForm<Values>({
    draftKey: `move:${payment.id}:${kind}:${patientId}:${part.claimId ?? part.encounterId ?? ''}`,
    schema: movePaymentSchema,
    saved: { goal: '', cents: part.cents, reason: '' },
    toInput: ({ goal, ...values }) => {
      const place = goals.find((one) => keyOf(one.place) === goal)?.place;
      return {
        ...values,
        paymentId: payment.id,
        from: { ...given(part), place: kind, patientId },
        to: place && { ...given(place), patientId: place.patientId },
      };
    },
    save: (input: Api['move-payment']['input']) => move.mutateAsync(input),
    onSaved: onClose,
  });
}

/** Moves a part of a payment to another open balance, also of another patient for whom the same person pays, or back to unapplied. */
export function MoveDialog(props: { payment: PaymentView; part: PlacedMoney; onClose: () => void }) {
  const { payment, part, onClose } = props;
  const goals = goalsOf(payment, part);
  const draft = useMoveDraft(props, goals);
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
            data={goals.map(({ place, label }) => ({ value: keyOf(place), label }))}
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
