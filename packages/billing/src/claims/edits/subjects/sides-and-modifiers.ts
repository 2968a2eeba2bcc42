import { assistantFitsCredential } from '../assistant-fits-credential.ts';
import { diagnosisSideAgrees } from '../diagnosis-side-agrees.ts';
import { diagnosisSideKnown } from '../diagnosis-side-known.ts';
import { distinctModifiersExclude } from '../distinct-modifiers-exclude.ts';
import type { Edit } from '../edit.ts';
import { facilityModifiersNotProfessional } from '../facility-modifiers-not-professional.ts';
import { liabilityModifiersExclude } from '../liability-modifiers-exclude.ts';
import { oneSurgicalRole } from '../one-surgical-role.ts';
import { reducedOrStopped } from '../reduced-or-stopped.ts';
import { surgeryModifiersNotOnVisits } from '../surgery-modifiers-not-on-visits.ts';
import { unusualWorkExplained } from '../unusual-work-explained.ts';
import { visitModifiersOnVisits } from '../visit-modifiers-on-visits.ts';

/** Edits of the subject "Sides and modifiers", in the order in which their findings are read. */
export const sidesAndModifiers: readonly Edit[] = [
  diagnosisSideAgrees,
  diagnosisSideKnown,
  distinctModifiersExclude,
  liabilityModifiersExclude,
  reducedOrStopped,
  facilityModifiersNotProfessional,
  oneSurgicalRole,
  assistantFitsCredential,
  visitModifiersOnVisits,
  surgeryModifiersNotOnVisits,
  unusualWorkExplained,
];
