import type { Edit } from './edit.ts';
import { withDetails } from './support/details-example.ts';
import { asMedicaid } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

const CONDITIONS = new Set(['AV', 'NU', 'S2', 'ST']);

export const epsdtReferralAgrees: Edit = {
  id: 'epsdt-referral-agrees',
  title: 'A child screening says which referral was given',
  severity: 'hold',
  source: '005010X222A1 loop 2300 CRC*ZZ (CRC02 and CRC03); 42 CFR 441.56',
  why: 'States count screenings and referrals; NU means that none was used, and cannot go with a referral.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: ({ details }) => {
    const epsdt = details?.epsdt;
    if (!epsdt) return [];
    const { referralGiven, conditions } = epsdt;
    const known = conditions.length > 0 && conditions.length <= 3 && conditions.every((code) => CONDITIONS.has(code));
    if (known && conditions.includes('NU') !== referralGiven) return [];
    return [
      {
        where: 'details.epsdt.conditions',
        message: 'The child screening does not say rightly which referral was given.',
        fix: 'With a referral choose AV (refused), S2 (under treatment) or ST (new services); without one NU.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'referral given and not used',
      claim: (clean) => withDetails(asMedicaid(clean), { epsdt: { referralGiven: true, conditions: ['NU'] } }),
    },
    passes: {
      story: 'no referral',
      claim: (clean) => withDetails(asMedicaid(clean), { epsdt: { referralGiven: false, conditions: ['NU'] } }),
    },
  },
};
