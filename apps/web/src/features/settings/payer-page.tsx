import './settings.css';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { savePayerSchema } from 'cleanclaim/contract/schemas/parties';
import type { PayerView } from 'cleanclaim/contract/views';
import { call } from '../../api/client.ts';
import { refreshAll, useEndpoint } from '../../api/queries.ts';
import { useGo } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { PayerAddress, PayerClaims, PayerDocuments, PayerIds, PayerLimits, PayerRules } from './payer-fields.tsx';
import { payerKind } from './payer-kinds.ts';
import { PayerSignIn } from './payer-sign-in.tsx';
import { type PayerValues, payerInput, payerValues } from './payer-values.ts';
import { SaveBar } from './save-bar.tsx';
import { RecordForm, SettingsRecord } from './settings-record.tsx';

const LIST = '/settings/payers';

/** One payer with its ids, limits and rules; at `new`, one to add. */
export function Page() {
  const payerId = usePathParam('payerId');
  return payerId === 'new' ? <PayerPage /> : <KnownPayer key={payerId} payerId={payerId} />;
}

function KnownPayer({ payerId }: { payerId: string }) {
  const payer = useEndpoint('show-payer', { payerId });
  return <Await query={payer}>{(view) => <PayerPage view={view} />}</Await>;
}

function PayerPage({ view }: { view?: PayerView }) {
  const client = useQueryClient();
  const may = useMay();
  const go = useGo();
  const payer = view?.payer;
  const draft = useDraftForm<PayerValues>({
    draftKey: `payer:${payer?.id ?? 'new'}`,
    schema: savePayerSchema,
    saved: payerValues(payer),
    version: view?.version,
    toInput: (values, version) => ({ ...payerInput(values), ...(payer ? { payerId: payer.id, version } : {}) }),
    save: (input) => call('save-payer', input).finally(() => refreshAll(client)),
    onSaved: () => {
      notifications.show({ message: 'The payer is saved. Later claims take it.' });
      go(LIST);
    },
  });
  const { form } = draft;
  const maySave = may('save-payer');
  return (
    <SettingsRecord
      title={payer?.name ?? 'New payer'}
      facts={payer && `${payer.payerIdentifier} · ${payerKind(payer.claimFilingIndicator)}`}
      list={{ label: 'Payers', to: LIST }}
    >
      <RecordForm maySave={maySave} onSubmit={draft.submit}>
        <FormNotices draft={draft} />
        <PayerIds form={form} />
        <PayerClaims form={form} />
        <PayerLimits form={form} />
        <PayerRules form={form} />
        <PayerDocuments form={form} />
        <PayerAddress form={form} />
        {maySave && <SaveBar saving={draft.saving} onClose={() => go(LIST)} label="Save the payer" />}
      </RecordForm>
      {payer?.priorAuthorizationUrl && may('save-payer-sign-in') && <PayerSignIn payerId={payer.id} />}
    </SettingsRecord>
  );
}
