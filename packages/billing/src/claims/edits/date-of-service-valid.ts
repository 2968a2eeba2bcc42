import { isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';

const FIX = 'Enter the day on which the patient was seen.';

export const dateOfServiceValid: Edit = {
  id: 'date-of-service-valid',
  title: 'Dates of service are real dates',
  severity: 'hold',
  source: '005010X222A1 loop 2400 DTP*472 DTP03',
  why: 'A claim without a readable date of service is rejected, or returned as CO-16 with M52.',
  // An unreadable date is judged by the rules of today, and this one has always stood.
  effective: { from: '1800-01-01' },
  check: (claim) => [
    ...(isIsoDate(claim.dateOfService)
      ? []
      : [{ where: 'dateOfService', message: 'The date of service is missing or not a real date.', fix: FIX }]),
    ...lineHits(claim, (line, path) =>
      isIsoDate(line.dateOfService)
        ? undefined
        : {
            where: `${path}.dateOfService`,
            message: `The date of service of line ${line.lineNumber} is missing or not a real date.`,
            fix: FIX,
          },
    ),
  ],
  examples: {
    fires: { story: '31 November', claim: (clean) => withLines(clean, { dateOfService: '2026-11-31' }) },
    passes: { story: '2 November', claim: (clean) => withLines(clean, { dateOfService: '2026-11-02' }) },
  },
};
