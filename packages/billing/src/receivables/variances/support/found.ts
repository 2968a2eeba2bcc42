import type { PriceStep } from '../../../pricing/index.ts';
import type { Variance, VarianceKind, VarianceQuestion } from '../types.ts';
import type { Compared } from './compared.ts';

/** A difference in what was allowed on a line or a claim, with the steps by which the contract comes to its amount. */
export function allowedVariance(
  kind: VarianceKind,
  one: Compared,
  found: Pick<Variance, 'varianceCents' | 'why'>,
): Variance {
  const { decision, expectedCents, lineNumber, procedureCode, expectedLine } = one;
  const whole: PriceStep[] = [{ what: 'Agreed for the claim as a whole', cents: expectedCents }];
  return {
    aspect: 'allowed',
    kind,
    ...(lineNumber === undefined ? {} : { lineNumber }),
    procedureCode,
    expectedCents,
    actualCents: decision.allowedCents,
    paidCents: decision.paidCents,
    ...found,
    trail: expectedLine?.steps ?? whole,
    reasons: decision.reasons,
    rarcs: decision.rarcs,
  };
}

/** What was paid on the claim as it stands. */
export function paidOn({ answers }: Pick<VarianceQuestion, 'answers'>): number {
  return answers.reduce((sum, { payment }) => sum + payment.paidCents, 0);
}
