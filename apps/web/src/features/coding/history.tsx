import { Text, Title } from '@mantine/core';
import type { CodedVisit, CodingDecisionView, CodingReviewView } from 'cleanclaim/contract/coding-views';
import { BILLING_STATUSES } from 'cleanclaim/contract/columns';
import { Go } from '../../app/navigate.tsx';
import { Panel, Status } from '../../ui/bits.tsx';
import { day } from '../../ui/words.ts';

const DECISIONS: Readonly<Record<CodingDecisionView['decision'], string>> = {
  accept: 'accepted',
  reject: 'rejected',
  replace: 'replaced',
  add: 'added',
  remove: 'took off',
};

function sentence(one: CodingDecisionView): string {
  const code = one.suggestedCode ?? one.finalCode ?? '';
  const by = one.decision === 'replace' ? ` by ${one.finalCode ?? ''}` : '';
  return `${one.author} ${DECISIONS[one.decision]} ${code}${by}${one.decidedBy === 'rule' ? ' (rule of the practice)' : ''}`;
}

/** What was decided on this visit, and what the patient was coded with before. */
export function History({ view }: { view: CodingReviewView }) {
  if (view.decisions.length === 0 && view.history.length === 0) return null;
  return (
    <Panel title="History">
      {view.decisions.length > 0 && (
        <>
          <Title order={3}>This visit</Title>
          <ul className="coding-shown">
            {view.decisions.map((one) => (
              <li key={one.id}>{sentence(one)}</li>
            ))}
          </ul>
        </>
      )}
      {view.history.length > 0 && (
        <>
          <Title order={3} mt="xs">
            Other visits of the patient
          </Title>
          {view.history.map((visit) => (
            <OtherVisit key={visit.encounterId} visit={visit} />
          ))}
        </>
      )}
    </Panel>
  );
}

function OtherVisit({ visit }: { visit: CodedVisit }) {
  const codes = [...visit.diagnoses, ...visit.procedures].filter(({ code }) => code !== '');
  return (
    <div className="coding-visit">
      <Go to={`/visits/${visit.encounterId}/coding`}>{day(visit.dateOfService)}</Go>{' '}
      <Status value={visit.billingStatus} words={BILLING_STATUSES} />
      <Text size="sm">
        {codes.map(({ code, label }) => (label ? `${code} ${label}` : code)).join('; ') || 'No codes'}
      </Text>
    </div>
  );
}
