import type { OutSegment } from '@cleanclaim/x12';
import { toDecimal } from '../../kernel/index.ts';
import type { Claim } from '../types.ts';
import {
  accidentDate,
  attachmentSegments,
  claimNote,
  claimReference,
  controlNumber,
  delayReason,
  diagnosisSegment,
  payerClaimNumber,
  relatedCauses,
  signatures,
} from './claim-common.ts';
import { amount, atMost, dated, identifier, present, quantity, requiredIdentifier, slot } from './values.ts';

function months(value: number | undefined, element: string, title: string): string {
  return value === undefined ? '' : quantity(value, { loop: '2300', reference: element, title });
}

/** DN1: months, or DN104 alone when orthodontic treatment has no length. */
function orthodontics(claim: Claim): OutSegment | false {
  const given = claim.details?.dental?.orthodontics;
  if (!given) return false;
  const total = months(given.totalMonths, 'DN101', 'the months of treatment');
  const left = months(given.monthsRemaining, 'DN102', 'the months left');
  return ['DN1', total, left, '', total === '' && left === '' ? 'Y' : ''];
}

function toothStatus(claim: Claim): OutSegment[] {
  const teeth = claim.details?.dental?.toothStatus ?? [];
  atMost(teeth, 35, '2300', 'DN201', 'missing teeth');
  return teeth.map(({ tooth, status }): OutSegment => {
    const sent = requiredIdentifier(tooth, slot('2300', 'DN201', 'the tooth', 30));
    return ['DN2', sent, status, '', '', '', 'JP'];
  });
}

/** CLM to HI of an 837D claim (005010X224A2, loop 2300). */
export function dentalClaim(claim: Claim): OutSegment[] {
  const { details } = claim;
  const place = requiredIdentifier(claim.placeOfService, slot('2300', 'CLM05', 'the place of service', 2));
  const total = toDecimal(claim.totalChargeCents);
  const location = [place, 'B', claim.frequencyCode];
  const program = identifier(details?.specialProgram, slot('2300', 'CLM12', 'the special program', 3));
  const head = ['CLM', controlNumber(claim), total, '', '', location, 'Y', ...signatures(claim), ''] as const;
  const kind = details?.dental?.predetermination === true ? 'PB' : '';
  atMost(claim.diagnoses, 4, '2300', 'HI01', 'diagnoses');
  return present(
    [...head, relatedCauses(claim), program, '', '', '', '', '', '', kind, delayReason(claim)],
    accidentDate(claim),
    dated('2300', '452', details?.dates?.['appliance-placement'], 'the date of the appliance'),
    orthodontics(claim),
    ...toothStatus(claim),
    ...attachmentSegments(claim),
    amount('F5', details?.patientPaidCents),
    claimReference(claim, '4N'),
    payerClaimNumber(claim),
    claimReference(claim, '9F'),
    claimReference(claim, 'G1'),
    claimNote(claim, ['ADD']),
    claim.diagnoses.length > 0 && diagnosisSegment(claim),
  );
}
