import { Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import { answerDisputeSchema } from 'cleanclaim/contract/schemas/variances';
import type { VarianceDisputeView } from 'cleanclaim/contract/variance-views';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { todayHere } from '../../ui/today-here.ts';
import { ANSWERS } from './variance-words.ts';

/** What the payer answered to a letter. */
export function AnswerDialog({ dispute, onClose }: { dispute: VarianceDisputeView; onClose: () => void }) {
  const answer = useAction('answer-variance-dispute');
  const draft = useDraftForm({
    draftKey: `dispute-answer:${dispute.id}`,
    schema: answerDisputeSchema,
    saved: { answer: '', answerDate: todayHere(), note: '' },
    version: dispute.version,
    toInput: (values, version) => ({ ...values, disputeId: dispute.id, version }),
    save: (input: Api['answer-variance-dispute']['input']) => answer.mutateAsync(input),
    onSaved: () => {
      notifications.show({ message: 'The answer is noted.' });
      onClose();
    },
  });
  const { form } = draft;
  return (
    <Dialog opened onClose={onClose} title={`Answer to dispute ${dispute.disputeNumber}`}>
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <Select
            label="The payer"
            required
            data-autofocus
            allowDeselect={false}
            data={Object.entries(ANSWERS).map(([value, label]) => ({ value, label }))}
            {...form.getInputProps('answer')}
          />
          <TextInput label="Answered on" type="date" required {...form.getInputProps('answerDate')} />
          <Textarea label="Who said what" autosize minRows={2} maxLength={500} {...form.getInputProps('note')} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={draft.saving}>
              Note it
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
