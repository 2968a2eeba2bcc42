import type { Edit } from './edit.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { hasTeethWork, teethOf, withDentalLine } from './support/teeth.ts';

export const toothRequired: Edit = {
  id: 'tooth-required',
  title: 'Work on a tooth names the tooth',
  severity: 'hold',
  source: '005010X224A2 loop 2400 TOO02; ADA claim form box 27',
  why: 'A filling, crown, root canal or extraction without its tooth is returned with N37.',
  kinds: ['dental'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) =>
      hasTeethWork(line) && teethOf(line).length === 0
        ? {
            where: `${path}.teeth`,
            message: `Line ${line.lineNumber} bills ${line.procedureCode} and names no tooth.`,
            fix: 'Enter the number (1 to 32) or letter (A to T) of the tooth.',
          }
        : undefined,
    ),
  examples: {
    fires: { story: 'filling of no tooth', from: 'dental', claim: (clean) => withDentalLine(clean, { teeth: [] }) },
    passes: { story: 'tooth 19', from: 'dental', claim: (clean) => clean },
  },
};
