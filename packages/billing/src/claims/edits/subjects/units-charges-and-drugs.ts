import { anesthesiaTimeInMinutes } from '../anesthesia-time-in-minutes.ts';
import { chargePositive } from '../charge-positive.ts';
import type { Edit } from '../edit.ts';
import { ndcQuantityPositive } from '../ndc-quantity-positive.ts';
import { ndcRequiredForMedicaidDrug } from '../ndc-required-for-medicaid-drug.ts';
import { ndcShape } from '../ndc-shape.ts';
import { unitsPlausible } from '../units-plausible.ts';
import { unitsPositive } from '../units-positive.ts';
import { unitsWhole } from '../units-whole.ts';

/** Edits of the subject "Units, charges and drugs", in the order in which their findings are read. */
export const unitsChargesAndDrugs: readonly Edit[] = [
  unitsPositive,
  unitsWhole,
  unitsPlausible,
  anesthesiaTimeInMinutes,
  chargePositive,
  ndcShape,
  ndcQuantityPositive,
  ndcRequiredForMedicaidDrug,
];
