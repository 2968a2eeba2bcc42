import { Button, Group, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { AuthorizationView } from 'cleanclaim/contract/authorization-views';
import { noteAuthorizationReplySchema } from 'cleanclaim/contract/schemas/authorizations';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';

interface Props {
  view: AuthorizationView;
  opened: boolean;
  onClose: () => void;
}

/** What the payer said by phone, portal or letter. */
export function ReplyDialog(props: Props) {
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title="Note a reply" size={520}>
      <ReplyForm {...props} />
    </Dialog>
  );
}

interface Values {
  outcome: string;
  number: string;
  from: string;
  to: string;
  unitsApproved: number | '';
  note: string;
}

const OUTCOMES = [
  { value: 'approved', label: 'Approved' },
  { value: 'partly-approved', label: 'Approved in part' },
  { value: 'denied', label: 'Denied' },
  { value: 'pended', label: 'Not decided yet' },
];

function ReplyForm({ view, onClose }: Props) {
  const note = useAction('note-authorization-reply');
  const [saved] = useState<Values>({
    outcome: '',
    number: view.authorizationNumber,
    from: view.validFrom ?? '',
    to: view.validTo ?? '',
    unitsApproved: view.unitsApproved ?? '',
    note: '',
  });
  const draft = useDraftForm<Values>({
    draftKey: `authorization-reply:${view.id}`,
    schema: noteAuthorizationReplySchema,
    saved,
    version: view.version,
    toInput: (values, version) => ({ ...values, authorizationId: view.id, version }),
    save: (input) => note.mutateAsync(input),
    onSaved: onClose,
  });
  const { form } = draft;
  const isGranted = ['approved', 'partly-approved'].includes(form.values.outcome);
  return (
    <form onSubmit={draft.submit} noValidate aria-label="Reply of the payer">
      <Stack gap="sm">
        <FormNotices draft={draft} />
        <Select label="The payer says" required data-autofocus data={OUTCOMES} {...form.getInputProps('outcome')} />
        {isGranted && (
          <>
            <TextInput label="Number" required maxLength={50} {...form.getInputProps('number')} />
            <SimpleGrid cols={3} spacing="xs">
              <TextInput label="From" type="date" {...form.getInputProps('from')} />
              <TextInput label="To" type="date" {...form.getInputProps('to')} />
              <NumberInput label="Units" min={0} {...form.getInputProps('unitsApproved')} />
            </SimpleGrid>
          </>
        )}
        <TextInput
          label="Note"
          description="With whom you spoke, the reference of the call, the reason of a denial."
          maxLength={264}
          {...form.getInputProps('note')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Close
          </Button>
          <Button type="submit" loading={draft.saving}>
            Save the reply
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
