import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { hasModifier, lineHits } from './support/lines.ts';
import { pointedAt } from './support/pointers.ts';
import { sideOf } from './support/sides.ts';
import { SINCE_ICD10 } from './support/since.ts';

export const diagnosisSideKnown: Edit = {
  id: 'diagnosis-side-known',
  title: 'A procedure on one side has a diagnosis of that side',
  severity: 'warn',
  source: 'ICD-10-CM Official Guidelines section I.B.13 (the side when the record tells it)',
  why: 'Who knows the side of the procedure knows that of the diagnosis; unspecified ones are denied by some plans (CO-11).',
  kinds: ['professional'],
  effective: SINCE_ICD10,
  check: (claim, { codes }) =>
    lineHits(claim, (line, path) => {
      if (!hasModifier(line, ['LT', 'RT', '50'])) return undefined;
      const pointed = pointedAt(claim, line);
      const vague = pointed.find((code) => sideOf(code, codes, line.dateOfService) === 'unspecified');
      if (vague === undefined) return undefined;
      return {
        where: `${path}.diagnosisPointers`,
        message: `Line ${line.lineNumber} names a side and its diagnosis ${vague} does not.`,
        fix: 'Choose the diagnosis of the side that was treated.',
      };
    }),
  examples: {
    fires: {
      story: 'left hip, side of the arthritis not said',
      claim: (clean) => ({ ...withLines(clean, { procedureCode: '20610', modifiers: ['LT'] }), diagnoses: ['M1610'] }),
    },
    passes: {
      story: 'left and left',
      claim: (clean) => ({ ...withLines(clean, { procedureCode: '20610', modifiers: ['LT'] }), diagnoses: ['M1612'] }),
    },
  },
};
