import type { Edit, EditHit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const diagnosisPointersExist: Edit = {
  id: 'diagnosis-pointers-exist',
  title: 'Pointers lead to diagnoses of the claim, each once',
  severity: 'hold',
  source: '005010X222A1 loop 2400 SV107-1 to SV107-4',
  why: 'A pointer to a diagnosis that is not there, or twice to one, is rejected, or returned with M76.',
  kinds: ['professional', 'dental'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) =>
      line.diagnosisPointers.flatMap((pointer, index): EditHit[] => {
        const where = `${path}.diagnosisPointers[${index}]`;
        if (!Number.isInteger(pointer) || pointer < 1 || pointer > claim.diagnoses.length)
          return [
            {
              where,
              message: `Line ${line.lineNumber} points to diagnosis ${pointer}, and the claim has ${claim.diagnoses.length}.`,
              fix: 'Point to a diagnosis of the claim, or add the missing one.',
            },
          ];
        if (line.diagnosisPointers.indexOf(pointer) === index) return [];
        return [
          {
            where,
            message: `Line ${line.lineNumber} points to diagnosis ${pointer} twice.`,
            fix: 'Take the second pointer off.',
          },
        ];
      }),
    ),
  examples: {
    fires: { story: 'pointer past the last', claim: (clean) => withLines(clean, { diagnosisPointers: [1, 9] }) },
    passes: {
      story: 'second diagnosis first',
      claim: (clean) => withLines({ ...clean, diagnoses: ['I10', 'E119'] }, { diagnosisPointers: [2, 1] }),
    },
  },
};
