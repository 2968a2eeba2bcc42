import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

/** Whole care: before, birth and after. */
const PACKAGES = new Set(['59400', '59510', '59610', '59618']);
/** Parts of it: visits before the birth, birth alone or with care after it, care after it alone. */
const PARTS = new Set('59409 59410 59425 59426 59430 59514 59515 59612 59614 59620 59622'.split(' '));

export const obstetricPackageOnce: Edit = {
  id: 'obstetric-package-once',
  title: 'Whole maternity care is not billed with its parts',
  severity: 'hold',
  source:
    'CPT maternity care guidelines (59400, 59510, 59610, 59618 and their parts); NCCI Policy Manual ch. VII section C',
  why: 'The package has the visits, the birth and the care after it; a part beside it is denied with CO-97.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) => {
    const whole = claim.lines.find(({ procedureCode }) => PACKAGES.has(procedureCode));
    if (!whole) return [];
    return lineHits(claim, (line, path) =>
      // The birth of a second twin is billed apart, with 51 or 59.
      PARTS.has(line.procedureCode) && !line.modifiers.some((modifier) => modifier === '51' || modifier === '59')
        ? {
            where: `${path}.procedureCode`,
            message: `Line ${line.lineNumber} bills ${line.procedureCode}, a part of ${whole.procedureCode} on line ${whole.lineNumber}.`,
            fix: 'Bill the whole care, or its parts when several practices shared it.',
          }
        : undefined,
    );
  },
  examples: {
    fires: {
      story: 'whole care and visits',
      claim: (clean) => ({
        ...withLines(clean, { procedureCode: '59400' }, { procedureCode: '59425' }),
        diagnoses: ['O80'],
      }),
    },
    passes: {
      story: 'whole care',
      claim: (clean) => ({ ...withLines(clean, { procedureCode: '59400' }), diagnoses: ['O80', 'Z370'] }),
    },
  },
};
