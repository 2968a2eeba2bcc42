import type { Edit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { facilityPart } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';

/** Facility and classification in use: hospital, SNF, home health, religious, residential, clinic, special facility. */
const KNOWN = new Set(
  '11 12 13 14 18 21 22 23 28 32 33 34 41 42 43 65 66 71 72 73 74 75 76 77 78 79 81 82 83 84 85 86 87 89'.split(' '),
);

export const typeOfBillKnown: Edit = {
  id: 'type-of-bill-known',
  title: 'Type of bill exists',
  severity: 'hold',
  source: '005010X223A3 loop 2300 CLM05-1; CMS Claims Processing Manual ch. 25 section 75.1 form locator 4',
  why: 'The first digits say which rules and rates apply; an unknown one is rejected.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    const part = facilityPart(claim);
    if (!part || KNOWN.has(part.facilityTypeCode)) return [];
    return [
      {
        where: 'details.institutional.facilityTypeCode',
        message: `The type of bill starts with ${part.facilityTypeCode || 'nothing'}, which is in no use.`,
        fix: 'Enter the two digits without the leading zero: 11 hospital inpatient, 13 outpatient, 21 nursing, 32 home health.',
      },
    ];
  },
  examples: {
    fires: { story: 'leading zero', from: 'inpatient', claim: (clean) => withStay(clean, { facilityTypeCode: '01' }) },
    passes: { story: 'hospital inpatient', from: 'inpatient', claim: (clean) => clean },
  },
};
