import type { Edit } from './edit.ts';
import { withDetails } from './support/details-example.ts';
import { withPayer, withReferring } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

const EMERGENCY_PLACES = new Set(['20', '23']);

export const referralRequired: Edit = {
  id: 'referral-required',
  title: 'Plans that want a referral get its number or who referred',
  severity: 'hold',
  source: '005010X222A1 loop 2300 REF*9F and loop 2310A; the plan’s rules on referrals',
  why: 'A specialist visit without referral is denied with CO-288 or paid at the lower rate.',
  kinds: ['professional', 'institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    if (!claim.payer.referralRequired || claim.payerSequence !== 'P' || EMERGENCY_PLACES.has(claim.placeOfService))
      return [];
    if (claim.details?.referralNumber?.trim() || claim.referring || claim.providers?.primaryCare) return [];
    if (claim.lines.some(({ referralNumber, emergency }) => referralNumber?.trim() || emergency)) return [];
    return [
      {
        where: 'details.referralNumber',
        message: `${claim.payer.name} wants a referral and the claim has neither its number nor who referred.`,
        fix: 'Enter the referral number, or the clinician who referred; the primary care clinician names itself.',
      },
    ];
  },
  examples: {
    fires: { story: 'no referral', claim: (clean) => withPayer(clean, { referralRequired: true }) },
    passes: {
      story: 'referral number',
      claim: (clean) =>
        withDetails(withReferring(withPayer(clean, { referralRequired: true })), { referralNumber: 'R10442' }),
    },
  },
};
