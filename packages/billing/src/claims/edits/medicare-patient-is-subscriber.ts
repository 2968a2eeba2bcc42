import type { Edit } from './edit.ts';
import { asDependent, asMedicare } from './support/example.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

export const medicarePatientIsSubscriber: Edit = {
  id: 'medicare-patient-is-subscriber',
  title: 'Medicare patients are their own subscriber',
  severity: 'hold',
  source: '005010X222A1 loop 2000B SBR02; CMS Medicare 837P companion guide',
  why: 'Each Medicare beneficiary has an own number. A claim with a dependent is rejected by the Medicare contractor.',
  effective: SINCE_5010,
  check: (claim) =>
    isMedicare(claim) && claim.relationship !== '18'
      ? [
          {
            where: 'relationship',
            message: 'The payer is Medicare and the patient is not the subscriber.',
            fix: "Set the relationship to self and enter the patient's own Medicare number.",
          },
        ]
      : [],
  examples: {
    fires: { story: 'Medicare with a dependent', claim: (clean) => asDependent(asMedicare(clean)) },
    passes: { story: 'Medicare with self', claim: asMedicare },
  },
};
