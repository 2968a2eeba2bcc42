import type { Edit, EditHit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { facilityPart } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';

const TIME = /^([01]\d|2[0-3])[0-5]\d$/;

export const stayTimesValid: Edit = {
  id: 'stay-times-valid',
  title: 'Admission and discharge times are times of a day',
  severity: 'hold',
  source: '005010X223A3 loop 2300 DTP*435 and DTP*096; UB-04 form locators 13 and 16',
  why: 'A time past 2359 is a syntax error and the claim is rejected.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    const part = facilityPart(claim);
    if (!part) return [];
    const times = [
      ['admissionTime', 'admission', part.admissionTime],
      ['dischargeTime', 'discharge', part.dischargeTime],
    ] as const;
    return times.flatMap(([field, what, time]): EditHit[] =>
      time === undefined || TIME.test(time)
        ? []
        : [
            {
              where: `details.institutional.${field}`,
              message: `The time of ${what} ${time} is no time of a day.`,
              fix: 'Enter hours and minutes as four digits, from 0000 to 2359.',
            },
          ],
    );
  },
  examples: {
    fires: {
      story: 'admitted at 2460',
      from: 'inpatient',
      claim: (clean) => withStay(clean, { admissionTime: '2460' }),
    },
    passes: { story: 'admitted at 0915', from: 'inpatient', claim: (clean) => clean },
  },
};
