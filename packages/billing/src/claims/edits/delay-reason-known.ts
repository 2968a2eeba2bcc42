import type { Edit } from './edit.ts';
import { withDetails } from './support/details-example.ts';
import { SINCE_5010 } from './support/since.ts';

const REASONS = new Set(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '15']);

export const delayReasonKnown: Edit = {
  id: 'delay-reason-known',
  title: 'The reason for a late claim exists',
  severity: 'hold',
  source: '005010X222A1, X223A3 and X224A2 loop 2300 CLM20',
  why: 'Another number is rejected, and the claim is late once more.',
  effective: SINCE_5010,
  check: ({ details }) =>
    details?.delayReason === undefined || REASONS.has(details.delayReason)
      ? []
      : [
          {
            where: 'details.delayReason',
            message: `The reason of delay ${details.delayReason} does not exist.`,
            fix: 'Choose 1 eligibility unknown, 2 litigation, 3 authorization, 7 third party, 8 eligibility delay, 11 other ...',
          },
        ],
  examples: {
    fires: { story: 'reason 12', claim: (clean) => withDetails(clean, { delayReason: '12' }) },
    passes: { story: 'third party', claim: (clean) => withDetails(clean, { delayReason: '7' }) },
  },
};
