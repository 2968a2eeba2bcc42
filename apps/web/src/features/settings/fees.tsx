import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { setFeeSchema } from 'cleanclaim/contract/schemas/parties';
import { call } from '../../api/client.ts';
import { refreshAll } from '../../api/queries.ts';
import { useMay } from '../../app/session.tsx';
import { CodeInput } from '../../ui/codes/code-input.tsx';
import { InstalledCodes } from '../../ui/codes/installed-codes.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import { todayHere } from '../../ui/today-here.ts';
import { count } from '../../ui/words.ts';
import { useEdited } from './edited.ts';
import { NewButton } from './new-button.tsx';
import { SaveBar } from './save-bar.tsx';

/** The fee schedule: the price of one unit of a service from a day on. */
export function Fees() {
  const may = useMay();
  const edited = useEdited();
  const maySet = may('set-fee');
  return (
    <>
      <div className="settings-bar">
        <Text size="sm" c="dimmed">
          The price of one unit from a day on. A visit takes the fee of its day; a new fee changes no claim on file.
        </Text>
        {maySet && <NewButton label="Set a fee" onClick={() => edited.open('new')} />}
      </div>
      <DataTable
        list="fees"
        endpoint="list-fees"
        open={(row) => (maySet ? edited.addressOf(row.id) : undefined)}
        empty={{
          title: 'No fees yet',
          hint: 'A visit is priced by this list. Set a fee for each service that you bill; visits that wait for one go on by themselves.',
        }}
      />
      <InstalledCodes sets={['cpt', 'hcpcs', 'modifier']} />
      {maySet && edited.id && <FeeDialog key={edited.id} fee={edited.id} onClose={edited.close} />}
    </>
  );
}

/** A fee is told by code, modifier and first day; a later day sets the next one. */
function valuesOf(fee: string) {
  const [code = '', modifier = ''] = fee === 'new' ? [] : fee.split('|');
  return { code, modifier, chargeCents: undefined as number | undefined, effectiveFrom: todayHere() };
}

function FeeDialog({ fee, onClose }: { fee: string; onClose: () => void }) {
  const client = useQueryClient();
  const draft = useDraftForm({
    draftKey: `fee:${fee}`,
    schema: setFeeSchema,
    saved: valuesOf(fee),
    save: (input) => call('set-fee', input).finally(() => refreshAll(client)),
    onSaved: ({ encounters }: { encounters: number }) => {
      const waiting =
        encounters > 0
          ? ` ${count(encounters, 'visit')} that waited for it ${encounters === 1 ? 'goes' : 'go'} on.`
          : '';
      notifications.show({ message: `The fee is set.${waiting}` });
      onClose();
    },
  });
  const { form } = draft;
  return (
    <Dialog opened onClose={onClose} title={fee === 'new' ? 'Set a fee' : 'Set the next fee'} size="lg">
      <form onSubmit={draft.submit}>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <SimpleGrid cols={2} spacing="xs">
            <CodeInput
              set="procedure"
              label="Service"
              required
              date={form.values.effectiveFrom || todayHere()}
              value={form.values.code}
              onChange={(code) => form.setFieldValue('code', code)}
              error={form.errors.code}
            />
            <TextInput label="Modifier, if the fee is only for it" maxLength={2} {...form.getInputProps('modifier')} />
            <MoneyInput
              label="Fee for one unit"
              required
              value={form.values.chargeCents}
              onChange={(cents) => form.setFieldValue('chargeCents', cents)}
              error={form.errors.chargeCents}
            />
            <TextInput type="date" label="From" required {...form.getInputProps('effectiveFrom')} />
          </SimpleGrid>
          <SaveBar saving={draft.saving} onClose={onClose} label="Set the fee" />
        </Stack>
      </form>
    </Dialog>
  );
}
