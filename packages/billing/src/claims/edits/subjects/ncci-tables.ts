import { addOnWithAnyPrimary } from '../add-on-with-any-primary.ts';
import { addOnWithListedPrimary } from '../add-on-with-listed-primary.ts';
import { addOnWithSomePrimary } from '../add-on-with-some-primary.ts';
import { dayUnitsExplained } from '../day-units-explained.ts';
import { dayUnitsWithinLimit } from '../day-units-within-limit.ts';
import type { Edit } from '../edit.ts';
import { equipmentUnitsWithinLimit } from '../equipment-units-within-limit.ts';
import { lineUnitsWithinLimit } from '../line-units-within-limit.ts';
import { outpatientPairNeedsModifier } from '../outpatient-pair-needs-modifier.ts';
import { outpatientPairNeverTogether } from '../outpatient-pair-never-together.ts';
import { outpatientUnitsWithinLimit } from '../outpatient-units-within-limit.ts';
import { pairNeedsModifier } from '../pair-needs-modifier.ts';
import { pairNeverTogether } from '../pair-never-together.ts';

/** Edits of the subject "NCCI tables", in the order in which their findings are read. */
export const ncciTables: readonly Edit[] = [
  pairNeverTogether,
  pairNeedsModifier,
  outpatientPairNeverTogether,
  outpatientPairNeedsModifier,
  lineUnitsWithinLimit,
  dayUnitsWithinLimit,
  dayUnitsExplained,
  outpatientUnitsWithinLimit,
  equipmentUnitsWithinLimit,
  addOnWithListedPrimary,
  addOnWithAnyPrimary,
  addOnWithSomePrimary,
];
