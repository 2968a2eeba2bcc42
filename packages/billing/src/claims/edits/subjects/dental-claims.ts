import { dentalCodeFitsTooth } from '../dental-code-fits-tooth.ts';
import { dentalCodeShape } from '../dental-code-shape.ts';
import { dentalDiagnosesAtMostFour } from '../dental-diagnoses-at-most-four.ts';
import type { Edit } from '../edit.ts';
import { missingToothNotTreated } from '../missing-tooth-not-treated.ts';
import { oralAreaFits } from '../oral-area-fits.ts';
import { orthodonticMonths } from '../orthodontic-months.ts';
import { predeterminationNotYetDone } from '../predetermination-not-yet-done.ts';
import { prosthesisFirstOrReplaced } from '../prosthesis-first-or-replaced.ts';
import { quadrantRequired } from '../quadrant-required.ts';
import { replacedProsthesisDate } from '../replaced-prosthesis-date.ts';
import { surfaceCountAgrees } from '../surface-count-agrees.ts';
import { surfacesFitTooth } from '../surfaces-fit-tooth.ts';
import { surfacesRequired } from '../surfaces-required.ts';
import { toothFitsAge } from '../tooth-fits-age.ts';
import { toothNumberValid } from '../tooth-number-valid.ts';
import { toothRequired } from '../tooth-required.ts';

/** Edits of the subject "Dental claims", in the order in which their findings are read. */
export const dentalClaims: readonly Edit[] = [
  dentalCodeShape,
  toothRequired,
  toothNumberValid,
  surfacesRequired,
  surfacesFitTooth,
  surfaceCountAgrees,
  dentalCodeFitsTooth,
  quadrantRequired,
  oralAreaFits,
  prosthesisFirstOrReplaced,
  replacedProsthesisDate,
  orthodonticMonths,
  dentalDiagnosesAtMostFour,
  missingToothNotTreated,
  predeterminationNotYetDone,
  toothFitsAge,
];
