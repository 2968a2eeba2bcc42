import { formatDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withPayer } from './support/example.ts';
import { filingLimit } from './support/filing-deadline.ts';
import { SINCE_5010 } from './support/since.ts';

export const secondaryFilingLimit: Edit = {
  id: 'secondary-filing-limit',
  title: 'The later payer’s filing limit has not passed',
  severity: 'hold',
  source:
    'the payer’s contract (days after the first payer’s remittance); 42 CFR 447.45(d)(1) for Medicaid after Medicare',
  why: 'It counts from the first payer’s decision; a late claim is denied with CO-29.',
  effective: SINCE_5010,
  check: (claim, context) => {
    if (claim.payerSequence === 'P') return [];
    const limit = filingLimit(claim, context);
    if (limit?.from !== 'remittance' || context.today <= limit.deadline) return [];
    const { deadline, days } = limit;
    return [
      {
        where: 'otherPayers',
        message: `${claim.payer.name} took the claim until ${formatDate(deadline)}, ${days} days after the earlier payer decided.`,
        fix: 'Find proof that it was sent in time; else write the balance off as a filing loss.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'a year later',
      from: 'secondary',
      claim: (clean) => withPayer(clean, { secondaryFilingDays: 90 }),
      context: { today: '2027-03-01' },
    },
    passes: {
      story: 'two weeks later',
      from: 'secondary',
      claim: (clean) => withPayer(clean, { secondaryFilingDays: 90 }),
      context: { today: '2026-11-30' },
    },
  },
};
