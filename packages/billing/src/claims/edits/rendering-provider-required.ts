import type { Edit } from './edit.ts';
import { without, withRendering } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const renderingProviderRequired: Edit = {
  id: 'rendering-provider-required',
  title: 'Claim names who gave the service',
  severity: 'hold',
  source: '005010X222A1 loop 2310B; CMS Claims Processing Manual ch. 26 section 10.4 item 24J',
  why: 'A group is not paid until the payer knows which of its enrolled clinicians gave the service: CO-16 with N290.',
  kinds: ['professional', 'dental'],
  effective: SINCE_5010,
  check: (claim) =>
    claim.rendering
      ? []
      : [
          {
            where: 'rendering',
            message: 'The claim names no rendering provider.',
            fix: 'Choose the clinician who saw the patient; a solo clinician is chosen too, with the NPI of the practice.',
          },
        ],
  examples: {
    fires: { story: 'no clinician on the claim', claim: (clean) => without(clean, 'rendering') },
    passes: { story: 'clinician named', claim: (clean) => withRendering(clean, {}) },
  },
};
