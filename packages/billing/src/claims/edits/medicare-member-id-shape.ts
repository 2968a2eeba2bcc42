import type { Edit } from './edit.ts';
import { asMedicare } from './support/example.ts';
import { isMedicare } from './support/payer-kind.ts';

/** Position by position: 1-9, letter, letter or digit, digit, letter, letter or digit, digit, two letters, two digits. */
const MBI = /^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/;

export const medicareMemberIdShape: Edit = {
  id: 'medicare-member-id-shape',
  title: 'Medicare number has the form of an MBI',
  severity: 'hold',
  source: 'CMS, Understanding the Medicare Beneficiary Identifier (MBI) format; 005010X222A1 loop 2010BA NM109',
  why: 'Medicare takes only the eleven-character MBI since 1 January 2020; anything else is rejected or returned with MA27.',
  effective: { from: '2020-01-01' },
  check: (claim) =>
    isMedicare(claim) && claim.memberId.trim() !== '' && !MBI.test(claim.memberId)
      ? [
          {
            where: 'memberId',
            message: 'The member id does not have the form of a Medicare number (MBI).',
            fix: 'Copy the eleven characters from the card without hyphens; an MBI never holds S, L, O, I, B or Z.',
          },
        ]
      : [],
  examples: {
    fires: {
      story: 'an old number with suffix A',
      claim: (clean) => ({ ...asMedicare(clean), memberId: '900112233A' }),
    },
    passes: { story: 'eleven characters', claim: (clean) => ({ ...asMedicare(clean), memberId: '2AC3DE4FG56' }) },
  },
};
