import type { Edit } from './edit.ts';
import { facilityPart, isInpatient } from './support/institutional.ts';
import { earlierBills, priorClaim } from './support/prior-claims.ts';
import { SINCE_5010 } from './support/since.ts';

export const interimBillHasFirst: Edit = {
  id: 'interim-bill-has-first',
  title: 'An interim bill has a first one before it',
  severity: 'warn',
  source: 'CMS Claims Processing Manual ch. 3 section 50 (frequency of billing) and ch. 25 section 75.1',
  why: 'The payer needs the first bill of a stay (frequency 2) before the next; it may have gone out from elsewhere.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim, { priorClaims }) => {
    const later = claim.frequencyCode === '3' || claim.frequencyCode === '4';
    if (!later || !facilityPart(claim) || !isInpatient(claim) || earlierBills(claim, priorClaims).length > 0) return [];
    return [
      {
        where: 'details.institutional.statementFrom',
        message: 'No earlier bill of this stay is on file here.',
        fix: 'See that the first bill (frequency 2) went out, and that this one begins the day after it ends.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'last bill without a first one',
      from: 'inpatient',
      claim: (clean) => ({ ...clean, frequencyCode: '4' }),
    },
    passes: {
      story: 'first bill ended the day before',
      from: 'inpatient',
      claim: (clean) => ({ ...clean, frequencyCode: '4', admissionDate: '2026-10-03' }),
      context: {
        priorClaims: [
          priorClaim({ kind: 'institutional', dateOfService: '2026-10-03', statementThrough: '2026-11-01', lines: [] }),
        ],
      },
    },
  },
};
