import { Alert, Button, Group, Table, Text } from '@mantine/core';
import { CREDIT_ACCOUNTS, REFUND_STATES } from 'cleanclaim/contract/columns';
import type { CreditView } from 'cleanclaim/contract/money-views';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { type KeyBinding, useKeys } from '../../app/keys.tsx';
import { Go } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Fact, Money, PageHead, Panel, Status } from '../../ui/bits.tsx';
import { day, money } from '../../ui/words.ts';
import { DaysLeft } from './days-left.tsx';
import { FoundDialog } from './found-dialog.tsx';
import { RefundDialog } from './refund-dialog.tsx';

export function Page() {
  const creditKey = decodeURIComponent(usePathParam('creditKey'));
  const query = useEndpoint('show-credit', { creditKey });
  return <Await query={query}>{(credit) => <CreditScreen key={creditKey} credit={credit} />}</Await>;
}

/** A credit balance: who is owed, the clock, and how it goes back. */
function CreditScreen({ credit }: { credit: CreditView }) {
  const may = useMay();
  const [open, setOpen] = useState<'refund' | 'found'>();
  const left = credit.creditCents - credit.askedCents;
  const mayAsk = may('request-refund') && left > 0;
  const keys: (KeyBinding | false)[] = [
    mayAsk && { keys: 'r', what: 'Ask for a refund', run: () => setOpen('refund') },
    may('note-credit') && { keys: 'd', what: 'Note when it was found', run: () => setOpen('found') },
  ];
  useKeys(keys.filter((key) => key !== false));
  const close = () => setOpen(undefined);
  return (
    <div className="page">
      <PageHead
        title={`Credit of ${money(credit.creditCents)} for ${credit.owedTo}`}
        facts={
          <Group gap="sm">
            <span>{CREDIT_ACCOUNTS[credit.account]}</span>
            <Go to={`/patients/${credit.patientId}/account`}>{credit.patientName}</Go>
            {credit.claimId && <Go to={`/claims/${credit.claimId}`}>Claim {credit.patientControlNumber}</Go>}
          </Group>
        }
        actions={
          <>
            {may('note-credit') && (
              <Button variant="default" title="Key d" onClick={() => setOpen('found')}>
                When was it found?
              </Button>
            )}
            {mayAsk && (
              <Button title="Key r" onClick={() => setOpen('refund')}>
                Ask for a refund
              </Button>
            )}
          </>
        }
      />
      <Group gap="xl" className="panel">
        <Fact label="Credit since">
          <Day date={credit.sinceDate} />
        </Fact>
        <Fact label="Give back by">
          <Day date={credit.dueDate} />
        </Fact>
        <Fact label="Clock">
          <DaysLeft days={credit.daysLeft} isLaw={credit.isLaw} />
        </Fact>
        <Fact label="Asked back">
          <Money cents={credit.askedCents} dimZero />
        </Fact>
      </Group>
      <Found credit={credit} />
      <Refunds credit={credit} />
      {open === 'refund' && <RefundDialog credit={credit} leftCents={left} onClose={close} />}
      {open === 'found' && <FoundDialog credit={credit} onClose={close} />}
    </div>
  );
}

function Found({ credit }: { credit: CreditView }) {
  const { review } = credit;
  if (!review) {
    return (
      <Alert variant="light" p="xs" title="Nobody has noted yet when this was found to be an overpayment">
        <Text size="sm">
          The 60 days count from the first day of the credit until somebody does.{' '}
          {credit.isLaw ? 'This payer’s money falls under 42 CFR 401.305.' : ''}
        </Text>
      </Alert>
    );
  }
  const looked = review.investigationFrom
    ? ` Looked into from ${day(review.investigationFrom)}${review.investigationTo ? ` to ${day(review.investigationTo)}` : ', still going on'}.`
    : '';
  return (
    <Panel title="What was found">
      <Text size="sm">
        Found on {day(review.identifiedDate)} by {review.notedBy}: {review.note}.{looked}
      </Text>
    </Panel>
  );
}

function Refunds({ credit }: { credit: CreditView }) {
  if (credit.refunds.length === 0) return null;
  return (
    <Panel title="Refunds out of it">
      <Table className="rows">
        <Table.Tbody>
          {credit.refunds.map((refund) => (
            <Table.Tr key={refund.id}>
              <Table.Td>
                <Go to={`/refunds/${refund.id}`}>{refund.refundNumber}</Go>
              </Table.Td>
              <Table.Td>
                <Status value={refund.state} words={REFUND_STATES} />
              </Table.Td>
              <Table.Td>{refund.requestedBy}</Table.Td>
              <Table.Td ta="right">
                <Money cents={refund.cents} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Panel>
  );
}
