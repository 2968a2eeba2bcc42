import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

export const memberIdShape: Edit = {
  id: 'member-id-shape',
  title: 'Member id has only letters, digits and hyphens',
  severity: 'hold',
  source: '005010X222A1 loop 2010BA NM109 (2 to 80 characters)',
  why: 'Spaces, slashes and words such as UNKNOWN match no member: the payer rejects the claim or answers CO-31.',
  effective: SINCE_5010,
  check: ({ memberId }) => {
    const id = memberId.trim();
    if (id === '' || (/^[0-9A-Za-z-]{2,80}$/.test(id) && /\d/.test(id))) return [];
    return [
      {
        where: 'memberId',
        message: 'The member id holds something else than letters, digits and hyphens, or no digit at all.',
        fix: 'Enter the member id exactly as on the card, without spaces or notes.',
      },
    ];
  },
  examples: {
    fires: { story: 'a note instead of an id', claim: (clean) => ({ ...clean, memberId: 'PENDING CARD' }) },
    passes: { story: 'letters, digits and hyphen', claim: (clean) => ({ ...clean, memberId: 'NM-4470021-01' }) },
  },
};
