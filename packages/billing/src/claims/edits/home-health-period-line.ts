import type { Edit } from './edit.ts';
import { isMedicareHomeHealth } from './support/home-health.ts';
import { SINCE_5010 } from './support/since.ts';

/** A HIPPS code of home health has five characters. */
const HIPPS = /^[1-9A-Z][0-9A-Z]{4}$/;

export const homeHealthPeriodLine: Edit = {
  id: 'home-health-period-line',
  title: 'A home health period has its HIPPS line',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 10 section 40.2 (revenue code 0023)',
  why: 'Medicare pays the period by the code on the 0023 line; without it the claim is returned.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    if (!isMedicareHomeHealth(claim)) return [];
    const at = claim.lines.findIndex(({ revenueCode }) => revenueCode === '0023');
    const line = claim.lines[at];
    if (line && HIPPS.test(line.procedureCode)) return [];
    return [
      {
        where: line ? `lines[${at}].procedureCode` : 'lines',
        message: line
          ? 'The 0023 line does not have a HIPPS code of five characters.'
          : 'The home health bill has no 0023 line.',
        fix: 'Add the line with revenue code 0023, the HIPPS code of the period, the first day and no charge.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'visits only',
      from: 'home-health',
      claim: (clean) => ({ ...clean, lines: clean.lines.filter(({ revenueCode }) => revenueCode !== '0023') }),
    },
    passes: { story: 'period with its code', from: 'home-health', claim: (clean) => clean },
  },
};
