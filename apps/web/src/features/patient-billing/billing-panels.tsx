import { Button, Group, Stack, Text } from '@mantine/core';
import type { EstimateView, PatientBillingView, PlanView } from 'cleanclaim/contract/patient-billing-views';
import type { ReactNode } from 'react';
import { useMay } from '../../app/session.tsx';
import { Day, Money, Panel, Status } from '../../ui/bits.tsx';
import { OriginalLink } from '../../ui/original.tsx';
import { day, money, time } from '../../ui/words.ts';
import type { Deed } from './deed-dialog.tsx';
import { deedsOf } from './deeds.ts';

interface Props {
  view: PatientBillingView;
  open: (deed: Deed) => void;
}

const Small = ({ children, onClick }: { children: ReactNode; onClick: () => void }) => (
  <Button variant="default" size="compact-xs" onClick={onClick}>
    {children}
  </Button>
);
const None = ({ children }: { children: ReactNode }) => (
  <Text size="sm" c="dimmed">
    {children}
  </Text>
);

export function Holds({ view, open }: Props) {
  const may = useMay();
  const deeds = deedsOf(view);
  const byCause = new Set<string>(['dispute', 'hardship', 'payment-plan']);
  return (
    <Panel title="Holds">
      {view.holds.length === 0 && <None>None. A hold stops statements and reminders, with its reason and source.</None>}
      <Stack gap={6}>
        {view.holds.map((hold) => {
          const { id } = hold;
          const mayEnd = id !== undefined && !hold.liftedBy && !byCause.has(hold.kind) && may('lift-hold');
          return (
            <Group key={id ?? hold.kind} justify="space-between" wrap="nowrap" align="flex-start">
              <Text size="sm" component="div" {...(hold.liftedBy ? { c: 'dimmed' } : {})}>
                <strong>{hold.label}</strong> of {hold.patientName} since {day(hold.sinceDate)}
                {hold.untilDate && ` until ${day(hold.untilDate)}`}: {hold.reason} ({hold.source}, {hold.placedBy})
                {hold.inNetworkShareCents !== null && ` In-network share ${money(hold.inNetworkShareCents)}.`}
                {hold.liftedBy ? ` Ended by ${hold.liftedBy}: ${hold.liftReason}` : ` ${hold.whatToDo}`}
                {!hold.liftedBy && (
                  <Text size="xs" c="dimmed">
                    {hold.law}
                  </Text>
                )}
              </Text>
              {mayEnd && <Small onClick={() => open(deeds.lift(id, hold.version))}>End the hold</Small>}
            </Group>
          );
        })}
      </Stack>
    </Panel>
  );
}

const PLAN_WORDS = { active: 'Active', kept: 'Kept', 'in-default': 'In default', ended: 'Ended' } as const;
const INSTALMENT_WORDS = { paid: 'Paid', upcoming: 'Upcoming', due: 'Due', late: 'Late', missed: 'Missed' } as const;

