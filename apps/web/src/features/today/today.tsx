import './today.css';
import { Group, Stack, Text } from '@mantine/core';
import type { TodaysWork } from 'cleanclaim/contract/views';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { useMay, useMe } from '../../app/session.tsx';
import { Empty, Money, PageHead, Panel } from '../../ui/bits.tsx';
import { ImportButton } from '../../ui/import/import-button.tsx';
import { useMayImport } from '../../ui/import/may-import.ts';
import { time } from '../../ui/words.ts';
import { StartHere } from './start-here.tsx';
import { WorkGroups } from './work-groups.tsx';

/** What waits for this person today, what is owed, and what came in. */
export function Page() {
  const work = useEndpoint('todays-work', {});
  return <Await query={work}>{(data) => <Day work={data} />}</Await>;
}

/** `Tuesday, November 24, 2026`; the day is the server's, at noon so that no zone moves it. */
function longDay(iso: string): string {
  return new Date(`${iso}T12:00:00`).toLocaleDateString('en-US', { dateStyle: 'full' });
}

function isFirstDay({ groups, arrivals, receivables }: TodaysWork): boolean {
  const { payerCents = 0, patientCents = 0, unappliedCents = 0 } = receivables ?? {};
  return (
    groups.every((group) => group.count === 0) &&
    arrivals.length === 0 &&
    !payerCents &&
    !patientCents &&
    !unappliedCents
  );
}

/** Groups overlap: who sees all overdue items as a group of their own is not told the others again. */
function overdueOf({ groups }: TodaysWork): number {
  const all = groups.find((group) => group.key === 'overdue');
  return all ? all.count : groups.reduce((sum, group) => sum + group.overdue, 0);
}

function Day({ work }: { work: TodaysWork }) {
  const { practice } = useMe();
  const facts = [longDay(work.today), practice.name].join(' · ');
  const overdue = overdueOf(work);
  return (
    <div className="page">
      <PageHead
        title="Today"
        facts={
          <>
            {facts}
            {overdue > 0 && (
              <>
                {' · '}
                <Text span inherit c="var(--mantine-color-error)" fw={600}>
                  {overdue.toLocaleString('en-US')} overdue
                </Text>
              </>
            )}
          </>
        }
        actions={<ImportButton />}
      />
      {isFirstDay(work) ? <StartHere /> : <Columns work={work} />}
    </div>
  );
}

function Columns({ work }: { work: TodaysWork }) {
  const waiting = work.groups.filter((group) => group.count > 0);
  return (
    <div className="today-columns">
      <Panel title="To do">
        {waiting.length > 0 ? (
          <WorkGroups groups={waiting} today={work.today} />
        ) : (
          <Empty
            title="Nothing waits for you"
            hint="Held claims, denials, questions of coding and payments to place come up here as they arrive."
            action={<Go to="/claims">Look at the claims</Go>}
          />
        )}
      </Panel>
      <Stack gap="sm">
        {work.receivables && <Owed receivables={work.receivables} />}
        <Arrivals arrivals={work.arrivals} />
      </Stack>
    </div>
  );
}

const filtered = (path: string, field: string, op: string, values: string[]) =>
  `${path}?${new URLSearchParams({ filters: JSON.stringify([{ field, op, values }]) })}`;

function Owed({ receivables }: { receivables: NonNullable<TodaysWork['receivables']> }) {
  const may = useMay();
  const lines = [
    {
      what: 'Payers owe',
      cents: receivables.payerCents,
      to: filtered('/claims', 'claimStatus', 'is-not', ['closed', 'patient-due']),
      shown: may('list-claims'),
    },
    {
      what: 'Patients owe',
      cents: receivables.patientCents,
      to: filtered('/claims', 'claimStatus', 'is', ['patient-due']),
      shown: may('list-claims'),
    },
    {
      what: 'Paid, not placed yet',
      cents: receivables.unappliedCents,
      to: filtered('/exceptions', 'state', 'is', ['open']),
      shown: may('list-exceptions'),
    },
  ];
  return (
    <Panel title="Owed">
      {lines.map(({ what, cents, to, shown }) => (
        <Group key={what} justify="space-between" gap="xs" py={2}>
          <Text size="sm">{shown ? <Go to={to}>{what}</Go> : what}</Text>
          <Text size="sm" fw={600}>
            <Money cents={cents} dimZero />
          </Text>
        </Group>
      ))}
    </Panel>
  );
}

/** More are behind the link. */
const SHOWN_ARRIVALS = 12;

/** The hour when it was today, else day and hour. */
function shortTime(iso: string): string {
  const at = new Date(iso);
  if (at.toDateString() !== new Date().toDateString()) return time(iso);
  return at.toLocaleTimeString('en-US', { timeStyle: 'short' });
}

function Arrivals({ arrivals }: { arrivals: TodaysWork['arrivals'] }) {
  const mayImport = useMayImport();
  const may = useMay();
  return (
    <Panel
      title="Came in since yesterday"
      actions={
        may('list-files') && (
          <Text size="sm">
            <Go to="/files">Files</Go>
          </Text>
        )
      }
    >
      {arrivals.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nothing{mayImport ? '. Drop charts or payer answers anywhere on the page to bring them in.' : '.'}
        </Text>
      ) : (
        <ul className="today-arrivals">
          {arrivals.slice(0, SHOWN_ARRIVALS).map(({ at, what, to }) => (
            <li key={`${at} ${to} ${what}`}>
              <Text size="sm" truncate title={what}>
                <Go to={to}>{what}</Go>
              </Text>
              <Text size="xs" c="dimmed" className="money">
                {shortTime(at)}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
