import { formatDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { facilityPart } from './support/institutional.ts';
import { priorClaim } from './support/prior-claims.ts';
import { SINCE_5010 } from './support/since.ts';

/** Bills of their own: a whole stay or visit, and the first, next and last of a stay. */
const ORIGINAL = ['1', '2', '3', '4'];

export const duplicateFacilityBill: Edit = {
  id: 'duplicate-facility-bill',
  title: 'The stay is not billed already',
  severity: 'hold',
  confirmable: true,
  source:
    'CMS Claims Processing Manual ch. 1 section 120.2 (duplicate institutional claims: same patient, provider, dates)',
  why: 'A second bill of the same days to the same payer is denied as a duplicate (CO-18), or returned as overlapping.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim, { priorClaims }) => {
    const part = facilityPart(claim);
    // An outpatient day may have several bills: its lines are compared, see duplicate-claim.
    if (
      !part ||
      !ORIGINAL.includes(claim.frequencyCode) ||
      claim.lines.some(({ procedureCode }) => procedureCode !== '')
    )
      return [];
    const prior = priorClaims.find(
      (one) =>
        one.claimId !== claim.id &&
        one.patientId === claim.patient.id &&
        one.kind === 'institutional' &&
        one.payerId === claim.payer.id &&
        one.billingNpi === claim.billing.npi &&
        one.dateOfService === part.statementFrom &&
        one.statementThrough === part.statementThrough &&
        one.status !== 'rejected' &&
        !one.voided,
    );
    if (!prior) return [];
    return [
      {
        where: 'details.institutional.statementFrom',
        message: `Claim ${prior.patientControlNumber} bills ${formatDate(part.statementFrom)} to ${formatDate(part.statementThrough)} to ${claim.payer.name} already.`,
        fix: 'Cancel this bill, or correct the earlier one by a replacement (frequency 7).',
      },
    ];
  },
  examples: {
    fires: {
      story: 'the same stay on another claim',
      from: 'inpatient',
      claim: (clean) => clean,
      context: {
        priorClaims: [
          priorClaim({ kind: 'institutional', billingNpi: '1999999141', statementThrough: '2026-11-05', lines: [] }),
        ],
      },
    },
    passes: {
      story: 'a stay in the spring',
      from: 'inpatient',
      claim: (clean) => clean,
      context: {
        priorClaims: [
          priorClaim({
            kind: 'institutional',
            billingNpi: '1999999141',
            dateOfService: '2026-04-05',
            statementThrough: '2026-04-09',
            lines: [],
          }),
        ],
      },
    },
  },
};
