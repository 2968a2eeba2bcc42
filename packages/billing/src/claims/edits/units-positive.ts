import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const unitsPositive: Edit = {
  id: 'units-positive',
  title: 'Units are more than zero',
  severity: 'hold',
  source: '005010X222A1 loop 2400 SV104',
  why: 'A line without units is rejected, or returned with M53.',
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) =>
      line.units > 0
        ? undefined
        : {
            where: `${path}.units`,
            message: `Line ${line.lineNumber} has no units.`,
            fix: 'Enter how often the service was given, at least 1.',
          },
    ),
  examples: {
    fires: { story: 'zero units', claim: (clean) => withLines(clean, { units: 0 }) },
    passes: { story: 'one unit', claim: (clean) => withLines(clean, { units: 1 }) },
  },
};
