import { List, Text, Title } from '@mantine/core';
import type { CodingFinding, CodingReviewView } from 'cleanclaim/contract/coding-views';
import { Panel } from '../../ui/bits.tsx';

const SEVERITY_WORDS = { error: 'Error', warning: 'Warning', advice: 'Advice' } as const;

/** What the conventions say of the codes together, and where the note and the codes part ways. */
export function Findings({ view }: { view: CodingReviewView }) {
  const findings = [...view.review.findings, ...view.compliance];
  const { hccs } = view.review;
  if (findings.length === 0 && hccs.length === 0) return null;
  return (
    <Panel title={`Findings (${findings.length})`}>
      {findings.map((finding) => (
        <Finding key={`${finding.rule} ${finding.codes.join()}`} finding={finding} />
      ))}
      {hccs.length > 0 && (
        <>
          <Title order={3} mt="xs">
            Risk adjustment
          </Title>
          <List size="sm">
            {hccs.map((hcc) => (
              <List.Item key={`${hcc.model} ${hcc.category} ${hcc.code}`}>
                {hcc.code}: {hcc.category} {hcc.label} ({hcc.model})
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Panel>
  );
}

function Finding({ finding }: { finding: CodingFinding }) {
  return (
    <div className={`coding-finding ${finding.severity}`}>
      <Text size="sm">
        <strong>{SEVERITY_WORDS[finding.severity]}.</strong> {finding.message}
      </Text>
      <Text size="sm">{finding.fix}</Text>
      <Text size="xs" c="dimmed">
        {finding.source}
      </Text>
    </div>
  );
}
