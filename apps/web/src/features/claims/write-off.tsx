import { Button, Group, Select, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import { WRITE_OFF_ACCOUNTS, writeOffSchema } from 'cleanclaim/contract/schemas/payments';
import type { ClaimView } from 'cleanclaim/contract/views';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { money } from '../../ui/words.ts';

interface Props {
  view: ClaimView;
  onClose: () => void;
}

/** Gives up what the payer or the patient still owes on a claim, with the kind of write-off and the reason. */
export function WriteOffDialog({ view, onClose }: Props) {
  return (
    <Dialog opened onClose={onClose} title={`Write off on claim ${view.claim.patientControlNumber}`}>
      <WriteOffForm view={view} onClose={onClose} />
    </Dialog>
  );
}

function WriteOffForm({ view, onClose }: Props) {
  const { id } = view.claim;
  const writeOff = useAction('write-off-claim');
  const open = [
    { value: 'payer-ar', label: `${money(view.payerBalanceCents)} that the payer owes`, cents: view.payerBalanceCents },
    {
      value: 'patient-ar',
      label: `${money(view.patientBalanceCents)} that the patient owes`,
      cents: view.patientBalanceCents,
    },
  ].filter((side) => side.cents > 0);
  const draft = useDraftForm({
    draftKey: `write-off:${id}`,
    schema: writeOffSchema,
    saved: { from: open.length === 1 ? (open[0]?.value ?? '') : '', to: '', reason: '' },
    toInput: (values) => ({ claimId: id, ...values }),
    save: (input: Api['write-off-claim']['input']) => writeOff.mutateAsync(input),
    onSaved: ({ writtenOffCents }: Api['write-off-claim']['output']) => {
      notifications.show({ message: `${money(writtenOffCents)} written off.` });
      onClose();
    },
  });
  const { form, saving, submit } = draft;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <FormNotices draft={draft} />
        <Select
          label="What is given up"
          required
          data={open.map(({ value, label }) => ({ value, label }))}
          allowDeselect={false}
          {...form.getInputProps('from')}
        />
        <Select
          label="Why it is written off"
          required
          data-autofocus
          data={Object.entries(WRITE_OFF_ACCOUNTS).map(([value, label]) => ({ value, label }))}
          allowDeselect={false}
          {...form.getInputProps('to')}
        />
        <Textarea
          label="Reason in your words"
          required
          autosize
          minRows={2}
          maxLength={200}
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={saving}>
            Write it off
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
