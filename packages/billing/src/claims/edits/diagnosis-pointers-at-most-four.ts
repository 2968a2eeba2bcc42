import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

const FIVE = ['I10', 'E119', 'J069', 'M5450', 'Z23'];

export const diagnosisPointersAtMostFour: Edit = {
  id: 'diagnosis-pointers-at-most-four',
  title: 'A line points to at most four diagnoses',
  severity: 'hold',
  source: '005010X222A1 loop 2400 SV107; CMS-1500 (02/12) item 24E',
  why: 'There is no place for a fifth pointer; the claim would be rejected.',
  kinds: ['professional', 'dental'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) =>
      line.diagnosisPointers.length > 4
        ? {
            where: `${path}.diagnosisPointers`,
            message: `Line ${line.lineNumber} points to ${line.diagnosisPointers.length} diagnoses; four is the most.`,
            fix: 'Keep the four that the service was for most.',
          }
        : undefined,
    ),
  examples: {
    fires: {
      story: 'five pointers',
      claim: (clean) => withLines({ ...clean, diagnoses: FIVE }, { diagnosisPointers: [1, 2, 3, 4, 5] }),
    },
    passes: {
      story: 'four pointers',
      claim: (clean) =>
        withLines({ ...clean, diagnoses: ['I10', 'E119', 'J069', 'Z23'] }, { diagnosisPointers: [1, 2, 3, 4] }),
    },
  },
};
