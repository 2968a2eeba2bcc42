import type { Edit } from './edit.ts';
import { type CodeRange, inRanges } from './support/code-ranges.ts';
import { withLines } from './support/example.ts';
import { hasModifier, lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

/** Visits: psychiatric evaluation, eye, telemedicine, evaluation and management, and HCPCS visits. */
const VISITS: readonly CodeRange[] = [
  ['90791', '90792'],
  ['92002', '92014'],
  ['98000', '98016'],
  ['99202', '99499'],
  ['G0000', 'G9999'],
  ['S0000', 'S9999'],
  ['T0000', 'T9999'],
];

export const modifier25OnVisits: Edit = {
  id: 'modifier-25-on-visits',
  title: 'Modifier 25 stands on a visit',
  severity: 'hold',
  confirmable: true,
  source:
    'CPT appendix A, modifier 25; NCCI Policy Manual ch. I section E; CMS Claims Processing Manual ch. 12 section 30.6.6',
  why: 'It marks a separate visit beside a procedure. On the procedure itself it is denied: CO-4.',
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) =>
      hasModifier(line, ['25']) && !inRanges(line.procedureCode, VISITS)
        ? {
            where: `${path}.modifiers[${line.modifiers.indexOf('25')}]`,
            message: `Line ${line.lineNumber} has modifier 25 on ${line.procedureCode}, which is not a visit.`,
            fix: 'Move the modifier to the visit of that day; a distinct procedure takes 59 or an X modifier.',
          }
        : undefined,
    ),
  examples: {
    fires: {
      story: '25 on an injection',
      claim: (clean) => withLines(clean, { procedureCode: '20610', modifiers: ['25'] }),
    },
    passes: { story: '25 on the visit', claim: (clean) => withLines(clean, { modifiers: ['25'] }) },
  },
};
