import type { Edit } from './edit.ts';
import { without } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

/** Kinds of insurance that are mostly employers' group plans: PPO, POS, EPO, Blue, commercial, HMO. */
const GROUP_PLANS: ReadonlySet<string> = new Set(['12', '13', '14', 'BL', 'CI', 'HM']);

export const groupNumberExpected: Edit = {
  id: 'group-number-expected',
  title: 'Group plan has a group number or plan name',
  severity: 'warn',
  source: '005010X222A1 loop 2000B SBR03, SBR04',
  why: 'When the card shows a group number the guide wants it; some plans cannot find the benefit without it and deny.',
  effective: SINCE_5010,
  check: ({ payer, groupNumber, planName }) =>
    GROUP_PLANS.has(payer.claimFilingIndicator) && !groupNumber?.trim() && !planName?.trim()
      ? [
          {
            where: 'groupNumber',
            message: 'The plan is of a kind that mostly has a group number, and the claim has none.',
            fix: 'Look at the insurance card and enter the group number; leave it empty when the card shows none.',
          },
        ]
      : [],
  examples: {
    fires: { story: 'commercial plan without group', claim: (clean) => without(clean, 'groupNumber') },
    passes: { story: 'commercial plan with group', claim: (clean) => ({ ...clean, groupNumber: 'G-2200' }) },
  },
};
