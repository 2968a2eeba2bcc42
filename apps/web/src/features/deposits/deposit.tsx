import '../../ui/plain-table.css';
import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { DepositPaymentView, DepositView } from 'cleanclaim/contract/deposit-views';
import { DEPOSIT_STATES } from 'cleanclaim/contract/deposit-words';
import { useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { useKeys } from '../../app/keys.tsx';
import { Go } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Empty, Money, PageHead, Panel, Status } from '../../ui/bits.tsx';
import { Equation } from '../../ui/equation.tsx';
import { money, time } from '../../ui/words.ts';
import { ChoosePaymentsDialog } from './choose-payments-dialog.tsx';
import { Explanations } from './explanations.tsx';
import { LINK_REASONS } from './link-reasons.ts';
import { ExplainDialog, PartDialog } from './reason-dialogs.tsx';

/** One deposit: what the bank says, the payments that it holds, and what is left to explain. */
export function Page() {
  const bankLineId = usePathParam('bankLineId');
  const query = useEndpoint('show-deposit', { bankLineId });
  return <Await query={query}>{(deposit) => <Deposit key={bankLineId} deposit={deposit} />}</Await>;
}

function Deposit({ deposit }: { deposit: DepositView }) {
  const { gap, differenceCents, proposals } = deposit;
  return (
    <div className="page">
      <PageHead
        title={deposit.cents < 0 ? `Paid out: ${money(-deposit.cents)}` : `Deposit of ${money(deposit.cents)}`}
        facts={
          <Group gap="sm">
            <Status value={deposit.depositState} words={DEPOSIT_STATES} />
            <span>
              Booked <Day date={deposit.bookedDate} />
            </span>
            <span>{deposit.accountName}</span>
            <span>
              {deposit.fileName}, {deposit.place}
            </span>
          </Group>
        }
        actions={<Go to="/deposits">All deposits</Go>}
      />
      <Panel title="What the bank says">
        {[...new Set([...deposit.texts, ...(deposit.checkNumber ? [`Check ${deposit.checkNumber}`] : [])])].map(
          (text) => (
            <Text key={text} size="sm" className="mono">
              {text}
            </Text>
          ),
        )}
      </Panel>
      <Panel title="Does it add up?">
        <Equation
          label="Deposit less what it holds is the difference"
          terms={[
            { label: 'In the bank', cents: deposit.cents },
            {
              label: 'Payments and explanations',
              cents: -deposit.heldCents,
              ...(deposit.heldCents === 0 ? { sign: '−' as const } : {}),
            },
          ]}
          result={{ label: differenceCents === 0 ? 'Nothing is open' : 'To explain', cents: differenceCents }}
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
      </Panel>
      <Held deposit={deposit} />
      {deposit.explanations.length > 0 && <Explanations explanations={deposit.explanations} />}
      {differenceCents !== 0 && deposit.depositState !== 'out' && <ToChoose deposit={deposit} proposals={proposals} />}
    </div>
  );
}

function PaymentName({ payment }: { payment: DepositPaymentView }) {
  return <Go to={`/deposits/payments/${payment.paymentKey}`}>{payment.name}</Go>;
}

