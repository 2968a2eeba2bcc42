import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import { postHeldRemittanceSchema } from 'cleanclaim/contract/schemas/posting';
import type { RemittanceView } from 'cleanclaim/contract/views';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { todayHere } from '../../ui/today-here.ts';
import { money } from '../../ui/words.ts';
import { POST_HELD } from './exception-words.ts';

interface Values {
  traceNumber: string;
  paymentDate: string;
  how: 'another' | 'together';
  reason: string;
}

interface Props {
  exception: RemittanceView['exceptions'][number];
  remittance: RemittanceView;
  onClose: () => void;
}

/** Lets a payment post that is kept out of the books, with what a person knows of it. */
export function PostHeldDialog({ exception, remittance, onClose }: Props) {
  const post = useAction('post-held-remittance');
  const { id: exceptionId, kind } = exception;
  const isTwice = kind === 'same-trace-number';
  const draft = useDraftForm<Values>({
    draftKey: `held-payment:${exceptionId}`,
    schema: postHeldRemittanceSchema,
    saved: { traceNumber: '', paymentDate: '', how: 'another', reason: '' },
    toInput: ({ how, ...values }) => ({ exceptionId, ...values, ...(how === 'together' ? { together: true } : {}) }),
    save: (input: Api['post-held-remittance']['input']) => post.mutateAsync(input),
    onSaved: () => {
      notifications.show({ message: 'The payment is being posted.' });
      onClose();
    },
  });
  const { form } = draft;
  const { claimPaymentsCents, providerAdjustmentsCents, paidCents } = remittance.totals;
  const difference = paidCents - (claimPaymentsCents - providerAdjustmentsCents);
  const needsNumber = remittance.traceNumber === '';
  const needsDay = kind === 'no-payment-date';
  return (
    <Dialog opened onClose={onClose} title={POST_HELD[kind] ?? 'Post it'} size={520}>
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <Missing needsNumber={needsNumber} needsDay={needsDay} form={form} />
          {isTwice && <WhatIsIt form={form} />}
          {difference !== 0 && form.values.how === 'another' && (
            <Text size="sm">
              Its claims and adjustments post. The difference of {money(difference)} goes to unapplied cash and waits
              under Money to place.
            </Text>
          )}
          <TextInput
            label="How you know"
            description="For example: seen on the bank statement of November 3."
            required
            maxLength={300}
            {...(needsNumber || needsDay || isTwice ? {} : { 'data-autofocus': true })}
            {...form.getInputProps('reason')}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={draft.saving}>
              Post it
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

type Form = UseFormReturnType<Values>;

/** What the payment came without. */
function Missing({ needsNumber, needsDay, form }: { needsNumber: boolean; needsDay: boolean; form: Form }) {
  return (
    <>
      {needsNumber && (
        <TextInput
          label="Check or EFT number"
          required
          data-autofocus
          maxLength={50}
          autoComplete="off"
          {...form.getInputProps('traceNumber')}
        />
      )}
      {needsDay && (
        <TextInput
          label="Day of the payment"
          type="date"
          required
          max={todayHere()}
          {...(needsNumber ? {} : { 'data-autofocus': true })}
          {...form.getInputProps('paymentDate')}
        />
      )}
    </>
  );
}

/** A number used twice: two payments, or two files of one. */
function WhatIsIt({ form }: { form: Form }) {
  return (
    <Radio.Group label="What is it?" required {...form.getInputProps('how')}>
      <Stack gap={4} mt={4}>
        <Radio value="another" size="xs" label="Another payment: the payer paid twice" data-autofocus />
        <Radio
          value="together"
          size="xs"
          label="A further file of the same payment: its money waits with the first file"
        />
      </Stack>
    </Radio.Group>
  );
}
