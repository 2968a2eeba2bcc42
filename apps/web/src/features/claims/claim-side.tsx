import { Badge, Tabs, Text } from '@mantine/core';
import { CLAIM_STATUSES, LISTS, PRINT_BATCH_STATES } from 'cleanclaim/contract/columns';
import type { ClaimView } from 'cleanclaim/contract/views';
import { Go } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Empty, Money, Status } from '../../ui/bits.tsx';
import { OriginalButton, OriginalLink } from '../../ui/original.tsx';
import { day, time } from '../../ui/words.ts';
import { X12View } from '../../ui/x12-view.tsx';
import { ClaimCalls } from './claim-calls.tsx';
import { ClaimExpected } from './claim-expected.tsx';
import { segmentsOf } from './claim-wire.ts';
import { ClaimWriteOffs } from './claim-write-offs.tsx';

/** Beside the form: what goes over the wire, what happened, what was sent, and what is to do. */
export function ClaimSide({ view, focused }: { view: ClaimView; focused: string | undefined }) {
  const may = useMay();
  return (
    <aside className="panel claim-side" aria-label="837, expected payment, history, submissions and work">
      <Tabs defaultValue="837" keepMounted={false}>
        <Tabs.List mb={8}>
          <Tabs.Tab value="837">837</Tabs.Tab>
          <Tabs.Tab value="expected">Expected payment</Tabs.Tab>
          <Tabs.Tab value="history">History</Tabs.Tab>
          <Tabs.Tab value="submissions">Submissions</Tabs.Tab>
          {may('list-contacts') && <Tabs.Tab value="calls">Calls</Tabs.Tab>}
          {may('show-write-offs') && <Tabs.Tab value="write-offs">Write-offs</Tabs.Tab>}
          <Tabs.Tab
            value="work"
            rightSection={
              view.work.length > 0 && (
                <Badge size="xs" color="orange">
                  {view.work.length}
                </Badge>
              )
            }
          >
            Work
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="837">
          <Wire view={view} focused={focused} />
        </Tabs.Panel>
        <Tabs.Panel value="expected">
          <ClaimExpected view={view} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <History view={view} />
        </Tabs.Panel>
        <Tabs.Panel value="submissions">
          <Submissions view={view} />
        </Tabs.Panel>
        <Tabs.Panel value="calls">
          <ClaimCalls view={view} />
        </Tabs.Panel>
        <Tabs.Panel value="write-offs">
          <ClaimWriteOffs claimId={view.claim.id} />
        </Tabs.Panel>
        <Tabs.Panel value="work">
          <Work view={view} />
        </Tabs.Panel>
      </Tabs>
    </aside>
  );
}

function Wire({ view, focused }: { view: ClaimView; focused: string | undefined }) {
  const { wire } = view;
  if (wire.kind === 'impossible') {
    return <Empty title="It cannot be written as it is" hint={wire.reason} />;
  }
  return (
    <>
      <Text size="xs" c="dimmed" mb={4}>
        {wire.kind === 'sent' ? 'As it was sent.' : 'As it would go now.'} The segment of the field you click is marked.
      </Text>
      <X12View
        segments={wire.segments}
        label={`837 of claim ${view.claim.patientControlNumber}`}
        highlighted={focused === undefined ? [] : segmentsOf(focused, wire.segments)}
        maxHeight="calc(100vh - 150px)"
      />
    </>
  );
}

function History({ view }: { view: ClaimView }) {
  const may = useMay();
  const words = (status: string) => CLAIM_STATUSES[status as keyof typeof CLAIM_STATUSES] ?? status;
  return (
    <ol className="claim-history" reversed>
      {view.timeline.toReversed().map((event) => (
        <li key={event.id}>
          <Text size="xs" c="dimmed" component="div">
            {time(event.at)}
            {event.fromStatus !== event.toStatus &&
              ` · ${event.fromStatus ? `${words(event.fromStatus)} → ` : ''}${words(event.toStatus)}`}
          </Text>
          {event.detail}{' '}
          {event.sha256 && event.event === 'mailed' && may('show-print-batch') && (
            <OriginalLink sha256={event.sha256}>Forms</OriginalLink>
          )}
          {event.sha256 && event.event !== 'mailed' && may('show-submission') && (
            <OriginalButton sha256={event.sha256} label="The file behind it">
              File
            </OriginalButton>
          )}
        </li>
      ))}
    </ol>
  );
}

function Submissions({ view }: { view: ClaimView }) {
  const may = useMay();
  if (view.submissions.length === 0 && view.mailings.length === 0) {
    return <Empty title="Not sent yet" hint="Once it is ready it goes out with the next batch, or with “Send now”." />;
  }
  return (
    <ol className="claim-history">
      {view.submissions.map((one) => (
        <li key={one.id}>
          {may('show-submission') ? (
            <Go to={`/submissions/${one.id}`}>Interchange {one.interchangeControlNumber}</Go>
          ) : (
            `Interchange ${one.interchangeControlNumber}`
          )}{' '}
          <Status value={one.acknowledgment} words={LISTS.submissions.acknowledgment.values} />
          <Text size="xs" c="dimmed">
            {time(one.createdAt)}, as claim {one.patientControlNumber}
          </Text>
        </li>
      ))}
      {view.mailings.map((one) => (
        <Mailing key={one.printBatchId} mailing={one} />
      ))}
    </ol>
  );
}

function Mailing({ mailing }: { mailing: ClaimView['mailings'][number] }) {
  const may = useMay();
  const { printBatchId, batchNumber, state, mailedDate, patientControlNumber, certified } = mailing;
  const title = `Print batch ${batchNumber}`;
  return (
    <li>
      {may('show-print-batch') ? <Go to={`/mail/${printBatchId}`}>{title}</Go> : title}{' '}
      <Status value={state} words={PRINT_BATCH_STATES} />
      <Text size="xs" c="dimmed" component="div">
        {mailedDate && `Mailed ${day(mailedDate)}, `}as claim {patientControlNumber}
        {certified.map(({ articleNumber, deliveredDate }) => (
          <div key={articleNumber}>
            Certified mail {articleNumber}
            {deliveredDate && `, delivered ${day(deliveredDate)}`}
          </div>
        ))}
      </Text>
    </li>
  );
}

function Work({ view }: { view: ClaimView }) {
  const may = useMay();
  if (view.work.length === 0) {
    return (
      <Empty title="Nothing waits for a person" hint="A rejection, a denial or a missing answer brings work here." />
    );
  }
  return (
    <ol className="claim-history">
      {view.work.map((item) => (
        <li key={item.id}>
          {may('show-work') ? <Go to={`/work/${item.id}`}>{item.title}</Go> : <b>{item.title}</b>}
          <Text size="xs" c="dimmed" component="div">
            By <Day date={item.deadlineDate} /> · <Money cents={item.amountCents} /> ·{' '}
            {item.assigneeName || 'nobody’s yet'}
          </Text>
          {item.reason}
        </li>
      ))}
    </ol>
  );
}
