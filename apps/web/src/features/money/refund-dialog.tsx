import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import type { Api } from 'cleanclaim/contract/api';
import type { CreditView } from 'cleanclaim/contract/money-views';
import { requestRefundSchema } from 'cleanclaim/contract/schemas/money';
import { useAction } from '../../api/queries.ts';
import { useGo } from '../../app/navigate.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { money } from '../../ui/words.ts';

interface Values {
  cents: number | undefined;
  reason: string;
}

/** Asks to give a credit back, all of it or a part. */
export function RefundDialog({
  credit,
  leftCents,
  onClose,
}: {
  credit: CreditView;
  leftCents: number;
  onClose: () => void;
}) {
  const ask = useAction('request-refund');
  const go = useGo();
  const draft = useDraftForm<Values>({
    draftKey: `refund:${credit.id}`,
    schema: requestRefundSchema,
    saved: { cents: leftCents, reason: '' },
    toInput: (values) => ({ creditKey: credit.id, ...values }),
    save: (input: Api['request-refund']['input']) => ask.mutateAsync(input),
    onSaved: ({ refundId }: Api['request-refund']['output']) => go(`/refunds/${refundId}`),
  });
  const { form } = draft;
  const above = credit.unapprovedCents + (form.values.cents ?? 0) > credit.approvalOverCents;
  return (
    <Dialog opened onClose={onClose} title={`Give back to ${credit.owedTo}`} size={440}>
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <MoneyInput
            label="Amount"
            required
            data-autofocus
            value={form.values.cents}
            onChange={(cents) => form.setFieldValue('cents', cents)}
            error={form.errors.cents}
          />
          <Textarea
            label="Why it was too much"
            required
            autosize
            minRows={2}
            maxLength={200}
            {...form.getInputProps('reason')}
          />
          <Text size="sm" c="dimmed">
            {above
              ? `Above ${money(credit.approvalOverCents)} another person has to approve it${credit.unapprovedCents > 0 ? `; ${money(credit.unapprovedCents)} of this credit went out before and counts too` : ''}.`
              : 'It is approved at once and can be paid.'}
          </Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={draft.saving}>
              Ask for the refund
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
