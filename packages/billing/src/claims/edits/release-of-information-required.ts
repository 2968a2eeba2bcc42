import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

export const releaseOfInformationRequired: Edit = {
  id: 'release-of-information-required',
  title: 'Patient has allowed release of information',
  severity: 'hold',
  source: '005010X222A1 loop 2300 CLM09; 45 CFR 164.508 and 164.522',
  why: 'CLM09 can only say yes. A patient who restricts disclosure and pays in full must not be sent to the plan at all.',
  effective: SINCE_5010,
  check: (claim) =>
    claim.releaseOfInformation
      ? []
      : [
          {
            where: 'releaseOfInformation',
            message: 'No release of information is on file for this claim.',
            fix: 'Get the signature or confirm that the law lets you bill without it; else bill the patient instead of the plan.',
          },
        ],
  examples: {
    fires: { story: 'no release on file', claim: (clean) => ({ ...clean, releaseOfInformation: false }) },
    passes: { story: 'release on file', claim: (clean) => ({ ...clean, releaseOfInformation: true }) },
  },
};
