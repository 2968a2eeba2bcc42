import type { OutElement, OutSegment } from '@cleanclaim/x12';
import { toDecimal } from '../kernel/index.ts';
import { claimProviderSegments } from './claim-to-837p-parties.ts';
import {
  freeText,
  identifier,
  present,
  quantity,
  refuseValue,
  requiredDate,
  requiredIdentifier,
  type Slot,
} from './claim-to-837p-values.ts';
import type { Claim, ServiceLine } from './types.ts';

/** CLM11-1 by kind of accident. */
const RELATED_CAUSE = { auto: 'AA', employment: 'EM', other: 'OA' } as const;

function slot(loop: string, reference: string, title: string, max: number): Slot {
  return { loop, reference, title, max };
}

/** CLM11: the cause, and the state of an auto accident. */
function relatedCauses(claim: Claim): OutElement {
  if (!claim.accident) return undefined;
  if (claim.accident.kind !== 'auto') return [RELATED_CAUSE[claim.accident.kind]];
  const state = requiredIdentifier(claim.accident.state?.toUpperCase(), slot('2300', 'CLM11', 'the accident state', 2));
  return ['AA', '', '', state];
}

/** DTP of loop 2300: the accident, when its date matters by the guide, and the admission. */
function claimDates(claim: Claim): OutSegment[] {
  const { accident, admissionDate } = claim;
  const title = 'the accident date';
  const wantsAccidentDate = accident !== undefined && (accident.kind !== 'employment' || accident.date !== undefined);
  const accidentDate =
    wantsAccidentDate && requiredDate(accident.date ?? '', { loop: '2300', reference: 'DTP03', title });
  const admission =
    admissionDate !== undefined &&
    requiredDate(admissionDate, { loop: '2300', reference: 'DTP03', title: 'the admission date' });
  return present(
    accidentDate !== false && ['DTP', '439', 'D8', accidentDate],
    admission !== false && ['DTP', '435', 'D8', admission],
  );
}

function claimReferences(claim: Claim): OutSegment[] {
  const authorization = identifier(
    claim.priorAuthorizationNumber,
    slot('2300', 'REF02', 'the prior authorization number', 50),
  );
  const payerNumber = identifier(
    claim.payerClaimControlNumber,
    slot('2300', 'REF02', "the payer's claim control number", 50),
  );
  if (claim.frequencyCode !== '1' && payerNumber === '') {
    const fix = 'Take it from the remittance, or send the claim as an original.';
    refuseValue('value-missing', '2300', 'REF02', "A replacement or void needs the payer's claim control number.", fix);
  }
  return present(
    authorization !== '' && ['REF', 'G1', authorization],
    claim.frequencyCode !== '1' && ['REF', 'F8', payerNumber],
  );
}

function diagnosisSegment(claim: Claim): OutSegment {
  const codes = claim.diagnoses.map((code, i): OutElement => {
    const sent = requiredIdentifier(code.replace('.', ''), slot('2300', 'HI01', `diagnosis ${i + 1}`, 7));
    return [i === 0 ? 'ABK' : 'ABF', sent];
  });
  if (codes.length === 0 || codes.length > 12) {
    const fix = 'Put one to twelve diagnoses on the claim.';
    refuseValue('value-missing', '2300', 'HI01', 'A claim carries one to twelve diagnoses.', fix);
  }
  return ['HI', ...codes];
}

/** Unlisted services end in 99 (CPT) or are J3490 and the like: only they carry a description, SV101-7. */
function needsDescription(code: string): boolean {
  return /^\d{3}99$/.test(code) || ['J3490', 'J3590', 'J7999', 'J8499', 'J9999', 'E1399', 'A9999'].includes(code);
}

/** Anesthesia time is sent in minutes (MJ), all else in units (SV103). 01953 and 01996 are no timed services. */
function unitOfMeasure(code: string): string {
  return /^0[01]\d{3}$/.test(code) && code >= '00100' && code !== '01953' && code !== '01996' ? 'MJ' : 'UN';
}

