import type { Edit } from './edit.ts';
import { asMedicare, withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';
import { feeRow } from './support/tables.ts';

export const bundledService: Edit = {
  id: 'bundled-service',
  title: 'Service is not always part of another',
  severity: 'hold',
  source: 'Medicare physician fee schedule, status B; CMS Claims Processing Manual ch. 12 section 20.3',
  why: 'Medicare never pays these codes separately, and the patient may not be billed: CO-97 or CO-234.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, { codes }) =>
    isMedicare(claim)
      ? lineHits(claim, (line, path) => {
          const row = feeRow(codes, line.procedureCode, line.dateOfService);
          if (!row || !(row.status === 'B')) return undefined;
          return {
            where: `${path}.procedureCode`,
            message: `Line ${line.lineNumber} bills ${line.procedureCode}, which Medicare always counts into other services.`,
            fix: 'Take it off the claim.',
          };
        })
      : [],
  examples: {
    fires: {
      story: 'follow-up visit after surgery',
      claim: (clean) => asMedicare(withLines(clean, { procedureCode: '99024' })),
    },
    passes: { story: 'office visit', claim: (clean) => asMedicare(clean) },
  },
};
