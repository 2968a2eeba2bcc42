import type { Edit } from './edit.ts';
import { type CodeRange, inRanges } from './support/code-ranges.ts';
import { withLines } from './support/example.ts';
import { hasModifier, lineHits, placeOf } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

/** New patients: the physician has not begun a course of treatment. */
const NEW_PATIENT: readonly CodeRange[] = [
  ['99202', '99205'],
  ['99341', '99345'],
];
/** Hospital places, where the hospital bills for staff and equipment. */
const HOSPITAL = ['19', '21', '22', '23'];

export const incidentToVisitKnown: Edit = {
  id: 'incident-to-visit-known',
  title: 'Visit of staff under a physician follows one by the physician',
  severity: 'hold',
  source: '42 CFR 410.26; CMS Benefit Policy Manual ch. 15 section 60 (incident to)',
  why: 'A new patient or a hospital visit cannot be billed under the supervising physician: paid at 100 instead of 85 percent, it is an overpayment.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      if (!hasModifier(line, ['SA'])) return undefined;
      const isNew = inRanges(line.procedureCode, NEW_PATIENT);
      if (!isNew && !HOSPITAL.includes(placeOf(claim, line))) return undefined;
      return {
        where: `${path}.modifiers[${line.modifiers.indexOf('SA')}]`,
        message: `Line ${line.lineNumber} bills ${line.procedureCode} under the supervising physician ${isNew ? 'for a new patient' : 'in a hospital'}.`,
        fix: 'Bill it under the clinician who saw the patient, without SA.',
      };
    }),
  examples: {
    fires: {
      story: 'new patient seen by a nurse practitioner',
      claim: (clean) => withLines(clean, { procedureCode: '99203', modifiers: ['SA'] }),
    },
    passes: {
      story: 'known patient seen by a nurse practitioner',
      claim: (clean) => withLines(clean, { modifiers: ['SA'] }),
    },
  },
};
