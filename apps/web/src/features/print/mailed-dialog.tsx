import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import type { PrintBatchView } from 'cleanclaim/contract/printing-views';
import { markBatchMailedSchema } from 'cleanclaim/contract/schemas/printing';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { todayHere } from '../../ui/today-here.ts';
import { count } from '../../ui/words.ts';

interface Props {
  batch: PrintBatchView;
  onClose: () => void;
}

/** The day on which a batch was mailed, and the labels of what went certified. */
export function MailedDialog({ batch, onClose }: Props) {
  const mark = useAction('mark-batch-mailed');
  const draft = useDraftForm({
    draftKey: `mailed:${batch.id}`,
    schema: markBatchMailedSchema,
    saved: {
      mailedDate: todayHere(),
      certified: batch.envelopes.map(({ payerId }) => ({ payerId, articleNumber: '' })),
    },
    version: batch.version,
    toInput: (values, version) => ({ ...values, printBatchId: batch.id, version }),
    save: (input: Api['mark-batch-mailed']['input']) => mark.mutateAsync(input),
    onSaved: () => {
      notifications.show({ message: `${count(batch.claimCount, 'claim is', 'claims are')} with the post office.` });
      onClose();
    },
  });
  const { form } = draft;
  return (
    <Dialog opened onClose={onClose} title={`Print batch ${batch.batchNumber} was mailed`}>
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <TextInput
            label="Mailed on"
            type="date"
            required
            data-autofocus
            max={todayHere()}
            {...form.getInputProps('mailedDate')}
          />
          <Text size="sm" c="dimmed">
            Went by certified mail? Enter the number of each label; leave it empty otherwise.
          </Text>
          {batch.envelopes.map(({ payerId, payerName }, i) => (
            <TextInput
              key={payerId}
              label={`Article number for ${payerName}`}
              inputMode="numeric"
              maxLength={40}
              {...form.getInputProps(`certified.${i}.articleNumber`)}
            />
          ))}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={draft.saving}>
              It is mailed
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
