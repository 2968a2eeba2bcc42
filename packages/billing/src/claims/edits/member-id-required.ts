import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

export const memberIdRequired: Edit = {
  id: 'member-id-required',
  title: 'Claim has a member id',
  severity: 'hold',
  source: '005010X222A1 loop 2010BA NM109',
  why: 'Without the member id the payer cannot find the patient and answers CO-31, or returns the claim with N382.',
  effective: SINCE_5010,
  check: ({ memberId }) =>
    memberId.trim() === ''
      ? [
          {
            where: 'memberId',
            message: 'The claim has no member id.',
            fix: 'Enter the member id from the insurance card, or find it by an eligibility request.',
          },
        ]
      : [],
  examples: {
    fires: { story: 'left empty', claim: (clean) => ({ ...clean, memberId: '' }) },
    passes: { story: 'id from the card', claim: (clean) => ({ ...clean, memberId: 'NMX4470021' }) },
  },
};
