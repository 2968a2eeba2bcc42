import { addOnNeedsPrimary } from '../add-on-needs-primary.ts';
import { anesthesiaModifierRequired } from '../anesthesia-modifier-required.ts';
import { consultationNotToMedicare } from '../consultation-not-to-medicare.ts';
import type { Edit } from '../edit.ts';
import { modifier25OnVisits } from '../modifier-25-on-visits.ts';
import { modifierComponentsExclude } from '../modifier-components-exclude.ts';
import { modifierKnown } from '../modifier-known.ts';
import { modifierNotRepeated } from '../modifier-not-repeated.ts';
import { modifierShape } from '../modifier-shape.ts';
import { modifierSidesAgree } from '../modifier-sides-agree.ts';
import { modifiersAtMostFour } from '../modifiers-at-most-four.ts';
import { newPatientSeenBefore } from '../new-patient-seen-before.ts';
import { preventiveVisitAge } from '../preventive-visit-age.ts';
import { procedureCodeValid } from '../procedure-code-valid.ts';
import { procedureFitsAge } from '../procedure-fits-age.ts';
import { procedureFitsSex } from '../procedure-fits-sex.ts';

/** Edits of the subject "Procedures and modifiers", in the order in which their findings are read. */
export const proceduresAndModifiers: readonly Edit[] = [
  procedureCodeValid,
  procedureFitsSex,
  procedureFitsAge,
  preventiveVisitAge,
  newPatientSeenBefore,
  consultationNotToMedicare,
  addOnNeedsPrimary,
  anesthesiaModifierRequired,
  modifierShape,
  modifierKnown,
  modifiersAtMostFour,
  modifierNotRepeated,
  modifierSidesAgree,
  modifierComponentsExclude,
  modifier25OnVisits,
];
