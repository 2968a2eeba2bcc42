import type { Edit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { daysOfStay, isHospitalStay, valueHundredths } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';

export const coveredDaysAgree: Edit = {
  id: 'covered-days-agree',
  title: 'Covered and non-covered days add up to the stay',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 25 section 75.4 (value codes 80 and 81) and ch. 3 section 40.2.2',
  why: 'Days that do not match the statement dates are returned to the provider before anything is paid.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    if (!isHospitalStay(claim)) return [];
    const covered = valueHundredths(claim, '80');
    const days = daysOfStay(claim);
    if (covered === undefined || days === undefined) return [];
    const told = (covered + (valueHundredths(claim, '81') ?? 0)) / 100;
    if (told === days) return [];
    return [
      {
        where: 'details.institutional.values',
        message: `Value codes 80 and 81 say ${told} days and the dates of the stay make ${days}.`,
        fix: 'Count the day of admission and not the day of discharge; correct the days or the statement dates.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'four days said, three stayed',
      from: 'inpatient',
      claim: (clean) => withStay(clean, { values: [{ code: '80', hundredths: 400 }] }),
    },
    passes: {
      story: 'two covered, one not',
      from: 'inpatient',
      claim: (clean) =>
        withStay(clean, {
          values: [
            { code: '80', hundredths: 200 },
            { code: '81', hundredths: 100 },
          ],
        }),
    },
  },
};
