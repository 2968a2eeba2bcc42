import type { Edit } from './edit.ts';
import { asMedicare, withLines } from './support/example.ts';
import { hasModifier, lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';

/** Common drugs that come in single-dose containers only. */
const SINGLE_DOSE = new Set(
  'J0129 J0178 J0517 J0585 J0897 J1300 J1303 J1439 J1745 J2182 J2350 J2357 J2506 J2777 J2778 J3380 J9022 J9035 J9041 J9173 J9228 J9271 J9299 J9306 J9312 J9355'.split(
    ' ',
  ),
);

export const singleDoseDrugWasteTold: Edit = {
  id: 'single-dose-drug-waste-told',
  title: 'Drugs of single-dose containers say whether some was wasted',
  severity: 'hold',
  source:
    'CMS Claims Processing Manual ch. 17 section 40.1 (JW or JZ required, claims edited from 1 October 2023); 42 CFR 414.940',
  why: 'Medicare returns a line of such a drug that has neither JW nor JZ.',
  kinds: ['professional'],
  effective: { from: '2023-10-01' },
  check: (claim) =>
    isMedicare(claim)
      ? lineHits(claim, (line, path) => {
          if (!SINGLE_DOSE.has(line.procedureCode) || hasModifier(line, ['JW', 'JZ', 'GY', 'GZ'])) return undefined;
          const wasteTold = claim.lines.some(
            (other) =>
              other.procedureCode === line.procedureCode &&
              other.dateOfService === line.dateOfService &&
              other.modifiers.includes('JW'),
          );
          if (wasteTold) return undefined;
          return {
            where: `${path}.modifiers`,
            message: `Line ${line.lineNumber} bills ${line.procedureCode}, which comes in single doses, with neither JW nor JZ.`,
            fix: 'Add JZ when nothing was left over; else bill the wasted units on a line with JW.',
          };
        })
      : [],
  examples: {
    fires: { story: 'neither', claim: (clean) => asMedicare(withLines(clean, { procedureCode: 'J0178', units: 2 })) },
    passes: {
      story: 'nothing wasted',
      claim: (clean) => asMedicare(withLines(clean, { procedureCode: 'J0178', units: 2, modifiers: ['JZ'] })),
    },
  },
};
