import type { OutElement, OutSegment } from '@cleanclaim/x12';
import type { ClaimNote } from '../../encounters/index.ts';
import type { Claim } from '../types.ts';
import {
  dated,
  freeText,
  identifier,
  reference,
  refuseValue,
  requiredDate,
  requiredIdentifier,
  slot,
} from './values.ts';

/** CLM11-1 by kind of accident. */
const RELATED_CAUSE = { auto: 'AA', employment: 'EM', other: 'OA' } as const;

export const controlNumber = (claim: Claim): string =>
  requiredIdentifier(claim.patientControlNumber, slot('2300', 'CLM01', 'the patient control number', 20));

/** CLM07 to CLM09: assignment, assigned benefits, release of information. */
export const signatures = (claim: Claim): [string, string, string] => [
  claim.acceptAssignment ? 'A' : 'C',
  claim.benefitsAssigned ? 'Y' : 'N',
  claim.releaseOfInformation ? 'Y' : 'I',
];

/** CLM11: the cause, and the state of an auto accident. */
export function relatedCauses(claim: Claim): OutElement {
  if (!claim.accident) return undefined;
  if (claim.accident.kind !== 'auto') return [RELATED_CAUSE[claim.accident.kind]];
  const state = requiredIdentifier(claim.accident.state?.toUpperCase(), slot('2300', 'CLM11', 'the accident state', 2));
  return ['AA', '', '', state];
}

/** CLM20. */
export const delayReason = (claim: Claim): string =>
  identifier(claim.details?.delayReason, slot('2300', 'CLM20', 'the reason of the delay', 2));

/** DTP*439: the guide asks for it with every accident but those at work, where it may be given. */
export function accidentDate(claim: Claim): OutSegment | false {
  const { accident } = claim;
  if (!accident || (accident.kind === 'employment' && accident.date === undefined)) return false;
  return dated('2300', '439', accident.date ?? '', 'the accident date');
}

/** DTP*435. */
export function admissionDay(claim: Claim): string | undefined {
  if (claim.admissionDate === undefined) return undefined;
  return requiredDate(claim.admissionDate, { loop: '2300', reference: 'DTP03', title: 'the admission date' });
}

/** REF*F8: on a replacement or void it must be there; an original carries none. */
export function payerClaimNumber(claim: Claim): OutSegment | false {
  const { frequencyCode } = claim;
  const number = reference('2300', 'F8', claim.payerClaimControlNumber, "the payer's claim control number");
  if (!number && (frequencyCode === '7' || frequencyCode === '8')) {
    const fix = 'Take it from the remittance, or send the claim as an original.';
    refuseValue('value-missing', '2300', 'REF02', "A replacement or void needs the payer's claim control number.", fix);
  }
  return !['1', '2', '3', '4'].includes(frequencyCode) && number;
}

/** The numbers of loop 2300 that all guides have, by qualifier; each guide has its own order. */
export function claimReference(claim: Claim, qualifier: '4N' | '9F' | 'G1' | 'LX' | 'EA' | 'P4'): OutSegment | false {
  const { details } = claim;
  const all = {
    '4N': [details?.serviceAuthorizationException, 'the reason of the missing authorization'],
    '9F': [details?.referralNumber, 'the referral number'],
    G1: [claim.priorAuthorizationNumber, 'the prior authorization number'],
    LX: [details?.investigationalDeviceExemption, 'the device exemption number'],
    EA: [details?.medicalRecordNumber, 'the medical record number'],
    P4: [details?.demonstrationProject, 'the demonstration project'],
  } as const;
  const [value, title] = all[qualifier];
  return reference('2300', qualifier, value, title);
}

/** PWK: the papers that go with the claim. */
export function attachmentSegments(claim: Claim): OutSegment[] {
  return (claim.details?.attachments ?? []).map(({ reportType, transmission, controlNumber: number }) => {
    const type = requiredIdentifier(reportType, slot('2300', 'PWK01', 'the type of the attachment', 2));
    const sent = identifier(number, slot('2300', 'PWK06', 'the number of the attachment', 50));
    return sent === '' ? ['PWK', type, transmission] : ['PWK', type, transmission, '', '', 'AC', sent];
  });
}

/** NTE of loop 2300. A kind that the guide lacks goes as additional information (ADD). */
export function claimNote(claim: Claim, kinds: readonly ClaimNote['kind'][]): OutSegment | false {
  const note = claim.details?.note;
  const text = freeText(note?.text, 80);
  return note !== undefined && text !== '' && ['NTE', kinds.includes(note.kind) ? note.kind : 'ADD', text];
}

/** CRC*ZZ: whether a screening of a child led to a referral. */
export function epsdtReferral(claim: Claim): OutSegment | false {
  const epsdt = claim.details?.epsdt;
  if (!epsdt) return false;
  return ['CRC', 'ZZ', epsdt.referralGiven ? 'Y' : 'N', ...epsdt.conditions.slice(0, 3)];
}

/** HI with principal (ABK) and other diagnoses (ABF), as 837P and 837D have it. */
export function diagnosisSegment(claim: Claim): OutSegment {
  const codes = claim.diagnoses.map((code, i): OutElement => {
    const sent = requiredIdentifier(code.replace('.', ''), slot('2300', 'HI01', `diagnosis ${i + 1}`, 7));
    return [i === 0 ? 'ABK' : 'ABF', sent];
  });
  return ['HI', ...codes];
}
