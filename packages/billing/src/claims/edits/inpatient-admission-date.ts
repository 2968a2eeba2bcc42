import { formatDate, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { facilityPart } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';

/** Inpatient care and hospice: the bill belongs to an admission or election. */
const ADMITTED = new Set(['11', '18', '21', '41', '81', '82']);

export const inpatientAdmissionDate: Edit = {
  id: 'inpatient-admission-date',
  title: 'Inpatient and hospice bills have the admission date',
  severity: 'hold',
  source: '005010X223A3 loop 2300 DTP*435; CMS Claims Processing Manual ch. 25 section 75.1 form locator 12',
  why: 'All bills of a stay are tied together by its first day; without it the claim is rejected.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    const part = facilityPart(claim);
    if (!part || !ADMITTED.has(part.facilityTypeCode)) return [];
    const fix = 'Enter the day on which the patient was admitted as an inpatient or chose hospice.';
    const { admissionDate } = claim;
    if (admissionDate === undefined || !isIsoDate(admissionDate))
      return [{ where: 'admissionDate', message: 'The bill has no admission date.', fix }];
    if (isIsoDate(part.statementThrough) && admissionDate > part.statementThrough)
      return [
        {
          where: 'admissionDate',
          message: `The admission date ${formatDate(admissionDate)} is after the last day of the bill.`,
          fix,
        },
      ];
    return [];
  },
  examples: {
    fires: { story: 'stay without it', from: 'inpatient', claim: ({ admissionDate: _gone, ...clean }) => clean },
    passes: { story: 'admitted on the first day', from: 'inpatient', claim: (clean) => clean },
  },
};
