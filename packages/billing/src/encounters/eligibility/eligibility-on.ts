import type { IsoDate } from '../../kernel/index.ts';
import type { BenefitDates, Eligibility, EligibilityStatus, OtherPayer } from './types.ts';

/** Open ends hold on; a range without days always does. */
function holdsOn({ from, to }: BenefitDates, date: IsoDate): boolean {
  return (from === undefined || from <= date) && (to === undefined || date <= to);
}

/**
 * Whether the coverage is in force on a day: an active plan that ends before, or begins after it, is not.
 * @param date ISO
 */
export function statusOn(eligibility: Pick<Eligibility, 'status' | 'from' | 'to'>, date: IsoDate): EligibilityStatus {
  return eligibility.status === 'active' && !holdsOn(eligibility, date) ? 'inactive' : eligibility.status;
}

/** Service types of coverage that pays for no visit: pharmacy. */
const DRUGS_ONLY = ['88', '89', '90', '91', '92', 'B2', 'B3', 'BW', 'BX', 'GF', 'GN'];

/**
 * The other payer that the answer puts first on a day: one that is named first (NM101 PRP), else one whose place is not
 * said. Payers that come second or third, that ended, or that cover drugs only are not.
 */
export function otherPayerFirst(
  { otherPayers }: Pick<Eligibility, 'otherPayers'>,
  date: IsoDate,
): OtherPayer | undefined {
  const candidates = otherPayers.filter(
    (payer) =>
      holdsOn(payer, date) &&
      (payer.serviceTypes.length === 0 || payer.serviceTypes.some((type) => !DRUGS_ONLY.includes(type))),
  );
  return candidates.find(({ order }) => order === 1) ?? candidates.find(({ order }) => order === undefined);
}
