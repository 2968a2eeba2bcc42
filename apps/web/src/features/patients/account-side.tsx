import { Table } from '@mantine/core';
import type { AccountView } from 'cleanclaim/contract/views';
import { Go } from '../../app/navigate.tsx';
import { Day, Money, Panel } from '../../ui/bits.tsx';
import { METHOD_WORDS } from './ledger-words.ts';
import { Balance, None, OriginalLink, Rows } from './patient-records.tsx';

/** What the patient owes now, by claim or self-pay visit; each balance explains itself. */
export function OpenItems({ account }: { account: AccountView }) {
  return (
    <Panel title="Open items">
      {account.open.length === 0 && <None>The patient owes nothing.</None>}
      {account.open.length > 0 && (
        <Rows heads={[{ label: 'Service' }, { label: 'What' }, { label: 'Owes', right: true }]}>
          {account.open.map((item) => (
            <Table.Tr key={item.claimId ?? item.encounterId}>
              <Table.Td>
                <Day date={item.dateOfService} />
              </Table.Td>
              <Table.Td>
                {item.encounterId ? <Go to={`/visits/${item.encounterId}`}>{item.what}</Go> : item.what}
              </Table.Td>
              <Table.Td ta="right">
                {item.claimId ? (
                  <Balance claimId={item.claimId} cents={item.owedCents} />
                ) : (
                  <Money cents={item.owedCents} />
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Rows>
      )}
    </Panel>
  );
}

export function Statements({ account }: { account: AccountView }) {
  return (
    <Panel title="Statements">
      {account.statements.length === 0 && <None>None sent yet.</None>}
      {account.statements.length > 0 && (
        <Rows heads={[{ label: 'Sent' }, { label: 'Statement' }, { label: 'Due', right: true }]}>
          {account.statements.map((statement) => (
            <Table.Tr key={statement.id}>
              <Table.Td>
                <Day date={statement.date} />
              </Table.Td>
              <Table.Td>
                <OriginalLink sha256={statement.sha256}>{statement.statementNumber} (PDF)</OriginalLink>
              </Table.Td>
              <Table.Td ta="right">
                <Money cents={statement.dueCents} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Rows>
      )}
    </Panel>
  );
}

export function Payments({ account }: { account: AccountView }) {
  return (
    <Panel title="Payments">
      {account.payments.length === 0 && <None>None taken yet.</None>}
      {account.payments.length > 0 && (
        <Rows
          heads={[{ label: 'Received' }, { label: 'Receipt' }, { label: 'Method' }, { label: 'Paid', right: true }]}
        >
          {account.payments.map((payment) => (
            <Table.Tr key={payment.id}>
              <Table.Td>
                <Day date={payment.date} />
              </Table.Td>
              <Table.Td>{payment.receiptNumber}</Table.Td>
              <Table.Td>{METHOD_WORDS[payment.method] ?? payment.method}</Table.Td>
              <Table.Td ta="right">
                <Money cents={payment.paidCents} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Rows>
      )}
    </Panel>
  );
}
