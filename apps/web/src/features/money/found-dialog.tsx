import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { Api } from 'cleanclaim/contract/api';
import type { CreditView } from 'cleanclaim/contract/money-views';
import { noteCreditSchema } from 'cleanclaim/contract/schemas/money';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { todayHere } from '../../ui/today-here.ts';

/** When a credit was found to be an overpayment: the clock of 60 days goes by it. */
export function FoundDialog({ credit, onClose }: { credit: CreditView; onClose: () => void }) {
  const note = useAction('note-credit');
  const { review } = credit;
  const draft = useDraftForm({
    draftKey: `credit:${credit.id}`,
    schema: noteCreditSchema,
    saved: {
      identifiedDate: review?.identifiedDate ?? todayHere(),
      investigationFrom: review?.investigationFrom ?? '',
      investigationTo: review?.investigationTo ?? '',
      note: review?.note ?? '',
    },
    version: review?.version ?? 0,
    toInput: (values, version) => ({ creditKey: credit.id, ...values, version }),
    save: (input: Api['note-credit']['input']) => note.mutateAsync(input),
    onSaved: onClose,
  });
  const { form } = draft;
  return (
    <Dialog opened onClose={onClose} title="When was it found?" size={440}>
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <TextInput
            label="Found to be an overpayment on"
            type="date"
            required
            data-autofocus
            max={todayHere()}
            {...form.getInputProps('identifiedDate')}
          />
          <Group grow align="flex-start">
            <TextInput label="Looked into from" type="date" {...form.getInputProps('investigationFrom')} />
            <TextInput label="Until" type="date" {...form.getInputProps('investigationTo')} />
          </Group>
          <Text size="sm" c="dimmed">
            A look into other payments like it, begun within the 60 days, stops the clock until it ends, at most until
            day 180.
          </Text>
          <Textarea
            label="What was found"
            required
            autosize
            minRows={2}
            maxLength={500}
            {...form.getInputProps('note')}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={draft.saving}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
