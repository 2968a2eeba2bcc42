import './work.css';
import { Button, SimpleGrid, Stack, Text } from '@mantine/core';
import { WORK_KINDS } from 'cleanclaim/contract/columns';
import type { EndpointName } from 'cleanclaim/contract/endpoints';
import type { WorkListRow } from 'cleanclaim/contract/rows';
import type { WorkView } from 'cleanclaim/contract/views';
import { useEndpoint } from '../../api/queries.ts';
import { useKeys } from '../../app/keys.tsx';
import { Go, useGo } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Fact, Money, PageHead, Panel, Status } from '../../ui/bits.tsx';
import { InstalledCodes } from '../../ui/codes/installed-codes.tsx';
import { todayHere } from '../../ui/today-here.ts';
import { day, time } from '../../ui/words.ts';
import { useWorkActions } from './actions.tsx';
import { ClaimFacts } from './claim-facts.tsx';
import { DenialFacts, Steps } from './playbook.tsx';
import { WorkNotes } from './work-notes.tsx';

/** One item of work: why it is there, what to do, and the claim it is about. */
export function Page() {
  const workItemId = usePathParam('workItemId');
  const work = useEndpoint('show-work', { workItemId });
  return <Await query={work}>{(view) => <Item key={workItemId} work={view} />}</Await>;
}

function Item({ work }: { work: WorkView }) {
  const { item } = work;
  const may = useMay();
  const kind = (WORK_KINDS as Readonly<Record<string, string>>)[item.kind];
  return (
    <div className="page">
      <PageHead
        title={item.title}
        facts={
          <>
            {[kind === item.title ? undefined : kind, item.patientName].filter(Boolean).join(' · ')}
            {item.workStatus === 'done' && (
              <>
                {' '}
                <Status value="done" words={{ done: 'Done' }} />
              </>
            )}
          </>
        }
        actions={item.workStatus === 'open' && <Actions item={item} />}
      />
      <div className="work-columns">
        <Stack gap="sm">
          <What work={work} />
          <WorkNotes work={work} />
        </Stack>
        <Stack gap="sm">
          {item.claimId && may('show-claim') && <ClaimFacts claimId={item.claimId} reason={item.reason} />}
          <Related item={item} gap={work.gap} />
        </Stack>
      </div>
      {item.claimId && may('show-claim') && <InstalledCodes sets={['claim-adjustment-group', 'carc', 'rarc']} />}
    </div>
  );
}

function Actions({ item }: { item: WorkListRow }) {
  const may = useMay();
  const { ask, takeOn, dialog } = useWorkActions();
  const actions = [
    { label: 'Assign to me', keys: 'm', endpoint: 'assign-work', run: () => takeOn([item.id]) },
    { label: 'Assign', keys: 'a', endpoint: 'assign-work', run: () => ask('assign', [item.id]) },
    { label: 'Snooze', keys: 'z', endpoint: 'snooze-work', run: () => ask('snooze', [item.id]) },
    { label: 'Resolve', keys: 'r', endpoint: 'resolve-work', run: () => ask('resolve', [item.id]) },
  ] as const;
  const offered = actions.filter((action) => may(action.endpoint));
  useKeys(offered.map(({ keys, label, run }) => ({ keys, what: label, run })));
  return (
    <>
      {offered.map(({ label, keys, run }) => (
        <Button key={label} variant={label === 'Resolve' ? 'filled' : 'default'} title={`Key ${keys}`} onClick={run}>
          {label}
        </Button>
      ))}
      {dialog}
    </>
  );
}

function What({ work }: { work: WorkView }) {
  const { item } = work;
  const overdue = item.workStatus === 'open' && item.deadlineDate < todayHere();
  return (
    <Panel title="What and why">
      <SimpleGrid cols={4} spacing="xs" verticalSpacing={6}>
        <Fact label="Due">
          <Text span inherit {...(overdue ? { fw: 600, c: 'var(--mantine-color-error)' } : {})}>
            <Day date={item.deadlineDate} />
            {overdue && ' overdue'}
          </Text>
        </Fact>
        <Fact label="Money">
          <Money cents={item.amountCents} />
        </Fact>
        <Fact label="Assigned to">{item.assigneeName || 'Nobody'}</Fact>
        <Fact label="Since">{time(item.raisedAt)}</Fact>
      </SimpleGrid>
      {item.snoozedUntil && item.workStatus === 'open' && item.snoozedUntil > todayHere() && (
        <Text size="sm" mt={6}>
          Put aside until {day(item.snoozedUntil)}. The deadline stands.
        </Text>
      )}
      <Text size="sm" mt={8}>
        {item.reason}
      </Text>
      <DenialFacts playbook={work.playbook} />
      <Steps work={work} />
      {work.resolution && (
        <Text size="sm" mt={8}>
          <b>Resolved{work.doneBy ? ` by ${work.doneBy}` : ''}</b> {time(work.doneAt)}: {work.resolution}
        </Text>
      )}
    </Panel>
  );
}

