import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { Api } from 'cleanclaim/contract/api';
import type { RefundView } from 'cleanclaim/contract/money-views';
import { decideRefundSchema, settleRefundSchema } from 'cleanclaim/contract/schemas/money';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { money } from '../../ui/words.ts';

interface DecideProps {
  refund: RefundView;
  decision: 'approve' | 'refuse';
  onClose: () => void;
}

/** The second person's yes or no, with the reason. */
export function DecideDialog({ refund, decision, onClose }: DecideProps) {
  const decide = useAction('decide-refund');
  const draft = useDraftForm({
    draftKey: `refund-${decision}:${refund.id}`,
    schema: decideRefundSchema,
    saved: { reason: '' },
    toInput: (values) => ({ ...values, refundId: refund.id, version: refund.version, decision }),
    save: (input: Api['decide-refund']['input']) => decide.mutateAsync(input),
    onSaved: onClose,
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={decision === 'approve' ? 'Approve the refund' : 'Refuse the refund'}
      size={440}
    >
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <Textarea
            label={decision === 'approve' ? 'What you checked' : 'Why not'}
            required
            data-autofocus
            autosize
            minRows={2}
            maxLength={200}
            {...draft.form.getInputProps('reason')}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={draft.saving}>
              {decision === 'approve' ? `Approve ${money(refund.cents)}` : 'Refuse it'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

type How = 'paid' | 'recouped' | 'cancelled';

const WORDS: Readonly<Record<How, { title: string; hint: string; button: string }>> = {
  paid: {
    title: 'The refund is paid',
    hint: 'The money leaves the bank account of the practice today.',
    button: 'Note the payment',
  },
  recouped: {
    title: 'The payer took it back',
    hint: 'Only when a remittance with the recoupment is posted to the claim. The refund then ends without a check.',
    button: 'It was taken back',
  },
  cancelled: { title: 'Cancel the refund', hint: 'The credit stays where it was.', button: 'Cancel the refund' },
};

/** How a refund ends. */
export function SettleDialog({ refund, how, onClose }: { refund: RefundView; how: How; onClose: () => void }) {
  const settle = useAction('settle-refund');
  const draft = useDraftForm({
    draftKey: `refund-${how}:${refund.id}`,
    schema: settleRefundSchema,
    saved: { checkNumber: '', reason: '' },
    toInput: (values) => ({ ...values, refundId: refund.id, version: refund.version, how }),
    save: (input: Api['settle-refund']['input']) => settle.mutateAsync(input),
    onSaved: onClose,
  });
  const { form } = draft;
  return (
    <Dialog opened onClose={onClose} title={WORDS[how].title} size={440}>
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <Text size="sm">{WORDS[how].hint}</Text>
          {how === 'paid' && (
            <TextInput
              label="Check or transfer number"
              required
              data-autofocus
              maxLength={40}
              {...form.getInputProps('checkNumber')}
            />
          )}
          {how === 'cancelled' && (
            <Textarea
              label="Why"
              required
              data-autofocus
              autosize
              minRows={2}
              maxLength={200}
              {...form.getInputProps('reason')}
            />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Back
            </Button>
            <Button type="submit" loading={draft.saving}>
              {WORDS[how].button}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
