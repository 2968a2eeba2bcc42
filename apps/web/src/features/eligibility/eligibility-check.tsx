import { Button, Group, SimpleGrid } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { EligibilityCheckView } from 'cleanclaim/contract/eligibility-views';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { Go, useGo } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Fact, PageHead, Panel } from '../../ui/bits.tsx';
import { CheckAnswer, CheckLine } from '../../ui/eligibility/answer.tsx';
import { day, time } from '../../ui/words.ts';

/** One question to a payer about a coverage, with its answer. */
export function Page() {
  const checkId = usePathParam('checkId');
  const query = useEndpoint('show-eligibility-check', { checkId });
  return <Await query={query}>{(check) => <Check key={checkId} check={check} />}</Await>;
}

function Check({ check }: { check: EligibilityCheckView }) {
  const go = useGo();
  const may = useMay();
  return (
    <div className="page">
      <PageHead
        title={`${check.payerName} about ${check.patientName}`}
        facts={<CheckLine check={check} />}
        actions={
          <Group gap="xs">
            {may('ask-eligibility') && <CheckAgain check={check} />}
            <Button onClick={() => go(`/patients/${check.patientId}`)}>Open the patient</Button>
          </Group>
        }
      />
      <Panel title="Question">
        <SimpleGrid cols={4}>
          <Fact label="Member id">{check.memberId}</Fact>
          <Fact label="For the day">{day(check.serviceDate)}</Fact>
          <Fact label="Services">{check.services.join(', ')}</Fact>
          <Fact label="Number of the question">{check.traceNumber}</Fact>
          <Fact label="Asked">{`${time(check.askedAt)} by ${check.askedBy}`}</Fact>
          <Fact label="Answered">{time(check.answeredAt)}</Fact>
          <Fact label="Group">{check.groupNumber}</Fact>
          <Fact label="Patient">
            <Go to={`/patients/${check.patientId}`}>{check.patientName}</Go>
          </Fact>
        </SimpleGrid>
      </Panel>
      <Panel title="Answer">
        <CheckAnswer check={check} />
      </Panel>
    </div>
  );
}

function CheckAgain({ check }: { check: EligibilityCheckView }) {
  const ask = useAction('ask-eligibility');
  const again = () =>
    ask.mutate(
      { coverageIds: [check.coverageId], date: check.serviceDate },
      {
        onSuccess: () => notifications.show({ message: 'The payer is asked again. The answer stands in the list.' }),
        onError: ({ message }) => notifications.show({ color: 'red', message }),
      },
    );
  return (
    <Button variant="default" loading={ask.isPending} onClick={again}>
      Check again
    </Button>
  );
}
