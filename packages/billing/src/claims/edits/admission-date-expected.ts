import { isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withFacility, withLines } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

/** Inpatient hospital, inpatient psychiatric facility, inpatient rehabilitation facility. */
const INPATIENT = ['21', '51', '61'];

export const admissionDateExpected: Edit = {
  id: 'admission-date-expected',
  title: 'Inpatient visits have the admission date',
  severity: 'hold',
  confirmable: true,
  source: '005010X222A1 loop 2300 DTP*435; CMS Claims Processing Manual ch. 26 section 10.4 item 18',
  why: 'The guide wants it for inpatient visits; payers match the claim to the stay and return it as CO-16 with MA40 without.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: ({ placeOfService, admissionDate, dateOfService }) => {
    if (!INPATIENT.includes(placeOfService)) return [];
    const at = { where: 'admissionDate', fix: 'Enter the day on which the patient was admitted, from the hospital.' };
    if (admissionDate === undefined || !isIsoDate(admissionDate))
      return [{ ...at, message: `The place of service is ${placeOfService} and the claim has no admission date.` }];
    if (admissionDate > dateOfService) return [{ ...at, message: 'The admission date is after the date of service.' }];
    return [];
  },
  examples: {
    fires: {
      story: 'inpatient visit without',
      claim: (clean) => withFacility(withLines(clean, { procedureCode: '99232' }), { placeOfService: '21' }),
    },
    passes: {
      story: 'admitted three days before',
      claim: (clean) => ({
        ...withFacility(withLines(clean, { procedureCode: '99232' }), { placeOfService: '21' }),
        admissionDate: '2026-10-30',
      }),
    },
  },
};
