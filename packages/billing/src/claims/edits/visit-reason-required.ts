import type { Claim } from '../types.ts';
import type { Edit } from './edit.ts';
import { withoutStay } from './support/details-example.ts';
import { facilityPart } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';

const OUTPATIENT = new Set(['13', '78', '85']);
const UNSCHEDULED = new Set(['1', '2', '5']);

/** Emergency room, urgent care, observation. */
const unscheduledCare = (revenueCode = '') =>
  revenueCode.startsWith('045') || ['0516', '0526', '0762'].includes(revenueCode);

function needsReason(claim: Claim): boolean {
  const part = facilityPart(claim);
  if (!part || !OUTPATIENT.has(part.facilityTypeCode) || !UNSCHEDULED.has(part.admissionType ?? '')) return false;
  return claim.lines.some(({ revenueCode }) => unscheduledCare(revenueCode));
}

export const visitReasonRequired: Edit = {
  id: 'visit-reason-required',
  title: "Unscheduled outpatient visits have the patient's reason",
  severity: 'hold',
  source: '005010X223A3 loop 2300 HI*APR; CMS Claims Processing Manual ch. 25 section 75.6 form locator 70',
  why: 'Emergency, urgent and observation visits are judged by what brought the patient; without it the claim is rejected.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) =>
    (facilityPart(claim)?.reasonsForVisit?.length ?? 0) > 0 || !needsReason(claim)
      ? []
      : [
          {
            where: 'details.institutional.reasonsForVisit',
            message: "The unscheduled visit does not have the patient's reason for coming.",
            fix: 'Enter up to three diagnosis or symptom codes for what the patient complained of.',
          },
        ],
  examples: {
    fires: {
      story: 'emergency visit without',
      from: 'outpatient',
      claim: (clean) => withoutStay(clean, 'reasonsForVisit'),
    },
    passes: { story: 'came short of breath', from: 'outpatient', claim: (clean) => clean },
  },
};
