import type { Benefit } from './types.ts';

/** EB06 of what is left, and of what is used: 24 is the year to date. */
const LEFT = ['29', '33'];
const USED = ['24'];

export const isLeft = ({ period }: Pick<Benefit, 'period'>) => LEFT.includes(period ?? '');
const isUsed = ({ period }: Pick<Benefit, 'period'>) => USED.includes(period ?? '');

/** What a benefit is about, period and amount aside: its total, what is used and what is left share it. */
const subjectOf = (benefit: Benefit) =>
  JSON.stringify([
    benefit.kind,
    benefit.level ?? 'IND',
    benefit.serviceTypes.toSorted(),
    benefit.network ?? '',
    benefit.procedureCode ?? '',
    benefit.places ?? [],
    benefit.unit ?? benefit.deliveries?.[0]?.unit ?? '',
  ]);

/** Total and rest of one deductible, out-of-pocket maximum or limit. */
export interface BenefitSum {
  /** Whichever of the benefits says most: its total, else its rest. */
  benefit: Benefit;
  totalCents?: number;
  leftCents?: number;
  totalQuantity?: number;
  leftQuantity?: number;
}

const quantityOf = (benefit: Benefit | undefined) => benefit?.quantity ?? benefit?.deliveries?.[0]?.quantity;

/** What is left: as the payer says, else total less used, never below zero. */
function leftOf(total: number | undefined, used: number | undefined, left: number | undefined): number | undefined {
  if (left !== undefined || total === undefined || used === undefined) return left;
  return Math.max(0, total - used);
}

/** Puts total, used and left of each subject together. Units stay: money in cents, quantities in the unit of the benefit. */
export function benefitSums(benefits: readonly Benefit[]): BenefitSum[] {
  return [...Map.groupBy(benefits, subjectOf).values()].flatMap((same) => {
    const left = same.find(isLeft);
    const used = same.find(isUsed);
    const total = same.find((one) => !isLeft(one) && !isUsed(one));
    const benefit = total ?? left ?? used;
    if (!benefit) return [];
    const sums = {
      totalCents: total?.amountCents,
      leftCents: leftOf(total?.amountCents, used?.amountCents, left?.amountCents),
      totalQuantity: quantityOf(total),
      leftQuantity: leftOf(quantityOf(total), quantityOf(used), quantityOf(left)),
    };
    const said = Object.fromEntries(Object.entries(sums).filter(([, value]) => value !== undefined));
    return [{ benefit, ...said }];
  });
}
