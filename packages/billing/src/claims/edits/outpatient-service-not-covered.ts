import type { Edit } from './edit.ts';
import { asMedicare, withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { isOutpatientBill } from './support/ncci-pairs.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';
import { tableOn } from './support/tables.ts';

export const outpatientServiceNotCovered: Edit = {
  id: 'outpatient-service-not-covered',
  title: 'Service is covered for outpatients',
  severity: 'hold',
  source:
    '42 CFR 419.22 and Addendum B of the hospital outpatient payment system, status E1 or E2; CMS Claims Processing Manual ch. 4 section 10.1.1',
  why: 'Medicare never covers the code: the line is denied with CO-96.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim, { codes }) =>
    isMedicare(claim) && isOutpatientBill(claim)
      ? lineHits(claim, (line, path) => {
          if (line.procedureCode === '') return undefined;
          const row = tableOn(codes, 'opps-addendum-b', line.dateOfService)?.find(line.procedureCode);
          if (!row || !['E1', 'E2'].includes(row.statusIndicator)) return undefined;
          return {
            where: `${path}.procedureCode`,
            message: `Line ${line.lineNumber} bills ${line.procedureCode}, which Medicare does not cover.`,
            fix: 'Bill the patient, or put it in non-covered charges with GY.',
          };
        })
      : [],
  examples: {
    fires: {
      story: 'refraction',
      from: 'outpatient',
      claim: (clean) => asMedicare(withLines(clean, { revenueCode: '0510', procedureCode: '92015', modifiers: [] })),
    },
    passes: {
      story: 'a chest film',
      from: 'outpatient',
      claim: (clean) => asMedicare(withLines(clean, { revenueCode: '0320', procedureCode: '71046', modifiers: [] })),
    },
  },
};
