import type { Edit } from './edit.ts';
import { facilityPart } from './support/institutional.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

const REFUSED = new Set(['11', '18', '21', '32', '33', '83']);

export const lateChargesAreOutpatient: Edit = {
  id: 'late-charges-are-outpatient',
  title: 'Medicare takes late charges on outpatient bills only',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 25 section 75.1 (type of bill, frequency 5)',
  why: 'Late charges of a stay, of home health or of a surgery center go as a replacement; with frequency 5 they are returned.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    if (claim.frequencyCode !== '5' || !isMedicare(claim)) return [];
    const type = facilityPart(claim)?.facilityTypeCode ?? '';
    if (!REFUSED.has(type)) return [];
    return [
      {
        where: 'frequencyCode',
        message: `The bill ${type}5 sends late charges, which Medicare does not take for this type of bill.`,
        fix: 'Send a replacement (frequency 7) with all charges and the number of the first claim.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'late charges of home health',
      from: 'home-health',
      claim: (clean) => ({ ...clean, frequencyCode: '5' }),
    },
    passes: {
      story: 'late charges of an outpatient visit',
      from: 'outpatient',
      claim: (clean) => ({ ...clean, frequencyCode: '5' }),
    },
  },
};
