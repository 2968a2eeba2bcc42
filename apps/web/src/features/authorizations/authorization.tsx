import { Alert, Button, Group, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import type { AuthorizationView } from 'cleanclaim/contract/authorization-views';
import { AUTHORIZATION_STATUSES, CLAIM_STATUSES } from 'cleanclaim/contract/columns';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { Go, useGo } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Fact, PageHead, Panel, Status } from '../../ui/bits.tsx';
import { shownCode } from '../../ui/codes/code-text.ts';
import { OriginalLink } from '../../ui/original.tsx';
import { placed } from '../../ui/places.ts';
import { day, time } from '../../ui/words.ts';
import {
  CHANNEL_WORDS,
  CLOCK_WORDS,
  EVENT_WORDS,
  KIND_WORDS,
  OUTCOME_WORDS,
  URGENCY_WORDS,
} from './authorization-words.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { ReplyDialog } from './reply-dialog.tsx';

/** One authorization: what was asked, what the payer said, what is left of it. */
export function Page() {
  const authorizationId = usePathParam('authorizationId');
  const query = useEndpoint('show-authorization', { authorizationId });
  return <Await query={query}>{(view) => <Authorization key={authorizationId} view={view} />}</Await>;
}

function Authorization({ view }: { view: AuthorizationView }) {
  return (
    <div className="page">
      <PageHead
        title={`${KIND_WORDS[view.kind]} ${view.authorizationNumber}`.trim()}
        facts={
          <Group gap="sm" component="span">
            <Status value={view.authorizationStatus} words={AUTHORIZATION_STATUSES} />
            {view.clock !== 'none' && <Status value={view.clock} words={CLOCK_WORDS} />}
            <Go to={`/patients/${view.patientId}`}>{view.patientName}</Go>
            <span>{view.payerName}</span>
          </Group>
        }
        actions={<Actions view={view} />}
      />
      {view.lastError && (
        <Alert color="orange" variant="light" p="xs" title="The payer is not reached">
          {view.lastError} {view.nextTryAt && `It is tried again at ${time(view.nextTryAt)}.`}
        </Alert>
      )}
      <div className="split">
        <Stack gap="sm">
          <Approval view={view} />
          <Answer view={view} />
          <Request view={view} />
        </Stack>
        <Stack gap="sm">
          <Claims view={view} />
          <History view={view} />
        </Stack>
      </div>
    </div>
  );
}

function Actions({ view }: { view: AuthorizationView }) {
  const go = useGo();
  const may = useMay();
  const [open, setOpen] = useState<'reply' | 'cancel'>();
  const isCancelled = view.authorizationStatus === 'cancelled';
  return (
    <>
      {!isCancelled && may('cancel-authorization') && (
        <Button variant="default" onClick={() => setOpen('cancel')}>
          Cancel it
        </Button>
      )}
      {!isCancelled && view.channel !== 'by-hand' && may('note-authorization-reply') && (
        <Button variant="default" onClick={() => setOpen('reply')}>
          Note a reply
        </Button>
      )}
      {view.authorizationStatus === 'draft' && may('request-authorization') && (
        <Button onClick={() => go(`/authorizations/new?again=${view.id}`)}>Put right and ask again</Button>
      )}
      <ReplyDialog view={view} opened={open === 'reply'} onClose={() => setOpen(undefined)} />
      <CancelDialog view={view} opened={open === 'cancel'} onClose={() => setOpen(undefined)} />
    </>
  );
}

const unitsText = ({ unitsApproved, unitsUsed, unitsLeft }: AuthorizationView) =>
  unitsLeft === null ? '' : `${unitsLeft} of ${unitsApproved} (${unitsUsed} used)`;

function Approval({ view }: { view: AuthorizationView }) {
  return (
    <Panel title="Decision">
      <SimpleGrid cols={3} spacing="sm" verticalSpacing={6}>
        <Fact label="Number">{view.authorizationNumber}</Fact>
        <Fact label="Units left">{unitsText(view)}</Fact>
        <Fact label="Services">{view.services || 'Any'}</Fact>
        <Fact label="In force">
          {view.validFrom || view.validTo ? `${day(view.validFrom)} to ${day(view.validTo)}` : ''}
        </Fact>
        <Fact label="Decision by">{view.dueAt ? time(view.dueAt) : ''}</Fact>
        <Fact label="Decided">{view.decidedAt ? time(view.decidedAt) : ''}</Fact>
      </SimpleGrid>
    </Panel>
  );
}

