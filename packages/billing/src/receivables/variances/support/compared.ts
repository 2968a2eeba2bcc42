import type { ExpectedLine } from '../../../pricing/index.ts';
import { type AnsweredLine, answeredLines, type Decision, decisionOn } from '../answered-lines.ts';
import type { VarianceQuestion, VarianceSettings } from '../types.ts';

/** An answer beside what was expected of it; without a line number, the claim as a whole. */
export interface Compared {
  lineNumber?: number;
  procedureCode: string;
  expectedCents: number;
  decision: Decision;
  expectedLine?: ExpectedLine;
  answered?: AnsweredLine;
}

/** True where the claim's allowed amounts can be compared: answered once by the first payer, and not paid by capitation. */
export function isComparable({ claim, answers }: VarianceQuestion): boolean {
  return claim.payerSequence === 'P' && !claim.encounterOnly && answers.length > 0;
}

/** A stay priced as a whole, or an answer without lines, is compared as a whole. */
function isWhole({ expected, answers }: VarianceQuestion): boolean {
  return (
    expected.lines.some(({ basis }) => basis === 'case') ||
    answers.some(
      ({ payment }) =>
        payment.servicePayments.length === 0 || payment.adjustments.some(({ amountCents }) => amountCents !== 0),
    )
  );
}

function wholeClaim({ claim, expected, answers }: VarianceQuestion): Compared[] {
  const [answer] = answers;
  if (!answer || answers.length > 1 || expected.unpriced.length > 0) return [];
  if (answer.payment.chargeCents !== claim.totalChargeCents) return [];
  return [{ procedureCode: '', expectedCents: expected.allowedCents, decision: decisionOn(answer) }];
}

/**
 * What was allowed beside what was expected, by line or as a whole. Lines that no contract prices, that were not answered or
 * that were answered twice (another rule's matter) are left out, and so is a claim after another payer: what that owes
 * depends on the first.
 */
export function compared(question: VarianceQuestion): Compared[] {
  if (!isComparable(question)) return [];
  if (isWhole(question)) return wholeClaim(question);
  return answeredLines(question).flatMap((answered): Compared[] => {
    const { lineNumber, procedureCode, revenueCode } = answered.line;
    const expectedLine = question.expected.lines.find((one) => one.lineNumber === lineNumber);
    if (expectedLine?.allowedCents === undefined || answered.answers.length !== 1) return [];
    return [
      {
        lineNumber,
        procedureCode: procedureCode || (revenueCode ?? ''),
        expectedCents: expectedLine.allowedCents,
        decision: answered,
        expectedLine,
        answered,
      },
    ];
  });
}

/** What is missing from the allowed amount and no refusal explains; negative where more was allowed. */
export function gapOf({ expectedCents, decision }: Compared): number {
  const gap = expectedCents - decision.allowedCents;
  if (gap <= 0) return gap;
  return Math.max(0, gap - Math.max(0, decision.refusedCents));
}

/** True for a difference that is larger than the practice lets be. */
export function isOver(cents: number, expectedCents: number, settings: VarianceSettings): boolean {
  const share = Math.floor((Math.abs(expectedCents) * settings.toleranceShare) / 10_000);
  return Math.abs(cents) > Math.max(settings.toleranceCents, share);
}
