import '../../ui/plain-table.css';
import { Button, Group, Text } from '@mantine/core';
import type { BankedPaymentView } from 'cleanclaim/contract/deposit-views';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { useKeys } from '../../app/keys.tsx';
import { Go } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Empty, Money, PageHead, Panel } from '../../ui/bits.tsx';
import { Equation } from '../../ui/equation.tsx';
import { placed } from '../../ui/places.ts';
import { Explanations } from './explanations.tsx';
import { LINK_REASONS } from './link-reasons.ts';
import { ExplainDialog } from './reason-dialogs.tsx';

/** One payment that should reach the bank: the deposits that it came in, and what of it is missing. */
export function Page() {
  const paymentKey = usePathParam('paymentKey');
  const query = useEndpoint('show-deposit-payment', { paymentKey });
  return <Await query={query}>{(view) => <Payment key={paymentKey} view={view} />}</Await>;
}

function Payment({ view }: { view: BankedPaymentView }) {
  const may = useMay();
  const [explaining, setExplaining] = useState(false);
  const { payment, gap } = view;
  const { paymentKey, remittanceId, paidCents, openCents } = payment;
  const mayExplain = openCents > 0 && may('explain-deposit');
  useKeys(mayExplain ? [{ keys: 'x', what: 'Explain what did not come', run: () => setExplaining(true) }] : []);
  return (
    <div className="page">
      <PageHead
        title={payment.name}
        facts={
          <Group gap="sm">
            <span>
              Paid <Day date={payment.date} />
            </span>
            {remittanceId && may('show-remittance') && <Go to={`/remittances/${remittanceId}`}>The remittance</Go>}
          </Group>
        }
        actions={
          <Group gap="xs">
            <Go to="/deposits/gaps">What does not agree</Go>
            {mayExplain && (
              <Button title="Key x" onClick={() => setExplaining(true)}>
                Explain it
              </Button>
            )}
          </Group>
        }
      />
      <Panel title="Is it in the bank?">
        <Equation
          label="Payment less what is accounted for is the difference"
          terms={[
            { label: 'Advised or received', cents: paidCents },
            { label: 'In the bank or explained', cents: openCents - paidCents, sign: '−' },
          ]}
          result={{
            label: openCents === 0 ? 'Nothing is open' : openCents > 0 ? 'Not in the bank' : 'Held too much',
            cents: openCents,
          }}
        />
        {gap && (
          <Text size="sm" mt={6}>
            {gap.reason}{' '}
            {gap.workItemId && (
              <Go to={`/work/${gap.workItemId}`} underline="always">
                The work on it
              </Go>
            )}
          </Text>
        )}
        {openCents > 0 && (
          <Text size="sm" mt={6} c="dimmed">
            When it is in the bank, link it on its deposit. When it does not come, explain why.
          </Text>
        )}
        {openCents < 0 && (
          <Text size="sm" mt={6} c="dimmed">
            Take it apart from a deposit below, and say there what the deposit is.
          </Text>
        )}
      </Panel>
      <Deposits deposits={view.deposits} />
      {view.explanations.length > 0 && <Explanations explanations={view.explanations} />}
      {explaining && <ExplainDialog of={{ paymentKey }} openCents={openCents} onClose={() => setExplaining(false)} />}
    </div>
  );
}

function Deposits({ deposits }: { deposits: BankedPaymentView['deposits'] }) {
  if (deposits.length === 0)
    return (
      <Panel title="Deposits that it came in">
        <Empty
          title="None yet"
          hint="Import the statement of the days after it was paid: it is joined by its number, or you choose it on its deposit."
        />
      </Panel>
    );
  return (
    <Panel title="Deposits that it came in">
      <table className="plain-table" aria-label="Deposits that it came in">
        <thead>
          <tr>
            <th scope="col">Deposit</th>
            <th scope="col">Account</th>
            <th scope="col">How it is known</th>
            <th scope="col" className="right" style={{ width: 120 }}>
              Of this payment
            </th>
          </tr>
        </thead>
        <tbody>
          {placed(deposits).map(({ place, item: one }) => (
            <tr key={place}>
              <td>
                <Go to={`/deposits/${one.bankLineId}`}>
                  <Money cents={one.depositCents} /> on <Day date={one.bookedDate} />
                </Go>
              </td>
              <td>{one.accountName}</td>
              <td>{one.isParted ? 'Taken apart' : LINK_REASONS[one.reason]}</td>
              <td className="right">
                <Money cents={one.isParted ? 0 : one.linkedCents} dimZero />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
