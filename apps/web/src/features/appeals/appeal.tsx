import './appeals.css';
import { Alert, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import type { AppealView } from 'cleanclaim/contract/appeal-views';
import { APPEAL_LAW_WORDS, APPEAL_OUTCOMES, APPEAL_STATUSES, APPEAL_WAYS } from 'cleanclaim/contract/appeal-words';
import type { EndpointName } from 'cleanclaim/contract/endpoints';
import { type ComponentType, useState } from 'react';
import { withPractice } from '../../api/client.ts';
import { useEndpoint } from '../../api/queries.ts';
import { useKeys } from '../../app/keys.tsx';
import { Go, useGo } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Fact, Money, PageHead, Panel, Status } from '../../ui/bits.tsx';
import { day, time } from '../../ui/words.ts';
import {
  DecideDialog,
  type DialogProps,
  KeepDialog,
  ProofDialog,
  SendDialog,
  WithdrawDialog,
} from './appeal-dialogs.tsx';
import { appealValues } from './appeal-values.ts';
import { Chance } from './chance.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { Preview } from './preview.tsx';

/** One appeal: its letter and packet while it is written, then how it went out and what came of it. */
export function Page() {
  const appealId = usePathParam('appealId');
  const query = useEndpoint('show-appeal', { appealId });
  return <Await query={query}>{(view) => <Appeal key={appealId} view={view} />}</Await>;
}

function Appeal({ view }: { view: AppealView }) {
  const may = useMay();
  const { row } = view;
  const isDraft = row.appealStatus === 'draft';
  return (
    <div className="page">
      <PageHead
        title={`Appeal: ${row.levelName}`}
        facts={
          <Group gap="sm" component="span">
            <Status value={row.outcome ?? row.appealStatus} words={{ ...APPEAL_STATUSES, ...APPEAL_OUTCOMES }} />
            <Go to={`/claims/${row.claimId}`}>Claim {row.patientControlNumber}</Go>
            <span>{row.patientName}</span>
            <span>{row.payerName}</span>
          </Group>
        }
        actions={<Actions view={view} />}
      />
      <Notices view={view} />
      <Strip view={view} />
      {isDraft && may('edit-appeal') ? (
        <DraftEditor key={row.reason} view={view} />
      ) : (
        <div className="appeal-columns">
          <Stack gap="sm">
            <Sending view={view} />
            <Outcome view={view} />
          </Stack>
          <Preview view={view} values={appealValues(view)} />
        </div>
      )}
      <div className="appeal-columns">
        <Panel title="Chance">
          <Chance chance={view.chance} />
        </Panel>
        <Letters view={view} />
      </div>
    </div>
  );
}

function Notices({ view }: { view: AppealView }) {
  const { row, openPlaces } = view;
  const waits = row.appealStatus === 'sent' || row.appealStatus === 'received';
  return (
    <>
      {row.appealStatus === 'draft' && openPlaces.length > 0 && (
        <Alert color="orange" variant="light" p="xs">
          Before it goes out, fill in: {openPlaces.join(', ')}.
        </Alert>
      )}
      {waits && row.paidSinceCents > 0 && (
        <Alert color="blue" variant="light" p="xs">
          The payer has paid <Money cents={row.paidSinceCents} /> on the claim since: record the decision.
        </Alert>
      )}
    </>
  );
}

function Strip({ view }: { view: AppealView }) {
  const { row } = view;
  return (
    <section className="panel appeal-strip" aria-label="Where the appeal stands">
      <Fact label="In dispute">
        <Money cents={row.disputedCents} />
      </Fact>
      <Fact label="Refused with">{view.lines.flatMap(({ codes }) => codes).join(', ')}</Fact>
      <Fact label="Decision of">
        <Day date={view.noticeDate} />
      </Fact>
      <Fact label="Last day">
        <span title={`${view.deadlineRule} ${view.deadlineSource}`}>
          <b>{day(row.deadlineDate)}</b>
        </span>
      </Fact>
      <Fact label="Send by">
        <Day date={view.sendBy} />
      </Fact>
      <Fact label="Rules">{APPEAL_LAW_WORDS[view.law]}</Fact>
      <Fact label="Decided by">{view.decidedBy}</Fact>
      <Fact label="How it was counted">{view.deadlineRule}</Fact>
      <Fact label="By which rule">{view.deadlineSource}</Fact>
    </section>
  );
}

type Deed = readonly [label: string, keys: string, endpoint: EndpointName, Dialog: ComponentType<DialogProps>];

