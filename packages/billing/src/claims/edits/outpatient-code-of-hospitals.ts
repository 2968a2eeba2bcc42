import type { Edit } from './edit.ts';
import { asMedicare, withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { isOutpatientBill } from './support/ncci-pairs.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';
import { tableOn } from './support/tables.ts';

export const outpatientCodeOfHospitals: Edit = {
  id: 'outpatient-code-of-hospitals',
  title: 'Code is one that hospitals bill',
  severity: 'hold',
  source:
    '42 CFR 419.22 and Addendum B of the hospital outpatient payment system, status B or M; CMS Claims Processing Manual ch. 4 section 10.1.1',
  why: 'The code belongs to professional claims: the outpatient code editor returns the bill (edit 62 or 72).',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim, { codes }) =>
    isMedicare(claim) && isOutpatientBill(claim)
      ? lineHits(claim, (line, path) => {
          if (line.procedureCode === '') return undefined;
          const row = tableOn(codes, 'opps-addendum-b', line.dateOfService)?.find(line.procedureCode);
          if (!row || !['B', 'M'].includes(row.statusIndicator)) return undefined;
          return {
            where: `${path}.procedureCode`,
            message: `Line ${line.lineNumber} bills ${line.procedureCode}, which hospitals do not bill for outpatients.`,
            fix: 'Use the code for hospitals, for example G0463 for a clinic visit.',
          };
        })
      : [],
  examples: {
    fires: {
      story: 'office visit code for a clinic visit',
      from: 'outpatient',
      claim: (clean) => asMedicare(withLines(clean, { revenueCode: '0510', procedureCode: '99213', modifiers: [] })),
    },
    passes: {
      story: 'a chest film',
      from: 'outpatient',
      claim: (clean) => asMedicare(withLines(clean, { revenueCode: '0320', procedureCode: '71046', modifiers: [] })),
    },
  },
};
