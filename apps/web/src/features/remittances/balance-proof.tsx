import { Alert, Text } from '@mantine/core';
import type { BalanceCheck, RemittanceView } from 'cleanclaim/contract/views';
import { Money, Panel } from '../../ui/bits.tsx';
import { Equation } from '../../ui/equation.tsx';
import { count, money } from '../../ui/words.ts';

const RULES: Readonly<Record<BalanceCheck['rule'], string>> = {
  payment: 'Claims less provider adjustments is the payment',
  claim: 'Charge less paid is what was adjusted on the claim',
  'claim-lines': 'The lines add up to the charge of the claim',
  service: 'Charge less paid is what was adjusted on the line',
};

/** The proof that a payment adds up to the cent, as an equation; where it does not, by how much and in which segment. */
export function BalanceProofPanel({ remittance }: { remittance: RemittanceView }) {
  const { totals, proof, paymentMethod, wholeCents } = remittance;
  const sum = totals.claimPaymentsCents - totals.providerAdjustmentsCents;
  const paidBy = paymentMethod === 'CHK' ? 'check' : 'payment';
  const difference = totals.paidCents - sum;
  return (
    <Panel title="Does it add up?">
      <Equation
        label="Payments of claims less provider adjustments is the payment"
        terms={[
          { label: 'Payments of claims', cents: totals.claimPaymentsCents },
          {
            label: 'Provider adjustments',
            cents: -totals.providerAdjustmentsCents,
            ...(totals.providerAdjustmentsCents === 0 ? { sign: '−' as const } : {}),
          },
        ]}
        result={{ label: difference === 0 ? `The ${paidBy}` : `What the ${paidBy} should be`, cents: sum }}
      />
      {wholeCents !== totals.paidCents && (
        <Text size="sm" mt={6}>
          One of several files of a payment of {money(wholeCents)}: this one brings {money(totals.paidCents)} of it.
        </Text>
      )}
      {proof.balanced ? (
        <Text size="sm" mt={6} fw={600} c="var(--mantine-primary-color-light-color)">
          ✓ Balanced to the cent; {count(proof.checked, 'equation')} checked, down to each service line.
        </Text>
      ) : (
        <>
          <Alert color="red" variant="light" mt={8} mb={4} p="xs">
            {difference === 0
              ? 'The total is right, but a claim in it does not add up.'
              : `The ${paidBy} says ${money(totals.paidCents)}: ${money(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'} than its claims and adjustments make.`}
          </Alert>
          <Failures remittance={remittance} />
        </>
      )}
    </Panel>
  );
}

function Failures({ remittance }: { remittance: RemittanceView }) {
  const { proof, failures } = remittance;
  return (
    <>
      <table className="plain-table" aria-label="What does not add up">
        <thead>
          <tr>
            <th scope="col">What should hold</th>
            <th scope="col">Claim</th>
            <th scope="col">Segment</th>
            <th scope="col" className="right">
              Should be
            </th>
            <th scope="col" className="right">
              Is
            </th>
            <th scope="col" className="right">
              Off by
            </th>
          </tr>
        </thead>
        <tbody>
          {failures.map((failure) => (
            <tr key={`${failure.rule} ${failure.segment.offset}`}>
              <td>{RULES[failure.rule]}</td>
              <td>{failure.patientControlNumber ?? 'The whole payment'}</td>
              <td className="mono">{failure.segment.text}</td>
              <td className="right">
                <Money cents={failure.expectedCents} />
              </td>
              <td className="right">
                <Money cents={failure.actualCents} />
              </td>
              <td className="right">
                <Money cents={failure.differenceCents} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {proof.failed > failures.length && (
        <Text size="sm" c="dimmed" mt={4}>
          The first {failures.length} of {proof.failed.toLocaleString('en-US')} are shown.
        </Text>
      )}
    </>
  );
}
