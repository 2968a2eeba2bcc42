import type { Edit } from './edit.ts';
import { withFacility } from './support/example.ts';
import { npiHits } from './support/npi-hits.ts';
import { SINCE_5010 } from './support/since.ts';

export const facilityNpiCheckDigit: Edit = {
  id: 'facility-npi-check-digit',
  title: 'Facility NPI passes its check digit',
  severity: 'hold',
  source: '005010X222A1 loop 2310C NM109; 45 CFR 162.406',
  why: 'A mistyped NPI is rejected, or returned as CO-16 with N293; a facility without any NPI is sent without one.',
  effective: SINCE_5010,
  check: (claim) => npiHits(claim.facility?.npi, 'facility.npi', 'service facility'),
  examples: {
    fires: { story: 'nine digits', claim: (clean) => withFacility(clean, { npi: '199999913' }) },
    passes: { story: 'check digit fits', claim: (clean) => withFacility(clean, { npi: '1999999133' }) },
  },
};
