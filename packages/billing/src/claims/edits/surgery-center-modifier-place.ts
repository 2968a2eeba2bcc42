import type { Edit } from './edit.ts';
import { withFacility, withLines } from './support/example.ts';
import { lineHits, placeOf } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const surgeryCenterModifierPlace: Edit = {
  id: 'surgery-center-modifier-place',
  title: 'SG stands at a surgery center',
  severity: 'hold',
  source: 'HCPCS Level II modifier SG; CMS Claims Processing Manual ch. 14 section 10 (place of service 24)',
  why: 'The facility part of a surgery center at another place is denied: CO-4 or CO-5.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      const at = line.modifiers.indexOf('SG');
      if (at < 0 || placeOf(claim, line) === '24') return undefined;
      return {
        where: `${path}.modifiers[${at}]`,
        message: `Line ${line.lineNumber} has SG, for a surgery center, at place of service ${placeOf(claim, line)}.`,
        fix: 'Set the place to 24, or take SG off the clinician’s line.',
      };
    }),
  examples: {
    fires: {
      story: 'in the office',
      claim: (clean) => withLines(clean, { procedureCode: '20610', modifiers: ['SG'] }),
    },
    passes: {
      story: 'at a surgery center',
      claim: (clean) => withFacility(withLines(clean, { procedureCode: '20610', modifiers: ['SG'] })),
    },
  },
};
