import { ageOn, daysBetween, isIsoDate } from '../../../kernel/index.ts';
import { filingLimit } from '../../edits/support/filing-deadline.ts';
import type { ClaimProperty, PropertyType, PropertyValue, Scope } from '../property.ts';

interface Derived {
  key: string;
  label: string;
  subject: string;
  type: PropertyType;
  about: 'claim' | 'line';
  reads: readonly string[];
  value(scope: Scope): PropertyValue | readonly PropertyValue[] | undefined;
}

function daysFromTo(from: string | undefined, to: string | undefined): number | undefined {
  return from && to && isIsoDate(from) && isIsoDate(to) ? daysBetween(from, to) : undefined;
}

function ageYears({ claim }: Scope): number | undefined {
  const { birthDate } = claim.patient;
  return isIsoDate(birthDate) && isIsoDate(claim.dateOfService) ? ageOn(birthDate, claim.dateOfService) : undefined;
}

function typeOfBill({ claim }: Scope): string | undefined {
  const facilityType = claim.details?.institutional?.facilityTypeCode;
  return facilityType ? `${facilityType}${claim.frequencyCode}` : undefined;
}

const TYPE_OF_BILL = 'Type of bill, without the leading zero';

const OF_CLAIM: readonly Omit<Derived, 'about'>[] = [
  {
    ...{ key: 'derived.patientAge', label: 'Patient age in years', subject: 'Patient', type: 'number' },
    reads: ['patient.birthDate', 'dateOfService'],
    value: ageYears,
  },
  {
    ...{ key: 'derived.patientAgeDays', label: 'Patient age in days', subject: 'Patient', type: 'number' },
    reads: ['patient.birthDate', 'dateOfService'],
    value: ({ claim }) => daysFromTo(claim.patient.birthDate, claim.dateOfService),
  },
  {
    ...{ key: 'derived.daysSinceService', label: 'Days since service', subject: 'Claim', type: 'number' },
    reads: ['dateOfService'],
    value: ({ claim, today }) => daysFromTo(claim.dateOfService, today),
  },
  {
    ...{ key: 'derived.daysLeftToFile', label: 'Days left to file', subject: 'Claim', type: 'number' },
    reads: ['dateOfService', 'payer.timelyFilingDays', 'payer.secondaryFilingDays'],
    // As the filing edits count: a replacement has no limit, a later payer's may begin with the decision before it.
    value: ({ claim, today }) => {
      const limit = filingLimit(claim, claim.payer);
      return limit && daysFromTo(today, limit.deadline);
    },
  },
  {
    ...{ key: 'derived.typeOfBill', label: TYPE_OF_BILL, subject: 'Facility claim', type: 'code' },
    reads: ['details.institutional.facilityTypeCode', 'frequencyCode'],
    value: typeOfBill,
  },
  {
    ...{ key: 'derived.daysOfStatement', label: 'Days of the statement', subject: 'Facility claim', type: 'number' },
    reads: ['details.institutional.statementFrom', 'details.institutional.statementThrough'],
    value: ({ claim }) => {
      const stay = claim.details?.institutional;
      const days = daysFromTo(stay?.statementFrom, stay?.statementThrough);
      return days === undefined ? undefined : days + 1;
    },
  },
  {
    ...{ key: 'derived.principalDiagnosis', label: 'First diagnosis', subject: 'Claim', type: 'code' },
    reads: ['diagnoses[]'],
    value: ({ claim }) => claim.diagnoses[0],
  },
  {
    ...{ key: 'derived.diagnosisCount', label: 'Number of diagnoses', subject: 'Claim', type: 'number' },
    reads: ['diagnoses[]'],
    value: ({ claim }) => claim.diagnoses.length,
  },
  {
    ...{ key: 'derived.lineCount', label: 'Number of lines', subject: 'Claim', type: 'number' },
    reads: ['lines[].lineNumber'],
    value: ({ claim }) => claim.lines.length,
  },
  {
    ...{ key: 'derived.otherPayerCount', label: 'Number of other payers', subject: 'Other payers', type: 'number' },
    reads: ['otherPayers[].payerSequence'],
    value: ({ claim }) => claim.otherPayers?.length ?? 0,
  },
];

const OF_LINE: readonly Omit<Derived, 'about' | 'subject'>[] = [
  {
    ...{ key: 'derived.linePlaceOfService', label: 'Place of service of the line or claim', type: 'code' },
    reads: ['lines[].placeOfService', 'placeOfService'],
    value: ({ claim, line }) => line?.placeOfService ?? claim.placeOfService,
  },
  {
    ...{ key: 'derived.lineAuthorization', label: 'Prior authorization of the line or claim', type: 'code' },
    reads: ['lines[].priorAuthorizationNumber', 'priorAuthorizationNumber'],
    value: ({ claim, line }) => line?.priorAuthorizationNumber ?? claim.priorAuthorizationNumber,
  },
  {
    ...{ key: 'derived.pointedDiagnoses', label: 'Diagnoses of the line', type: 'code' },
    reads: ['lines[].diagnosisPointers[]', 'diagnoses[]'],
    value: ({ claim, line }) => line?.diagnosisPointers.flatMap((pointer) => claim.diagnoses[pointer - 1] ?? []),
  },
  {
    ...{ key: 'derived.modifierCount', label: 'Number of modifiers', type: 'number' },
    reads: ['lines[].modifiers[]'],
    value: ({ line }) => line?.modifiers.length,
  },
  {
    ...{ key: 'derived.chargePerUnit', label: 'Charge per unit', type: 'cents' },
    reads: ['lines[].chargeCents', 'lines[].units'],
    value: ({ line }) => (line && line.units > 0 ? line.chargeCents / line.units : undefined),
  },
];

function propertyOf({ value, ...derived }: Derived): ClaimProperty {
  return {
    ...derived,
    many: derived.key === 'derived.pointedDiagnoses',
    some: (scope, passes) => {
      const found = value(scope);
      if (Array.isArray(found)) return found.some((one: PropertyValue) => passes(one));
      return found !== undefined && found !== '' && passes(found as PropertyValue);
    },
  };
}

/** What is worked out from the claim and the day. */
export const DERIVED_PROPERTIES: readonly ClaimProperty[] = [
  ...OF_CLAIM.map((derived) => propertyOf({ ...derived, about: 'claim' })),
  ...OF_LINE.map((derived) => propertyOf({ ...derived, about: 'line', subject: 'Lines' })),
];
