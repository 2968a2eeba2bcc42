import { Text, VisuallyHidden } from '@mantine/core';
import type { RemittanceView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { Money, Status } from '../../ui/bits.tsx';
import { ShowMore } from '../../ui/show-more.tsx';
import { AdjustmentLines } from './adjustment-lines.tsx';
import { adjustmentSums, OUTCOMES } from './adjustment-words.ts';
import { MATCH_STEPS } from './match-words.ts';
import { ServicePayments } from './service-payments.tsx';

const COLUMNS: readonly (readonly [label: string, width: number | undefined, right?: true])[] = [
  ['', 34],
  ['Claim', 110],
  ['Patient', 170],
  ['Outcome', 150],
  ['Charge', 92, true],
  ['Paid', 92, true],
  ['Patient part', 100, true],
  ['Adjustments', undefined],
];
const CLAIMS_A_STEP = 100;

/** What the payment says of each claim; a row unfolds to its service lines. */
export function ClaimPayments({ remittance }: { remittance: RemittanceView }) {
  const { claims, reasonLabels, claimPayments: total } = remittance;
  const [shown, setShown] = useState(CLAIMS_A_STEP);
  const more = Array.from({ length: Math.ceil(shown / CLAIMS_A_STEP) - 1 }, (_, i) => (i + 1) * CLAIMS_A_STEP);
  return (
    <>
      <table className="plain-table" aria-label="Claim payments">
        <thead>
          <tr>
            {COLUMNS.map(([label, width, right]) => (
              <th key={label} scope="col" style={{ width }} className={right ? 'right' : undefined}>
                {label || <VisuallyHidden>Service lines</VisuallyHidden>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <ClaimPaymentRow key={claim.id} claim={claim} labels={reasonLabels} />
          ))}
          {more.map((from) => (
            <NextClaimPayments key={from} remittanceId={remittance.id} from={from} />
          ))}
        </tbody>
      </table>
      <ShowMore shown={shown} total={total} step={CLAIMS_A_STEP} onMore={setShown} />
    </>
  );
}

/** A further hundred, asked for when they are wanted. */
function NextClaimPayments({ remittanceId, from }: { remittanceId: string; from: number }) {
  const { data, error } = useEndpoint('show-claim-payments', { remittanceId, from });
  if (!data) {
    return (
      <tr>
        <td colSpan={COLUMNS.length}>
          <Text size="sm" c="dimmed" role={error ? 'alert' : 'status'}>
            {error ? error.message : 'Loading'}
          </Text>
        </td>
      </tr>
    );
  }
  return data.claims.map((claim) => <ClaimPaymentRow key={claim.id} claim={claim} labels={data.reasonLabels} />);
}

interface RowProps {
  claim: RemittanceView['claims'][number];
  labels: RemittanceView['reasonLabels'];
}

function ClaimPaymentRow({ claim, labels }: RowProps) {
  const [opened, setOpened] = useState(false);
  const { payment, claimId, outcome, appliedByPerson, match } = claim;
  const number = payment.patientControlNumber;
  return (
    <>
      <tr>
        <td>
          <button
            type="button"
            className="unfold"
            aria-expanded={opened}
            aria-label={`Service lines of claim ${number}`}
            onClick={() => setOpened(!opened)}
          >
            {opened ? '▾' : '▸'}
          </button>
        </td>
        <td>{claimId ? <Go to={`/claims/${claimId}`}>{number}</Go> : number}</td>
        <td>{payment.patientName ?? ''}</td>
        <td>
          <Status value={outcome} words={OUTCOMES} />
          {appliedByPerson && (
            <Text size="xs" c="dimmed">
              placed by a person
            </Text>
          )}
          {match && match.step !== 'control-number' && !appliedByPerson && (
            <Text size="xs" c="dimmed">
              found {MATCH_STEPS[match.step]}
            </Text>
          )}
        </td>
        <td className="right">
          <Money cents={payment.chargeCents} />
        </td>
        <td className="right">
          <Money cents={payment.paidCents} />
        </td>
        <td className="right">
          <Money cents={payment.patientResponsibilityCents} dimZero />
        </td>
        <td>
          <AdjustmentLines sums={adjustmentSums(payment)} labels={labels} />
        </td>
      </tr>
      {opened && (
        <tr className="claim-payment-lines">
          <td colSpan={COLUMNS.length}>
            {match && (
              <Text size="xs" c="dimmed">
                Claim found {MATCH_STEPS[match.step]}, {match.score} of 100. {match.reason}
              </Text>
            )}
            <ServicePayments payment={payment} labels={labels} />
          </td>
        </tr>
      )}
    </>
  );
}