/** Payments that the deposit holds, those taken apart too. */
function Held({ deposit }: { deposit: DepositView }) {
  const may = useMay();
  const [parting, setParting] = useState<DepositView['links'][number]>();
  if (deposit.links.length === 0)
    return deposit.explanations.length > 0 ? null : (
      <Panel title="What it holds">
        <Empty title="Nothing yet" hint="Choose the payments that it is below, or explain what it is." />
      </Panel>
    );
  return (
    <Panel title="What it holds">
      <table className="plain-table" aria-label="What it holds">
        <thead>
          <tr>
            <th scope="col">Payment</th>
            <th scope="col">How it is known</th>
            <th scope="col">Since</th>
            <th scope="col" className="right" style={{ width: 120 }}>
              Of this deposit
            </th>
            <th scope="col" style={{ width: 130 }}>
              Change
            </th>
          </tr>
        </thead>
        <tbody>
          {deposit.links.map((link) => (
            <tr key={`${link.paymentKey} ${link.linkedAt}`}>
              <td>
                <PaymentName payment={link} />
              </td>
              <td>
                {link.parted ? `Taken apart by ${link.parted.by}: ${link.parted.why}` : LINK_REASONS[link.reason]}
              </td>
              <td>
                {link.linkedBy}, {time(link.linkedAt)}
              </td>
              <td className="right">
                <Money cents={link.parted ? 0 : link.linkedCents} dimZero />
              </td>
              <td className="right">
                {!link.parted && may('part-deposit') && (
                  <Button size="compact-sm" variant="default" onClick={() => setParting(link)}>
                    Take apart
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {parting && <PartDialog bankLineId={deposit.id} link={parting} onClose={() => setParting(undefined)} />}
    </Panel>
  );
}

interface ToChooseProps {
  deposit: DepositView;
  proposals: DepositView['proposals'];
}

/** What the open money may be, the likeliest first; a person takes one, chooses others, or says what it is. */
function ToChoose({ deposit, proposals }: ToChooseProps) {
  const may = useMay();
  const link = useAction('link-deposit');
  const [choosing, setChoosing] = useState(false);
  const [explaining, setExplaining] = useState(false);
  const mayLink = may('link-deposit') && deposit.cents > 0;
  const take = ({ paymentKeys, differenceCents }: DepositView['proposals'][number]) =>
    link.mutate(
      { bankLineId: deposit.id, paymentKeys, ...(differenceCents < 0 ? { restIsCardFee: true } : {}) },
      {
        onSuccess: () => notifications.show({ message: 'The deposit holds these payments now.' }),
        onError: (error) => notifications.show({ color: 'red', title: 'Not linked', message: error.message }),
      },
    );
  const [first] = proposals;
  useKeys([
    ...(mayLink && first ? [{ keys: 't', what: 'Take the first proposal', run: () => take(first) }] : []),
    ...(mayLink ? [{ keys: 'l', what: 'Choose payments', run: () => setChoosing(true) }] : []),
    ...(may('explain-deposit') ? [{ keys: 'x', what: 'Explain the difference', run: () => setExplaining(true) }] : []),
  ]);
  return (
    <Panel
      title="What may it be?"
      actions={
        <Group gap="xs">
          {mayLink && (
            <Button variant="default" title="Key l" onClick={() => setChoosing(true)}>
              Choose payments
            </Button>
          )}
          {may('explain-deposit') && (
            <Button variant="default" title="Key x" onClick={() => setExplaining(true)}>
              Explain it
            </Button>
          )}
        </Group>
      }
    >
      <Proposals {...{ proposals, mayLink, take }} pending={link.isPending} />
      {choosing && <ChoosePaymentsDialog deposit={deposit} onClose={() => setChoosing(false)} />}
      {explaining && (
        <ExplainDialog
          of={{ bankLineId: deposit.id }}
          openCents={deposit.differenceCents}
          onClose={() => setExplaining(false)}
        />
      )}
    </Panel>
  );
}

interface ProposalsProps {
  proposals: DepositView['proposals'];
  mayLink: boolean;
  take: (proposal: DepositView['proposals'][number]) => void;
  pending: boolean;
}

function Proposals({ proposals, mayLink, take, pending }: ProposalsProps) {
  if (proposals.length === 0)
    return (
      <Text size="sm" c="dimmed">
        No open payment has this amount, number or sum. Choose payments yourself, or explain what it is.
      </Text>
    );
  return (
    <Stack gap={6}>
      {proposals.map((proposal) => (
        <Group key={proposal.paymentKeys.join(' ')} justify="space-between" wrap="nowrap" className="candidate">
          <Text size="sm">{proposal.why}</Text>
          {mayLink && (
            <Button
              size="compact-sm"
              loading={pending}
              aria-label={`Take it: ${proposal.why}`}
              onClick={() => take(proposal)}
            >
              Take it
            </Button>
          )}
        </Group>
      ))}
    </Stack>
  );
}
