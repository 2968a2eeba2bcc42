import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import { confirmFindingSchema } from 'cleanclaim/contract/schemas/confirmations';
import type { EditFinding } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { usePathParam } from '../../app/path-param.ts';
import { useMay } from '../../app/session.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { time } from '../../ui/words.ts';

/** At a hold that may be confirmed: the way to send the claim anyway. Phrasing content only: it stands in a field's message. */
export function ConfirmButton({ finding }: { finding: EditFinding }) {
  const may = useMay();
  const [opened, setOpened] = useState(false);
  if (!may('confirm-finding')) return <>A biller may confirm it with a reason.</>;
  const close = () => setOpened(false);
  return (
    <>
      <button
        type="button"
        className="finding-button"
        aria-label={`Send anyway: ${finding.title}`}
        onClick={() => setOpened(true)}
      >
        Send anyway…
      </button>
      <Dialog opened={opened} onClose={close} title="Send anyway">
        <ConfirmForm finding={finding} onClose={close} />
      </Dialog>
    </>
  );
}

function ConfirmForm({ finding, onClose }: { finding: EditFinding; onClose: () => void }) {
  const claimId = usePathParam('claimId');
  const confirm = useAction('confirm-finding');
  const { editId, where, message } = finding;
  const draft = useDraftForm({
    draftKey: `confirm-finding:${claimId}:${editId}:${where}`,
    schema: confirmFindingSchema,
    saved: { reason: '' },
    toInput: (values) => ({ claimId, editId, where, message, ...values }),
    save: (input: Api['confirm-finding']['input']) => confirm.mutateAsync(input),
    onSaved: ({ outcome }: Api['confirm-finding']['output']) => {
      const ready = 'Confirmed: the claim is ready to send.';
      notifications.show({ message: outcome === 'ready' ? ready : 'Confirmed. Other findings still hold the claim.' });
      onClose();
    },
  });
  const { form, saving, submit } = draft;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <FormNotices draft={draft} />
        <Text size="sm">{message}</Text>
        <Text size="sm" c="dimmed">
          {finding.why} Your name and reason stay in the claim’s history.
        </Text>
        <Textarea
          label="Why it goes out anyway"
          required
          data-autofocus
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
            Send anyway
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Who confirmed a finding and why; until the claim goes out it can be taken back. */
export function Confirmed({
  finding,
  confirmed,
}: {
  finding: EditFinding;
  confirmed: NonNullable<EditFinding['confirmed']>;
}) {
  const may = useMay();
  const claimId = usePathParam('claimId');
  const { data } = useEndpoint('show-claim', { claimId });
  const withdraw = useAction('withdraw-confirmation');
  const open = data?.claimStatus === 'held' || data?.claimStatus === 'ready';
  return (
    <span className="finding-why">
      Goes out anyway: {confirmed.reason} Confirmed by {confirmed.by}, {time(confirmed.at)}.{' '}
      {open && may('withdraw-confirmation') && (
        <button
          type="button"
          className="finding-button"
          aria-label={`Undo: ${finding.title}`}
          disabled={withdraw.isPending}
          onClick={() =>
            withdraw.mutate(
              { claimId, confirmationId: confirmed.id },
              {
                onSuccess: () => notifications.show({ message: 'Taken back: the finding holds the claim again.' }),
                onError: (error) => notifications.show({ color: 'red', message: error.message }),
              },
            )
          }
        >
          Undo
        </button>
      )}
    </span>
  );
}
