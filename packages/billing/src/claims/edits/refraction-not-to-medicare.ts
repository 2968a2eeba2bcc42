import type { Edit } from './edit.ts';
import { asMedicare, withLines } from './support/example.ts';
import { hasModifier, lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

export const refractionNotToMedicare: Edit = {
  id: 'refraction-not-to-medicare',
  title: 'Refraction is not covered by Medicare',
  severity: 'warn',
  source: 'Social Security Act section 1862(a)(7); 42 CFR 411.15(c) (refraction)',
  why: 'The law excludes it: PR-96, and the patient pays. With GY it is denied at once, for the next payer.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    isMedicare(claim)
      ? lineHits(claim, (line, path) =>
          line.procedureCode === '92015' && !hasModifier(line, ['GY', 'GX'])
            ? {
                where: `${path}.modifiers`,
                message: `Line ${line.lineNumber} bills Medicare for refraction without GY.`,
                fix: 'Add GY when another payer wants the denial; else bill the patient.',
              }
            : undefined,
        )
      : [],
  examples: {
    fires: { story: 'without GY', claim: (clean) => asMedicare(withLines(clean, { procedureCode: '92015' })) },
    passes: {
      story: 'with GY',
      claim: (clean) => asMedicare(withLines(clean, { procedureCode: '92015', modifiers: ['GY'] })),
    },
  },
};
