import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { Patient } from 'cleanclaim/contract/views';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import type { DraftForm } from '../../ui/form/use-draft-form.ts';
import { PersonFields } from '../../ui/parties/fields.tsx';
import { type PersonValues, personValues } from '../../ui/parties/values.ts';

export interface PatientValues extends PersonValues {
  mrn: string;
}

export function patientValues(patient?: Patient): PatientValues {
  return { mrn: patient?.mrn ?? '', ...personValues(patient) };
}

interface Props {
  draft: DraftForm<PatientValues>;
  saveLabel: string;
  onCancel: () => void;
}

/** Who the patient is: the same form for a new one and for a change. */
export function PatientForm({ draft, saveLabel, onCancel }: Props) {
  return (
    <form onSubmit={draft.submit} noValidate aria-label="Patient">
      <Stack gap="sm">
        <FormNotices draft={draft} />
        <SimpleGrid cols={4} spacing="xs">
          <TextInput label="Medical record number" required maxLength={40} {...draft.form.getInputProps('mrn')} />
        </SimpleGrid>
        <PersonFields form={draft.form} prefix="" />
        <Group justify="flex-end" gap="xs">
          <Button
            variant="default"
            onClick={() => {
              draft.discard();
              onCancel();
            }}
          >
            Cancel
          </Button>
          <Button type="submit" loading={draft.saving}>
            {saveLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
