import type { Edit } from './edit.ts';
import { asMedicare, withLines } from './support/example.ts';
import { hasModifier, lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';
import { feeRow } from './support/tables.ts';

export const notCoveredByMedicare: Edit = {
  id: 'not-covered-by-medicare',
  title: 'Service that Medicare never covers says so',
  severity: 'hold',
  source: 'Medicare physician fee schedule, status N; CMS Claims Processing Manual ch. 1 section 60',
  why: 'Without GY the denial (CO-96) leaves open who pays; with it the patient or the next payer does: PR-96.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, { codes }) =>
    isMedicare(claim)
      ? lineHits(claim, (line, path) => {
          const row = feeRow(codes, line.procedureCode, line.dateOfService);
          if (!row || !(row.status === 'N' && !hasModifier(line, ['GX', 'GY']))) return undefined;
          return {
            where: `${path}.procedureCode`,
            message: `Line ${line.lineNumber} bills ${line.procedureCode}, which Medicare does not cover.`,
            fix: 'Bill the patient; if a denial is wanted for the next payer, add GY.',
          };
        })
      : [],
  examples: {
    fires: { story: 'refraction', claim: (clean) => asMedicare(withLines(clean, { procedureCode: '92015' })) },
    passes: {
      story: 'refraction with GY',
      claim: (clean) => asMedicare(withLines(clean, { procedureCode: '92015', modifiers: ['GY'] })),
    },
  },
};
