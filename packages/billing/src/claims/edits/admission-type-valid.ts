import type { Edit } from './edit.ts';
import { withoutStay } from './support/details-example.ts';
import { facilityPart, isInpatient } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';

const TYPES = new Set(['1', '2', '3', '4', '5', '9']);

export const admissionTypeValid: Edit = {
  id: 'admission-type-valid',
  title: 'Type of admission is known, and given for inpatients',
  severity: 'hold',
  source: '005010X223A3 loop 2300 CL101; CMS Claims Processing Manual ch. 25 section 75.1 form locator 14',
  why: 'An inpatient bill without it, or with another digit, is rejected or returned with MA41.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    const part = facilityPart(claim);
    const type = part?.admissionType;
    if (!part || (type === undefined ? !isInpatient(claim) : TYPES.has(type))) return [];
    return [
      {
        where: 'details.institutional.admissionType',
        message:
          type === undefined
            ? 'The inpatient bill has no type of admission.'
            : `The type of admission ${type} does not exist.`,
        fix: 'Choose 1 emergency, 2 urgent, 3 elective, 4 newborn, 5 trauma or 9 not known.',
      },
    ];
  },
  examples: {
    fires: { story: 'stay without type', from: 'inpatient', claim: (clean) => withoutStay(clean, 'admissionType') },
    passes: { story: 'elective stay', from: 'inpatient', claim: (clean) => clean },
  },
};
