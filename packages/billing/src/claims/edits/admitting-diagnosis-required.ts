import type { Edit } from './edit.ts';
import { withoutStay } from './support/details-example.ts';
import { facilityPart, isHospitalStay } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';

export const admittingDiagnosisRequired: Edit = {
  id: 'admitting-diagnosis-required',
  title: 'Hospital stays have the admitting diagnosis',
  severity: 'hold',
  source: '005010X223A3 loop 2300 HI*ABJ; CMS Claims Processing Manual ch. 25 section 75.5 form locator 69',
  why: 'The guide requires it for an inpatient admission: the claim is rejected, or returned with MA65.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) =>
    !isHospitalStay(claim) || facilityPart(claim)?.admittingDiagnosis?.trim()
      ? []
      : [
          {
            where: 'details.institutional.admittingDiagnosis',
            message: 'The hospital stay has no admitting diagnosis.',
            fix: 'Enter why the patient was admitted, as the record says it on that day.',
          },
        ],
  examples: {
    fires: { story: 'left out', from: 'inpatient', claim: (clean) => withoutStay(clean, 'admittingDiagnosis') },
    passes: { story: 'hernia', from: 'inpatient', claim: (clean) => clean },
  },
};
