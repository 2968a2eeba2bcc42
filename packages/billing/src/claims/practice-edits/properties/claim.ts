import { type PropertyRow, row } from '../property.ts';
import { payerRows, personRows, RELATIONSHIPS } from './parties.ts';

export const SEQUENCES = { P: 'first', S: 'second', T: 'third' };

export const CLAIM_ROWS: readonly PropertyRow[] = [
  row('kind', 'Kind of claim', 'text', {
    professional: 'professional',
    institutional: 'institutional',
    dental: 'dental',
  }),
  row('patientControlNumber', 'Patient control number', 'code'),
  row('payerSequence', 'Payer order', 'code', SEQUENCES),
  row('frequencyCode', 'Frequency', 'code', {
    '1': 'original',
    '2': 'first interim bill',
    '3': 'next interim bill',
    '4': 'last interim bill',
    '5': 'late charges',
    '7': 'replacement',
    '8': 'void',
    '9': 'final home health bill',
  }),
  row('payerClaimControlNumber', 'Payer’s claim number', 'code'),
  row('part', 'Part of a split visit', 'number'),
  row('rebills.lineNumbers[]', 'Lines of another claim that it bills again', 'number'),
  row('placeOfService', 'Place of service', 'code'),
  row('dateOfService', 'Date of service', 'date'),
  row('diagnoses[]', 'Diagnoses', 'code'),
  row('totalChargeCents', 'Total charge', 'cents'),
  row('priorAuthorizationNumber', 'Prior authorization number', 'code'),
  row('accident.kind', 'Accident', 'text', { auto: 'auto', employment: 'at work', other: 'other' }),
  row('accident.date', 'Accident date', 'date'),
  row('accident.state', 'Accident state', 'code'),
  row('admissionDate', 'Admission date', 'date'),
  row('acceptAssignment', 'Assignment accepted', 'yes-no'),
  row('benefitsAssigned', 'Benefits assigned', 'yes-no'),
  row('releaseOfInformation', 'Release of information signed', 'yes-no'),
  row('encounterOnly', 'Capitation encounter', 'yes-no'),
];

export const PATIENT_ROWS: readonly PropertyRow[] = [
  ...personRows('patient', 'Patient'),
  row('patient.mrn', 'Medical record number', 'code'),
];

export const COVERAGE_ROWS: readonly PropertyRow[] = [
  row('memberId', 'Member id', 'code'),
  row('groupNumber', 'Group number', 'code'),
  row('planName', 'Plan name'),
  row('relationship', 'Patient’s relationship to the subscriber', 'code', RELATIONSHIPS),
  row('medicareSecondaryReason', 'Why Medicare is not first', 'code'),
  ...personRows('subscriber', 'Subscriber'),
];

export const PAYER_ROWS: readonly PropertyRow[] = payerRows('payer', 'Payer');

function adjustmentRows(at: string, label: string): PropertyRow[] {
  return [
    row(`${at}[].group`, `${label} groups`, 'code'),
    row(`${at}[].reason`, `${label} reasons (CARC)`, 'code'),
    row(`${at}[].cents`, `${label} amounts`, 'cents'),
    row(`${at}[].quantity`, `${label} quantities`, 'number'),
  ];
}

const DECISION = 'otherPayers[].adjudication';

export const OTHER_PAYER_ROWS: readonly PropertyRow[] = [
  row('otherPayers[].payerSequence', 'Other payer order', 'code', SEQUENCES),
  ...payerRows('otherPayers[].payer', 'Other payer'),
  row('otherPayers[].relationship', 'Relationship to the other subscriber', 'code', RELATIONSHIPS),
  ...personRows('otherPayers[].subscriber', 'Other subscriber'),
  row('otherPayers[].memberId', 'Other member id', 'code'),
  row('otherPayers[].groupNumber', 'Other group number', 'code'),
  row('otherPayers[].planName', 'Other plan name'),
  row('otherPayers[].medicareSecondaryReason', 'Why Medicare, the other payer, is not first', 'code'),
  row('otherPayers[].benefitsAssigned', 'Other payer’s benefits assigned', 'yes-no'),
  row('otherPayers[].releaseOfInformation', 'Release of information for the other payer', 'yes-no'),
  row(`${DECISION}.paidDate`, 'Other payer decided on', 'date'),
  row(`${DECISION}.paidCents`, 'Other payer paid', 'cents'),
  row(`${DECISION}.payerClaimControlNumber`, 'Other payer’s claim number', 'code'),
  ...adjustmentRows(`${DECISION}.adjustments`, 'Other payer’s adjustment'),
  row(`${DECISION}.remarks[]`, 'Other payer’s remarks (RARC)', 'code'),
  row(`${DECISION}.patientLiabilityCents`, 'Patient owes after the other payer', 'cents'),
  row(`${DECISION}.nonCoveredCents`, 'Not covered by the other payer', 'cents'),
  row(`${DECISION}.lines[].lineNumber`, 'Other payer decided on lines', 'number'),
  row(`${DECISION}.lines[].procedureCode`, 'Other payer’s procedures', 'code'),
  row(`${DECISION}.lines[].modifiers[]`, 'Other payer’s modifiers', 'code'),
  row(`${DECISION}.lines[].revenueCode`, 'Other payer’s revenue codes', 'code'),
  row(`${DECISION}.lines[].units`, 'Other payer’s units', 'number'),
  row(`${DECISION}.lines[].paidCents`, 'Other payer paid for lines', 'cents'),
  row(`${DECISION}.lines[].bundledInto`, 'Other payer bundled into line', 'number'),
  ...adjustmentRows(`${DECISION}.lines[].adjustments`, 'Other payer’s line adjustment'),
  row(`${DECISION}.lines[].paidDate`, 'Other payer decided on lines at', 'date'),
  row(`${DECISION}.crossedOver`, 'Other payer passed the claim on', 'yes-no'),
];
