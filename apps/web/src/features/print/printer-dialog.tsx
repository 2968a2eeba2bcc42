import { Button, Group, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import { PAPER_FORMS } from 'cleanclaim/contract/columns';
import type { PrinterOffsetView } from 'cleanclaim/contract/printing-views';
import { savePrinterOffsetSchema } from 'cleanclaim/contract/schemas/printing';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';

/** Millimeters that are typed, as the tenths that are kept; what is no number stays, and the schema says so. */
const tenthsOf = (millimeters: number | string | undefined) =>
  typeof millimeters === 'number' ? Math.round(millimeters * 10) : millimeters;

/** How far a printer is off on a form. */
export function PrinterDialog({ printer, onClose }: { printer?: PrinterOffsetView; onClose: () => void }) {
  const save = useAction('save-printer-offset');
  const draft = useDraftForm({
    draftKey: `printer:${printer?.id ?? 'new'}`,
    schema: savePrinterOffsetSchema,
    saved: {
      name: printer?.name ?? '',
      form: printer?.form ?? ('cms-1500' as PrinterOffsetView['form']),
      rightTenths: ((printer?.rightTenths ?? 0) / 10) as number | '',
      downTenths: ((printer?.downTenths ?? 0) / 10) as number | '',
    },
    version: printer?.version,
    toInput: (values, version) => ({
      ...values,
      rightTenths: tenthsOf(values.rightTenths),
      downTenths: tenthsOf(values.downTenths),
      ...(printer ? { printerOffsetId: printer.id, version } : {}),
    }),
    save: (input: Api['save-printer-offset']['input']) => save.mutateAsync(input),
    onSaved: () => {
      notifications.show({ message: 'The printer is saved. Choose it in the print batch.' });
      onClose();
    },
  });
  const { form } = draft;
  const millimeters = { step: 0.1, decimalScale: 1, min: -25, max: 25, suffix: ' mm', required: true } as const;
  return (
    <Dialog opened onClose={onClose} title={printer ? 'Printer' : 'New printer'}>
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <SimpleGrid cols={2} spacing="xs">
            <TextInput label="Name" required maxLength={60} data-autofocus {...form.getInputProps('name')} />
            <Select
              label="Form"
              required
              allowDeselect={false}
              data={Object.entries(PAPER_FORMS).map(([value, label]) => ({ value, label }))}
              {...form.getInputProps('form')}
            />
            <NumberInput
              label="Move to the right by"
              description="Below zero moves to the left."
              {...millimeters}
              {...form.getInputProps('rightTenths')}
            />
            <NumberInput
              label="Move down by"
              description="Below zero moves up."
              {...millimeters}
              {...form.getInputProps('downTenths')}
            />
          </SimpleGrid>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={draft.saving}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
