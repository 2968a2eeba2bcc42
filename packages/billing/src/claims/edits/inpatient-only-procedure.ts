import type { Edit } from './edit.ts';
import { asMedicare, withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { isOutpatientBill } from './support/ncci-pairs.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';
import { tableOn } from './support/tables.ts';

export const inpatientOnlyProcedure: Edit = {
  id: 'inpatient-only-procedure',
  title: 'Procedure is paid to outpatients',
  severity: 'hold',
  source:
    '42 CFR 419.22 and Addendum B of the hospital outpatient payment system, status C; CMS Claims Processing Manual ch. 4 section 180.7',
  why: 'Medicare pays some procedures to inpatients only; on an outpatient bill the day is denied: CO-5 or CO-96.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim, { codes }) =>
    isMedicare(claim) && isOutpatientBill(claim)
      ? lineHits(claim, (line, path) => {
          if (line.procedureCode === '') return undefined;
          const row = tableOn(codes, 'opps-addendum-b', line.dateOfService)?.find(line.procedureCode);
          if (!row || !['C'].includes(row.statusIndicator)) return undefined;
          return {
            where: `${path}.procedureCode`,
            message: `Line ${line.lineNumber} bills ${line.procedureCode}, which Medicare pays to inpatients only.`,
            fix: 'Bill the stay as an inpatient one if there was an order to admit, else correct the code.',
          };
        })
      : [],
  examples: {
    fires: {
      story: 'bypass surgery of an outpatient',
      from: 'outpatient',
      claim: (clean) => asMedicare(withLines(clean, { revenueCode: '0360', procedureCode: '33533', modifiers: [] })),
    },
    passes: {
      story: 'a chest film',
      from: 'outpatient',
      claim: (clean) => asMedicare(withLines(clean, { revenueCode: '0320', procedureCode: '71046', modifiers: [] })),
    },
  },
};
