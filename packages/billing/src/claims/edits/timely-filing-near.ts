import { addDays, daysBetween, formatDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { filingLimit } from './support/filing-deadline.ts';
import { SINCE_5010 } from './support/since.ts';

const WARNING_DAYS = 14;

export const timelyFilingNear: Edit = {
  id: 'timely-filing-near',
  title: 'Filing limit is not near',
  severity: 'warn',
  source: "42 CFR 424.44 (Medicare); the payer's contract for others",
  why: 'A rejection takes days to come back. Past the limit the claim is denied with CO-29.',
  effective: SINCE_5010,
  check: (claim, context) => {
    const limit = filingLimit(claim, context);
    if (!limit) return [];
    const { deadline } = limit;
    const left = daysBetween(context.today, deadline);
    if (left < 0 || left > WARNING_DAYS) return [];
    return [
      {
        where: limit.from === 'service' ? 'dateOfService' : 'otherPayers',
        message: `The filing limit of ${claim.payer.name} is ${formatDate(deadline)}: ${left} days are left.`,
        fix: 'Send the claim today and keep the 277CA as proof.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'five days left',
      claim: (clean) => clean,
      context: { today: addDays('2026-11-02', 85), timelyFilingDays: 90 },
    },
    passes: { story: 'a week after the visit', claim: (clean) => clean },
  },
};
