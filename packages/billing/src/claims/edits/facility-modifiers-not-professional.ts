import type { Edit } from './edit.ts';
import { withFacility, withLines } from './support/example.ts';
import { lineHits, placeOf } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

const STOPPED = new Set(['73', '74']);

export const facilityModifiersNotProfessional: Edit = {
  id: 'facility-modifiers-not-professional',
  title: 'Modifiers 27, 73 and 74 are the facility’s',
  severity: 'hold',
  source:
    'CPT appendix A (hospital outpatient and surgery center modifiers); CMS Claims Processing Manual ch. 4 section 20.6',
  why: 'A clinician’s claim has 53 for a stopped procedure; the facility’s modifiers are denied with CO-4.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      // A surgery center bills on professional claims, and says there when a procedure was stopped.
      const at = line.modifiers.findIndex(
        (modifier) => modifier === '27' || (STOPPED.has(modifier) && placeOf(claim, line) !== '24'),
      );
      if (at < 0) return undefined;
      return {
        where: `${path}.modifiers[${at}]`,
        message: `Line ${line.lineNumber} has the modifier ${line.modifiers[at]}, which only a facility uses.`,
        fix: 'Use 53 for a procedure that the clinician stopped; take 27 off.',
      };
    }),
  examples: {
    fires: {
      story: 'stopped before anesthesia, in the office',
      claim: (clean) => withLines(clean, { procedureCode: '20610', modifiers: ['73'] }),
    },
    passes: {
      story: 'the same at a surgery center',
      claim: (clean) => withFacility(withLines(clean, { procedureCode: '20610', modifiers: ['73'] })),
    },
  },
};
