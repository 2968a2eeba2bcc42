import { Button, Group, Text } from '@mantine/core';
import { VARIANCE_KINDS, VARIANCE_STATUSES } from 'cleanclaim/contract/columns';
import type { VarianceView } from 'cleanclaim/contract/variance-views';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { useKeys } from '../../app/keys.tsx';
import { Go } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Fact, Money, PageHead, Panel, Status } from '../../ui/bits.tsx';
import { placed } from '../../ui/places.ts';
import { day } from '../../ui/words.ts';
import { AcceptDialog } from './accept-dialog.tsx';
import { DisputeDialog } from './dispute-dialog.tsx';

/** One difference: what was agreed and why, what the payer says, and what was done about it. */
export function Page() {
  const varianceId = usePathParam('varianceId');
  const query = useEndpoint('show-variance', { varianceId });
  return <Await query={query}>{(variance) => <Variance key={varianceId} variance={variance} />}</Await>;
}

function Variance({ variance }: { variance: VarianceView }) {
  const { kind, payerName, procedureCode, lineNumber, varianceStatus, why, nextStep, dueDate, payerSays } = variance;
  return (
    <div className="page">
      <PageHead
        title={`${VARIANCE_KINDS[kind]}: ${lineNumber === 0 ? 'claim' : `line ${lineNumber}`} ${procedureCode}`}
        facts={
          <Group gap="sm">
            <Status value={varianceStatus} words={VARIANCE_STATUSES} />
            <span>{payerName}</span>
            {nextStep && <span>{dueDate ? `${nextStep} by ${day(dueDate)}` : nextStep}</span>}
          </Group>
        }
        actions={<Actions variance={variance} />}
      />
      <Panel title="The difference">
        <Text size="sm" mb={8}>
          {why}
        </Text>
        <Amounts variance={variance} />
      </Panel>
      <Panel title="What was agreed">
        <Text component="ul" size="sm" m={0} pl={18}>
          {placed(variance.trail).map(({ place, item }) => (
            <li key={place}>
              {item.what}: <Money cents={item.cents} />
            </li>
          ))}
        </Text>
      </Panel>
      <Panel title="What the payer says">
        <Text size="sm">{payerSays}</Text>
      </Panel>
      <Panel title="What was done">
        <Text component="ul" size="sm" m={0} pl={18}>
          {placed(variance.history).map(({ place, item }) => (
            <li key={place}>
              {day(item.on)}, {item.by.replace(/^job:.*/, 'Cleanclaim')}: {item.what}{' '}
              {item.cents !== 0 && <Money cents={item.cents} />}
            </li>
          ))}
        </Text>
      </Panel>
    </div>
  );
}

function Amounts({ variance }: { variance: VarianceView }) {
  const { expectedCents, allowedCents, paidCents, varianceCents, recoveredCents } = variance;
  return (
    <Group gap="xl">
      <Fact label="Expected">
        <Money cents={expectedCents} />
      </Fact>
      <Fact label="Allowed or taken">
        <Money cents={allowedCents} />
      </Fact>
      <Fact label="Paid">
        <Money cents={paidCents} />
      </Fact>
      <Fact label="Difference">
        <Money cents={varianceCents} />
      </Fact>
      <Fact label="Recovered">
        <Money cents={recoveredCents} />
      </Fact>
      <Fact label="Patient">
        <Go to={`/patients/${variance.patientId}`}>{variance.patientName}</Go>
      </Fact>
      <Fact label="Claim">
        <Go to={`/claims/${variance.claimId}`}>{variance.patientControlNumber}</Go>
      </Fact>
      <Fact label="Service">{day(variance.serviceDate)}</Fact>
      <Fact label="Remittance">
        <Go to={`/remittances/${variance.remittanceId}`}>Look at it</Go>
      </Fact>
      {variance.disputeId && (
        <Fact label="Dispute">
          <Go to={`/disputes/${variance.disputeId}`}>{variance.disputeNumber}</Go>
        </Fact>
      )}
    </Group>
  );
}

function Actions({ variance }: { variance: VarianceView }) {
  const may = useMay();
  const [doing, setDoing] = useState<'dispute' | 'accept'>();
  const { id, varianceStatus, varianceCents, payerName } = variance;
  const mayDispute = varianceStatus === 'open' && varianceCents > 0 && may('dispute-variances');
  const mayAccept = ['open', 'disputed'].includes(varianceStatus) && may('accept-variances');
  useKeys([
    ...(mayDispute ? [{ keys: 'd', what: 'Dispute it', run: () => setDoing('dispute') }] : []),
    ...(mayAccept ? [{ keys: 'a', what: 'Accept it', run: () => setDoing('accept') }] : []),
  ]);
  const close = () => setDoing(undefined);
  const of = { what: `1 payment of ${payerName}`, cents: varianceCents, varianceIds: [id] };
  return (
    <>
      {mayAccept && (
        <Button variant="default" title="Key a" onClick={() => setDoing('accept')}>
          Accept
        </Button>
      )}
      {mayDispute && (
        <Button title="Key d" onClick={() => setDoing('dispute')}>
          Dispute
        </Button>
      )}
      {doing === 'dispute' && <DisputeDialog of={of} onClose={close} />}
      {doing === 'accept' && <AcceptDialog varianceIds={[id]} onClose={close} />}
    </>
  );
}
