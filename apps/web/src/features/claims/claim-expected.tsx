import { Text } from '@mantine/core';
import type { ClaimView } from 'cleanclaim/contract/views';
import { useEndpoint } from '../../api/queries.ts';
import { useMay } from '../../app/session.tsx';
import { Money } from '../../ui/bits.tsx';
import { count } from '../../ui/words.ts';
import { ClaimVariances } from './claim-variances.tsx';

type Expected = ClaimView['expected'];

/** What the claim should bring, by line with the reckoning behind each, and whose part is whose. */
export function ClaimExpected({ view }: { view: ClaimView }) {
  const { expected, claim } = view;
  return (
    <>
      <ol className="claim-history" aria-label="Expected by line">
        {expected.lines.map((line) => (
          <ExpectedLine key={line.lineNumber} line={line} claim={claim} />
        ))}
      </ol>
      <Text size="sm" fw={600} mt={8}>
        The payer’s part <Money cents={expected.payerCents} /> · the patient’s part{' '}
        <Money cents={expected.patientCents} />
      </Text>
      <Steps steps={expected.steps} />
      <Text size="xs" c="dimmed">
        {expected.unpriced.length > 0 && `Not in the totals: line ${expected.unpriced.join(', ')}. `}
        {expected.release !== '' && `Medicare’s fee schedule: ${expected.release}.`}
      </Text>
      <ClaimVariances claim={claim} />
      <DenialRisk claimId={claim.id} payerName={claim.payer.name} />
    </>
  );
}

/** How likely the payer says no, by what it decided before. */
function DenialRisk({ claimId, payerName }: { claimId: string; payerName: string }) {
  const may = useMay();
  const { data } = useEndpoint('show-denial-risk', { claimId }, { enabled: may('show-denial-risk') });
  if (!data) return null;
  return (
    <>
      <Text size="sm" fw={600} mt={8}>
        Denial risk: {data.percent}%
      </Text>
      {data.reasons.length > 0 && (
        <ul className="claim-history" aria-label="Why it may be denied">
          {data.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <Text size="xs" c="dimmed">
        {data.decided === 0
          ? `${payerName} has decided nothing in the last year: the percent is that of your other payers.`
          : `From ${count(data.decided, 'claim')} that ${payerName} decided in the last year.`}
      </Text>
    </>
  );
}

function ExpectedLine({ line, claim }: { line: Expected['lines'][number]; claim: ClaimView['claim'] }) {
  const billed = claim.lines.find((one) => one.lineNumber === line.lineNumber);
  const title = `Line ${line.lineNumber} · ${billed?.procedureCode || billed?.revenueCode || 'no code'}`;
  if (line.allowedCents === undefined) {
    return (
      <li>
        {title}: not priced
        <Text size="xs" c="dimmed" component="div">
          {line.steps.map((step) => step.what).join(' ')}
        </Text>
      </li>
    );
  }
  return (
    <li>
      <details>
        <summary>
          {title}: allowed <Money cents={line.allowedCents} />
        </summary>
        <Steps steps={line.steps} />
      </details>
    </li>
  );
}

function Steps({ steps }: { steps: Expected['steps'] }) {
  return (
    <ul className="claim-history">
      {steps.map((step) => (
        <li key={step.what}>
          {step.what}: <Money cents={step.cents} />
        </li>
      ))}
    </ul>
  );
}
