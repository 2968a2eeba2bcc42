import { Button, Group, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import { recordReturnedClaimSchema } from 'cleanclaim/contract/schemas/printing';
import type { ClaimView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { useMay } from '../../app/session.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';

/** For a mailed claim that came back undecided: the payer returned it, or the post office did. */
export function CameBack({ view }: { view: ClaimView }) {
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (view.claimStatus !== 'mailed' || !may('record-returned-claim')) return null;
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        It came back
      </Button>
      {open && <CameBackDialog view={view} onClose={() => setOpen(false)} />}
    </>
  );
}

function CameBackDialog({ view, onClose }: { view: ClaimView; onClose: () => void }) {
  const { id, patientControlNumber } = view.claim;
  const record = useAction('record-returned-claim');
  const draft = useDraftForm({
    draftKey: `came-back:${id}`,
    schema: recordReturnedClaimSchema,
    saved: { reason: '' },
    version: view.version,
    toInput: (values, version) => ({ ...values, claimId: id, version }),
    save: (input: Api['record-returned-claim']['input']) => record.mutateAsync(input),
    onSaved: () => {
      notifications.show({ message: 'The claim can be fixed now; it goes again as an original.' });
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={`Claim ${patientControlNumber} came back by mail`}>
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <Textarea
            label="Why it came back"
            description="As the letter or the stamp on the envelope says."
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
              It came back
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
