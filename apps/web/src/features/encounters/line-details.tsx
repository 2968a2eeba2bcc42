import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { lineDetails } from 'cleanclaim/contract/claim-schema/line';
import { saveLineDetailsSchema } from 'cleanclaim/contract/schemas/details';
import type { EncounterView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { useMay } from '../../app/session.tsx';
import { Panel } from '../../ui/bits.tsx';
import { detailData, detailValues, filledFields } from '../../ui/details/detail-values.ts';
import { groupsFor } from '../../ui/details/details-fields.tsx';
import { DetailsForm, type DetailsFormValues } from '../../ui/details/details-form.tsx';
import { LINE_DETAIL_GROUPS } from '../../ui/details/details-of-claims.ts';
import { LINE_ROLES, roleIds, roleValues } from '../../ui/details/roles-fields.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';

const ALL_FIELDS = LINE_DETAIL_GROUPS.flatMap(({ fields }) => fields);
type Charge = EncounterView['codes']['charges'][number];

/** What each line says beside code, units and charge. */
export function LineDetailsPanel({ view }: { view: EncounterView }) {
  const may = useMay();
  const [open, setOpen] = useState<string>();
  const editable = view.editable && may('save-line-details');
  const { charges } = view.codes;
  const charge = charges.find(({ id }) => id === open);
  if (charges.length === 0) return null;
  return (
    <Panel title="Details of the lines">
      <Stack gap={4}>
        {charges.map((line, i) => (
          <Group key={line.id} gap="xs" wrap="nowrap" justify="space-between">
            <Text size="sm">
              <b>
                {i + 1} {line.procedureCode || line.revenueCode || 'No code'}
              </b>{' '}
              {wordsOf(line, view)}
            </Text>
            {editable && (
              <Button
                variant="default"
                size="compact-xs"
                onClick={() => setOpen(line.id)}
                aria-label={`Details of line ${i + 1}`}
              >
                Details
              </Button>
            )}
          </Group>
        ))}
      </Stack>
      <Dialog
        opened={charge !== undefined}
        onClose={() => setOpen(undefined)}
        title={`Details of ${charge?.procedureCode || 'the line'}`}
        size={900}
      >
        {charge && <EditLine view={view} charge={charge} onDone={() => setOpen(undefined)} />}
      </Dialog>
    </Panel>
  );
}

/** What the line has beside code, units and charge: what has no field for its kind stays as it came. */
const detailsOf = (charge: Charge) => Object.fromEntries(Object.entries(charge).filter(([key]) => key in lineDetails));

function wordsOf(line: Charge, { providerNames }: EncounterView): string {
  const roles = Object.entries(line.providerIds ?? {}).map(
    ([role, id]) => `${LINE_ROLES[role as keyof typeof LINE_ROLES]}: ${providerNames[id] ?? ''}`,
  );
  return (
    [...filledFields(ALL_FIELDS, line).map(({ label, text }) => `${label}: ${text}`), ...roles].join(' · ') ||
    'No more details'
  );
}

function EditLine({ view, charge, onDone }: { view: EncounterView; charge: Charge; onDone: () => void }) {
  const save = useAction('save-line-details');
  const encounterId = view.encounter.id;
  const kind = view.encounter.claimKind ?? 'professional';
  const shown = groupsFor(LINE_DETAIL_GROUPS, kind).flatMap(({ fields }) => fields);
  const draft = useDraftForm<DetailsFormValues>({
    draftKey: `line:${encounterId}:${charge.id}`,
    schema: saveLineDetailsSchema,
    saved: {
      fields: detailValues(ALL_FIELDS, charge),
      roles: roleValues(charge.providerIds, view.providerNames),
    },
    version: view.version,
    groups: [
      { label: 'Details', paths: ['fields'], shown: () => 'Details of the line' },
      {
        label: 'Providers',
        paths: ['roles'],
        shown: ({ roles }) =>
          Object.values(roles)
            .map(({ name }) => name)
            .join('; '),
      },
    ],
    toInput: ({ fields = {}, roles }, version) => ({
      encounterId,
      version,
      chargeId: charge.id,
      details: detailData(shown, fields, detailsOf(charge)),
      providerIds: roleIds(roles),
    }),
    save: (input) => save.mutateAsync(input),
    onSaved: () => {
      notifications.show({ message: 'Line saved.' });
      onDone();
    },
  });
  const { form } = draft;
  return (
    <DetailsForm
      label="Details of the line"
      roles={LINE_ROLES}
      groups={LINE_DETAIL_GROUPS}
      kind={kind}
      values={form.values}
      change={(part) => form.setValues(part)}
      errors={form.errors}
      saving={draft.saving}
      submit={draft.submit}
      cancel={() => {
        draft.discard();
        onDone();
      }}
    >
      <FormNotices draft={draft} />
    </DetailsForm>
  );
}
