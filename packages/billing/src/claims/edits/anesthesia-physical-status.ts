import type { Edit } from './edit.ts';
import { isAnesthesia } from './support/anesthesia.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

/** Burns by area and daily care of a pain catheter, which have no case of their own. */
const WITHOUT = new Set(['01953', '01996']);

export const anesthesiaPhysicalStatus: Edit = {
  id: 'anesthesia-physical-status',
  title: 'Anesthesia says how ill the patient was',
  severity: 'warn',
  source: 'CPT anesthesia guidelines, physical status modifiers P1 to P6',
  why: 'Many plans want it and pay more for P3 to P5; Medicare does not look at it.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    isMedicare(claim)
      ? []
      : lineHits(claim, (line, path) =>
          isAnesthesia(line) &&
          !WITHOUT.has(line.procedureCode) &&
          !line.modifiers.some((modifier) => /^P[1-6]$/.test(modifier))
            ? {
                where: `${path}.modifiers`,
                message: `Line ${line.lineNumber} bills anesthesia without physical status.`,
                fix: 'Add P1 to P6 from the anesthesia record.',
              }
            : undefined,
        ),
  examples: {
    fires: {
      story: 'not said',
      claim: (clean) => withLines(clean, { procedureCode: '00830', units: 45, modifiers: ['AA'] }),
    },
    passes: {
      story: 'mild disease',
      claim: (clean) => withLines(clean, { procedureCode: '00830', units: 45, modifiers: ['AA', 'P2'] }),
    },
  },
};
