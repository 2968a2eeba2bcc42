import type { PatientView } from 'cleanclaim/contract/views';
import { Fact, Money } from '../../ui/bits.tsx';

/** What is owed on a patient's visits, and money that waits for a place. */
export function BalanceStrip({ balances }: { balances: PatientView['balances'] }) {
  const figures = [
    ['Payers owe', balances.payerCents],
    ['Patient owes', balances.patientCents],
    ['Unapplied', balances.unappliedCents],
  ] as const;
  return figures.map(([label, cents]) => (
    <Fact key={label} label={label}>
      <Money cents={cents} dimZero />
    </Fact>
  ));
}
