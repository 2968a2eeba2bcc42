import type { Edit } from './edit.ts';
import { CONSULTATIONS, inRanges } from './support/code-ranges.ts';
import { asMedicare, withLines, withReferring } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

export const consultationNotToMedicare: Edit = {
  id: 'consultation-not-to-medicare',
  title: 'Medicare gets no consultation codes',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 12 section 30.6.10',
  why: 'Medicare has not paid consultation codes since 2010; they are denied and must be billed again as visits.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    isMedicare(claim)
      ? lineHits(claim, (line, path) =>
          inRanges(line.procedureCode, CONSULTATIONS)
            ? {
                where: `${path}.procedureCode`,
                message: `Line ${line.lineNumber} bills the consultation ${line.procedureCode} to Medicare.`,
                fix: 'Use the office or hospital visit code that the chart supports.',
              }
            : undefined,
        )
      : [],
  examples: {
    fires: {
      story: 'consultation to Medicare',
      claim: (clean) => asMedicare(withReferring(withLines(clean, { procedureCode: '99243' }))),
    },
    passes: {
      story: 'consultation to a commercial plan',
      claim: (clean) => withReferring(withLines(clean, { procedureCode: '99243' })),
    },
  },
};
