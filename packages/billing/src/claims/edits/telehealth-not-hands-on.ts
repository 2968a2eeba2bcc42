import type { Edit } from './edit.ts';
import { type CodeRange, inRanges } from './support/code-ranges.ts';
import { withLines } from './support/example.ts';
import { hasModifier, lineHits, placeOf } from './support/lines.ts';

/** What needs the patient in the room: surgery, drawing blood, injections, infusions, vaccines, manual treatment. */
const HANDS_ON: readonly CodeRange[] = [
  ['10004', '69990'],
  ['90471', '90474'],
  ['96360', '96379'],
  ['96401', '96417'],
  ['97140', '97140'],
  ['98925', '98942'],
];

export const telehealthNotHandsOn: Edit = {
  id: 'telehealth-not-hands-on',
  title: 'What needs hands is not telehealth',
  severity: 'hold',
  source: '42 CFR 410.78(b) and (f) (list of telehealth services); CPT appendix P',
  why: 'Surgery, injections and blood draws cannot be given from afar: CO-5 or CO-4.',
  kinds: ['professional'],
  effective: { from: '2022-01-01' },
  check: (claim) =>
    lineHits(claim, (line, path) => {
      const place = placeOf(claim, line);
      const remote = place === '02' || place === '10' || hasModifier(line, ['93', '95']);
      if (!remote || !inRanges(line.procedureCode, HANDS_ON)) return undefined;
      return {
        where: `${path}.procedureCode`,
        message: `Line ${line.lineNumber} bills ${line.procedureCode} as telehealth.`,
        fix: 'Correct the code, or the place and modifier of a service that was given in person.',
      };
    }),
  examples: {
    fires: {
      story: 'joint injection by video',
      claim: (clean) => ({
        ...withLines(clean, { procedureCode: '20610', modifiers: ['RT', '95'] }),
        placeOfService: '10',
      }),
    },
    passes: {
      story: 'visit by video',
      claim: (clean) => ({ ...withLines(clean, { modifiers: ['95'] }), placeOfService: '10' }),
    },
  },
};
