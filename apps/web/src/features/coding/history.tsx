import { Text, Title } from '@mantine/core';
import type { CodedVisit, CodingDecisionView, CodingReviewView } from 'cleanclaim/contract/coding-views';
import { BILLING_STATUSES } from 'cleanclaim/contract/columns';
import { Go } from '../../app/navigate.tsx';
import { Status } from '../../ui/bits.tsx';
import { diagnosisText } from '../../ui/codes/code-text.ts';
import { day } from '../../ui/words.ts';
import { UNDONE } from './items.ts';
import { Part } from './part.tsx';
import { shownCode } from './shown-code.ts';

const DECISIONS: Readonly<Record<CodingDecisionView['decision'], string>> = {
  accept: 'accepted',
  reject: 'rejected',
  replace: 'replaced',
  add: 'added',
  remove: 'took off',
};

function sentence(one: CodingDecisionView): string {
  const shown = (code: string | null) => (code ? shownCode({ system: one.system, code }) : '');
  const what = `${DECISIONS[one.decision]} ${shown(one.suggestedCode ?? one.finalCode)}`;
  const by = one.decision === 'replace' ? ` by ${shown(one.finalCode)}` : '';
  const why = one.decidedBy === 'rule' ? ' (rule of the practice)' : one.reason === UNDONE ? ' (undone)' : '';
  return `${one.author} ${what}${by}${why}`;
}

/** What was decided on this visit, and what the patient was coded with before. */
export function History({ view }: { view: CodingReviewView }) {
  const none = view.decisions.length === 0 && view.history.length === 0;
  return (
    <Part name="history" title="History">
      {none && (
        <Text size="sm" c="dimmed">
          Nothing was decided on this visit yet, and the patient has no other.
        </Text>
      )}
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
    </Part>
  );
}

function OtherVisit({ visit }: { visit: CodedVisit }) {
  const codes = [
    ...visit.diagnoses.map((one) => ({ ...one, code: diagnosisText(one.code) })),
    ...visit.procedures,
  ].filter(({ code }) => code !== '');
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