function serviceSegment(claim: Claim, line: ServiceLine, lineTitle: string): OutSegment {
  const code = requiredIdentifier(line.procedureCode, slot('2400', 'SV101', `the procedure code of ${lineTitle}`, 48));
  const modifiers = [0, 1, 2, 3].map((i) =>
    identifier(line.modifiers[i], slot('2400', 'SV101', `the modifier of ${lineTitle}`, 2)),
  );
  if (line.modifiers.length > 4) {
    const fix = 'Leave out the least important modifier.';
    refuseValue('too-many', '2400', 'SV101', `A line takes four modifiers; ${lineTitle} has more.`, fix);
  }
  const description = needsDescription(code) ? freeText(line.description, 80) : '';
  const units = quantity(line.units, { loop: '2400', reference: 'SV104', title: `the units of ${lineTitle}` });
  const place = line.placeOfService === claim.placeOfService ? undefined : line.placeOfService;
  const placeSent = identifier(place, slot('2400', 'SV105', `the place of service of ${lineTitle}`, 2));
  const pointsWell = line.diagnosisPointers.every(
    (at) => Number.isInteger(at) && at >= 1 && at <= claim.diagnoses.length,
  );
  if (line.diagnosisPointers.length === 0 || line.diagnosisPointers.length > 4 || !pointsWell) {
    const fix = "Point the line at one to four of the claim's diagnoses.";
    refuseValue('pointer-not-valid', '2400', 'SV107', `The diagnosis pointers of ${lineTitle} do not fit.`, fix);
  }
  const procedure = ['HC', code, ...modifiers, description];
  const pointers = line.diagnosisPointers.map(String);
  return ['SV1', procedure, toDecimal(line.chargeCents), unitOfMeasure(code), units, placeSent, '', pointers];
}

function lineSegments(claim: Claim, line: ServiceLine, index: number): OutSegment[] {
  const lineTitle = `line ${line.lineNumber}`;
  const date = requiredDate(line.dateOfService, {
    loop: '2400',
    reference: 'DTP03',
    title: `the date of ${lineTitle}`,
  });
  const ndc = identifier(line.ndc?.replace(/-/g, ''), slot('2410', 'LIN03', `the NDC of ${lineTitle}`, 48));
  const drugTitle = `the drug quantity of ${lineTitle}`;
  const drugQuantity =
    ndc !== '' && quantity(line.ndcQuantity ?? line.units, { loop: '2410', reference: 'CTP04', title: drugTitle });
  return present(
    ['LX', String(index + 1)],
    serviceSegment(claim, line, lineTitle),
    ['DTP', '472', 'D8', date],
    ['REF', '6R', String(line.lineNumber)],
    ndc !== '' && ['LIN', '', 'N4', ndc],
    drugQuantity !== false && ['CTP', '', '', '', drugQuantity, [line.ndcUnit ?? 'UN']],
  );
}

/** Loops 2300, 2310 and 2400 of one claim (005010X222A1). */
export function claimSegments(claim: Claim): OutSegment[] {
  const pcn = requiredIdentifier(claim.patientControlNumber, slot('2300', 'CLM01', 'the patient control number', 20));
  const place = requiredIdentifier(claim.placeOfService, slot('2300', 'CLM05', 'the place of service', 2));
  if (claim.lines.length === 0 || claim.lines.length > 50) {
    refuseValue(
      'value-missing',
      '2400',
      'LX01',
      'A claim carries one to fifty lines.',
      'Add the service, or split the claim.',
    );
  }
  const assignment = claim.acceptAssignment ? 'A' : 'C';
  const benefits = claim.benefitsAssigned ? 'Y' : 'N';
  const release = claim.releaseOfInformation ? 'Y' : 'I';
  const total = toDecimal(claim.totalChargeCents);
  const location = [place, 'B', claim.frequencyCode];
  return [
    ['CLM', pcn, total, '', '', location, 'Y', assignment, benefits, release, '', relatedCauses(claim)],
    ...claimDates(claim),
    ...claimReferences(claim),
    diagnosisSegment(claim),
    ...claimProviderSegments(claim),
    ...claim.lines.flatMap((line, i) => lineSegments(claim, line, i)),
  ];
}
