import { Button, Group, Text } from '@mantine/core';
import { REFUND_STATES } from 'cleanclaim/contract/columns';
import type { RefundView } from 'cleanclaim/contract/money-views';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Fact, Money, PageHead, Panel, Status } from '../../ui/bits.tsx';
import { day, money, time } from '../../ui/words.ts';
import { DecideDialog, SettleDialog } from './refund-steps.tsx';

export function Page() {
  const refundId = usePathParam('refundId');
  const query = useEndpoint('show-refund', { refundId });
  return <Await query={query}>{(refund) => <RefundScreen key={refundId} refund={refund} />}</Await>;
}

type Step = 'approve' | 'refuse' | 'paid' | 'recouped' | 'cancelled';

const STEPS: Readonly<Record<Step, { label: string; from: readonly RefundView['state'][]; main?: true }>> = {
  approve: { label: 'Approve', from: ['requested'], main: true },
  refuse: { label: 'Refuse', from: ['requested'] },
  paid: { label: 'It is paid', from: ['approved'], main: true },
  recouped: { label: 'The payer took it back', from: ['requested', 'approved'] },
  cancelled: { label: 'Cancel the refund', from: ['requested', 'approved'] },
};

/** The steps that this person may take now. */
function useSteps(refund: RefundView): Step[] {
  const may = useMay();
  return (Object.keys(STEPS) as Step[]).filter((step) => {
    if (!STEPS[step].from.includes(refund.state)) return false;
    if (step === 'approve' || step === 'refuse') return may('decide-refund') && !refund.isOwn;
    return may('settle-refund') && (step !== 'recouped' || refund.payee === 'payer');
  });
}

function RefundScreen({ refund }: { refund: RefundView }) {
  const steps = useSteps(refund);
  const [step, setStep] = useState<Step>();
  const close = () => setStep(undefined);
  return (
    <div className="page">
      <PageHead
        title={`Refund ${refund.refundNumber}: ${money(refund.cents)} to ${refund.payeeName}`}
        facts={
          <Group gap="sm">
            <Status value={refund.state} words={REFUND_STATES} />
            <Go to={`/patients/${refund.patientId}/account`}>{refund.patientName}</Go>
            {refund.claimId && <Go to={`/claims/${refund.claimId}`}>Claim {refund.patientControlNumber}</Go>}
            <Go to="/refunds">All refunds</Go>
          </Group>
        }
        actions={steps.map((one) => (
          <Button key={one} variant={STEPS[one].main ? 'filled' : 'default'} onClick={() => setStep(one)}>
            {STEPS[one].label}
          </Button>
        ))}
      />
      <Group gap="xl" className="panel">
        <Fact label="Amount">
          <Money cents={refund.cents} />
        </Fact>
        <Fact label="Give back by">
          <Day date={refund.dueDate} />
        </Fact>
        <Fact label="Asked by">{refund.requestedBy}</Fact>
        {refund.decidedBy && <Fact label="Decided by">{refund.decidedBy}</Fact>}
        {refund.checkNumber && <Fact label="Check or transfer">{refund.checkNumber}</Fact>}
      </Group>
      <Story refund={refund} />
      {(step === 'approve' || step === 'refuse') && <DecideDialog refund={refund} decision={step} onClose={close} />}
      {(step === 'paid' || step === 'recouped' || step === 'cancelled') && (
        <SettleDialog refund={refund} how={step} onClose={close} />
      )}
    </div>
  );
}

/** What happened to it, in sentences. */
function Story({ refund }: { refund: RefundView }) {
  const told = [
    `${refund.requestedBy} asked for it at ${time(refund.requestedAt)}: ${refund.reason}`,
    refund.state === 'requested' &&
      (refund.isOwn ? 'You asked for it, so another person approves it.' : 'It waits for a second person.'),
    refund.decidedBy &&
      refund.decidedAt &&
      `${refund.decidedBy} decided at ${time(refund.decidedAt)}: ${refund.decisionReason}`,
    !refund.needsApproval && refund.state !== 'recouped' && 'It was below the limit, so it needed no second person.',
    refund.settledDate &&
      `${refund.settledBy} noted on ${day(refund.settledDate)}: ${refund.state === 'paid' ? 'paid' : 'taken back by the payer'}.`,
  ].filter((line) => typeof line === 'string');
  return (
    <Panel title="How it went">
      {told.map((line) => (
        <Text size="sm" key={line}>
          {line}
        </Text>
      ))}
    </Panel>
  );
}
