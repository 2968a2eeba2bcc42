import type { Edit } from './edit.ts';
import { withRendering } from './support/example.ts';
import { npiHits } from './support/npi-hits.ts';
import { SINCE_5010 } from './support/since.ts';

export const renderingNpiCheckDigit: Edit = {
  id: 'rendering-npi-check-digit',
  title: 'Rendering provider has an NPI that passes its check digit',
  severity: 'hold',
  source: '005010X222A1 loop 2310B NM109; 45 CFR 162.406',
  why: 'The payer finds the clinician by NPI only; a missing or mistyped one is rejected, or denied with N290 or CO-208.',
  effective: SINCE_5010,
  check: ({ rendering }) => {
    if (!rendering) return [];
    if (rendering.npi.trim() !== '') return npiHits(rendering.npi, 'rendering.npi', 'rendering provider');
    return [
      {
        where: 'rendering.npi',
        message: 'The rendering provider has no NPI.',
        fix: "Enter the clinician's own NPI on the provider's record.",
      },
    ];
  },
  examples: {
    fires: { story: 'two digits swapped', claim: (clean) => withRendering(clean, { npi: '1999999171' }) },
    passes: { story: 'check digit fits', claim: (clean) => withRendering(clean, { npi: '1999999117' }) },
  },
};
