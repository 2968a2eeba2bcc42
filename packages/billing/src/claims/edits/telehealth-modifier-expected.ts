import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { hasModifier, lineHits, placeOf } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';

const TELEHEALTH = ['93', '95', 'FQ', 'G0', 'GQ', 'GT'];

export const telehealthModifierExpected: Edit = {
  id: 'telehealth-modifier-expected',
  title: 'A telehealth place goes with a telehealth modifier',
  severity: 'warn',
  source: 'CPT appendix A, modifiers 93 and 95; CMS place of service code set (02, 10); commercial telehealth policies',
  why: 'Most plans but Medicare want place and modifier together; the place alone is paid at another rate or denied.',
  kinds: ['professional'],
  effective: { from: '2022-01-01' },
  check: (claim) =>
    isMedicare(claim)
      ? []
      : lineHits(claim, (line, path) => {
          const place = placeOf(claim, line);
          if ((place !== '02' && place !== '10') || hasModifier(line, TELEHEALTH)) return undefined;
          return {
            where: `${path}.modifiers`,
            message: `Line ${line.lineNumber} is at the telehealth place ${place} and has no telehealth modifier.`,
            fix: 'Add 95 for video or 93 for sound only; or correct the place of a visit in person.',
          };
        }),
  examples: {
    fires: { story: 'place only', claim: (clean) => ({ ...clean, placeOfService: '10' }) },
    passes: {
      story: 'place and 95',
      claim: (clean) => ({ ...withLines(clean, { modifiers: ['95'] }), placeOfService: '10' }),
    },
  },
};
