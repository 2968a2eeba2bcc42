import type { ExplanationStep } from 'cleanclaim/contract/views';
import type { Term } from '../../ui/equation.tsx';

const GROUPS = {
  charged: 'Charged',
  paid: 'Paid by the payer',
  adjusted: 'Adjusted by the payer',
  received: 'Paid by the patient',
  decided: 'Written off',
} as const;

/** A payer's adjustment comes from a CAS segment; its payments from the claim or its lines. */
function groupOf({ source }: ExplanationStep): keyof typeof GROUPS {
  switch (source.kind) {
    case 'charge':
      return 'charged';
    case 'patient-payment':
      return 'received';
    case 'decision':
      return 'decided';
    case 'remittance':
      return /^(CAS|PLB)\b/.test(source.text) ? 'adjusted' : 'paid';
  }
}

/** What was charged, paid, adjusted and written off, in sum: the terms that make what is owed. */
export function balanceTerms(steps: readonly ExplanationStep[]): Term[] {
  const sums = new Map<keyof typeof GROUPS, number>();
  for (const step of steps) {
    const group = groupOf(step);
    sums.set(group, (sums.get(group) ?? 0) + step.payerChangeCents + step.patientChangeCents);
  }
  return (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).flatMap((group) => {
    const cents = sums.get(group) ?? 0;
    return cents === 0 && group !== 'charged' ? [] : [{ label: GROUPS[group], cents }];
  });
}
