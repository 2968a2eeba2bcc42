import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import { voidClaimSchema } from 'cleanclaim/contract/schemas/claims';
import { useAction } from '../../../api/queries.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { FormNotices } from '../../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../../ui/form/use-draft-form.ts';
import type { DeedProps } from './deed-props.ts';

/** Takes a decided claim back, with the reason. */
export function VoidDialog({ view, onClose }: DeedProps) {
  const { id, patientControlNumber, payer } = view.claim;
  const take = useAction('void-claim');
  const draft = useDraftForm({
    draftKey: `void-claim:${id}`,
    schema: voidClaimSchema,
    saved: { reason: '' },
    version: view.version,
    toInput: (values, version) => ({ ...values, claimId: id, version }),
    save: (input: Api['void-claim']['input']) => take.mutateAsync(input),
    onSaved: () => {
      notifications.show({
        message: 'The void is ready. It goes out with the next batch, or at once with “Send now”.',
      });
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={`Void claim ${patientControlNumber}`}>
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <Text size="sm">
            The claim goes to {payer.name} again as a void, its charge leaves your books now, and what {payer.name} paid
            is taken back by its answer.
          </Text>
          <Textarea
            label="Why it is taken back"
            description="Stands in the claim’s history; the payer does not read it."
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
              Void the claim
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
