import { Button, Group, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { saveGuarantorSchema } from 'cleanclaim/contract/schemas/parties';
import type { PatientView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { useMay } from '../../app/session.tsx';
import { Fact, Panel } from '../../ui/bits.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { AddressFields, NameFields, PhoneField } from '../../ui/parties/fields.tsx';
import {
  type AddressValues,
  addressText,
  addressValues,
  fullName,
  type NameValues,
  nameValues,
  phoneText,
  withName,
} from '../../ui/parties/values.ts';
import { GUARANTOR_OF } from './coverage-words.ts';

/** Who gets the statements. */
export function GuarantorPanel({ view }: { view: PatientView }) {
  const may = useMay();
  const [editing, setEditing] = useState(false);
  const { guarantor } = view;
  return (
    <Panel
      title="Guarantor"
      actions={
        may('save-guarantor') && (
          <Button variant="default" size="compact-xs" onClick={() => setEditing(true)}>
            {guarantor ? 'Edit' : 'Add'}
          </Button>
        )
      }
    >
      {guarantor ? (
        <SimpleGrid cols={3} spacing="sm" verticalSpacing={6}>
          <Fact label="Name">{fullName(guarantor.name)}</Fact>
          <Fact label="Patient is the guarantor's">{GUARANTOR_OF[guarantor.relationship]}</Fact>
          <Fact label="Phone">{phoneText(guarantor.phone)}</Fact>
          <Fact label="Address">{addressText(guarantor.address)}</Fact>
        </SimpleGrid>
      ) : (
        <Text size="sm" c="dimmed">
          None: statements go to the patient.
        </Text>
      )}
      <Dialog opened={editing} onClose={() => setEditing(false)} title="Guarantor" size={760}>
        <EditGuarantor view={view} onDone={() => setEditing(false)} />
      </Dialog>
    </Panel>
  );
}

interface Values {
  name: NameValues;
  relationship: string;
  phone: string;
  address: AddressValues;
}

function EditGuarantor({ view, onDone }: { view: PatientView; onDone: () => void }) {
  const save = useAction('save-guarantor');
  const patientId = view.patient.id;
  const { guarantor } = view;
  const draft = useDraftForm<Values>({
    draftKey: `guarantor:${patientId}`,
    schema: saveGuarantorSchema,
    saved: {
      name: nameValues(guarantor?.name),
      relationship: guarantor?.relationship ?? 'G8',
      phone: guarantor?.phone ?? '',
      address: addressValues(guarantor?.address),
    },
    version: guarantor?.version,
    toInput: (values, version) => ({ ...withName(values), patientId, version }),
    save: (input) => save.mutateAsync(input),
    onSaved: () => {
      notifications.show({ message: 'Guarantor saved.' });
      onDone();
    },
  });
  const cancel = () => {
    draft.discard();
    onDone();
  };
  return (
    <form onSubmit={draft.submit} noValidate aria-label="Guarantor">
      <Stack gap="sm">
        <FormNotices draft={draft} />
        <NameFields form={draft.form} prefix="name" />
        <SimpleGrid cols={4} spacing="xs">
          <Select
            label="Patient is the guarantor's"
            required
            allowDeselect={false}
            data={Object.entries(GUARANTOR_OF).map(([value, label]) => ({ value, label }))}
            {...draft.form.getInputProps('relationship')}
          />
          <PhoneField form={draft.form} prefix="" />
        </SimpleGrid>
        <AddressFields form={draft.form} prefix="address" />
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
