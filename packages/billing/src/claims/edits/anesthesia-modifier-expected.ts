import type { Edit } from './edit.ts';
import { ANESTHESIA_PERFORMERS, isAnesthesia } from './support/anesthesia.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

export const anesthesiaModifierExpected: Edit = {
  id: 'anesthesia-modifier-expected',
  title: 'Anesthesia says who gave it to any payer',
  severity: 'hold',
  confirmable: true,
  source: 'HCPCS modifiers AA, AD, QK, QX, QY and QZ; most plans follow CMS Claims Processing Manual ch. 12 section 50',
  why: 'Plans split the fee by this modifier and deny anesthesia without one: CO-4. A few pay by the provider alone.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    isMedicare(claim)
      ? []
      : lineHits(claim, (line, path) =>
          isAnesthesia(line) && !line.modifiers.some((modifier) => ANESTHESIA_PERFORMERS.has(modifier))
            ? {
                where: `${path}.modifiers`,
                message: `Line ${line.lineNumber} bills anesthesia to ${claim.payer.name} without the modifier that says who gave or directed it.`,
                fix: 'Add AA (physician alone), QY or QK (directing), AD (supervising), QX (directed) or QZ (nurse anesthetist alone).',
              }
            : undefined,
        ),
  examples: {
    fires: {
      story: 'anesthesia without modifier',
      claim: (clean) => withLines(clean, { procedureCode: '00830', units: 45, unitOfMeasure: 'MJ' }),
    },
    passes: {
      story: 'nurse anesthetist alone',
      claim: (clean) =>
        withLines(clean, { procedureCode: '00830', units: 45, unitOfMeasure: 'MJ', modifiers: ['QZ', 'P2'] }),
    },
  },
};