function Plan({ plan, view, open }: Props & { plan: PlanView }) {
  const may = useMay();
  const deeds = deedsOf(view);
  const isActive = plan.status === 'active';
  return (
    <div>
      <Group justify="space-between" mb={4}>
        <Text size="sm" component="div">
          <Status value={plan.status} words={PLAN_WORDS} /> {money(plan.totalCents)}, agreed {day(plan.madeDate)},{' '}
          {money(plan.leftCents)} left. {plan.nextStep}{' '}
          <OriginalLink sha256={plan.agreementSha256}>Agreement</OriginalLink>
        </Text>
        {isActive && (
          <Group gap={4}>
            {may('take-instalment') && <Small onClick={() => open(deeds.instalment(plan))}>Take an instalment</Small>}
            {may('end-payment-plan') && <Small onClick={() => open(deeds.endPlan(plan))}>End the plan</Small>}
          </Group>
        )}
      </Group>
      {isActive && (
        <table className="plain-table" aria-label="Instalments">
          <thead>
            <tr>
              <th scope="col">Due</th>
              <th scope="col" className="right">
                Amount
              </th>
              <th scope="col" className="right">
                Paid
              </th>
              <th scope="col">State</th>
            </tr>
          </thead>
          <tbody>
            {plan.instalments.map((one) => (
              <tr key={one.ordinal}>
                <td>
                  <Day date={one.dueDate} />
                </td>
                <td className="right">
                  <Money cents={one.cents} />
                </td>
                <td className="right">
                  <Money cents={one.paidCents} dimZero />
                </td>
                <td>
                  <Status value={one.state} words={INSTALMENT_WORDS} />
                  {one.cameBackDate && (
                    <Text size="xs" c="dimmed">
                      Its payment came back on {day(one.cameBackDate)}
                    </Text>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

export function Plans({ view, open }: Props) {
  return (
    <Panel title="Payment plans">
      {view.plans.length === 0 && <None>None. A plan keeps reminders away while its instalments are paid.</None>}
      <Stack gap="sm">
        {view.plans.map((plan) => (
          <Plan key={plan.id} plan={plan} view={view} open={open} />
        ))}
      </Stack>
    </Panel>
  );
}

export function Disputes({ view, open }: Props) {
  const may = useMay();
  const deeds = deedsOf(view);
  return (
    <Panel title="Disputes">
      {view.disputes.length === 0 && <None>None. What a patient disputes is held until it is answered.</None>}
      {view.disputes.map((dispute) => (
        <div key={dispute.id}>
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <Text size="sm">
              <Status value={dispute.status} words={{ open: 'Open', settled: 'Settled' }} /> {dispute.about} (
              {dispute.openedBy}, {time(dispute.openedAt)})
            </Text>
            {dispute.status === 'open' && (
              <Group gap={4} wrap="nowrap">
                {may('note-dispute') && <Small onClick={() => open(deeds.note(dispute.id))}>Add to the log</Small>}
                {may('settle-dispute') && (
                  <Small onClick={() => open(deeds.settle(dispute.id, dispute.version))}>Settle the dispute</Small>
                )}
              </Group>
            )}
          </Group>
          {dispute.notes.map((note) => (
            <Text size="sm" c="dimmed" key={note.id} pl="md">
              {time(note.at)} {note.author}: {note.body}
            </Text>
          ))}
        </div>
      ))}
    </Panel>
  );
}

const HELP_WORDS = { open: 'Waits for a decision', granted: 'Granted', declined: 'Declined' } as const;

export function Hardship({ view, open }: Props) {
  const may = useMay();
  const deeds = deedsOf(view);
  if (view.hardship.length === 0) return null;
  return (
    <Panel title="Financial help">
      {view.hardship.map((one) => (
        <Group key={one.id} justify="space-between" wrap="nowrap">
          <Text size="sm">
            <Status value={one.status} words={HELP_WORDS} /> {day(one.appliedDate)}: {one.householdSize} people,{' '}
            {money(one.yearlyIncomeCents)} a year. {one.decision} {one.decidedBy}
          </Text>
          {one.status === 'open' && may('decide-hardship') && (
            <Small onClick={() => open(deeds.decide(one.id, one.version))}>Decide it</Small>
          )}
        </Group>
      ))}
    </Panel>
  );
}

function estimateWords(one: EstimateView): string {
  const parts = [
    one.isLate && one.deadlineDate && `Given late: it was due ${day(one.deadlineDate)}.`,
    one.billedCents > 0 && `Billed ${money(one.billedCents)}.`,
    one.mayDispute &&
      `${money(one.overCents)} above the estimate: the patient may dispute it${one.disputeBy ? ` until ${day(one.disputeBy)}` : ''}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

export function Estimates({ view }: { view: PatientBillingView }) {
  if (view.estimates.length === 0) return null;
  return (
    <Panel title="Good-faith estimates">
      {view.estimates.map((one) => (
        <Text size="sm" key={one.id}>
          <OriginalLink sha256={one.sha256}>{one.estimateNumber} (PDF)</OriginalLink>{' '}
          {one.serviceDate ? `for ${day(one.serviceDate)}` : 'without a day'}: {money(one.totalCents)}.{' '}
          {estimateWords(one)}
        </Text>
      ))}
    </Panel>
  );
}

export function Placements({ view, open }: Props) {
  const may = useMay();
  const deeds = deedsOf(view);
  return (
    <Panel title="Collection">
      {view.placements.map((one) => (
        <Group key={one.id} justify="space-between" wrap="nowrap">
          <Text size="sm">
            <Status value={one.status} words={{ placed: 'Placed', recalled: 'Recalled' }} /> {one.agencyName},{' '}
            {day(one.placedDate)}, {money(one.placedCents)}. Brought {money(one.paidCents)}, fees {money(one.feeCents)}.{' '}
            {one.recallReason} <OriginalLink sha256={one.sha256}>File</OriginalLink>
          </Text>
          {one.status === 'placed' && (
            <Group gap={4} wrap="nowrap">
              {may('note-agency-payment') && (
                <Small onClick={() => open(deeds.agencyPaid(one.id))}>Take its payment</Small>
              )}
              {may('recall-from-collection') && (
                <Small onClick={() => open(deeds.recall(one.id, one.version))}>Recall</Small>
              )}
            </Group>
          )}
        </Group>
      ))}
      {view.collectionRefusals.length > 0 && <None>Not to an agency now: {view.collectionRefusals.join(' ')}</None>}
      {view.collectionRefusals.length === 0 && <None>It may be placed with the agency: see More.</None>}
    </Panel>
  );
}
