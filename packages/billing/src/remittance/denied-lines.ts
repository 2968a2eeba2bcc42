import type { PayerAdjudication, PayerAdjustment } from '../claims/index.ts';
import { classifyAdjustment } from './classify-adjustment.ts';

/** A line that a payer refused, with the adjustments that refuse it. */
export interface DeniedLine {
  /** Our line. */
  lineNumber: number;
  refusals: readonly PayerAdjustment[];
}

const judge = ({ group, reason }: PayerAdjustment) => classifyAdjustment(group, reason);

/**
 * The lines of a payer's decision that may be billed again by themselves: nothing was paid on them, nothing left to the
 * patient, and something refused (a denial, or a reason that a person must judge). A decision on the claim as a whole
 * names no lines: then there are none.
 */
export function deniedLines({ lines }: Pick<PayerAdjudication, 'lines'>): DeniedLine[] {
  return [...Map.groupBy(lines, (line) => line.lineNumber)].flatMap(([lineNumber, answers]): DeniedLine[] => {
    const adjustments = answers.flatMap((one) => one.adjustments).filter((one) => one.cents !== 0);
    const isPaid = answers.some((one) => one.paidCents !== 0);
    const isLeftToPatient = adjustments.some((one) => judge(one) === 'patient-responsibility');
    const refusals = adjustments.filter((one) => {
      const judged = judge(one);
      return one.cents > 0 && (judged === 'denial' || judged === 'needs-person');
    });
    return isPaid || isLeftToPatient || refusals.length === 0 ? [] : [{ lineNumber, refusals }];
  });
}
