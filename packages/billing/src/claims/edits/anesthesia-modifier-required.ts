import type { Edit } from './edit.ts';
import { ANESTHESIA, inRanges } from './support/code-ranges.ts';
import { asMedicare, withLines } from './support/example.ts';
import { hasModifier, lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

const WHO = ['AA', 'AD', 'QK', 'QX', 'QY', 'QZ'];

export const anesthesiaModifierRequired: Edit = {
  id: 'anesthesia-modifier-required',
  title: 'Anesthesia says who gave it',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 12 sections 50 (anesthesia claims modifiers) and 140.3.3',
  why: 'The modifier decides whether all or half is paid; Medicare returns an anesthesia line without one: CO-4.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    isMedicare(claim)
      ? lineHits(claim, (line, path) =>
          inRanges(line.procedureCode, ANESTHESIA) && !hasModifier(line, WHO)
            ? {
                where: `${path}.modifiers`,
                message: `Line ${line.lineNumber} bills anesthesia without the modifier that says who gave or directed it.`,
                fix: 'Add AA (physician alone), QY or QK (directing), AD (supervising), QX (directed) or QZ (nurse anesthetist alone).',
              }
            : undefined,
        )
      : [],
  examples: {
    fires: {
      story: 'anesthesia without modifier',
      claim: (clean) => asMedicare(withLines(clean, { procedureCode: '00830', units: 45 })),
    },
    passes: {
      story: 'anesthesia by the physician alone',
      claim: (clean) => asMedicare(withLines(clean, { procedureCode: '00830', units: 45, modifiers: ['AA'] })),
    },
  },
};
