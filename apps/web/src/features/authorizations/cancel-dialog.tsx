import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import type { AuthorizationView } from 'cleanclaim/contract/authorization-views';
import { cancelAuthorizationSchema } from 'cleanclaim/contract/schemas/authorizations';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';

interface Props {
  view: AuthorizationView;
  opened: boolean;
  onClose: () => void;
}

/** Takes a request or an approval back. */
export function CancelDialog(props: Props) {
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title="Cancel the authorization" size={440}>
      <CancelForm {...props} />
    </Dialog>
  );
}

const BLANK = { reason: '' };

function CancelForm({ view, onClose }: Props) {
  const cancel = useAction('cancel-authorization');
  const draft = useDraftForm<{ reason: string }>({
    draftKey: `authorization-cancel:${view.id}`,
    schema: cancelAuthorizationSchema,
    saved: BLANK,
    version: view.version,
    toInput: (values, version) => ({ ...values, authorizationId: view.id, version }),
    save: (input) => cancel.mutateAsync(input),
    onSaved: onClose,
  });
  return (
    <form onSubmit={draft.submit} noValidate aria-label="Cancellation">
      <Stack gap="sm">
        <FormNotices draft={draft} />
        <Text size="sm">Claims take it no more. The payer is told, where it has given a number to cancel by.</Text>
        <TextInput label="Why" required data-autofocus maxLength={200} {...draft.form.getInputProps('reason')} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Keep it
          </Button>
          <Button type="submit" loading={draft.saving}>
            Cancel the authorization
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
