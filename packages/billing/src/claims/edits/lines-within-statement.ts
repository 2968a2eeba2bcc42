import { formatDate, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { facilityPart } from './support/institutional.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const linesWithinStatement: Edit = {
  id: 'lines-within-statement',
  title: 'Services lie within the statement dates',
  severity: 'hold',
  source:
    '005010X223A3 loop 2400 DTP*472 and loop 2300 DTP*434; CMS Claims Processing Manual ch. 25 section 75.5 form locator 45',
  why: 'A service before or after the billed days is returned to the provider.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    const part = facilityPart(claim);
    if (!part || !isIsoDate(part.statementFrom) || !isIsoDate(part.statementThrough)) return [];
    const { statementFrom: from, statementThrough: through } = part;
    return lineHits(claim, (line, path) => {
      const last = line.endDate ?? line.dateOfService;
      if (line.dateOfService >= from && last <= through) return undefined;
      return {
        where: `${path}.dateOfService`,
        message: `The service on line ${line.lineNumber} is not between ${formatDate(from)} and ${formatDate(through)}.`,
        fix: 'Correct the day of the service, or the statement dates.',
      };
    });
  },
  examples: {
    fires: {
      story: 'bill starts a day late',
      from: 'outpatient',
      claim: (clean) => withStay(clean, { statementFrom: '2026-11-03', statementThrough: '2026-11-03' }),
    },
    passes: { story: 'one day', from: 'outpatient', claim: (clean) => clean },
  },
};
