import type { OutElement, OutSegment } from '@cleanclaim/x12';
import type { DatedCode, InstitutionalDetails } from '../../encounters/index.ts';
import { cents, toDecimal } from '../../kernel/index.ts';
import type { Claim } from '../types.ts';
import {
  admissionDay,
  attachmentSegments,
  claimNote,
  claimReference,
  controlNumber,
  delayReason,
  epsdtReferral,
  payerClaimNumber,
  signatures,
} from './claim-common.ts';
import {
  atMost,
  codesOf,
  identifier,
  inParts,
  period,
  present,
  reference,
  refuseValue,
  requiredDate,
  requiredIdentifier,
  slot,
} from './values.ts';

/** Occurrence codes that tell of an accident or crime; the one that is added when a claim tells of an accident alone. */
export const ACCIDENT_OCCURRENCES = ['01', '02', '03', '04', '05', '06'];
const OCCURRENCE_OF = { auto: '02', employment: '04', other: '05' } as const;

/** The institutional part of a claim, without which no 837I can be written. */
export function institutionalOf(claim: Claim): InstitutionalDetails {
  const institutional = claim.details?.institutional;
  if (institutional) return institutional;
  const fix = 'Enter type of bill, statement dates and patient status.';
  return refuseValue('value-missing', '2300', 'CLM05', 'What a facility reports is missing.', fix);
}

function clock(time: string | undefined, title: string): string | undefined {
  if (time === undefined) return undefined;
  if (/^([01]\d|2[0-3])[0-5]\d$/.test(time)) return time;
  const message = `${title} is no time of day.`;
  return refuseValue('time-not-valid', '2300', 'DTP03', message, 'Enter hour and minute, as 0915.');
}

function dateSegments(claim: Claim, own: InstitutionalDetails): OutSegment[] {
  const leaving = clock(own.dischargeTime, 'The hour of discharge');
  const coming = clock(own.admissionTime, 'The hour of admission');
  const admission = admissionDay(claim);
  const statement = period('2300', own.statementFrom, own.statementThrough, 'the statement');
  return present(
    leaving !== undefined && ['DTP', '096', 'TM', leaving],
    ['DTP', '434', 'RD8', statement],
    admission !== undefined &&
      (coming === undefined ? ['DTP', '435', 'D8', admission] : ['DTP', '435', 'DT', `${admission}${coming}`]),
  );
}

/** HI segments of `elements`, at most `perSegment` codes in each and `most` in all. */
function hi(elements: readonly OutElement[], perSegment: number, most: number, what: string): OutSegment[] {
  atMost(elements, most, '2300', 'HI01', what);
  return inParts(elements, perSegment).map((part): OutSegment => ['HI', ...part]);
}

function plain(qualifier: string, codes: readonly string[] | undefined, title: string): OutElement[] {
  const sent = codesOf(
    codes?.map((code) => code.replace('.', '')),
    slot('2300', 'HI01', title, 30),
  );
  return sent.map((code): OutElement => [qualifier, code]);
}

/** Diagnoses with present on admission as ninth component; exempt codes leave it empty. */
function diagnoses(qualifier: string, codes: readonly string[], own: InstitutionalDetails): OutElement[] {
  return codes.map((code): OutElement => {
    const sent = requiredIdentifier(code.replace('.', ''), slot('2300', 'HI01', `the diagnosis ${code}`, 7));
    const present = own.presentOnAdmission?.[sent];
    return present === undefined || present === '1'
      ? [qualifier, sent]
      : [qualifier, sent, '', '', '', '', '', '', present];
  });
}

function datedCodes(qualifier: string, codes: readonly DatedCode[] | undefined, title: string): OutElement[] {
  return (codes ?? []).map(({ code, date }): OutElement => {
    const sent = requiredIdentifier(code, slot('2300', 'HI01', title, 30));
    const day = requiredDate(date, { loop: '2300', reference: 'HI01', title: `the date of ${title} ${code}` });
    return [qualifier, sent, 'D8', day];
  });
}

/** The occurrences, with the accident's own where the claim tells of an accident and no code does. */
function occurrences(claim: Claim, own: InstitutionalDetails): DatedCode[] {
  const given = [...(own.occurrences ?? [])];
  const { accident } = claim;
  if (accident?.date === undefined || given.some(({ code }) => ACCIDENT_OCCURRENCES.includes(code))) return given;
  return [...given, { code: OCCURRENCE_OF[accident.kind], date: accident.date }];
}

