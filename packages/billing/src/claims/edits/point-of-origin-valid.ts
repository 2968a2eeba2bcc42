import type { Edit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { facilityPart, isInpatient } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';

const ORIGINS = new Set(['1', '2', '4', '5', '6', '8', '9', 'D', 'E', 'F', 'G']);
/** Of a newborn (admission type 4) the digits mean born inside or outside of this hospital. */
const NEWBORN_ORIGINS = new Set(['5', '6']);

export const pointOfOriginValid: Edit = {
  id: 'point-of-origin-valid',
  title: 'Point of origin is known, and given for inpatients',
  severity: 'hold',
  source: '005010X223A3 loop 2300 CL102; CMS Claims Processing Manual ch. 25 section 75.1 form locator 15',
  why: 'Where the patient came from changes transfers and payment; a missing or retired code is returned with MA42.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    const part = facilityPart(claim);
    if (!part) return [];
    const { pointOfOrigin: origin, admissionType } = part;
    const newborn = admissionType === '4';
    if (origin === undefined ? !isInpatient(claim) : (newborn ? NEWBORN_ORIGINS : ORIGINS).has(origin)) return [];
    return [
      {
        where: 'details.institutional.pointOfOrigin',
        message:
          origin === undefined
            ? 'The inpatient bill does not say where the patient came from.'
            : `The point of origin ${origin} does not exist${newborn ? ' for a newborn' : ''}.`,
        fix: newborn
          ? 'Choose 5 born in this hospital or 6 born elsewhere.'
          : 'Choose 1 home, 2 clinic, 4 hospital, 5 nursing facility, 6 other facility, 8 court, 9 not known, D, E, F or G.',
      },
    ];
  },
  examples: {
    fires: {
      story: '7, which ended in 2010',
      from: 'inpatient',
      claim: (clean) => withStay(clean, { pointOfOrigin: '7' }),
    },
    passes: { story: 'from home', from: 'inpatient', claim: (clean) => clean },
  },
};
