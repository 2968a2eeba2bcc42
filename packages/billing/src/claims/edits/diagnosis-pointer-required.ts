import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const diagnosisPointerRequired: Edit = {
  id: 'diagnosis-pointer-required',
  title: 'Each line points to a diagnosis',
  severity: 'hold',
  source: '005010X222A1 loop 2400 SV107-1',
  why: 'The first pointer is required on every line; without it the claim is rejected, or returned with M76.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) =>
      line.diagnosisPointers.length === 0
        ? {
            where: `${path}.diagnosisPointers`,
            message: `Line ${line.lineNumber} points to no diagnosis.`,
            fix: 'Choose the diagnosis that the service was for.',
          }
        : undefined,
    ),
  examples: {
    fires: { story: 'no pointer', claim: (clean) => withLines(clean, { diagnosisPointers: [] }) },
    passes: { story: 'first diagnosis', claim: (clean) => withLines(clean, { diagnosisPointers: [1] }) },
  },
};
