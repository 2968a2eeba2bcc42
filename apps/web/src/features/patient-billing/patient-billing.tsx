import { Alert, Button, Group, Menu, Stack, Text } from '@mantine/core';
import type { PatientBillingView } from 'cleanclaim/contract/patient-billing-views';
import { CHANNELS, DUNNING_ACTIONS, LANGUAGES } from 'cleanclaim/contract/schemas/patient-billing';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Fact, Money, PageHead, Panel } from '../../ui/bits.tsx';
import { count } from '../../ui/words.ts';
import { Disputes, Estimates, Hardship, Holds, Placements, Plans } from './billing-panels.tsx';
import { type Deed, DeedDialog } from './deed-dialog.tsx';
import { deedsOf, estimateDeed } from './deeds.ts';
import '../../ui/plain-table.css';

export function Page() {
  const patientId = usePathParam('patientId');
  const query = useEndpoint('show-patient-billing', { patientId });
  return <Await query={query}>{(view) => <Screen key={patientId} view={view} />}</Await>;
}

function Screen({ view }: { view: PatientBillingView }) {
  const [deed, setDeed] = useState<Deed>();
  const parts = { view, open: setDeed };
  return (
    <div className="page">
      <PageHead
        title={`Billing of ${view.guarantorName}`}
        facts={
          <>
            {count(view.members.length, 'patient')} · {LANGUAGES[view.language]} · {CHANNELS[view.channel]} ·{' '}
            <Go to={`/patients/${view.patientId}/account`} underline="always">
              Account
            </Go>{' '}
            ·{' '}
            <Go to={`/patients/${view.patientId}/explanation`} underline="always">
              Explain the balance
            </Go>
          </>
        }
        actions={<Actions {...parts} />}
      />
      <Group gap="xl" className="panel">
        <Fact label="Asked for now">
          <Money cents={view.dueCents} />
        </Fact>
        <Fact label="Unapplied">
          <Money cents={view.unappliedCents} dimZero />
        </Fact>
        <Fact label="Next step">{view.nextWords}</Fact>
      </Group>
      <Stack gap="sm">
        <Visits view={view} />
        <Holds {...parts} />
        <Plans {...parts} />
        <Disputes {...parts} />
        <Hardship {...parts} />
        <Estimates view={view} />
        <Placements {...parts} />
        <Steps view={view} />
      </Stack>
      <DeedDialog deed={deed} onClose={() => setDeed(undefined)} />
    </div>
  );
}

function Actions({ view, open }: { view: PatientBillingView; open: (deed: Deed) => void }) {
  const may = useMay();
  const deeds = deedsOf(view);
  const providers = useEndpoint('list-providers', {}, { enabled: may('make-estimate') && may('list-providers') });
  const choices = (providers.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const more = [
    may('save-patient-billing') && { label: 'Language and way', run: () => open(deeds.language()) },
    may('note-billing-step') && { label: 'Note a call', run: () => open(deeds.called('call')) },
    may('note-billing-step') && { label: 'Note that a plan was offered', run: () => open(deeds.called('offer-plan')) },
    may('open-dispute') && { label: 'Open a dispute', run: () => open(deeds.dispute()) },
    may('apply-for-hardship') && { label: 'Take an application for help', run: () => open(deeds.hardship()) },
    may('make-estimate') && { label: 'Make an estimate', run: () => open(estimateDeed(view, choices)) },
    may('place-in-collection') &&
      view.collectionRefusals.length === 0 && { label: 'Place with the agency', run: () => open(deeds.collect()) },
  ].filter((item) => item !== false);
  return (
    <>
      {may('place-hold') && (
        <Button variant="default" onClick={() => open(deeds.hold())}>
          Place a hold
        </Button>
      )}
      {may('make-payment-plan') && view.dueCents > 0 && (
        <Button variant="default" onClick={() => open(deeds.plan())}>
          Make a payment plan
        </Button>
      )}
      {more.length > 0 && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <Button>More</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {more.map(({ label, run }) => (
              <Menu.Item key={label} onClick={run}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}

function Visits({ view }: { view: PatientBillingView }) {
  return (
    <Panel title="On the next statement">
      {view.visits.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nothing is asked of {view.guarantorName} now.
        </Text>
      ) : (
        <table className="plain-table" aria-label="Visits on the next statement">
          <thead>
            <tr>
              <th scope="col" style={{ width: 100 }}>
                Service
              </th>
              <th scope="col">Patient</th>
              <th scope="col">What</th>
              <th scope="col" className="right">
                Owed
              </th>
            </tr>
          </thead>
          <tbody>
            {view.visits.map((visit) => (
              <tr key={visit.encounterId}>
                <td>
                  <Day date={visit.dateOfService} />
                </td>
                <td>{visit.patientName}</td>
                <td>{visit.what || 'Other charges'}</td>
                <td className="right">
                  <Money cents={visit.owedCents} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {view.leftOut.length > 0 && (
        <Alert variant="light" color="gray" p="xs" mt="xs" title="Left out">
          {view.leftOut.map((visit) => (
            <Text size="sm" key={visit.encounterId}>
              <Day date={visit.dateOfService} /> {visit.patientName}: {visit.words}
            </Text>
          ))}
        </Alert>
      )}
    </Panel>
  );
}

function Steps({ view }: { view: PatientBillingView }) {
  return (
    <Panel title="Steps done">
      {view.done.length === 0 && (
        <Text size="sm" c="dimmed">
          None yet. The first statement begins the cycle.
        </Text>
      )}
      {view.done.map((step) => (
        <Text size="sm" key={`${step.action}${step.date}`}>
          <Day date={step.date} /> {DUNNING_ACTIONS[step.action]}, {step.by}
        </Text>
      ))}
    </Panel>
  );
}
