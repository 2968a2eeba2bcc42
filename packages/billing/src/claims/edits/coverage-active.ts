import type { EligibilityFacts } from '../../encounters/index.ts';
import { daysBetween, formatDate, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

/** An answer about a day that is further away says nothing about this one. */
const NEAR_DAYS = 31;

const answer = (change: Partial<EligibilityFacts>): EligibilityFacts => ({
  coverageId: 'coverage-1',
  date: '2026-11-02',
  checkedOn: '2026-11-02',
  status: 'active',
  ...change,
});

export const coverageActive: Edit = {
  id: 'coverage-active',
  title: 'The payer said that the coverage was in force',
  severity: 'hold',
  source: '005010X279A1 (271) loop 2110C EB01 6 (inactive) and AAA03 75 (not found)',
  why: 'A claim for somebody who was not covered is denied with CO-26, CO-27 or CO-31.',
  effective: SINCE_5010,
  check: (claim, { eligibility }) => {
    if (!eligibility || eligibility.coverageId !== claim.coverageId) return [];
    const { status, date, checkedOn } = eligibility;
    if (status !== 'inactive' && status !== 'not-found') return [];
    if (!isIsoDate(date) || !isIsoDate(claim.dateOfService)) return [];
    if (Math.abs(daysBetween(date, claim.dateOfService)) > NEAR_DAYS) return [];
    const what =
      status === 'inactive' ? `the coverage was not in force on ${formatDate(date)}` : 'it does not know this member';
    return [
      {
        where: 'coverageId',
        message: `${claim.payer.name} answered on ${formatDate(checkedOn)} that ${what}.`,
        fix: 'Ask the patient for the card, correct the member id or choose the coverage of that day, then ask again.',
      },
    ];
  },
  examples: {
    fires: { story: 'ended', claim: (clean) => clean, context: { eligibility: answer({ status: 'inactive' }) } },
    passes: { story: 'in force', claim: (clean) => clean, context: { eligibility: answer({}) } },
  },
};
