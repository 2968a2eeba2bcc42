import { addDays, formatDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { filingLimit } from './support/filing-deadline.ts';
import { SINCE_5010 } from './support/since.ts';

export const timelyFilingPassed: Edit = {
  id: 'timely-filing-passed',
  title: 'Filing limit has not passed',
  severity: 'hold',
  source: "42 CFR 424.44 (Medicare); the payer's contract for others",
  why: 'A late claim is denied with CO-29, and its charge may not be billed to the patient.',
  effective: SINCE_5010,
  check: (claim, context) => {
    const limit = filingLimit(claim, context);
    if (limit?.from !== 'service' || context.today <= limit.deadline) return [];
    return [
      {
        where: 'dateOfService',
        message: `The filing limit of ${claim.payer.name} was ${formatDate(limit.deadline)}.`,
        fix: 'Find proof that the claim was sent in time and send it with that; else write the charge off as a filing loss.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'two years later',
      claim: (clean) => clean,
      context: { today: addDays('2026-11-02', 731) },
    },
    passes: {
      story: 'on the last day',
      claim: (clean) => clean,
      context: { today: addDays('2026-11-02', 90), timelyFilingDays: 90 },
    },
  },
};
