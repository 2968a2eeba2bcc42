import type { Edit } from './edit.ts';
import { withoutStay, withStay } from './support/details-example.ts';
import { facilityPart } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';

export const dischargeHourOfWhoLeft: Edit = {
  id: 'discharge-hour-of-who-left',
  title: 'Only a patient who has left has an hour of discharge',
  severity: 'hold',
  source: '005010X223A3 loop 2300 DTP*096 and CL103 30; UB-04 form locators 16 and 17',
  why: 'Status 30 says that the patient is still here: with an hour of discharge the claim is rejected.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    const part = facilityPart(claim);
    if (part?.patientStatus !== '30' || part.dischargeTime === undefined) return [];
    return [
      {
        where: 'details.institutional.dischargeTime',
        message: 'The patient is still here (status 30) and the bill has an hour of discharge.',
        fix: 'Take the hour off, or enter where the patient went.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'still a patient, left at 1130',
      from: 'inpatient',
      claim: (clean) => ({ ...withStay(clean, { patientStatus: '30' }), frequencyCode: '2' }),
    },
    passes: {
      story: 'still a patient',
      from: 'inpatient',
      claim: (clean) => ({
        ...withStay(withoutStay(clean, 'dischargeTime'), {
          patientStatus: '30',
          values: [{ code: '80', hundredths: 400 }],
        }),
        lines: clean.lines.map((line, i) => (i === 0 ? { ...line, units: 4 } : line)),
        frequencyCode: '2',
      }),
    },
  },
};
