import type { OutElement, OutSegment } from '@cleanclaim/x12';
import type { AmbulanceDetails, ClaimDateKind } from '../../encounters/index.ts';
import { toDecimal } from '../../kernel/index.ts';
import type { Claim } from '../types.ts';
import {
  accidentDate,
  admissionDay,
  attachmentSegments,
  claimNote,
  claimReference,
  controlNumber,
  delayReason,
  diagnosisSegment,
  epsdtReferral,
  payerClaimNumber,
  relatedCauses,
  signatures,
} from './claim-common.ts';
import {
  amount,
  atMost,
  codesOf,
  dated,
  freeText,
  identifier,
  inParts,
  period,
  present,
  quantity,
  reference,
  refuseValue,
  requiredIdentifier,
  slot,
} from './values.ts';

/** DTP of one day each, in the guide's order: those before the accident, before the disability, and after the admission. */
const DATES_BEFORE_ACCIDENT = [
  ['onset', '431'],
  ['initial-treatment', '454'],
  ['last-seen', '304'],
  ['acute-manifestation', '453'],
] as const;
const DATES_AFTER_ACCIDENT = [
  ['last-menstrual-period', '484'],
  ['last-x-ray', '455'],
  ['prescription', '471'],
] as const;
const DATES_OF_WORK = [
  ['last-worked', '297'],
  ['return-to-work', '296'],
] as const;
const DATES_AFTER_ADMISSION = [
  ['discharge', '096'],
  ['assumed-care', '090'],
  ['relinquished-care', '091'],
  ['first-contact', '444'],
] as const;

function dates(claim: Claim, kinds: readonly (readonly [ClaimDateKind, string])[]): (OutSegment | false)[] {
  const given = claim.details?.dates;
  return kinds.map(([kind, qualifier]) =>
    dated('2300', qualifier, given?.[kind], `the date of ${kind.replaceAll('-', ' ')}`),
  );
}

/** DTP 314 for the whole time of a disability, 360 or 361 for its first or last day alone. */
function disability(claim: Claim): OutSegment | false {
  const from = claim.details?.dates?.['disability-start'];
  const to = claim.details?.dates?.['disability-end'];
  if (from !== undefined && to !== undefined) return ['DTP', '314', 'RD8', period('2300', from, to, 'the disability')];
  return from === undefined
    ? dated('2300', '361', to, 'the last day of the disability')
    : dated('2300', '360', from, 'the first day of the disability');
}

function ambulanceSegments(ambulance: AmbulanceDetails): OutSegment[] {
  const miles = quantity(ambulance.miles, { loop: '2300', reference: 'CR106', title: 'the miles' });
  const weight =
    ambulance.weightPounds === undefined
      ? ''
      : quantity(ambulance.weightPounds, { loop: '2300', reference: 'CR102', title: "the patient's weight" });
  const purposes = [freeText(ambulance.roundTripPurpose, 80), freeText(ambulance.stretcherPurpose, 80)];
  return [['CR1', weight && 'LB', weight, '', ambulance.reason, 'DH', miles, '', '', ...purposes]];
}

/** CRC with up to five conditions each. */
function conditions(category: string, codes: readonly string[], most: number): OutSegment[] {
  atMost(codes, most * 5, '2300', 'CRC03', 'conditions of one kind');
  const sent = codesOf(codes, slot('2300', 'CRC03', 'the condition', 3));
  return inParts(sent, 5).map((part): OutSegment => ['CRC', category, 'Y', ...part]);
}

function specialties(claim: Claim): (OutSegment | false)[] {
  const { ambulance, spinalManipulation: spine, vision, homebound } = claim.details ?? {};
  const words = (spine?.descriptions ?? []).map((text) => freeText(text, 80));
  return [
    ...(ambulance ? ambulanceSegments(ambulance) : []),
    spine !== undefined && ['CR2', '', '', '', '', '', '', '', spine.condition, '', words[0] ?? '', words[1] ?? ''],
    ...(ambulance ? conditions('07', ambulance.conditions, 3) : []),
    ...(vision ? conditions(vision.category, vision.conditions, 1) : []),
    homebound === true && ['CRC', '75', 'Y', 'IH'],
    epsdtReferral(claim),
  ];
}

function codeSegments(claim: Claim): OutSegment[] {
  if (claim.diagnoses.length === 0 || claim.diagnoses.length > 12) {
    const fix = 'Put one to twelve diagnoses on the claim.';
    refuseValue('value-missing', '2300', 'HI01', 'A claim carries one to twelve diagnoses.', fix);
  }
  const anesthesia = codesOf(claim.details?.anesthesiaProcedures, slot('2300', 'HI01', 'the surgical code', 30));
  const conditionCodes = codesOf(claim.details?.conditionCodes, slot('2300', 'HI01', 'the condition code', 30));
  atMost(anesthesia, 2, '2300', 'HI01', 'surgical codes of the anesthesia');
  atMost(conditionCodes, 24, '2300', 'HI01', 'condition codes');
  const surgical = anesthesia.map((code, i): OutElement => [i === 0 ? 'BP' : 'BO', code]);
  return present(
    diagnosisSegment(claim),
    surgical.length > 0 && ['HI', ...surgical],
    ...inParts(conditionCodes, 12).map((part): OutSegment => ['HI', ...part.map((code): OutElement => ['BG', code])]),
  );
}

/** CLM to HI of an 837P claim (005010X222A1, loop 2300). */
export function professionalClaim(claim: Claim): OutSegment[] {
  const { details } = claim;
  const place = requiredIdentifier(claim.placeOfService, slot('2300', 'CLM05', 'the place of service', 2));
  const total = toDecimal(claim.totalChargeCents);
  const location = [place, 'B', claim.frequencyCode];
  const program = identifier(details?.specialProgram, slot('2300', 'CLM12', 'the special program', 3));
  const head = ['CLM', controlNumber(claim), total, '', '', location, 'Y', ...signatures(claim), ''] as const;
  const admission = admissionDay(claim);
  const mammography = details?.mammographyCertification;
  return present(
    [...head, relatedCauses(claim), program, '', '', '', '', '', '', '', delayReason(claim)],
    ...dates(claim, DATES_BEFORE_ACCIDENT),
    accidentDate(claim),
    ...dates(claim, DATES_AFTER_ACCIDENT),
    disability(claim),
    ...dates(claim, DATES_OF_WORK),
    admission !== undefined && ['DTP', '435', 'D8', admission],
    ...dates(claim, DATES_AFTER_ADMISSION),
    ...attachmentSegments(claim),
    amount('F5', details?.patientPaidCents),
    claimReference(claim, '4N'),
    reference('2300', 'EW', mammography, 'the mammography certificate'),
    claimReference(claim, '9F'),
    claimReference(claim, 'G1'),
    payerClaimNumber(claim),
    reference('2300', 'X4', details?.cliaNumber, 'the CLIA number'),
    claimReference(claim, 'LX'),
    claimReference(claim, 'EA'),
    claimReference(claim, 'P4'),
    claimNote(claim, ['ADD', 'CER', 'DCP', 'DGN', 'TPO']),
    ...specialties(claim),
    ...codeSegments(claim),
  );
}
