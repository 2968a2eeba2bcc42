import type { Edit } from './edit.ts';
import { withReferring } from './support/example.ts';
import { npiHits } from './support/npi-hits.ts';
import { SINCE_5010 } from './support/since.ts';

export const referringNpiCheckDigit: Edit = {
  id: 'referring-npi-check-digit',
  title: 'Referring provider has an NPI that passes its check digit',
  severity: 'hold',
  source: '005010X222A1 loop 2310A NM109; 45 CFR 162.406; 42 CFR 424.507',
  why: 'Payers check who referred or ordered; a missing or mistyped NPI is returned as CO-16 with N286.',
  effective: SINCE_5010,
  check: ({ referring }) => {
    if (!referring) return [];
    if (referring.npi.trim() !== '') return npiHits(referring.npi, 'referring.npi', 'referring provider');
    return [
      {
        where: 'referring.npi',
        message: 'The referring provider has no NPI.',
        fix: 'Enter the individual NPI of the person who referred, or take the referral off if there was none.',
      },
    ];
  },
  examples: {
    fires: { story: 'last digit mistyped', claim: (clean) => withReferring(clean, { npi: '1999999126' }) },
    passes: { story: 'check digit fits', claim: (clean) => withReferring(clean, { npi: '1999999125' }) },
  },
};
