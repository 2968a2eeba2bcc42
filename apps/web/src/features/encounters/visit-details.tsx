import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { editVisitSchema } from 'cleanclaim/contract/schemas/encounters';
import type { EncounterView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { useKeys } from '../../app/keys.tsx';
import { useMay } from '../../app/session.tsx';
import { Fact, Panel } from '../../ui/bits.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { FieldGroup } from '../../ui/form/conflicts.ts';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { day } from '../../ui/words.ts';
import { VisitFields } from './visit-fields.tsx';
import { ACCIDENT_WORDS, providerName, type VisitValues, visitInput, visitValues } from './visit-values.ts';

function placeText({ encounter, labels }: EncounterView): string {
  const { placeOfService: place } = encounter;
  return place ? [place, labels[`pos:${place}`]?.label].filter(Boolean).join(' ') : '';
}

function accidentText({ encounter: { accident } }: EncounterView): string {
  if (!accident) return 'None';
  return [ACCIDENT_WORDS[accident.kind], day(accident.date), accident.state].filter(Boolean).join(', ');
}

/** Where, by whom and why. */
export function VisitDetails({ view }: { view: EncounterView }) {
  const may = useMay();
  const [editing, setEditing] = useState(false);
  const editable = view.editable && may('edit-visit');
  useKeys(editable ? [{ keys: 'e', what: 'Edit visit details', run: () => setEditing(true) }] : []);
  const edit = editable && (
    <Button variant="default" size="compact-xs" onClick={() => setEditing(true)} title="Key: e">
      Edit
    </Button>
  );
  return (
    <Panel title="Visit details" actions={edit}>
      <SimpleGrid cols={3} spacing="sm" verticalSpacing={6}>
        <Fact label="Seen by">{providerName(view.rendering)}</Fact>
        <Fact label="Place of service">{placeText(view)}</Fact>
        <Fact label="Facility">{view.facilityName}</Fact>
        <Fact label="Referred by">{providerName(view.referring)}</Fact>
        <Fact label="Authorization">{view.encounter.priorAuthorizationNumber}</Fact>
        <Fact label="Accident">{accidentText(view)}</Fact>
      </SimpleGrid>
      <Dialog opened={editing} onClose={() => setEditing(false)} title="Visit details" size={760}>
        <EditVisit view={view} onDone={() => setEditing(false)} />
      </Dialog>
    </Panel>
  );
}

const CONFLICT_GROUPS: readonly FieldGroup<VisitValues>[] = [
  { label: 'Seen by', paths: ['renderingProviderId', 'renderingName'], shown: (values) => values.renderingName },
  { label: 'Referred by', paths: ['referringProviderId', 'referringName'], shown: (values) => values.referringName },
  { label: 'Facility', paths: ['facilityId', 'facilityName'], shown: (values) => values.facilityName },
];

function EditVisit({ view, onDone }: { view: EncounterView; onDone: () => void }) {
  const edit = useAction('edit-visit');
  const encounterId = view.encounter.id;
  const draft = useDraftForm<VisitValues>({
    draftKey: `visit:${encounterId}`,
    schema: editVisitSchema,
    saved: visitValues(view),
    version: view.version,
    groups: CONFLICT_GROUPS,
    toInput: (values, version) => ({ ...visitInput(values), encounterId, version }),
    save: (input) => edit.mutateAsync(input),
    onSaved: () => {
      notifications.show({ message: 'Visit details saved.' });
      onDone();
    },
  });
  const cancel = () => {
    draft.discard();
    onDone();
  };
  return (
    <form onSubmit={draft.submit} noValidate aria-label="Visit details">
      <Stack gap="sm">
        <FormNotices draft={draft} />
        <VisitFields
          values={draft.form.values}
          change={(part) => draft.form.setValues(part)}
          form={draft.form}
          date={view.encounter.dateOfService}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={cancel}>
            Cancel
          </Button>
          <Button type="submit" loading={draft.saving}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
