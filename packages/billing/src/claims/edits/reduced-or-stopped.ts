import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const reducedOrStopped: Edit = {
  id: 'reduced-or-stopped',
  title: 'A service was reduced or it was stopped',
  severity: 'hold',
  source: 'CPT appendix A, modifiers 52 and 53; CMS Claims Processing Manual ch. 12 section 20.4.6 and 30.1',
  why: 'Modifiers 52 and 53 exclude each other on one line: CO-4.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, ({ modifiers, lineNumber }, path) =>
      modifiers.includes('52') && modifiers.includes('53')
        ? {
            where: `${path}.modifiers`,
            message: `Line ${lineNumber} has 52 and 53 together.`,
            fix: 'Keep 52 for what was reduced by plan, 53 for what had to be stopped for the patient’s safety.',
          }
        : undefined,
    ),
  examples: {
    fires: {
      story: 'both',
      claim: (clean) => withLines(clean, { procedureCode: '20610', modifiers: ['52', '53'] }),
    },
    passes: { story: 'stopped', claim: (clean) => withLines(clean, { procedureCode: '20610', modifiers: ['53'] }) },
  },
};
