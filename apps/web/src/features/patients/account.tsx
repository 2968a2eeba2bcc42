import { Button, Group, Stack } from '@mantine/core';
import type { AccountView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { type KeyBinding, useKeys } from '../../app/keys.tsx';
import { Go } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { PageHead } from '../../ui/bits.tsx';
import { OpenItems, Payments, Statements, WriteOffs } from './account-side.tsx';
import { BalanceStrip } from './balance-strip.tsx';
import { Ledger } from './ledger.tsx';
import { PaymentDialog } from './payment-dialog.tsx';
import { StatementDialog } from './statement-dialog.tsx';
import './patients.css';

export function Page() {
  const patientId = usePathParam('patientId');
  const query = useEndpoint('show-account', { patientId });
  return <Await query={query}>{(account) => <AccountScreen key={patientId} account={account} />}</Await>;
}

function AccountScreen({ account }: { account: AccountView }) {
  const may = useMay();
  const [open, setOpen] = useState<'payment' | 'statement'>();
  const keys: (KeyBinding | false)[] = [
    may('take-payment') && { keys: 'p', what: 'Take a payment', run: () => setOpen('payment') },
    may('send-statement') && { keys: 's', what: 'Send a statement', run: () => setOpen('statement') },
  ];
  useKeys(keys.filter((key) => key !== false));
  const close = () => setOpen(undefined);
  return (
    <div className="page">
      <PageHead
        title={`Account of ${account.patientName}`}
        facts={
          <>
            MRN {account.mrn} ·{' '}
            <Go to={`/patients/${account.patientId}`} underline="always">
              Demographics and coverages
            </Go>
            {may('show-patient-billing') && (
              <>
                {' · '}
                <Go to={`/patients/${account.patientId}/billing`} underline="always">
                  Billing
                </Go>
                {' · '}
                <Go to={`/patients/${account.patientId}/explanation`} underline="always">
                  Explain the balance
                </Go>
              </>
            )}
          </>
        }
        actions={
          <>
            {may('send-statement') && (
              <Button variant="default" onClick={() => setOpen('statement')} title="Key: s">
                Send statement
              </Button>
            )}
            {may('take-payment') && (
              <Button onClick={() => setOpen('payment')} title="Key: p">
                Take a payment
              </Button>
            )}
          </>
        }
      />
      <Group gap="xl" className="panel">
        <BalanceStrip balances={account.balances} />
      </Group>
      <div className="account">
        <Ledger account={account} />
        <Stack gap="sm">
          <OpenItems account={account} />
          <WriteOffs account={account} />
          <Statements account={account} />
          <Payments account={account} />
        </Stack>
      </div>
      <PaymentDialog account={account} opened={open === 'payment'} onClose={close} />
      <StatementDialog account={account} opened={open === 'statement'} onClose={close} />
    </div>
  );
}
