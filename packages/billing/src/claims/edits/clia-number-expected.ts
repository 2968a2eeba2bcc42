import type { Edit } from './edit.ts';
import { withDetails } from './support/details-example.ts';
import { withLines } from './support/example.ts';
import { cliaOf, needsClia } from './support/laboratory.ts';
import { isMedicaid, isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

export const cliaNumberExpected: Edit = {
  id: 'clia-number-expected',
  title: 'Laboratory tests carry the CLIA number for any payer',
  severity: 'hold',
  confirmable: true,
  source: '005010X222A1 loop 2300 REF*X4 (tests under CLIA, whoever pays); 42 CFR 493.3',
  why: 'The guide wants it on every claim for such a test. Many plans reject without (CO-16, MA120); some do not look.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) => {
    if (isMedicare(claim) || isMedicaid(claim)) return [];
    const [line] = claim.lines.filter((one) => needsClia(one) && cliaOf(claim, one) === undefined);
    if (!line) return [];
    return [
      {
        where: 'details.cliaNumber',
        message: `Line ${line.lineNumber} bills the test ${line.procedureCode} to ${claim.payer.name} and the claim has no CLIA number.`,
        fix: 'Enter the number of the certificate of where the test was done, on the practice or the visit.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'urine test for a commercial plan',
      claim: (clean) => withLines(clean, { procedureCode: '81002' }),
    },
    passes: {
      story: 'with number',
      claim: (clean) => withDetails(withLines(clean, { procedureCode: '81002' }), { cliaNumber: '24D0123456' }),
    },
  },
};