/** Kinds of work that an appeal answers, or that one has raised. */
const APPEALED: readonly string[] = ['denial', 'appeal-due', 'appeal-decision', 'appeal-lost', 'appeal-unpaid'];

const FILES = { label: 'Files received', to: '/files', endpoint: 'list-files' } as const;
const GAPS = { label: 'Bank against books', to: '/deposits/gaps', endpoint: 'list-deposit-gaps' } as const;
/** Screens where work of a kind is done that is about no claim, visit or patient. */
const PLACES: Readonly<Record<string, { label: string; to: string; endpoint: EndpointName }>> = {
  'chart-unreadable': FILES,
  'chart-conflict': FILES,
  'answer-unreadable': FILES,
  'answer-unclear': FILES,
  'license-ends': { label: 'Providers', to: '/settings/providers', endpoint: 'list-providers' },
  enrollment: { label: 'Enrollments', to: '/settings/enrollments', endpoint: 'list-enrollments' },
};

type Gap = WorkView['gap'];

/** The screen of the deposit or payment itself, where a gap is closed; the list where there is neither any more. */
function placeOf(kind: string, gap: Gap): (typeof PLACES)[string] | undefined {
  if (!kind.startsWith('deposit-')) return PLACES[kind];
  if (gap?.bankLineId)
    return { label: 'Open the deposit', to: `/deposits/${gap.bankLineId}`, endpoint: 'show-deposit' };
  if (!gap?.paymentKey) return GAPS;
  return {
    label: 'Open the payment',
    to: `/deposits/payments/${gap.paymentKey}`,
    endpoint: 'show-deposit-payment',
  };
}

/** Where the fix is made. */
function Related({ item, gap }: { item: WorkListRow; gap: Gap }) {
  const may = useMay();
  const go = useGo();
  const { claimId, encounterId, patientId } = item;
  const claim = claimId && `/claims/${claimId}`;
  const fixes = [
    claim &&
      item.kind === 'documents-wanted' &&
      may('attach-document') && { label: 'Open the documents', to: `${claim}?documents` },
    claimId &&
      APPEALED.includes(item.kind) &&
      may('open-appeal') && {
        label: item.kind === 'denial' ? 'Appeal' : 'Open the appeal',
        to: `/appeals/new?claim=${claimId}`,
      },
    claim && may('correct-claim') && { label: 'Correct the claim', to: claim },
    claim && may('write-off-claim') && { label: 'Write off', to: `${claim}?write-off` },
    claim && may('explain-claim') && { label: 'Explain the balance', to: `${claim}/explain` },
    !claim && encounterId && may('save-codes') && { label: 'Correct the visit', to: `/visits/${encounterId}` },
  ].filter((fix) => !!fix);
  const links = [
    encounterId && may('show-encounter') && { label: 'Visit', to: `/visits/${encounterId}` },
    patientId && may('show-patient') && { label: item.patientName || 'Patient', to: `/patients/${patientId}` },
    patientId && may('show-account') && { label: 'Account', to: `/patients/${patientId}/account` },
  ].filter((link) => !!link);
  const place = placeOf(item.kind, gap);
  if (fixes.length + links.length === 0 && !place) return null;
  return (
    <Panel title="Where it is done">
      <Stack gap="xs">
        <div className="work-fixes">
          {fixes.map(({ label, to }) => (
            <Button key={label} variant="default" onClick={() => go(to)}>
              {label}
            </Button>
          ))}
        </div>
        <Text size="sm" className="work-links">
          {links.map(({ label, to }) => (
            <Go key={to} to={to}>
              {label}
            </Go>
          ))}
          {place && may(place.endpoint) && <Go to={place.to}>{place.label}</Go>}
        </Text>
      </Stack>
    </Panel>
  );
}
