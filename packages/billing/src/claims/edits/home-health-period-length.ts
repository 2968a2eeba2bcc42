import { daysBetween, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { isMedicareHomeHealth } from './support/home-health.ts';
import { facilityPart } from './support/institutional.ts';

const PERIOD_DAYS = 30;

export const homeHealthPeriodLength: Edit = {
  id: 'home-health-period-length',
  title: 'A home health period has at most 30 days',
  severity: 'hold',
  source: '42 CFR 484.205(b) (30-day periods); CMS Claims Processing Manual ch. 10 section 40.2',
  why: 'Medicare pays by periods of 30 days; a longer bill is returned.',
  kinds: ['institutional'],
  effective: { from: '2020-01-01' },
  check: (claim) => {
    const part = facilityPart(claim);
    if (!part || !isMedicareHomeHealth(claim)) return [];
    const { statementFrom: from, statementThrough: through } = part;
    if (!isIsoDate(from) || !isIsoDate(through) || daysBetween(from, through) < PERIOD_DAYS) return [];
    return [
      {
        where: 'details.institutional.statementThrough',
        message: `The home health bill covers more than ${PERIOD_DAYS} days.`,
        fix: 'Bill each period of 30 days by itself.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'a whole episode of 60 days',
      from: 'home-health',
      claim: (clean) => withStay(clean, { statementFrom: '2026-09-05' }),
    },
    passes: { story: '30 days', from: 'home-health', claim: (clean) => clean },
  },
};
