import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

export const releaseOfInformationSigned: Edit = {
  id: 'release-of-information-signed',
  title: 'Patient has signed the release of information',
  severity: 'warn',
  source: '005010X222A1 loop 2300 CLM09; 45 CFR 164.506(c) and 164.522(a)(1)(vi)',
  why: 'Without a signature the claim says I, that the law lets it go. A patient who pays in full may forbid it.',
  effective: SINCE_5010,
  check: (claim) =>
    claim.releaseOfInformation
      ? []
      : [
          {
            where: 'releaseOfInformation',
            message: 'No signed release of information is on file.',
            fix: 'Get the signature where state law wants one; do not send when the patient pays in full and asked you not to.',
          },
        ],
  examples: {
    fires: { story: 'no release on file', claim: (clean) => ({ ...clean, releaseOfInformation: false }) },
    passes: { story: 'release on file', claim: (clean) => ({ ...clean, releaseOfInformation: true }) },
  },
};
