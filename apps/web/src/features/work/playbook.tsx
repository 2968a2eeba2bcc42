import '../../ui/plain-table.css';
import { Anchor, Badge, Checkbox, Group, Stack, Text } from '@mantine/core';
import type { PlaybookView, WorkStepView } from 'cleanclaim/contract/denial-views';
import {
  DENIAL_CATEGORIES,
  DENIAL_FIXERS,
  DENIAL_ROOT_CAUSES,
  DENIAL_STATUSES,
} from 'cleanclaim/contract/denial-words';
import type { EndpointName } from 'cleanclaim/contract/endpoints';
import type { WorkListRow } from 'cleanclaim/contract/rows';
import type { WorkView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { Fact, Money, Status } from '../../ui/bits.tsx';
import { OriginalLink } from '../../ui/original.tsx';
import { day, time } from '../../ui/words.ts';
import { failed } from './dialog.ts';

interface Deed {
  label: string;
  endpoint: EndpointName;
  to: (item: WorkListRow) => string;
}

const onClaim = ({ claimId }: WorkListRow, query = '') => `/claims/${claimId}${query}`;
const onPatient = ({ patientId }: WorkListRow, part = '') => `/patients/${patientId}${part}`;
const CORRECT: Deed = { label: 'Correct the claim', endpoint: 'correct-claim', to: (item) => onClaim(item) };

/** Where the product does what a step asks for. */
const DEEDS: Readonly<Record<Exclude<NonNullable<WorkStepView['action']>, 'filing-proof'>, Deed>> = {
  correct: CORRECT,
  'new-claim': CORRECT,
  records: { label: 'Send records', endpoint: 'attach-document', to: (item) => onClaim(item, '?documents') },
  appeal: { label: 'Write the appeal', endpoint: 'open-appeal', to: ({ claimId }) => `/appeals/new?claim=${claimId}` },
  'check-eligibility': { label: 'Check eligibility', endpoint: 'ask-eligibility', to: (item) => onPatient(item) },
  'find-authorization': { label: 'Look for it', endpoint: 'list-authorizations', to: () => '/authorizations' },
  'other-payer': { label: 'Change the coverage', endpoint: 'save-coverage', to: (item) => onPatient(item) },
  'next-payer': { label: 'Bill the next payer', endpoint: 'bill-next-payer', to: (item) => onClaim(item) },
  'bill-patient': { label: 'Open the account', endpoint: 'show-account', to: (item) => onPatient(item, '/account') },
  'write-off': { label: 'Write off', endpoint: 'write-off-claim', to: (item) => onClaim(item, '?write-off') },
};

/** The steps of an item, each checked off when it is done, with the deed that it asks for. */
export function Steps({ work }: { work: WorkView }) {
  const { item, playbook } = work;
  if (playbook.steps.length === 0) return null;
  return (
    <>
      <ol className="work-steps">
        {playbook.steps.map((step) => (
          <li key={step.text}>
            <Step step={step} item={item} proof={playbook.filingProof} />
            <Learned step={step} />
          </li>
        ))}
      </ol>
      {playbook.learned && (
        <Text size="xs" c="dimmed">
          {playbook.learned}
        </Text>
      )}
    </>
  );
}

/** What a step brought before. */
function Learned({ step: { records, isBest } }: { step: WorkStepView }) {
  if (records.length === 0 && !isBest) return null;
  return (
    <Text size="xs" c="dimmed" ml={28}>
      {isBest && (
        <Badge size="xs" color="teal" variant="light" mr={6}>
          Best here
        </Badge>
      )}
      {records.join(' ')}
    </Text>
  );
}

interface StepProps {
  step: WorkStepView;
  item: WorkListRow;
  proof: PlaybookView['filingProof'];
}

/** Who did it and when; of a step that is left, by when. */
function stepNote({ doneAt, doneBy, dueDate }: WorkStepView): { description?: string } {
  if (doneAt) return { description: `${doneBy}, ${time(doneAt)}` };
  return dueDate ? { description: `By ${day(dueDate)}` } : {};
}

function Step({ step, item, proof }: StepProps) {
  const may = useMay();
  const tick = useAction('tick-work-step');
  // What was just clicked stands until the server has told otherwise.
  const [clicked, setClicked] = useState<{ done: boolean; before: string | null }>();
  const isDone = clicked && clicked.before === step.doneAt ? clicked.done : step.doneAt !== null;
  const change = (done: boolean) => {
    setClicked({ done, before: step.doneAt });
    tick.mutateAsync({ workItemId: item.id, step: step.text, done }).catch((error: Error) => {
      setClicked(undefined);
      failed(error);
    });
  };
  const isOpen = item.workStatus === 'open' && may('tick-work-step');
  return (
    <Group gap="sm" align="flex-start" wrap="nowrap" justify="space-between">
      <Checkbox
        size="xs"
        label={step.text}
        checked={isDone}
        disabled={!isOpen}
        {...stepNote(step)}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      {isOpen && item.claimId && <DeedLink step={step} item={item} proof={proof} />}
    </Group>
  );
}

function DeedLink({ step: { action }, item, proof }: StepProps) {
  const may = useMay();
  if (action === null) return null;
  if (action === 'filing-proof') {
    return proof && <OriginalLink sha256={proof.fileSha256}>Proof of {day(proof.takenOn)}</OriginalLink>;
  }
  const { label, endpoint, to } = DEEDS[action];
  if (!may(endpoint)) return null;
  return (
    <Anchor component="span" size="sm" style={{ whiteSpace: 'nowrap' }}>
      <Go to={to(item)}>{label}</Go>
    </Anchor>
  );
}

/** Who puts a denial right, why it came, and each line that the payer refused with where it stands now. */
export function DenialFacts({ playbook: { denials, fixedBy } }: { playbook: PlaybookView }) {
  const [first] = denials;
  if (!first) return null;
  return (
    <Stack gap={6} mt={8}>
      <Group gap="xl">
        {fixedBy && <Fact label="Fixed by">{DENIAL_FIXERS[fixedBy]}</Fact>}
        <Fact label="Category">{DENIAL_CATEGORIES[first.category]}</Fact>
        <Fact label="Root cause">{DENIAL_ROOT_CAUSES[first.rootCause]}</Fact>
        <Fact label="Preventable">{first.preventable === 'yes' ? 'Yes' : 'No'}</Fact>
      </Group>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">Refused</th>
            <th scope="col">Reason</th>
            <th scope="col">State</th>
            <th scope="col" className="right">
              Denied
            </th>
            <th scope="col" className="right">
              Recovered
            </th>
            <th scope="col" className="right">
              Next payer
            </th>
          </tr>
        </thead>
        <tbody>
          {denials.map((denial) => (
            <tr key={denial.id}>
              <td>{denial.lineNumber === 0 ? 'Whole claim' : `Line ${denial.lineNumber}, ${denial.procedureCode}`}</td>
              <td>
                <Text span size="sm" title={denial.what}>
                  {[denial.reasonCode, denial.remarkCodes].filter(Boolean).join(' ')}
                </Text>
              </td>
              <td>
                <Status value={denial.denialStatus} words={DENIAL_STATUSES} />
              </td>
              <td className="right">
                <Money cents={denial.deniedCents} />
              </td>
              <td className="right">
                <Money cents={denial.recoveredCents} dimZero />
              </td>
              <td className="right">
                <Money cents={denial.nextPayerCents} dimZero />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Stack>
  );
}
