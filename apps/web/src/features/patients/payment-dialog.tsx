import { Alert, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import type { Api } from 'cleanclaim/contract/api';
import { PAYMENT_METHODS, takePaymentSchema } from 'cleanclaim/contract/schemas/money';
import type { AccountView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { day, money } from '../../ui/words.ts';
import { receiptUrl } from './receipt-url.ts';

interface Values {
  paidCents: number | undefined;
  method: string;
  receiptNumber: string;
  /** `oldest`, `copay:VISIT`, `claim:ID` or `visit:ID`. */
  goesTo: string;
  requestId: string;
}
type Taken = Api['take-payment']['output'];

interface Props {
  account: AccountView;
  opened: boolean;
  onClose: () => void;
}

/** Takes the patient's money. The receipt number makes it one payment, however often it is sent. */
export function PaymentDialog({ account, opened, onClose }: Props) {
  return (
    <Dialog opened={opened} onClose={onClose} title="Take a payment" size={440}>
      <PaymentForm account={account} onClose={onClose} />
    </Dialog>
  );
}

/** What the patient owes and has not yet paid in advance. */
function owedCents({ balances }: AccountView): number {
  return Math.max(0, balances.patientCents - balances.unappliedCents);
}

/** Where a payment may go: the oldest balances, one of those that are open, or a visit whose copay it is. */
function placesOf(account: AccountView) {
  const open = account.open
    .filter((item) => item.owedCents > 0 && (item.claimId || item.encounterId))
    .map((item) => ({
      value: item.claimId ? `claim:${item.claimId}` : `visit:${item.encounterId}`,
      label: `${item.what} of ${day(item.dateOfService)}: ${money(item.owedCents)} open`,
    }));
  const copays = account.visits.map((visit) => ({
    value: `copay:${visit.encounterId}`,
    label: `Copay for the visit of ${day(visit.dateOfService)}`,
  }));
  return [{ value: 'oldest', label: 'The oldest balances first' }, ...open, ...copays];
}

/** What is typed as the server takes it: a check's number is the check's, any other one the receipt's. */
function inputOf({ goesTo, receiptNumber, ...values }: Values, patientId: string) {
  const [kind, id] = goesTo.split(':');
  const number = values.method === 'check' ? { checkNumber: receiptNumber } : { receiptNumber };
  return {
    ...values,
    patientId,
    ...(receiptNumber ? number : {}),
    ...(kind === 'copay' ? { copayOfEncounterId: id } : {}),
    ...(kind === 'claim' ? { towards: [{ claimId: id }] } : {}),
    ...(kind === 'visit' ? { towards: [{ encounterId: id }] } : {}),
  };
}

function PaymentForm({ account, onClose }: Omit<Props, 'opened'>) {
  const take = useAction('take-payment');
  const [taken, setTaken] = useState<Taken>();
  const [owed] = useState(() => owedCents(account));
  const [blank] = useState<Values>({
    paidCents: owed || undefined,
    method: '',
    receiptNumber: '',
    goesTo: 'oldest',
    requestId: crypto.randomUUID(),
  });
  const draft = useDraftForm<Values>({
    draftKey: `payment:${account.patientId}`,
    schema: takePaymentSchema,
    saved: blank,
    toInput: (values) => inputOf(values, account.patientId),
    save: (input) => take.mutateAsync(input),
    onSaved: (answer: Taken) => setTaken(answer),
  });
  const { form } = draft;
  if (taken) return <PaymentTaken taken={taken} paidCents={form.values.paidCents ?? 0} onClose={onClose} />;
  const cancel = () => {
    draft.discard();
    onClose();
  };
  return (
    <form onSubmit={draft.submit} noValidate aria-label="Payment">
      <Stack gap="sm">
        <FormNotices draft={draft} />
        <Text size="sm">{owed > 0 ? `${account.patientName} owes ${money(owed)}.` : 'Nothing is owed now.'}</Text>
        <MoneyInput
          label="Amount"
          required
          data-autofocus
          value={form.values.paidCents}
          onChange={(cents) => form.setFieldValue('paidCents', cents)}
          error={form.errors.paidCents}
        />
        <Select
          label="Paid by"
          required
          placeholder="Choose"
          data={Object.entries(PAYMENT_METHODS).map(([value, label]) => ({ value, label }))}
          {...form.getInputProps('method')}
        />
        <TextInput
          label={form.values.method === 'check' ? 'Check number' : 'Receipt or check number'}
          maxLength={40}
          description="Leave it out for the next receipt number. Sent twice, the payment is still taken once."
          {...form.getInputProps('receiptNumber')}
        />
        <Select label="Goes to" allowDeselect={false} data={placesOf(account)} {...form.getInputProps('goesTo')} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={cancel}>
            Cancel
          </Button>
          <Button type="submit" loading={draft.saving}>
            Take the payment
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function PaymentTaken({ taken, paidCents, onClose }: { taken: Taken; paidCents: number; onClose: () => void }) {
  return (
    <Stack gap="sm">
      <Alert
        color={taken.alreadyTaken ? 'blue' : 'pine'}
        variant="light"
        p="xs"
        role="status"
        title={taken.alreadyTaken ? 'This receipt was taken before' : `${money(paidCents)} taken`}
      >
        <Text size="sm">
          {taken.alreadyTaken
            ? 'Nothing was booked again: the same number and amount are the same payment.'
            : `Receipt ${taken.receiptNumber}. ${money(taken.appliedCents)} went to open items.`}
        </Text>
        {!taken.alreadyTaken && (
          <Text size="sm">
            {taken.unappliedCents > 0
              ? `${money(taken.unappliedCents)} stays unapplied, as the patient's credit; the copay of a visit goes to it by itself once insurance has answered.`
              : 'Nothing is left unapplied.'}
          </Text>
        )}
      </Alert>
      <Group justify="flex-end" gap="xs">
        <Button component="a" href={receiptUrl(taken.paymentId)} target="_blank" rel="noopener" variant="default">
          Print the receipt
        </Button>
        <Button onClick={onClose} data-autofocus>
          Done
        </Button>
      </Group>
    </Stack>
  );
}
