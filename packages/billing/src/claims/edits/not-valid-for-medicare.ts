import type { Edit } from './edit.ts';
import { asMedicare, withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';
import { feeRow } from './support/tables.ts';

export const notValidForMedicare: Edit = {
  id: 'not-valid-for-medicare',
  title: 'Medicare has another code for the service',
  severity: 'hold',
  source: 'Medicare physician fee schedule, status I; CMS Claims Processing Manual ch. 12 section 20.3',
  why: 'Medicare takes another code for the same service: CO-181 or CO-16 with M51.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, { codes }) =>
    isMedicare(claim)
      ? lineHits(claim, (line, path) => {
          const row = feeRow(codes, line.procedureCode, line.dateOfService);
          if (!row || !(row.status === 'I')) return undefined;
          return {
            where: `${path}.procedureCode`,
            message: `Line ${line.lineNumber} bills ${line.procedureCode}, which Medicare does not take.`,
            fix: 'Find the code that Medicare takes instead, mostly a G code.',
          };
        })
      : [],
  examples: {
    fires: {
      story: 'prolonged time by its CPT code',
      claim: (clean) => asMedicare(withLines(clean, { procedureCode: '99215' }, { procedureCode: '99417' })),
    },
    passes: { story: 'the visit alone', claim: (clean) => asMedicare(withLines(clean, { procedureCode: '99215' })) },
  },
};
