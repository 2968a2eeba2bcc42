import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import type { Api } from 'cleanclaim/contract/api';
import { closeExceptionSchema } from 'cleanclaim/contract/schemas/posting';
import type { RemittanceView } from 'cleanclaim/contract/views';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';

interface Props {
  exception: RemittanceView['exceptions'][number];
  onClose: () => void;
}

/** Says that nothing is left to do about what waits, and why. */
export function CloseDialog({ exception, onClose }: Props) {
  const close = useAction('close-exception');
  const exceptionId = exception.id;
  const keepsPayment = exception.ways.includes('post-payment');
  const draft = useDraftForm({
    draftKey: `close-exception:${exceptionId}`,
    schema: closeExceptionSchema,
    saved: { reason: '' },
    toInput: (values) => ({ exceptionId, ...values }),
    save: (input: Api['close-exception']['input']) => close.mutateAsync(input),
    onSaved: onClose,
  });
  return (
    <Dialog opened onClose={onClose} title={keepsPayment ? 'Nothing to post' : 'Nothing is left to do'} size={480}>
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <Text size="sm">
            {keepsPayment
              ? 'The payment is set aside: none of it posts, and the same file again changes nothing.'
              : 'It moves no money. Your words stay with it.'}
          </Text>
          <TextInput
            label={keepsPayment ? 'Why nothing is posted' : 'What you found'}
            required
            data-autofocus
            maxLength={300}
            {...draft.form.getInputProps('reason')}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={draft.saving}>
              {keepsPayment ? 'Set it aside' : 'Close it'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
