import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import { acceptVariancesSchema } from 'cleanclaim/contract/schemas/variances';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { count } from '../../ui/words.ts';

/** Lets differences be, with the reason. */
export function AcceptDialog({ varianceIds, onClose }: { varianceIds: string[]; onClose: (done?: boolean) => void }) {
  const accept = useAction('accept-variances');
  const draft = useDraftForm({
    draftKey: 'accept-variances',
    schema: acceptVariancesSchema,
    saved: { reason: '' },
    toInput: (values) => ({ ...values, varianceIds }),
    save: (input: Api['accept-variances']['input']) => accept.mutateAsync(input),
    onSaved: ({ accepted }: Api['accept-variances']['output']) => {
      notifications.show({ message: `${count(accepted, 'variance')} accepted.` });
      onClose(true);
    },
  });
  return (
    <Dialog opened onClose={() => onClose()} title={`Accept ${count(varianceIds.length, 'variance')}`}>
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <Text size="sm">
            Nothing is written off: what is still open on a claim is given up there, by whoever may.
          </Text>
          <Textarea
            label="Why it is let be"
            required
            data-autofocus
            autosize
            minRows={2}
            maxLength={500}
            {...draft.form.getInputProps('reason')}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => onClose()}>
              Cancel
            </Button>
            <Button type="submit" loading={draft.saving}>
              Let it be
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
