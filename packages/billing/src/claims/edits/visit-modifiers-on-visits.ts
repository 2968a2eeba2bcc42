import type { Edit } from './edit.ts';
import { type CodeRange, inRanges } from './support/code-ranges.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

const VISITS: readonly CodeRange[] = [
  ['90791', '90792'],
  ['92002', '92014'],
  ['98000', '98016'],
  ['99202', '99499'],
  ['G0000', 'G9999'],
  ['S0000', 'S9999'],
  ['T0000', 'T9999'],
];
const ON_VISITS = new Set(['24', '57']);

export const visitModifiersOnVisits: Edit = {
  id: 'visit-modifiers-on-visits',
  title: 'Modifiers 24 and 57 stand on visits',
  severity: 'hold',
  confirmable: true,
  source: 'CPT appendix A, modifiers 24 and 57; CMS Claims Processing Manual ch. 12 section 40.2.A',
  why: 'They make a visit payable beside surgery. On the procedure itself they are denied: CO-4.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      const at = line.modifiers.findIndex((modifier) => ON_VISITS.has(modifier));
      if (at < 0 || inRanges(line.procedureCode, VISITS)) return undefined;
      return {
        where: `${path}.modifiers[${at}]`,
        message: `Line ${line.lineNumber} has the modifier ${line.modifiers[at]} on ${line.procedureCode}, which is not a visit.`,
        fix: 'Move it to the visit; a procedure in the global period takes 58, 78 or 79.',
      };
    }),
  examples: {
    fires: {
      story: '57 on the operation',
      claim: (clean) => withLines(clean, { procedureCode: '27447', modifiers: ['RT', '57'] }),
    },
    passes: { story: '57 on the visit', claim: (clean) => withLines(clean, { modifiers: ['57'] }) },
  },
};
