import type { PriceStep } from '../../../pricing/index.ts';
import { decisionOn } from '../answered-lines.ts';
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

/** The payer's reasons and remarks on the claim as it stands. */
export function claimDecision({ answers }: Pick<VarianceQuestion, 'answers'>): Pick<Variance, 'reasons' | 'rarcs'> {
  const decisions = answers.map(decisionOn);
  return {
    reasons: decisions.flatMap((one) => [...one.reasons]),
    rarcs: [...new Set(decisions.flatMap((one) => [...one.rarcs]))],
  };
}

/** What was left to the patient of the claim as it stands, by kind, and what it is a part of. */
export function shareTaken(question: Pick<VarianceQuestion, 'answers'>) {
  const { reasons } = claimDecision(question);
  const of = (...carcs: string[]) =>
    reasons
      .filter(({ groupCode, carc }) => groupCode === 'PR' && carcs.includes(carc))
      .reduce((sum, one) => sum + one.cents, 0);
  return {
    deductible: of('1', '66'),
    coinsurance: of('2'),
    copay: of('3'),
    allowed: question.answers.map(decisionOn).reduce((sum, one) => sum + one.allowedCents, 0),
  };
}
