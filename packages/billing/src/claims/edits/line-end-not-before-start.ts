import { formatDate, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const lineEndNotBeforeStart: Edit = {
  id: 'line-end-not-before-start',
  title: 'A service ends on or after its first day, not in the future',
  severity: 'hold',
  source: '005010X222A1 and X223A3 loop 2400 DTP*472 RD8',
  why: 'A range of days that is out of order, or not over yet, is rejected.',
  effective: SINCE_5010,
  check: (claim, { today }) =>
    lineHits(claim, ({ endDate, dateOfService, lineNumber }, path) => {
      if (endDate === undefined) return undefined;
      const where = `${path}.endDate`;
      const fix = 'Correct the first and last day of the service.';
      if (!isIsoDate(endDate)) return { where, message: `The last day on line ${lineNumber} is no date.`, fix };
      if (endDate < dateOfService)
        return { where, message: `The service on line ${lineNumber} ends before it begins.`, fix };
      // Rented equipment is billed for the month ahead.
      if (endDate > today && !claim.lines.some(({ modifiers }) => modifiers.includes('RR')))
        return {
          where,
          message: `The service on line ${lineNumber} ends on ${formatDate(endDate)}, which is still to come.`,
          fix,
        };
      return undefined;
    }),
  examples: {
    fires: { story: 'days swapped', claim: (clean) => withLines(clean, { endDate: '2026-10-30' }) },
    passes: { story: 'two days', claim: (clean) => withLines(clean, { endDate: '2026-11-03' }) },
  },
};
