import type { Edit } from './edit.ts';
import { withoutStay } from './support/details-example.ts';
import { facilityPart, isHospitalStay } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';

export const dischargeHourExpected: Edit = {
  id: 'discharge-hour-expected',
  title: 'Final hospital bills have the hour of discharge',
  severity: 'hold',
  source: '005010X223A3 loop 2300 DTP*096 (final inpatient claims)',
  why: 'The guide wants it on the last bill of a stay; some payers reject the claim without, Medicare does not look at it.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    const part = facilityPart(claim);
    const final = claim.frequencyCode === '1' || claim.frequencyCode === '4';
    if (!part || !final || !isHospitalStay(claim) || part.patientStatus === '30' || part.dischargeTime) return [];
    return [
      {
        where: 'details.institutional.dischargeTime',
        message: 'The patient has left and the bill has no hour of discharge.',
        fix: 'Enter the hour at which the patient left.',
      },
    ];
  },
  examples: {
    fires: { story: 'hour left out', from: 'inpatient', claim: (clean) => withoutStay(clean, 'dischargeTime') },
    passes: { story: 'left at 1130', from: 'inpatient', claim: (clean) => clean },
  },
};
