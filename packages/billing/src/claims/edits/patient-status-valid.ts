import type { Edit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { facilityPart } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';

/** Discharge status codes that are assigned; 81 to 95 are the same places with a planned readmission. */
const KNOWN = new Set(
  (
    '01 02 03 04 05 06 07 09 20 21 30 40 41 42 43 50 51 61 62 63 64 65 66 69 70 ' +
    '81 82 83 84 85 86 87 88 89 90 91 92 93 94 95'
  ).split(' '),
);

export const patientStatusValid: Edit = {
  id: 'patient-status-valid',
  title: 'Patient status exists',
  severity: 'hold',
  source: '005010X223A3 loop 2300 CL103; CMS Claims Processing Manual ch. 25 section 75.2 form locator 17',
  why: 'It says where the patient went and sets transfer payment; an unknown one is returned with MA43.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    const part = facilityPart(claim);
    if (!part || KNOWN.has(part.patientStatus)) return [];
    return [
      {
        where: 'details.institutional.patientStatus',
        message:
          part.patientStatus === ''
            ? 'The bill has no patient status.'
            : `The patient status ${part.patientStatus} does not exist.`,
        fix: 'Choose where the patient went: 01 home, 02 hospital, 03 nursing, 06 home health, 20 died, 30 still here.',
      },
    ];
  },
  examples: {
    fires: { story: 'status 10', from: 'inpatient', claim: (clean) => withStay(clean, { patientStatus: '10' }) },
    passes: { story: 'went home', from: 'inpatient', claim: (clean) => clean },
  },
};