function codeSegments(claim: Claim, own: InstitutionalDetails): OutSegment[] {
  const [principal, ...others] = claim.diagnoses;
  if (principal === undefined) {
    refuseValue(
      'value-missing',
      '2300',
      'HI01',
      'The principal diagnosis is missing.',
      'Put a diagnosis on the claim.',
    );
  }
  const [firstProcedure, ...procedures] = own.procedures ?? [];
  const spans = (own.occurrenceSpans ?? []).map(({ code, from, through }): OutElement => {
    const sent = requiredIdentifier(code, slot('2300', 'HI01', 'the occurrence span', 30));
    return ['BI', sent, 'RD8', period('2300', from, through, `occurrence span ${code}`)];
  });
  const values = (own.values ?? []).map(({ code, hundredths }): OutElement => {
    const sent = requiredIdentifier(code, slot('2300', 'HI01', 'the value code', 30));
    return ['BE', sent, '', '', toDecimal(cents(hundredths))];
  });
  const admitting = own.admittingDiagnosis === undefined ? [] : [own.admittingDiagnosis];
  return [
    ...hi(diagnoses('ABK', [principal], own), 1, 1, 'principal diagnoses'),
    ...hi(plain('ABJ', admitting, 'the admitting diagnosis'), 1, 1, 'admitting diagnoses'),
    ...hi(plain('APR', own.reasonsForVisit, 'the reason for the visit'), 3, 3, 'reasons for the visit'),
    ...hi(diagnoses('ABN', own.externalCauses ?? [], own), 12, 12, 'external causes'),
    ...hi(plain('DR', own.drg === undefined ? [] : [own.drg], 'the DRG'), 1, 1, 'diagnosis related groups'),
    ...hi(diagnoses('ABF', others, own), 12, 24, 'other diagnoses'),
    ...hi(datedCodes('BBR', firstProcedure && [firstProcedure], 'procedure'), 1, 1, 'principal procedures'),
    ...hi(datedCodes('BBQ', procedures, 'procedure'), 12, 24, 'other procedures'),
    ...hi(spans, 12, 24, 'occurrence spans'),
    ...hi(datedCodes('BH', occurrences(claim, own), 'occurrence'), 12, 24, 'occurrences'),
    ...hi(values, 12, 24, 'value codes'),
    ...hi(plain('BG', claim.details?.conditionCodes, 'the condition code'), 12, 24, 'condition codes'),
  ];
}

/** CLM to HI of an 837I claim (005010X223A2, loop 2300). An accident goes as an occurrence, an auto accident's state as REF*LU. */
export function institutionalClaim(claim: Claim): OutSegment[] {
  const own = institutionalOf(claim);
  const type = requiredIdentifier(own.facilityTypeCode, slot('2300', 'CLM05', 'the type of bill', 2));
  const total = toDecimal(claim.totalChargeCents);
  const head = ['CLM', controlNumber(claim), total, '', '', [type, 'A', claim.frequencyCode], ''] as const;
  const status = requiredIdentifier(own.patientStatus, slot('2300', 'CL103', 'the patient status', 2));
  const visit = identifier(own.admissionType, slot('2300', 'CL101', 'the type of admission', 1));
  const origin = identifier(own.pointOfOrigin, slot('2300', 'CL102', 'the point of origin', 1));
  const state = claim.accident?.kind === 'auto' ? claim.accident.state?.toUpperCase() : undefined;
  return present(
    [...head, ...signatures(claim), '', '', '', '', '', '', '', '', '', '', delayReason(claim)],
    ...dateSegments(claim, own),
    ['CL1', visit, origin, status],
    ...attachmentSegments(claim),
    claimReference(claim, '4N'),
    claimReference(claim, '9F'),
    claimReference(claim, 'G1'),
    payerClaimNumber(claim),
    claimReference(claim, 'LX'),
    reference('2300', 'LU', state, 'the accident state'),
    claimReference(claim, 'EA'),
    claimReference(claim, 'P4'),
    claimNote(claim, ['ADD', 'DCP', 'DGN']),
    epsdtReferral(claim),
    ...codeSegments(claim, own),
  );
}