function deedsOf({ row: { appealStatus, outcome } }: AppealView): readonly Deed[] {
  const withdraw: Deed = ['Withdraw', 'x', 'withdraw-appeal', WithdrawDialog];
  if (appealStatus === 'draft') return [withdraw, ['Send', 'd', 'send-appeal', SendDialog]];
  if (appealStatus === 'sent' || appealStatus === 'received')
    return [
      withdraw,
      ['Note that it arrived', 'a', 'note-appeal-proof', ProofDialog],
      ['Record the decision', 'r', 'decide-appeal', DecideDialog],
    ];
  return outcome === 'overturned' || outcome === 'partly'
    ? [['Keep the letter', 'k', 'keep-appeal-letter', KeepDialog]]
    : [];
}

function Actions({ view }: { view: AppealView }) {
  const may = useMay();
  const go = useGo();
  const [opened, setOpened] = useState<Deed>();
  const deeds = deedsOf(view).filter(([, , endpoint]) => may(endpoint));
  const packet = withPractice(`/api/appeals/${view.id}/pdf`);
  useKeys([
    { keys: 'p', what: 'Open the packet', run: () => void window.open(packet, '_blank', 'noopener') },
    ...deeds.map((deed) => ({ keys: deed[1], what: deed[0], run: () => setOpened(deed) })),
  ]);
  const Dialog = opened?.[3];
  return (
    <>
      <Button component="a" href={packet} target="_blank" rel="noopener" variant="default" title="Key p">
        Open the packet
      </Button>
      {deeds.map((deed, i) => (
        <Button
          key={deed[0]}
          variant={i === deeds.length - 1 ? 'filled' : 'default'}
          title={`Key ${deed[1]}`}
          onClick={() => setOpened(deed)}
        >
          {deed[0]}
        </Button>
      ))}
      {view.nextLevel && !view.nextLevel.appealId && may('open-appeal') && (
        <Button onClick={() => go(`/appeals/new?claim=${view.row.claimId}`)}>Open the next level</Button>
      )}
      {Dialog && <Dialog view={view} onClose={() => setOpened(undefined)} />}
    </>
  );
}

function Sending({ view }: { view: AppealView }) {
  return (
    <Panel title="Sending">
      <SimpleGrid cols={2} spacing="sm" verticalSpacing={6}>
        <Fact label="Sent">{view.sentDate && `${day(view.sentDate)} by ${view.sender}`}</Fact>
        <Fact label="By">
          {view.way && `${APPEAL_WAYS[view.way]}${view.articleNumber ? ` ${view.articleNumber}` : ''}`}
        </Fact>
        <Fact label="To">{view.sentTo || view.payerAddress}</Fact>
        <Fact label="Arrived">{view.proof && `${day(view.proofDate)}: ${view.proof}`}</Fact>
        <Fact label="Decision due">{view.decisionDue ? day(view.decisionDue) : 'No day is set'}</Fact>
        <Fact label="Late because">{view.goodCause}</Fact>
      </SimpleGrid>
    </Panel>
  );
}

function Outcome({ view }: { view: AppealView }) {
  const { row, nextLevel } = view;
  return (
    <Panel title="Outcome">
      {!row.outcome && (
        <Text size="sm" c="dimmed">
          {view.outcomeNote || 'Nothing yet. Record the decision as soon as the letter or the remittance is there.'}
        </Text>
      )}
      {row.outcome && (
        <Stack gap="xs">
          <SimpleGrid cols={2} spacing="sm" verticalSpacing={6}>
            <Fact label="They decided">
              {APPEAL_OUTCOMES[row.outcome]}, {day(view.decidedDate)}
            </Fact>
            <Fact label="Won">
              <Money cents={row.wonCents} />
            </Fact>
            <Fact label="Paid on the claim since it was sent">
              <Money cents={row.paidSinceCents} />
            </Fact>
            <Fact label="Why">{view.outcomeNote}</Fact>
          </SimpleGrid>
          {nextLevel && (
            <Text size="sm">
              Next level: {nextLevel.name}, to be filed by <b>{day(nextLevel.lastDate)}</b>.{' '}
              {nextLevel.appealId && <Go to={`/appeals/${nextLevel.appealId}`}>Open it</Go>}
            </Text>
          )}
        </Stack>
      )}
      {view.previousAppealId && (
        <Text size="sm" mt={6}>
          <Go to={`/appeals/${view.previousAppealId}`}>The level before</Go>
        </Text>
      )}
    </Panel>
  );
}

function Letters({ view: { letters } }: { view: AppealView }) {
  return (
    <Panel title="Letters">
      <Stack gap={4}>
        {letters.map(({ id, savedAt, author, body }, i) => (
          <details key={id}>
            <summary>
              <Text span size="sm">
                {i === 0 ? 'As it stands' : 'Before'} · {time(savedAt)} · {author}
              </Text>
            </summary>
            <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
              {body}
            </Text>
          </details>
        ))}
      </Stack>
    </Panel>
  );
}
