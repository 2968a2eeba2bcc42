import '../../ui/plain-table.css';
import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { saveFacilitySchema } from 'cleanclaim/contract/schemas/parties';
import type { FacilityView } from 'cleanclaim/contract/views';
import { call } from '../../api/client.ts';
import { refreshAll, useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Empty } from '../../ui/bits.tsx';
import { CodeInput } from '../../ui/codes/code-input.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { capitals, fitted } from '../../ui/parties/field-form.ts';
import { AddressFields } from '../../ui/parties/fields.tsx';
import { addressText, addressValues } from '../../ui/parties/values.ts';
import { todayHere } from '../../ui/today-here.ts';
import { useEdited } from './edited.ts';
import { NewButton } from './new-button.tsx';
import { SaveBar } from './save-bar.tsx';

/** Where services are given: each with the place of service that its visits get. */
export function Facilities() {
  const query = useEndpoint('list-facilities', {});
  return <Await query={query}>{({ facilities }) => <List facilities={facilities} />}</Await>;
}

function List({ facilities }: { facilities: readonly FacilityView[] }) {
  const may = useMay();
  const edited = useEdited();
  const maySave = may('save-facility');
  const one = facilities.find(({ id }) => id === edited.id);
  return (
    <>
      <div className="settings-bar">
        <Text size="sm" c="dimmed">
          Where services are given. A claim names the facility of its visit with address and NPI.
        </Text>
        {maySave && <NewButton label="New facility" onClick={() => edited.open('new')} />}
      </div>
      {facilities.length === 0 ? (
        <Empty
          title="No facilities yet"
          hint="Charts bring in those that they name. Add hospitals, surgery centers and homes where your providers work."
        />
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th>Facility</th>
              <th>Place</th>
              <th>NPI</th>
              <th>CLIA</th>
              <th>Address</th>
            </tr>
          </thead>
          <tbody>
            {facilities.map((facility) => (
              <tr key={facility.id}>
                <td>
                  {maySave ? (
                    <button type="button" className="settings-link" onClick={() => edited.open(facility.id)}>
                      {facility.name}
                    </button>
                  ) : (
                    facility.name
                  )}
                </td>
                <td>{facility.placeOfService}</td>
                <td>{facility.npi ?? '—'}</td>
                <td>{facility.cliaNumber ?? '—'}</td>
                <td>{addressText(facility.address)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {maySave && edited.id === 'new' && <FacilityDialog onClose={edited.close} />}
      {maySave && one && <FacilityDialog key={one.id} view={one} onClose={edited.close} />}
    </>
  );
}

function valuesOf(view?: FacilityView) {
  return {
    name: view?.name ?? '',
    npi: view?.npi ?? '',
    placeOfService: view?.placeOfService ?? '',
    cliaNumber: view?.cliaNumber ?? '',
    mammographyCertification: view?.mammographyCertification ?? '',
    address: addressValues(view?.address),
  };
}

function FacilityDialog({ view, onClose }: { view?: FacilityView; onClose: () => void }) {
  const client = useQueryClient();
  const facilityId = view?.id;
  const draft = useDraftForm({
    draftKey: `facility:${facilityId ?? 'new'}`,
    schema: saveFacilitySchema,
    saved: valuesOf(view),
    version: view?.version,
    // An address that was left empty is still asked for, field by field.
    toInput: (values, version) => ({
      ...values,
      address: values.address ?? {},
      ...(facilityId ? { facilityId, version } : {}),
    }),
    save: (input) => call('save-facility', input).finally(() => refreshAll(client)),
    onSaved: () => {
      notifications.show({ message: 'The facility is saved. Later claims take it.' });
      onClose();
    },
  });
  const { form } = draft;
  return (
    <Dialog opened onClose={onClose} title={view ? 'Facility' : 'New facility'} size="xl">
      <form onSubmit={draft.submit} noValidate>
        <Stack gap="sm">
          <FormNotices draft={draft} />
          <SimpleGrid cols={2} spacing="xs">
            <TextInput label="Name" required maxLength={60} data-autofocus {...form.getInputProps('name')} />
            <CodeInput
              set="pos"
              label="Place of service"
              required
              date={todayHere()}
              value={form.values.placeOfService}
              onChange={(code) => form.setFieldValue('placeOfService', code)}
              error={form.errors.placeOfService}
            />
          </SimpleGrid>
          <SimpleGrid cols={3} spacing="xs">
            <TextInput
              label="NPI"
              title="Payers want it of every place but the patient’s home"
              inputMode="numeric"
              maxLength={10}
              {...form.getInputProps('npi')}
            />
            <TextInput
              label="CLIA number"
              placeholder="36D1234567"
              maxLength={10}
              {...fitted(form, 'cliaNumber', capitals)}
            />
            <TextInput
              label="Mammography certificate"
              maxLength={50}
              {...form.getInputProps('mammographyCertification')}
            />
          </SimpleGrid>
          <AddressFields form={form} prefix="address" required />
          <SaveBar saving={draft.saving} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
