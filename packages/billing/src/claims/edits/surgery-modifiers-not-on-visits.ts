import type { Edit } from './edit.ts';
import { type CodeRange, inRanges } from './support/code-ranges.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

const VISITS: readonly CodeRange[] = [['99202', '99499']];
const OF_SURGERY = new Set(['50', '51', '54', '55', '56', '58', '62', '66', '78', '79', '80', '81', '82', 'LT', 'RT']);

export const surgeryModifiersNotOnVisits: Edit = {
  id: 'surgery-modifiers-not-on-visits',
  title: 'Modifiers of surgery do not stand on visits',
  severity: 'hold',
  source: 'CPT appendix A; CMS Claims Processing Manual ch. 12 sections 30.6.6 and 40.2.A (visits take 24, 25 and 57)',
  why: 'A visit has no sides, stages or assistants: the line is denied with CO-4.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      const at = line.modifiers.findIndex((modifier) => OF_SURGERY.has(modifier));
      if (at < 0 || !inRanges(line.procedureCode, VISITS)) return undefined;
      return {
        where: `${path}.modifiers[${at}]`,
        message: `Line ${line.lineNumber} has the modifier ${line.modifiers[at]} on the visit ${line.procedureCode}.`,
        fix: 'Use 24 or 25 for a separate visit, 57 for the decision on surgery; take the other off.',
      };
    }),
  examples: {
    fires: { story: '79 on a visit', claim: (clean) => withLines(clean, { modifiers: ['79'] }) },
    passes: { story: '24 on a visit', claim: (clean) => withLines(clean, { modifiers: ['24'] }) },
  },
};
