import { Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import type { EnrollmentsView } from 'cleanclaim/contract/roster-views';
import { saveEnrollmentsSchema } from 'cleanclaim/contract/schemas/roster';
import { call } from '../../api/client.ts';
import { refreshAll } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { todayHere } from '../../ui/today-here.ts';
import { EnrollmentRows } from './enrollment-rows.tsx';
import { enrollmentRow, filledRows } from './provider-values.ts';
import { SaveBar } from './save-bar.tsx';

interface Props {
  row: EnrollmentsView['providers'][number];
  payer: { id: string; name: string };
  onClose: () => void;
}

/** A provider's enrollments with one payer. Where there is none, one is begun. */
export function EnrollmentDialog({ row, payer, onClose }: Props) {
  const client = useQueryClient();
  const cell = row.cells.find(({ payerId }) => payerId === payer.id);
  const start = { payerId: payer.id, from: todayHere() };
  const draft = useDraftForm({
    draftKey: `enrollments:${row.id}:${payer.id}`,
    schema: saveEnrollmentsSchema,
    saved: { enrollments: cell ? cell.enrollments.map(enrollmentRow) : [enrollmentRow(start)] },
    version: row.version,
    toInput: ({ enrollments }, version) => ({
      ...{ providerId: row.id, payerId: payer.id, version },
      enrollments: filledRows(enrollments, ['status', 'payerId']),
    }),
    save: (input) => call('save-enrollments', input).finally(() => refreshAll(client)),
    onSaved: () => {
      notifications.show({ message: 'The enrollment is saved. Later claims take it.' });
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={`${row.name} with ${payer.name}`} size="xl">
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <EnrollmentRows form={draft.form} rows={draft.form.values.enrollments} start={start} maySave />
          <SaveBar saving={draft.saving} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