function Answer({ view: { answer } }: { view: AuthorizationView }) {
  return (
    <Panel title="What the payer says">
      {!answer && (
        <Text size="sm" c="dimmed">
          Nothing yet. The answer stands here as soon as it comes; what came by phone is noted with “Note a reply”.
        </Text>
      )}
      {answer && (
        <Stack gap="xs">
          <Text size="sm">{answer.message}</Text>
          {answer.wanted.length > 0 && (
            <Text size="sm">It asks for documents before it decides: {answer.wanted.join(', ')}.</Text>
          )}
          {answer.services.length > 0 && (
            <Table className="rows">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Service</Table.Th>
                  <Table.Th miw={130}>Decision</Table.Th>
                  <Table.Th ta="right">Units</Table.Th>
                  <Table.Th>In words</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {placed(answer.services).map(({ place, item }) => (
                  <Table.Tr key={place}>
                    <Table.Td>{item.procedureCode}</Table.Td>
                    <Table.Td>
                      <Status value={item.outcome} words={OUTCOME_WORDS} />
                    </Table.Td>
                    <Table.Td ta="right">{item.unitsApproved ?? ''}</Table.Td>
                    <Table.Td>{item.message}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )}
        </Stack>
      )}
    </Panel>
  );
}

const serviceText = ({ procedureCode, modifiers, units }: AuthorizationView['request']['services'][number]) =>
  `${[procedureCode, ...modifiers].join('-')} × ${units}`;

function Request({ view }: { view: AuthorizationView }) {
  const { request, encounterId } = view;
  const [first] = request.services;
  return (
    <Panel title="Request">
      <SimpleGrid cols={3} spacing="sm" verticalSpacing={6}>
        <Fact label="Asked by">{CHANNEL_WORDS[view.channel]}</Fact>
        <Fact label="How soon">{view.requestedAt ? URGENCY_WORDS[view.urgency] : ''}</Fact>
        <Fact label="Asked">{view.requestedAt ? time(view.requestedAt) : ''}</Fact>
        <Fact label="Our number">{view.traceNumber}</Fact>
        <Fact label="The payer’s reference">{view.payerReference}</Fact>
        <Fact label="Days">
          {first ? [day(first.from), first.to && day(first.to)].filter(Boolean).join(' to ') : ''}
        </Fact>
        <Fact label="Services">{request.services.map(serviceText).join(', ')}</Fact>
        <Fact label="Diagnoses">{request.diagnoses.map((code) => shownCode('diagnosis', code)).join(', ')}</Fact>
        <Fact label="Visit">{encounterId && <Go to={`/visits/${encounterId}`}>Open the visit</Go>}</Fact>
        <Fact label="Note">{request.note}</Fact>
      </SimpleGrid>
    </Panel>
  );
}

function Claims({ view }: { view: AuthorizationView }) {
  return (
    <Panel title="Claims under it">
      {view.claims.length === 0 && (
        <Text size="sm" c="dimmed">
          None yet. A claim takes it by itself when it is the only approval that fits patient, payer, service, day and
          units.
        </Text>
      )}
      <Stack gap={4}>
        {view.claims.map(({ id, patientControlNumber, claimStatus }) => (
          <Group key={id} gap="xs">
            <Go to={`/claims/${id}`}>{patientControlNumber}</Go>
            <Status value={claimStatus} words={CLAIM_STATUSES} />
          </Group>
        ))}
      </Stack>
    </Panel>
  );
}

function History({ view }: { view: AuthorizationView }) {
  return (
    <Panel title="History">
      <Stack gap="xs">
        {placed(view.events).map(({ place, item }) => (
          <div key={place}>
            <Text size="xs" c="dimmed">
              {time(item.at)} · {item.actor.replace(/^job:.*/, 'Cleanclaim')}
            </Text>
            <Text size="sm">
              {EVENT_WORDS[item.event] ?? item.event}. {item.detail}{' '}
              {item.fileSha256 && <OriginalLink sha256={item.fileSha256}>The answer as it came</OriginalLink>}
            </Text>
          </div>
        ))}
      </Stack>
    </Panel>
  );
}
