import { Button, Group, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { PAYMENT_METHODS, RETURN_REASONS } from 'cleanclaim/contract/schemas/money';
import { DELIVERY_WAYS } from 'cleanclaim/contract/schemas/patient-billing';
import type { AccountView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Money, Panel } from '../../ui/bits.tsx';
import { day, money } from '../../ui/words.ts';
import { GiveUpDialog } from '../../ui/write-offs/write-off-dialog.tsx';
import { WriteOffList } from '../../ui/write-offs/write-off-list.tsx';
import { Balance, None, OriginalLink, Rows } from './patient-records.tsx';

type OpenItem = AccountView['open'][number];

/** What the patient owes now, by claim or self-pay visit; each balance explains itself. */
export function OpenItems({ account }: { account: AccountView }) {
  const may = useMay();
  const [givenUp, setGivenUp] = useState<OpenItem>();
  const canGiveUp = may('write-off-self-pay');
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
                {canGiveUp && !item.claimId && item.owedCents > 0 && (
                  <Button variant="subtle" size="compact-xs" ml={6} onClick={() => setGivenUp(item)}>
                    Write off
                  </Button>
                )}
              </Table.Td>
              <Table.Td ta="right">
                {item.claimId ? (
                  <Balance claimId={item.claimId} cents={item.owedCents} />
                ) : (
                  <Go
                    to={`/patients/${account.patientId}/explanation${item.encounterId ? `?visit=${item.encounterId}` : ''}`}
                    underline="always"
                  >
                    <Money cents={item.owedCents} />
                  </Go>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Rows>
      )}
      {givenUp && (
        <GiveUpDialog
          title={givenUp.encounterId ? `Write off the visit of ${day(givenUp.dateOfService)}` : 'Write off fees'}
          of={{
            patientId: account.patientId,
            ...(givenUp.encounterId ? { encounterId: givenUp.encounterId } : {}),
          }}
          sides={[{ value: 'patient-ar', label: `${money(givenUp.owedCents)} that the patient owes` }]}
          onClose={() => setGivenUp(undefined)}
        />
      )}
    </Panel>
  );
}

/** What was given up of visits without a claim and of fees; nothing where nothing was. */
export function WriteOffs({ account }: { account: AccountView }) {
  if (account.writeOffs.length === 0) return null;
  return (
    <Panel title="Write-offs">
      <WriteOffList writeOffs={account.writeOffs} />
    </Panel>
  );
}

/** How a statement reached the guarantor, or buttons to note it. */
function Delivery({ statement }: { statement: AccountView['statements'][number] }) {
  const may = useMay();
  const note = useAction('note-statement-delivery');
  if (statement.way && statement.deliveredDate) {
    return (
      <Text size="xs" c="dimmed">
        {DELIVERY_WAYS[statement.way]}, {day(statement.deliveredDate)}
      </Text>
    );
  }
  if (!may('note-statement-delivery')) return null;
  const run = (way: keyof typeof DELIVERY_WAYS) =>
    note.mutate(
      { statementId: statement.id, way },
      { onError: ({ message }) => notifications.show({ color: 'red', message }) },
    );
  return (
    <Group gap={4}>
      {(Object.keys(DELIVERY_WAYS) as (keyof typeof DELIVERY_WAYS)[]).map((way) => (
        <Button key={way} variant="subtle" size="compact-xs" loading={note.isPending} onClick={() => run(way)}>
          {DELIVERY_WAYS[way]}
        </Button>
      ))}
    </Group>
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
                <Delivery statement={statement} />
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

/** What became of a payment, in a word or two; the receipt's own page says the rest. */
function fateOf(payment: AccountView['payments'][number]) {
  if (payment.returnedWhy) return RETURN_REASONS[payment.returnedWhy];
  if (payment.unappliedCents > 0)
    return `${money(payment.unappliedCents)} ${payment.copayOfDate ? 'waits for its visit' : 'not applied yet'}`;
  if (payment.refundedCents > 0) return `${money(payment.refundedCents)} given back`;
  return '';
}

export function Payments({ account }: { account: AccountView }) {
  const may = useMay();
  const apply = useAction('apply-unapplied');
  const canApply = may('apply-unapplied') && account.balances.unappliedCents > 0 && account.balances.patientCents > 0;
  const run = () =>
    apply.mutate(
      { patientId: account.patientId },
      {
        onSuccess: ({ appliedCents }) => notifications.show({ message: `${money(appliedCents)} went to open items.` }),
        onError: ({ message }) => notifications.show({ color: 'red', message }),
      },
    );
  const button = canApply && (
    <Button variant="default" size="compact-xs" loading={apply.isPending} onClick={run}>
      Apply what is unapplied
    </Button>
  );
  return (
    <Panel title="Payments" actions={button}>
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
              <Table.Td>
                <Go to={`/payments/${payment.id}`}>{payment.receiptNumber}</Go>
                {fateOf(payment) && (
                  <Text size="xs" c="dimmed">
                    {fateOf(payment)}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                {(PAYMENT_METHODS as Readonly<Record<string, string>>)[payment.method] ?? payment.method}{' '}
                {payment.checkNumber}
              </Table.Td>
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
