import { Alert, Button, Group, Table, Text } from '@mantine/core';
import type { PaymentView, PlacedMoney } from 'cleanclaim/contract/money-views';
import { PAYMENT_METHODS, RETURN_REASONS } from 'cleanclaim/contract/schemas/money';
import { useState } from 'react';
import { withPractice } from '../../api/client.ts';
import { useEndpoint } from '../../api/queries.ts';
import { type KeyBinding, useKeys } from '../../app/keys.tsx';
import { Go } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Fact, Money, PageHead, Panel } from '../../ui/bits.tsx';
import { day, money, time } from '../../ui/words.ts';
import { MoveDialog } from './move-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';

export function Page() {
  const paymentId = usePathParam('paymentId');
  const query = useEndpoint('show-payment', { paymentId });
  return <Await query={query}>{(payment) => <PaymentScreen key={paymentId} payment={payment} />}</Await>;
}

/** One payment of a patient: where its money stands, what became of it, and what can be done with it. */
function PaymentScreen({ payment }: { payment: PaymentView }) {
  const may = useMay();
  const [open, setOpen] = useState<PlacedMoney | 'return'>();
  const close = () => setOpen(undefined);
  const print = () => window.open(withPractice(`/api/payments/${payment.id}/receipt.pdf`), '_blank', 'noopener');
  const mayReturn = may('return-payment') && !payment.returned;
  const keys: (KeyBinding | false)[] = [
    { keys: 'f', what: 'Print the receipt', run: print },
    mayReturn && { keys: 'b', what: 'Take the payment back', run: () => setOpen('return') },
  ];
  useKeys(keys.filter((key) => key !== false));
  return (
    <div className="page">
      <PageHead
        title={`Receipt ${payment.receiptNumber}`}
        facts={
          <>
            Paid for <Go to={`/patients/${payment.patientId}/account`}>{payment.patientName}</Go>
          </>
        }
        actions={
          <>
            {mayReturn && (
              <Button variant="default" title="Key b" onClick={() => setOpen('return')}>
                Take it back
              </Button>
            )}
            <Button variant="default" title="Key f" onClick={print}>
              Print the receipt
            </Button>
          </>
        }
      />
      <Group gap="xl" className="panel">
        <Fact label="Paid">
          <Money cents={payment.paidCents} />
        </Fact>
        <Fact label="On">
          <Day date={payment.receivedDate} />
        </Fact>
        <Fact label="By">
          {PAYMENT_METHODS[payment.method]} {payment.checkNumber}
        </Fact>
        {payment.copayOfDate && <Fact label="Copay for the visit of">{day(payment.copayOfDate)}</Fact>}
        {payment.takenBy && <Fact label="Taken by">{payment.takenBy}</Fact>}
        {payment.refundedCents > 0 && (
          <Fact label="Given back">
            <Money cents={payment.refundedCents} />
          </Fact>
        )}
      </Group>
      {payment.returned && <Returned returned={payment.returned} />}
      {!payment.returned && <Standing payment={payment} onMove={setOpen} />}
      <Moves payment={payment} />
      {open === 'return' && <ReturnDialog payment={payment} onClose={close} />}
      {open !== undefined && open !== 'return' && <MoveDialog payment={payment} part={open} onClose={close} />}
    </div>
  );
}

function Returned({ returned }: { returned: NonNullable<PaymentView['returned']> }) {
  return (
    <Alert color="orange" variant="light" p="xs" title={`${RETURN_REASONS[returned.why]} on ${day(returned.date)}`}>
      <Text size="sm">
        The payment pays nothing any more; what it paid is open again.
        {returned.feeCents > 0 && ` A fee of ${money(returned.feeCents)} is on the account.`} {returned.note}
      </Text>
    </Alert>
  );
}

function Standing({ payment, onMove }: { payment: PaymentView; onMove: (part: PlacedMoney) => void }) {
  const may = useMay();
  return (
    <Panel title="Where the money is">
      <Table className="rows">
        <Table.Tbody>
          {payment.standing.map((part) => (
            <Table.Tr key={`${part.place}${part.claimId}${part.encounterId}`}>
              <Table.Td>{part.claimId ? <Go to={`/claims/${part.claimId}`}>{part.what}</Go> : part.what}</Table.Td>
              <Table.Td>
                <Day date={part.dateOfService} />
              </Table.Td>
              <Table.Td ta="right">
                <Money cents={part.cents} />
              </Table.Td>
              <Table.Td ta="right">
                {may('move-payment') && (
                  <Button variant="default" size="compact-xs" onClick={() => onMove(part)}>
                    Move
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {payment.standing.length === 0 && <Text size="sm">All of it was given back.</Text>}
    </Panel>
  );
}

function Moves({ payment }: { payment: PaymentView }) {
  return (
    <Panel title="What happened to it">
      <Table className="rows">
        <Table.Tbody>
          {payment.moves.map((move) => (
            <Table.Tr key={move.id}>
              <Table.Td>{time(move.at)}</Table.Td>
              <Table.Td>
                {move.what}
                <Text size="xs" c="dimmed">
                  {move.reason || 'As it was taken'} {move.by && `· ${move.by}`}
                </Text>
              </Table.Td>
              <Table.Td ta="right">
                <Money cents={move.cents} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
