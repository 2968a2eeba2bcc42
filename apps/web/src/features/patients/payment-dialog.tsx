import { Alert, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import type { Api } from 'cleanclaim/contract/api';
import { takePaymentSchema } from 'cleanclaim/contract/schemas/payments';
import type { AccountView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { money } from '../../ui/words.ts';
import { METHOD_WORDS } from './ledger-words.ts';

interface Values {
  paidCents: number | undefined;
  method: string;
  receiptNumber: string;
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

function PaymentForm({ account, onClose }: Omit<Props, 'opened'>) {
  const take = useAction('take-payment');
  const [taken, setTaken] = useState<Taken>();
  const [owed] = useState(() => owedCents(account));
  const [blank] = useState<Values>({ paidCents: owed || undefined, method: '', receiptNumber: '' });
  const draft = useDraftForm<Values>({
    draftKey: `payment:${account.patientId}`,
    schema: takePaymentSchema,
    saved: blank,
    toInput: (values) => ({ ...values, patientId: account.patientId }),
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
          data={Object.entries(METHOD_WORDS).map(([value, label]) => ({ value, label }))}
          {...form.getInputProps('method')}
        />
        <TextInput
          label="Receipt or check number"
          required
          maxLength={40}
          description="A number counts once: sent twice, the payment is still taken once."
          {...form.getInputProps('receiptNumber')}
        />
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
            : `${money(taken.appliedCents)} went to open items, the oldest first.`}
        </Text>
        {!taken.alreadyTaken && (
          <Text size="sm">
            {taken.unappliedCents > 0
              ? `${money(taken.unappliedCents)} is more than is owed: it stays unapplied, as the patient's credit.`
              : 'Nothing is left unapplied.'}
          </Text>
        )}
      </Alert>
      <Group justify="flex-end">
        <Button onClick={onClose} data-autofocus>
          Done
        </Button>
      </Group>
    </Stack>
  );
}
