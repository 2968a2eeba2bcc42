import { addDays, formatDate, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { facilityPart, isInpatient } from './support/institutional.ts';
import { earlierBills, priorClaim } from './support/prior-claims.ts';
import { SINCE_5010 } from './support/since.ts';

export const interimBillsFollowOn: Edit = {
  id: 'interim-bills-follow-on',
  title: 'The next interim bill begins where the last one ended',
  severity: 'hold',
  confirmable: true,
  source: 'CMS Claims Processing Manual ch. 3 section 50 (frequency of billing) and ch. 25 section 75.1',
  why: 'Bills of one stay follow each other without a gap; one out of order is returned to the provider.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim, { priorClaims }) => {
    if (claim.frequencyCode !== '3' && claim.frequencyCode !== '4') return [];
    const part = facilityPart(claim);
    if (!part || !isInpatient(claim) || !isIsoDate(part.statementFrom)) return [];
    const before = addDays(part.statementFrom, -1);
    const earlier = earlierBills(claim, priorClaims);
    // Without any, the stay may have been billed elsewhere: interim-bill-has-first asks.
    if (earlier.length === 0 || earlier.some((prior) => prior.statementThrough === before)) return [];
    return [
      {
        where: 'details.institutional.statementFrom',
        message: `No earlier bill of this stay ends on ${formatDate(before)}, the day before this one begins.`,
        fix: 'Send the bills of the stay in order, the first with frequency 2; correct the statement dates.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'three days between the bills',
      from: 'inpatient',
      claim: (clean) => ({ ...clean, frequencyCode: '4', admissionDate: '2026-10-03' }),
      context: {
        priorClaims: [
          priorClaim({ kind: 'institutional', dateOfService: '2026-10-03', statementThrough: '2026-10-29', lines: [] }),
        ],
      },
    },
    passes: {
      story: 'first bill ended the day before',
      from: 'inpatient',
      claim: (clean) => ({
        ...withStay(clean, { statementFrom: '2026-11-02' }),
        frequencyCode: '4',
        admissionDate: '2026-10-03',
      }),
      context: {
        priorClaims: [
          priorClaim({ kind: 'institutional', dateOfService: '2026-10-03', statementThrough: '2026-11-01', lines: [] }),
        ],
      },
    },
  },
};
