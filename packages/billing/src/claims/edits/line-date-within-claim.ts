import { addDays, daysBetween, formatDate, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

/** A professional claim is one visit or one month of treatment. */
const LONGEST_SPAN_DAYS = 31;

export const lineDateWithinClaim: Edit = {
  id: 'line-date-within-claim',
  title: 'Line dates belong to the claim',
  severity: 'hold',
  source: '005010X222A1 loop 2400 DTP*472; CMS Claims Processing Manual ch. 26 section 10.4 item 24A',
  why: 'A line outside the visit is mostly a wrong year or another visit; payers deny it or pay it to the wrong day.',
  kinds: ['professional', 'dental'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      if (!isIsoDate(line.dateOfService) || !isIsoDate(claim.dateOfService)) return undefined;
      const days = daysBetween(claim.dateOfService, line.dateOfService);
      if (days >= 0 && days <= LONGEST_SPAN_DAYS) return undefined;
      const how = days < 0 ? 'before' : `more than ${LONGEST_SPAN_DAYS} days after`;
      return {
        where: `${path}.dateOfService`,
        message: `Line ${line.lineNumber} is dated ${formatDate(line.dateOfService)}, ${how} the claim's ${formatDate(claim.dateOfService)}.`,
        fix: 'Correct the date of the line or of the visit, or bill the line on a claim of its own.',
      };
    }),
  examples: {
    fires: {
      story: 'last year',
      claim: (clean) => withLines(clean, { dateOfService: addDays(clean.dateOfService, -365) }),
    },
    passes: {
      story: 'second line three days later',
      claim: (clean) => withLines(clean, {}, { dateOfService: addDays(clean.dateOfService, 3) }),
    },
  },
};
