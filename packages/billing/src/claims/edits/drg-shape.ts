import type { Edit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { facilityPart, isInpatient } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';

/** MS-DRG, or a state's APR-DRG with its severity. */
const SHAPE = /^\d{3}(-?[0-4])?$/;

export const drgShape: Edit = {
  id: 'drg-shape',
  title: 'A DRG has three digits and stands on an inpatient bill',
  severity: 'hold',
  source: '005010X223A3 loop 2300 HI*DR (inpatient claims); UB-04 form locator 71',
  why: 'A group of another shape is not found, and an outpatient bill has none.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    const drg = facilityPart(claim)?.drg;
    if (drg === undefined || (SHAPE.test(drg) && isInpatient(claim))) return [];
    return [
      {
        where: 'details.institutional.drg',
        message: SHAPE.test(drg) ? 'The outpatient bill has a DRG.' : `The DRG ${drg} does not have three digits.`,
        fix: 'Enter the group as the grouper gives it, with leading zeros; leave it empty on outpatient bills.',
      },
    ];
  },
  examples: {
    fires: { story: 'two digits', from: 'inpatient', claim: (clean) => withStay(clean, { drg: '52' }) },
    passes: { story: 'hernia repair', from: 'inpatient', claim: (clean) => clean },
  },
};
