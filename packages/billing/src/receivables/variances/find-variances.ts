import { VARIANCE_RULES } from './rules/index.ts';
import { isDecision, standingAnswers } from './standing-answers.ts';
import type { Variance, VarianceQuestion } from './types.ts';

/** What makes two findings the same case: one for each line (0: the claim as a whole) and aspect. */
export function varianceKey(claimId: string, { lineNumber, aspect }: Pick<Variance, 'lineNumber' | 'aspect'>): string {
  return `${claimId}|${lineNumber ?? 0}|${aspect}`;
}

/**
 * Everything in which a payer's answer differs from what it should be, one finding for each line and aspect. The same
 * question gives the same findings; a claim whose answers were all taken back has none.
 * @param question its answers as posted, reversals among them.
 */
export function findVariances(question: VarianceQuestion): Variance[] {
  const answers = standingAnswers(question.answers);
  if (answers.length === 0) return [];
  const first = question.answers.find(isDecision);
  const [payerReceivedOn] = question.answers
    .flatMap((one) => (isDecision(one) ? (one.payment.receivedOn ?? []) : []))
    .toSorted();
  const standing = {
    ...question,
    answers,
    ...(first ? { firstAnsweredOn: first.paidOn } : {}),
    ...(payerReceivedOn ? { payerReceivedOn } : {}),
  };
  const found = new Map<string, Variance>();
  for (const rule of VARIANCE_RULES)
    for (const variance of rule.find(standing)) {
      const key = varianceKey(question.claim.claimId, variance);
      if (!found.has(key)) found.set(key, variance);
    }
  return [...found.values()];
}
