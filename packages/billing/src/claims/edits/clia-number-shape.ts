import type { Edit, EditHit } from './edit.ts';
import { withDetails } from './support/details-example.ts';
import { SINCE_5010 } from './support/since.ts';

/** Two digits of the state, the letter D, seven digits. */
const SHAPE = /^\d{2}D\d{7}$/;

export const cliaNumberShape: Edit = {
  id: 'clia-number-shape',
  title: 'CLIA numbers have ten characters with a D in third place',
  severity: 'hold',
  source:
    '005010X222A1 loop 2300 REF*X4 and loop 2400 REF*X4, REF*F4; CMS Claims Processing Manual ch. 16 section 70.2',
  why: 'A number of another shape is no certificate: the claim is returned with MA120.',
  kinds: ['professional', 'institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    const numbers: [where: string, number: string | undefined][] = [['details.cliaNumber', claim.details?.cliaNumber]];
    claim.lines.forEach((line, index) => {
      if (line.cliaNumber !== undefined) numbers.push([`lines[${index}].cliaNumber`, line.cliaNumber]);
      if (line.referringCliaNumber !== undefined)
        numbers.push([`lines[${index}].referringCliaNumber`, line.referringCliaNumber]);
    });
    return numbers.flatMap(([where, number]): EditHit[] =>
      number === undefined || SHAPE.test(number)
        ? []
        : [
            {
              where,
              message: `The CLIA number ${number} does not have two digits, a D and seven digits.`,
              fix: 'Copy the number from the certificate, without hyphens.',
            },
          ],
    );
  },
  examples: {
    fires: { story: 'D left out', claim: (clean) => withDetails(clean, { cliaNumber: '240123456' }) },
    passes: { story: 'as on the certificate', claim: (clean) => withDetails(clean, { cliaNumber: '24D0123456' }) },
  },
};
