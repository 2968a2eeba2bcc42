import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { hasModifier, lineHits, placeOf } from './support/lines.ts';

const TELEHEALTH_MODIFIERS = ['95', 'GT', '93', 'FQ'];
/** Telehealth elsewhere and at home; hospital outpatient, whose therapists bill telehealth with 95. */
const PLACES = ['02', '10', '19', '22'];

export const telehealthPlace: Edit = {
  id: 'telehealth-place',
  title: 'Telehealth modifiers go with a telehealth place',
  severity: 'warn',
  source:
    'CMS Claims Processing Manual ch. 12 section 190.3; CMS place of service code set (02, 10); 88 FR 78818 (physician fee schedule 2024)',
  why: 'Place 02 or 10 decides the price of a telehealth visit; a modifier without it is denied as CO-5 by many payers.',
  kinds: ['professional'],
  effective: { from: '2024-01-01' },
  check: (claim) =>
    lineHits(claim, (line, path) => {
      const place = placeOf(claim, line);
      if (!hasModifier(line, TELEHEALTH_MODIFIERS) || PLACES.includes(place)) return undefined;
      return {
        where: line.placeOfService === undefined ? 'placeOfService' : `${path}.placeOfService`,
        message: `Line ${line.lineNumber} has a telehealth modifier and the place of service ${place}.`,
        fix: 'Set the place to 10 when the patient was at home, else 02; or take the modifier off for a visit in person.',
      };
    }),
  examples: {
    fires: { story: 'video visit at place 11', claim: (clean) => withLines(clean, { modifiers: ['95'] }) },
    passes: {
      story: 'video visit at home',
      claim: (clean) => ({ ...withLines(clean, { modifiers: ['95'] }), placeOfService: '10' }),
    },
  },
};
