import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { pointedAt } from './support/pointers.ts';
import { sideOf } from './support/sides.ts';
import { SINCE_ICD10 } from './support/since.ts';

export const diagnosisSideAgrees: Edit = {
  id: 'diagnosis-side-agrees',
  title: 'Procedure and diagnosis are of the same side',
  severity: 'hold',
  source: 'ICD-10-CM Official Guidelines section I.B.13 (laterality); NCCI Policy Manual ch. I section E (LT and RT)',
  why: 'A left procedure for a right diagnosis is denied: CO-11 or CO-4.',
  kinds: ['professional'],
  effective: SINCE_ICD10,
  check: (claim, { codes }) =>
    lineHits(claim, (line, path) => {
      const left = line.modifiers.includes('LT');
      if (left === line.modifiers.includes('RT')) return undefined;
      const sides = pointedAt(claim, line).map((code) => sideOf(code, codes, line.dateOfService));
      const other = left ? 'right' : 'left';
      if (!sides.includes(other) || sides.some((side) => side !== undefined && side !== other)) return undefined;
      return {
        where: `${path}.modifiers`,
        message: `Line ${line.lineNumber} was done on the ${left ? 'left' : 'right'} and its diagnosis is of the ${other}.`,
        fix: 'Correct the modifier or the diagnosis, as the note says.',
      };
    }),
  examples: {
    fires: {
      story: 'left hip injected for the right one',
      claim: (clean) => ({ ...withLines(clean, { procedureCode: '20610', modifiers: ['LT'] }), diagnoses: ['M1611'] }),
    },
    passes: {
      story: 'left and left',
      claim: (clean) => ({ ...withLines(clean, { procedureCode: '20610', modifiers: ['LT'] }), diagnoses: ['M1612'] }),
    },
  },
};
