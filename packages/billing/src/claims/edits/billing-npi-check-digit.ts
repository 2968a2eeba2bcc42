import type { Edit } from './edit.ts';
import { withBilling } from './support/example.ts';
import { npiHits } from './support/npi-hits.ts';
import { SINCE_5010 } from './support/since.ts';

export const billingNpiCheckDigit: Edit = {
  id: 'billing-npi-check-digit',
  title: 'Billing provider NPI passes its check digit',
  severity: 'hold',
  source: '005010X222A1 loop 2010AA NM109; 45 CFR 162.406',
  why: 'A mistyped NPI belongs to nobody or to somebody else: the claim is rejected, or denied with CO-207 or CO-208.',
  effective: SINCE_5010,
  check: (claim) => npiHits(claim.billing.npi, 'billing.npi', 'billing provider'),
  examples: {
    fires: { story: 'last digit mistyped', claim: (clean) => withBilling(clean, { npi: '1999999108' }) },
    passes: { story: 'check digit fits', claim: (clean) => withBilling(clean, { npi: '1999999109' }) },
  },
};
