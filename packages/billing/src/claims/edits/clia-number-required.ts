import type { Edit } from './edit.ts';
import { withDetails } from './support/details-example.ts';
import { asMedicare, withLines, withReferring } from './support/example.ts';
import { cliaOf, needsClia } from './support/laboratory.ts';
import { lineHits } from './support/lines.ts';
import { isMedicaid, isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

export const cliaNumberRequired: Edit = {
  id: 'clia-number-required',
  title: 'Laboratory tests carry the CLIA number',
  severity: 'hold',
  source: '42 CFR 493.1 and 493.1809; CMS Claims Processing Manual ch. 16 section 70.2; 005010X222A1 loop 2300 REF*X4',
  why: 'Medicare and Medicaid pay tests of a certified laboratory only: without the number, CO-16 with MA120.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    isMedicare(claim) || isMedicaid(claim)
      ? lineHits(claim, (line) =>
          needsClia(line) && cliaOf(claim, line) === undefined
            ? {
                where: 'details.cliaNumber',
                message: `Line ${line.lineNumber} bills the test ${line.procedureCode} and the claim has no CLIA number.`,
                fix: 'Enter the number of the certificate of where the test was done, on the practice or the visit.',
              }
            : undefined,
        )
      : [],
  examples: {
    fires: {
      story: 'urine test without number',
      claim: (clean) => asMedicare(withReferring(withLines(clean, { procedureCode: '81002' }))),
    },
    passes: {
      story: 'with number',
      claim: (clean) =>
        withDetails(asMedicare(withReferring(withLines(clean, { procedureCode: '81002' }))), {
          cliaNumber: '24D0123456',
        }),
    },
  },
};
