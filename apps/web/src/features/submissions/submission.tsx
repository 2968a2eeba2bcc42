import '../../ui/plain-table.css';
import './submission.css';
import { Alert, Group, Tabs, Text } from '@mantine/core';
import { CLAIM_STATUSES, LISTS } from 'cleanclaim/contract/columns';
import type { SubmissionStanding, SubmissionView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { Empty, Money, PageHead, Panel, Status } from '../../ui/bits.tsx';
import { OriginalButton, OriginalLink, OriginalX12 } from '../../ui/original.tsx';
import { ShowMore } from '../../ui/show-more.tsx';
import { count, money, time } from '../../ui/words.ts';
import { submissionSteps } from './submission-steps.ts';

/** One 837 that went out: how far it came, what was answered, and what of each claim. */
export function Page() {
  const submissionId = usePathParam('submissionId');
  const query = useEndpoint('show-submission', { submissionId });
  return <Await query={query}>{(submission) => <Submission key={submissionId} submission={submission} />}</Await>;
}

function Submission({ submission }: { submission: SubmissionView }) {
  const { interchangeControlNumber, claimCount, chargeCents, acknowledgment, delivery } = submission;
  return (
    <div className="page">
      <PageHead
        title={`Interchange ${interchangeControlNumber}`}
        facts={
          <Group gap="sm">
            <Status value={delivery} words={LISTS.submissions.delivery.values} />
            <Status value={acknowledgment} words={LISTS.submissions.acknowledgment.values} />
            <span>
              {count(claimCount, 'claim')}, {money(chargeCents)}
            </span>
          </Group>
        }
      />
      <Panel title="How far it came">
        {submission.silence && (
          <Alert color="red" variant="light" p="xs" mb={8}>
            {submission.silence.what === 'receipt'
              ? `No receipt (TA1 or 999) for ${count(submission.silence.hours, 'hour')}: ask the clearinghouse whether the file arrived, before anything is sent again.`
              : `Claims without an acknowledgment (277CA) for ${count(submission.silence.hours, 'hour')}: ask the clearinghouse for it, or the payer for the status of the claims.`}
          </Alert>
        )}
        <Totals submission={submission} />
        <Steps submission={submission} />
      </Panel>
      <Panel title="What was answered">
        <Answers answers={submission.answers} />
      </Panel>
      <section className="panel" aria-label="Claims and file">
        <Tabs defaultValue="claims" keepMounted={false}>
          <Tabs.List mb={8}>
            <Tabs.Tab value="claims">Claims in it</Tabs.Tab>
            <Tabs.Tab value="file">The 837 file</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="claims">
            <Claims claims={submission.claims} />
          </Tabs.Panel>
          <Tabs.Panel value="file">
            <Text size="sm" mb={6}>
              <OriginalLink sha256={submission.sha256}>Open the file as it went</OriginalLink>
            </Text>
            <OriginalX12 sha256={submission.sha256} label={`837 of interchange ${interchangeControlNumber}`} />
          </Tabs.Panel>
        </Tabs>
      </section>
    </div>
  );
}

const STANDINGS: Readonly<Record<SubmissionStanding, string>> = {
  waiting: 'not out yet',
  sent: 'sent',
  received: 'received',
  accepted: 'accepted',
  rejected: 'rejected',
  silent: 'silent',
  decided: 'decided',
  'sent-again': 'sent again later',
};

/** How many claims stand where, and their charges. */
function Totals({ submission: { totals, connectionName } }: { submission: SubmissionView }) {
  return (
    <Group gap="md" mb={8} role="group" aria-label="Claims by where they stand">
      {totals.map(({ standing, claims, chargeCents }) => (
        <Text size="sm" key={standing} {...(standing === 'silent' || standing === 'rejected' ? { c: 'red' } : {})}>
          <b>{claims}</b> {STANDINGS[standing]} ({money(chargeCents)})
        </Text>
      ))}
      {connectionName && (
        <Text size="sm" c="dimmed">
          By {connectionName}
        </Text>
      )}
    </Group>
  );
}

function Steps({ submission }: { submission: SubmissionView }) {
  return (
    <ol className="steps">
      {submissionSteps(submission).map(({ title, state, at, words }) => (
        <li
          key={title}
          {...(state === 'done' ? { 'data-done': true } : {})}
          {...(state === 'bad' ? { 'data-bad': true } : {})}
        >
          <b>{title}</b>
          <div>{words}</div>
          <Text size="xs" c="dimmed">
            {time(at)}
          </Text>
        </li>
      ))}
    </ol>
  );
}

function Answers({ answers }: { answers: SubmissionView['answers'] }) {
  if (answers.length === 0) {
    return (
      <Empty
        title="No answer yet"
        hint="TA1 and 999 come within minutes to a day, the 277CA within two days. They are read by themselves and stand here."
      />
    );
  }
  return (
    <table className="plain-table" aria-label="Answers">
      <thead>
        <tr>
          <th scope="col" style={{ width: 80 }}>
            Answer
          </th>
          <th scope="col" style={{ width: 150 }}>
            Received
          </th>
          <th scope="col" style={{ width: 180 }}>
            Verdict
          </th>
          <th scope="col">In words</th>
          <th scope="col" style={{ width: 70 }}>
            File
          </th>
        </tr>
      </thead>
      <tbody>
        {answers.map(({ id, kind, receivedAt, verdict, words, sha256 }) => (
          <tr key={id}>
            <td>
              <b>{kind}</b>
            </td>
            <td>{time(receivedAt)}</td>
            <td>{verdict}</td>
            <td>
              {words.map((line) => (
                <div key={line}>{line}</div>
              ))}
            </td>
            <td>
              <OriginalButton sha256={sha256} label={`${kind} as it came`}>
                Open
              </OriginalButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const CLAIMS_A_STEP = 100;
/** They are what a biller opens a submission for. */
const isRefused = ({ claimStatus, answer }: SubmissionView['claims'][number]) =>
  claimStatus === 'rejected' || /reject/i.test(answer);

function Claims({ claims }: { claims: SubmissionView['claims'] }) {
  const [shown, setShown] = useState(CLAIMS_A_STEP);
  const refusedFirst = claims.toSorted((a, b) => Number(isRefused(b)) - Number(isRefused(a)));
  return (
    <>
      <table className="plain-table" aria-label="Claims in the submission">
        <thead>
          <tr>
            <th scope="col" style={{ width: 110 }}>
              Claim
            </th>
            <th scope="col" style={{ width: 190 }}>
              Patient
            </th>
            <th scope="col" style={{ width: 190 }}>
              Payer
            </th>
            <th scope="col" style={{ width: 100 }} className="right">
              Charge
            </th>
            <th scope="col" style={{ width: 120 }}>
              Now
            </th>
            <th scope="col">What was answered</th>
          </tr>
        </thead>
        <tbody>
          {refusedFirst.slice(0, shown).map((claim) => (
            <tr key={claim.patientControlNumber}>
              <td>
                <Go to={`/claims/${claim.claimId}`}>{claim.patientControlNumber}</Go>
              </td>
              <td>{claim.patientName}</td>
              <td>{claim.payerName}</td>
              <td className="right">
                <Money cents={claim.chargeCents} />
              </td>
              <td>
                <Status value={claim.claimStatus} words={CLAIM_STATUSES} />
              </td>
              <td>{claim.answer}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore shown={shown} total={claims.length} step={CLAIMS_A_STEP} onMore={setShown} />
    </>
  );
}
