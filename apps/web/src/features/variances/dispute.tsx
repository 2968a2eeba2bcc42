import '../../ui/plain-table.css';
import { Button, Group, Text } from '@mantine/core';
import { VARIANCE_STATUSES } from 'cleanclaim/contract/columns';
import type { VarianceDisputeView } from 'cleanclaim/contract/variance-views';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Money, PageHead, Panel, Status } from '../../ui/bits.tsx';
import { originalUrl } from '../../ui/original.tsx';
import { count, day, money } from '../../ui/words.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { ANSWERS, SENT_BY } from './variance-words.ts';

/** One letter to a payer: its cases, its deadline, the answer, and what it brought. */
export function Page() {
  const disputeId = usePathParam('disputeId');
  const query = useEndpoint('show-variance-dispute', { disputeId });
  return <Await query={query}>{(dispute) => <Dispute key={disputeId} dispute={dispute} />}</Await>;
}

function Dispute({ dispute }: { dispute: VarianceDisputeView }) {
  const may = useMay();
  const [answering, setAnswering] = useState(false);
  const { disputeNumber, payerName, sentBy, sentDate, answerDueDate, answer, answerDate, answerNote } = dispute;
  return (
    <div className="page">
      <PageHead
        title={`Dispute ${disputeNumber}`}
        facts={
          <Group gap="sm">
            <span>{payerName}</span>
            <span>
              {count(dispute.caseCount, 'payment')}, {money(dispute.disputedCents)}
            </span>
            <span>
              Sent {day(sentDate)} by {SENT_BY[sentBy].toLowerCase()}, answer by {day(answerDueDate)}
            </span>
          </Group>
        }
        actions={
          <>
            <Button component="a" href={originalUrl(dispute.sha256)} target="_blank" rel="noopener" variant="default">
              Open the letter
            </Button>
            <Button component="a" href={originalUrl(dispute.sha256, 'download')} variant="default">
              Download it
            </Button>
            {may('answer-variance-dispute') && (
              <Button onClick={() => setAnswering(true)}>{answer ? 'Note another answer' : 'Note the answer'}</Button>
            )}
          </>
        }
      />
      <Panel title="The payer's answer">
        <Text size="sm">
          {answer
            ? `${ANSWERS[answer]}, ${day(answerDate)}. ${answerNote}`
            : 'None yet. Send the letter the way you chose; when the money comes, its cases close by themselves.'}
        </Text>
      </Panel>
      <Panel title="Payments in the letter">
        <Cases cases={dispute.cases} />
      </Panel>
      {answering && <AnswerDialog dispute={dispute} onClose={() => setAnswering(false)} />}
    </div>
  );
}

function Cases({ cases }: Pick<VarianceDisputeView, 'cases'>) {
  return (
    <table className="plain-table" aria-label="Payments in the letter">
      <thead>
        <tr>
          <th scope="col">Patient</th>
          <th scope="col">Service</th>
          <th scope="col">Code</th>
          {['Expected', 'Allowed', 'Open', 'Recovered'].map((title) => (
            <th key={title} scope="col" className="right">
              {title}
            </th>
          ))}
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <tr key={one.id}>
            <td>
              <Go to={`/variances/${one.id}`}>{one.patientName}</Go>
            </td>
            <td>
              <Day date={one.serviceDate} />
            </td>
            <td>{one.procedureCode}</td>
            <td className="right">
              <Money cents={one.expectedCents} />
            </td>
            <td className="right">
              <Money cents={one.allowedCents} />
            </td>
            <td className="right">
              <Money cents={one.varianceCents} dimZero />
            </td>
            <td className="right">
              <Money cents={one.recoveredCents} dimZero />
            </td>
            <td>
              <Status value={one.varianceStatus} words={VARIANCE_STATUSES} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
