import { Group, SimpleGrid, Text } from '@mantine/core';
import { CLAIM_STATUSES } from 'cleanclaim/contract/columns';
import type { ClaimView } from 'cleanclaim/contract/views';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { Day, Fact, Money, Panel, Status } from '../../ui/bits.tsx';
import { shownCode } from '../../ui/codes/code-text.ts';

/** The claim behind an item, in short: what it says, what is open on it, and what its findings ask for. */
export function ClaimFacts({ claimId, reason }: { claimId: string; reason: string }) {
  const claim = useEndpoint('show-claim', { claimId });
  return (
    <Panel
      title="The claim"
      actions={
        <Text size="sm">
          <Go to={`/claims/${claimId}`}>Open the claim</Go>
        </Text>
      }
    >
      <Await query={claim}>{(view) => <Facts view={view} reason={reason} />}</Await>
    </Panel>
  );
}

function Facts({ view, reason }: { view: ClaimView; reason: string }) {
  const { claim, labels } = view;
  // What the item says itself is not said again.
  const findings = view.findings.filter((finding) => !reason.includes(finding.message));
  const chargeCents = claim.lines.reduce((sum, line) => sum + line.chargeCents, 0);
  return (
    <>
      <SimpleGrid cols={3} spacing="xs" verticalSpacing={6} className="work-claim">
        <Fact label="Claim">{claim.patientControlNumber}</Fact>
        <Fact label="Status">
          <Status value={view.claimStatus} words={CLAIM_STATUSES} />
        </Fact>
        <Fact label="Payer">{claim.payer.name}</Fact>
        <Fact label="Charge">
          <Money cents={chargeCents} />
        </Fact>
        <Fact label="Payer owes">
          <Money cents={view.payerBalanceCents} />
        </Fact>
        <Fact label="Patient owes">
          <Money cents={view.patientBalanceCents} />
        </Fact>
        <Fact label="Member id">{claim.memberId}</Fact>
        <Fact label="Payer's claim number">{view.payerClaimControlNumber}</Fact>
        <Fact label="Next step by">
          <Day date={view.deadlineDate} />
        </Fact>
      </SimpleGrid>
      <Text size="xs" c="dimmed" mt={8}>
        Services
      </Text>
      {claim.lines.map((line) => (
        <Group key={line.lineNumber} justify="space-between" gap="xs" wrap="nowrap">
          <Text size="sm" truncate title={labels[line.procedureCode]?.label ?? line.description}>
            <span className="mono">{[line.procedureCode, ...line.modifiers].join('-')}</span>{' '}
            {labels[line.procedureCode]?.label ?? line.description}
          </Text>
          <Text size="sm">
            <Money cents={line.chargeCents} />
          </Text>
        </Group>
      ))}
      <Text size="xs" c="dimmed" mt={8}>
        Diagnoses
      </Text>
      <Text size="sm" className="mono">
        {claim.diagnoses.map((code) => shownCode('diagnosis', code)).join(', ') || '—'}
      </Text>
      {findings.length > 0 && (
        <>
          <Text size="xs" c="dimmed" mt={8}>
            What else holds it
          </Text>
          <ul className="work-findings">
            {findings.map((finding) => (
              <li key={`${finding.editId} ${finding.where} ${finding.message}`}>
                <Text size="sm">
                  {finding.message} {finding.fix}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
