import './settings.css';
import { Button, Checkbox, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import type { ContractDetailView } from 'cleanclaim/contract/contract-views';
import { saveContractSchema } from 'cleanclaim/contract/schemas/contracts';
import { call } from '../../api/client.ts';
import { refreshAll, useEndpoint } from '../../api/queries.ts';
import { useGo } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Panel } from '../../ui/bits.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { PayerSelect } from '../../ui/parties/record-selects.tsx';
import { count, day } from '../../ui/words.ts';
import { ContractTerms } from './contract-terms.tsx';
import { ContractTrial } from './contract-trial.tsx';
import { type ContractValues, contractInput, contractValues, rowsOf } from './contract-values.ts';
import { RecordForm, SettingsRecord } from './settings-record.tsx';

const LIST = '/settings/contracts';
const FORM = 'contract-form';

/** One contract with its rates; at `new`, one to write. */
export function Page() {
  const contractId = usePathParam('contractId');
  return contractId === 'new' ? <ContractPage /> : <KnownContract key={contractId} contractId={contractId} />;
}

function KnownContract({ contractId }: { contractId: string }) {
  const contract = useEndpoint('show-contract', { contractId });
  return <Await query={contract}>{(view) => <ContractPage view={view} />}</Await>;
}

const ratesShown = ({ terms }: ContractValues) => count(rowsOf(terms).length, 'rate');

function ContractPage({ view }: { view?: ContractDetailView }) {
  const client = useQueryClient();
  const may = useMay();
  const go = useGo();
  const contract = view?.contract;
  const draft = useDraftForm<ContractValues>({
    draftKey: `contract:${contract?.id ?? 'new'}`,
    schema: saveContractSchema,
    saved: contractValues(contract),
    version: view?.version,
    groups: [{ label: 'Rates', paths: ['terms'], shown: ratesShown }],
    toInput: (values, version) => ({
      ...contractInput(values),
      ...(contract ? { contractId: contract.id, version } : {}),
    }),
    save: (input) => call('save-contract', input).finally(() => refreshAll(client)),
    onSaved: () => {
      notifications.show({ message: 'The contract is saved. Claims show what it pays from now on.' });
      go(LIST);
    },
  });
  const { form } = draft;
  const maySave = may('save-contract');
  const days = contract && `${day(contract.from)} to ${contract.to ? day(contract.to) : 'further notice'}`;
  return (
    <SettingsRecord
      title={contract?.name ?? 'New contract'}
      facts={view && `${view.payerName} · ${days}`}
      list={{ label: 'Contracts', to: LIST }}
      actions={
        maySave && (
          <Group gap="xs">
            <Button variant="default" onClick={() => go(LIST)}>
              Cancel
            </Button>
            <Button type="submit" form={FORM} loading={draft.saving}>
              Save the contract
            </Button>
          </Group>
        )
      }
    >
      <Stack gap="sm">
        <RecordForm id={FORM} maySave={maySave} onSubmit={draft.submit}>
          <FormNotices draft={draft} />
          <Agreement form={form} payerName={view?.payerName} />
        </RecordForm>
        {may('try-contract') && <ContractTrial values={form.values} />}
        <ContractTerms form={form} maySave={maySave} />
      </Stack>
    </SettingsRecord>
  );
}

interface AgreementProps {
  form: UseFormReturnType<ContractValues>;
  payerName: string | undefined;
}

function Agreement({ form, payerName }: AgreementProps) {
  return (
    <Panel title="Agreement">
      <Stack gap="xs">
        <SimpleGrid cols={4} spacing="xs">
          <PayerSelect
            label="Payer"
            required
            value={form.values.payerId}
            onChange={(id) => form.setFieldValue('payerId', id)}
            error={form.errors.payerId}
            {...(payerName ? { known: payerName } : {})}
          />
          <TextInput label="Name" required maxLength={60} {...form.getInputProps('name')} />
          <TextInput label="First day" type="date" required {...form.getInputProps('from')} />
          <TextInput label="Last day" type="date" {...form.getInputProps('to')} />
        </SimpleGrid>
        <Checkbox
          label="Never pays more than the charge"
          {...form.getInputProps('lesserOfCharge', { type: 'checkbox' })}
        />
        <Checkbox
          label="Pays further procedures of a day at half, as Medicare does"
          {...form.getInputProps('reducesMultiple', { type: 'checkbox' })}
        />
      </Stack>
    </Panel>
  );
}
