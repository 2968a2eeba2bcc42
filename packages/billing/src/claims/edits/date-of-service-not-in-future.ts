import { addDays, formatDate, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const dateOfServiceNotInFuture: Edit = {
  id: 'date-of-service-not-in-future',
  title: 'Services lie in the past',
  severity: 'hold',
  source: '005010X222A1 loop 2400 DTP*472; CMS Claims Processing Manual ch. 26 section 10.4 item 24A',
  why: 'A payer pays for what was done. A date to come is denied: CO-110, billed before the service.',
  effective: SINCE_5010,
  check: (claim, { today }) =>
    lineHits(claim, (line, path) =>
      isIsoDate(line.dateOfService) && line.dateOfService > today
        ? {
            where: `${path}.dateOfService`,
            message: `Line ${line.lineNumber} has the date ${formatDate(line.dateOfService)}, which is still to come.`,
            fix: 'Correct the date, or bill when the service was given.',
          }
        : undefined,
    ),
  examples: {
    fires: {
      story: 'a month ahead',
      claim: (clean) => withLines(clean, { dateOfService: addDays(clean.dateOfService, 31) }),
    },
    passes: {
      story: 'billed on the day itself',
      claim: (clean) => clean,
      context: { today: '2026-11-02' },
    },
  },
};
