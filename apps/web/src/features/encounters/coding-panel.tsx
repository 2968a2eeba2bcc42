import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { saveCodesSchema } from 'cleanclaim/contract/schemas/encounters';
import type { EncounterView } from 'cleanclaim/contract/views';
import { useEffect } from 'react';
import { useAction } from '../../api/queries.ts';
import { type KeyBinding, useKeys } from '../../app/keys.tsx';
import { useMay } from '../../app/session.tsx';
import { Panel } from '../../ui/bits.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { CodesFields } from './codes-fields.tsx';
import { type CodesValues, codesInput, codesValues } from './codes-values.ts';

/** What the chart calls each diagnosis, by rank. */
function chartWords({ charted }: EncounterView): Map<number, string> {
  return new Map(charted.diagnoses.map(({ rank, description }) => [rank, description]));
}

/** Codes of a visit that is not billed yet. The screen is told while they are not saved: the claim waits for them. */
export function CodingPanel({ view, onUnsaved }: { view: EncounterView; onUnsaved: (unsaved: boolean) => void }) {
  const may = useMay();
  const save = useAction('save-codes');
  const encounterId = view.encounter.id;
  const saved = codesValues(view.codes, chartWords(view));
  const draft = useDraftForm<CodesValues>({
    draftKey: `codes:${encounterId}`,
    schema: saveCodesSchema,
    saved,
    version: view.version,
    toInput: (values, version) => ({ ...codesInput(values), encounterId, version }),
    save: (input) => save.mutateAsync(input),
    onSaved: () => notifications.show({ message: 'Codes saved. The claim is built again from them.' }),
  });
  const { form } = draft;
  const unsaved = JSON.stringify(form.values) !== JSON.stringify(saved);
  useEffect(() => onUnsaved(unsaved), [unsaved, onUnsaved]);
  const keys: (KeyBinding | false)[] = [
    may('save-codes') && { keys: 's', what: 'Save the codes', run: () => void draft.submit() },
  ];
  useKeys(keys.filter((key) => key !== false));
  return (
    <Panel title="Codes to bill">
      <form onSubmit={draft.submit} noValidate aria-label="Codes">
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <CodesFields
            values={form.values}
            setValues={(next) => form.setValues(next)}
            errors={form.errors}
            date={view.encounter.dateOfService}
            kind={view.encounter.claimKind ?? 'professional'}
          />
          <Group gap="xs">
            <Button type="submit" loading={draft.saving} disabled={!unsaved} title="Key: s">
              Save codes
            </Button>
            {unsaved && (
              <Button variant="default" onClick={draft.discard}>
                Undo changes
              </Button>
            )}
            {unsaved && (
              <Text size="xs" c="dimmed">
                Not saved yet.
              </Text>
            )}
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}
