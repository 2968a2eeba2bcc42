import { Button, Select, SimpleGrid, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { saveVisitDetailsSchema } from 'cleanclaim/contract/schemas/details';
import type { EncounterView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { useKeys } from '../../app/keys.tsx';
import { useMay } from '../../app/session.tsx';
import { Fact, Panel } from '../../ui/bits.tsx';
import { filledFields } from '../../ui/details/detail-values.ts';
import { CLAIM_KINDS, type ClaimKind } from '../../ui/details/details-fields.tsx';
import { DetailsForm } from '../../ui/details/details-form.tsx';
import { CLAIM_DETAIL_GROUPS } from '../../ui/details/details-of-claims.ts';
import { CLAIM_ROLES } from '../../ui/details/roles-fields.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { day } from '../../ui/words.ts';
import { type KindValues, kindInput, kindValues } from './kind-values.ts';

const BILLS = {
  1: 'Once and whole',
  2: 'First bill of a stay',
  3: 'Next bill of a stay',
  4: 'Last bill of a stay',
  5: 'Late charges',
  9: 'Final home health bill',
};
const ALL_FIELDS = CLAIM_DETAIL_GROUPS.flatMap(({ fields }) => fields);

/** What kind of claim the visit makes, and what the kind adds. */
export function ClaimKindPanel({ view }: { view: EncounterView }) {
  const may = useMay();
  const [editing, setEditing] = useState(false);
  const { encounter } = view;
  const kind = encounter.claimKind ?? 'professional';
  const editable = view.editable && may('save-visit-details');
  useKeys(editable ? [{ keys: 'm', what: 'Edit kind and details of the claim', run: () => setEditing(true) }] : []);
  const edit = editable && (
    <Button variant="default" size="compact-xs" onClick={() => setEditing(true)} title="Key: m">
      Edit
    </Button>
  );
  const roles = Object.entries(encounter.providerIds ?? {});
  return (
    <Panel title="Kind and details of the claim" actions={edit}>
      <SimpleGrid cols={3} spacing="sm" verticalSpacing={6}>
        <Fact label="Claim">{CLAIM_KINDS[kind]}</Fact>
        {encounter.admissionDate && <Fact label="Admitted">{day(encounter.admissionDate)}</Fact>}
        {encounter.frequencyCode && <Fact label="Billed">{BILLS[encounter.frequencyCode]}</Fact>}
        {roles.map(([role, id]) => (
          <Fact key={role} label={CLAIM_ROLES[role as keyof typeof CLAIM_ROLES]}>
            {view.providerNames[id]}
          </Fact>
        ))}
        {filledFields(ALL_FIELDS, encounter.details ?? {}).map(({ path, label, text }) => (
          <Fact key={path} label={label}>
            {text}
          </Fact>
        ))}
      </SimpleGrid>
      <Dialog opened={editing} onClose={() => setEditing(false)} title="Kind and details of the claim" size={980}>
        <EditDetails view={view} onDone={() => setEditing(false)} />
      </Dialog>
    </Panel>
  );
}

function EditDetails({ view, onDone }: { view: EncounterView; onDone: () => void }) {
  const save = useAction('save-visit-details');
  const encounterId = view.encounter.id;
  const draft = useDraftForm<KindValues>({
    draftKey: `visit-details:${encounterId}`,
    schema: saveVisitDetailsSchema,
    saved: kindValues(view),
    version: view.version,
    groups: [
      { label: 'Details', paths: ['fields'], shown: () => 'Details of the claim' },
      {
        label: 'Providers',
        paths: ['roles'],
        shown: ({ roles }) =>
          Object.values(roles)
            .map(({ name }) => name)
            .join('; '),
      },
    ],
    toInput: (values, version) => ({ ...kindInput(values, view.encounter), encounterId, version }),
    save: (input) => save.mutateAsync(input),
    onSaved: () => {
      notifications.show({ message: 'Kind and details saved.' });
      onDone();
    },
  });
  const { form } = draft;
  return (
    <DetailsForm
      label="Kind and details of the claim"
      roles={CLAIM_ROLES}
      groups={CLAIM_DETAIL_GROUPS}
      kind={form.values.claimKind}
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
      <KindFields form={form} />
    </DetailsForm>
  );
}

function KindFields({ form }: { form: UseFormReturnType<KindValues> }) {
  const { claimKind } = form.values;
  return (
    <SimpleGrid cols={3} spacing="xs">
      <Select
        label="Claim"
        allowDeselect={false}
        data={Object.entries(CLAIM_KINDS).map(([value, label]) => ({ value, label }))}
        value={claimKind}
        onChange={(kind) => form.setFieldValue('claimKind', (kind ?? 'professional') as ClaimKind)}
      />
      {claimKind !== 'dental' && (
        <TextInput label="Day of admission" type="date" {...form.getInputProps('admissionDate')} />
      )}
      {claimKind === 'institutional' && (
        <Select
          label="Billed"
          allowDeselect={false}
          data={Object.entries(BILLS).map(([value, label]) => ({ value, label }))}
          {...form.getInputProps('frequencyCode')}
        />
      )}
    </SimpleGrid>
  );
}
