import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import type { CertifiedMailView } from 'cleanclaim/contract/printing-views';
import { recordMailDeliverySchema } from 'cleanclaim/contract/schemas/printing';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { todayHere } from '../../ui/today-here.ts';

interface Props {
  article: CertifiedMailView;
  payerName: string;
  onClose: () => void;
}

/** The day that the post office's receipt names. */
export function DeliveredDialog({ article, payerName, onClose }: Props) {
  const record = useAction('record-mail-delivery');
  const draft = useDraftForm({
    draftKey: `delivered:${article.id}`,
    schema: recordMailDeliverySchema,
    saved: { deliveredDate: '' },
    toInput: (values) => ({ ...values, certifiedMailId: article.id }),
    save: (input: Api['record-mail-delivery']['input']) => record.mutateAsync(input),
    onSaved: () => {
      notifications.show({ message: 'The delivery stands on the timeline of its claims.' });
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title="Certified mail was delivered">
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <Text size="sm">
            {article.articleNumber} to {payerName}
          </Text>
          <TextInput
            label="Delivered on"
            type="date"
            required
            data-autofocus
            min={article.mailedDate}
            max={todayHere()}
            {...draft.form.getInputProps('deliveredDate')}
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
