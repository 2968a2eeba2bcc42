import { List, Text, Title } from '@mantine/core';
import type { CodingFinding, CodingReviewView } from 'cleanclaim/contract/coding-views';
import type { Desk } from './desk-shape.ts';
import { findingsOf } from './finding-groups.ts';
import { Part } from './part.tsx';
import { pointsTo } from './pointing.ts';
import { shownCode } from './shown-code.ts';

const SEVERITY_WORDS = { error: 'Error', warning: 'Warning', advice: 'Advice' } as const;

/** What the conventions say of the codes together, and where the note and the codes part ways. */
export function Findings({ view, desk }: { view: CodingReviewView; desk: Desk }) {
  const { now, ifAccepted } = findingsOf(view);
  const { hccs } = view.review;
  return (
    <Part name="findings" title={`Findings (${now.length})`}>
      {now.length === 0 && (
        <Text size="sm" c="dimmed">
          Nothing speaks against the codes on the visit.
        </Text>
      )}
      {now.map((finding) => (
        <Finding key={`${finding.rule} ${finding.message}`} finding={finding} desk={desk} />
      ))}
      {ifAccepted.length > 0 && (
        <details className="coding-more">
          <summary>Among suggestions that are not decided ({ifAccepted.length})</summary>
          {ifAccepted.map((finding) => (
            <Finding key={`${finding.rule} ${finding.message}`} finding={finding} desk={desk} />
          ))}
        </details>
      )}
      {hccs.length > 0 && (
        <>
          <Title order={3} mt="xs">
            Risk adjustment
          </Title>
          <List size="sm">
            {hccs.map((hcc) => (
              <List.Item key={`${hcc.model} ${hcc.category} ${hcc.code}`}>
                {shownCode({ system: 'icd10cm', code: hcc.code })}: {hcc.category} {hcc.label} ({hcc.model})
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Part>
  );
}

function Finding({ finding, desk }: { finding: CodingFinding; desk: Desk }) {
  const about = desk.items.filter(({ suggestion }) => finding.codes.includes(suggestion.code));
  return (
    <div className={`coding-finding ${finding.severity}`} {...pointsTo(desk, { ids: about.map(({ id }) => id) })}>
      <Text size="sm">
        <strong>{SEVERITY_WORDS[finding.severity]}.</strong> {finding.message}
      </Text>
      <Text size="sm">{finding.fix}</Text>
      <Text size="xs" c="dimmed" component="div">
        {about.map(({ id, suggestion }) => (
          <button key={id} type="button" className="coding-words-of" onClick={() => desk.take(id)}>
            Go to {shownCode(suggestion)}
          </button>
        ))}
        {finding.source}
      </Text>
    </div>
  );
}
