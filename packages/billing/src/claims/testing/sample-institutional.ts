import type { InstitutionalDetails } from '../../encounters/index.ts';
import { cents, sumCents } from '../../kernel/index.ts';
import type { Practice, Provider } from '../../parties/index.ts';
import type { Claim, ServiceLine } from '../types.ts';
import { sampleClaim } from './sample-claim.ts';

/** An invented hospital that bills for itself. */
export const sampleHospital: Practice = {
  name: 'Harbor General Hospital',
  npi: '1999999141',
  taxonomy: '282N00000X',
  taxId: '471112223',
  address: { line1: '1 Hospital Drive', city: 'Duluth', state: 'MN', zip: '558051234' },
  phone: '2185550100',
  submitterId: 'HARBORGEN1',
};

export const sampleHomeHealthAgency: Practice = {
  ...sampleHospital,
  name: 'North Shore Home Health',
  npi: '1999999158',
  taxonomy: '251E00000X',
  submitterId: 'NSHOMEHLTH',
};

export const sampleAttending: Provider = {
  id: 'provider-3',
  kind: 'person',
  npi: '1999999166',
  lastOrOrganizationName: 'Halvorsen',
  firstName: 'Ingrid',
  taxonomy: '207R00000X',
};

export const sampleOperating: Provider = {
  id: 'provider-4',
  kind: 'person',
  npi: '1999999174',
  lastOrOrganizationName: 'Castellano',
  firstName: 'Bruno',
  taxonomy: '208600000X',
};

/** One line of a facility claim: a revenue code, and a HCPCS code where one is given. */
export function sampleInstitutionalLine(overrides: Partial<ServiceLine> = {}): ServiceLine {
  return {
    lineNumber: 1,
    procedureCode: '',
    description: '',
    modifiers: [],
    revenueCode: '0250',
    units: 1,
    chargeCents: cents(10_000),
    diagnosisPointers: [],
    dateOfService: '2026-11-02',
    ...overrides,
  };
}

function facilityClaim(overrides: Partial<Claim>, institutional: InstitutionalDetails, lines: ServiceLine[]): Claim {
  const { rendering: _rendering, ...base } = sampleClaim();
  const all = overrides.lines ?? lines;
  return {
    ...base,
    kind: 'institutional',
    billing: sampleHospital,
    providers: { attending: sampleAttending },
    placeOfService: '',
    dateOfService: institutional.statementFrom,
    details: { institutional },
    lines: all,
    totalChargeCents: sumCents(all.map((line) => line.chargeCents)),
    ...overrides,
  };
}

/** A clean stay of three days for an inguinal hernia repair, type of bill 0111; a commercial payer. */
export function sampleInpatientClaim(overrides: Partial<Claim> = {}): Claim {
  const institutional: InstitutionalDetails = {
    facilityTypeCode: '11',
    statementFrom: '2026-11-02',
    statementThrough: '2026-11-05',
    admissionTime: '0915',
    admissionType: '3',
    pointOfOrigin: '1',
    patientStatus: '01',
    dischargeTime: '1130',
    admittingDiagnosis: 'K4090',
    presentOnAdmission: { K4090: 'Y', I10: 'Y' },
    drg: '352',
    procedures: [{ code: '0YQ50ZZ', date: '2026-11-03' }],
    values: [{ code: '80', hundredths: 300 }],
  };
  const lines = [
    sampleInstitutionalLine({ revenueCode: '0120', units: 3, unitOfMeasure: 'DA', chargeCents: cents(450_000) }),
    sampleInstitutionalLine({ lineNumber: 2, revenueCode: '0250', units: 12, chargeCents: cents(38_540) }),
    sampleInstitutionalLine({
      lineNumber: 3,
      revenueCode: '0360',
      chargeCents: cents(612_000),
      dateOfService: '2026-11-03',
    }),
  ];
  const clean = facilityClaim(
    {
      admissionDate: '2026-11-02',
      diagnoses: ['K4090', 'I10'],
      providers: { attending: sampleAttending, operating: sampleOperating },
    },
    institutional,
    lines,
  );
  return withLines(clean, overrides);
}

/** A clean emergency visit with a blood test and an X-ray, type of bill 0131. */
export function sampleOutpatientClaim(overrides: Partial<Claim> = {}): Claim {
  const institutional: InstitutionalDetails = {
    facilityTypeCode: '13',
    statementFrom: '2026-11-02',
    statementThrough: '2026-11-02',
    admissionType: '1',
    pointOfOrigin: '1',
    patientStatus: '01',
    reasonsForVisit: ['R0602'],
  };
  const lines = [
    sampleInstitutionalLine({
      revenueCode: '0450',
      procedureCode: '99283',
      modifiers: ['25'],
      chargeCents: cents(64_000),
    }),
    sampleInstitutionalLine({
      lineNumber: 2,
      revenueCode: '0300',
      procedureCode: '36415',
      chargeCents: cents(2_100),
    }),
    sampleInstitutionalLine({
      lineNumber: 3,
      revenueCode: '0320',
      procedureCode: '71046',
      chargeCents: cents(31_000),
    }),
  ];
  return withLines(facilityClaim({ diagnoses: ['J189', 'I10'] }, institutional, lines), overrides);
}

/** A clean period of home health care, type of bill 0329 to Medicare, with its HIPPS line and three visits. */
export function sampleHomeHealthClaim(overrides: Partial<Claim> = {}): Claim {
  const institutional: InstitutionalDetails = {
    facilityTypeCode: '32',
    statementFrom: '2026-10-05',
    statementThrough: '2026-11-03',
    pointOfOrigin: '1',
    admissionType: '9',
    patientStatus: '30',
    occurrences: [{ code: '50', date: '2026-10-05' }],
    values: [
      { code: '61', hundredths: 2_026_000 },
      { code: '85', hundredths: 2_713_700 },
    ],
  };
  const visit = (lineNumber: number, revenueCode: string, procedureCode: string, dateOfService: string) =>
    sampleInstitutionalLine({
      lineNumber,
      revenueCode,
      procedureCode,
      units: 3,
      chargeCents: cents(18_500),
      dateOfService,
    });
  const lines = [
    sampleInstitutionalLine({
      revenueCode: '0023',
      procedureCode: '1AA11',
      chargeCents: cents(0),
      dateOfService: '2026-10-05',
    }),
    visit(2, '0551', 'G0299', '2026-10-05'),
    visit(3, '0421', 'G0151', '2026-10-12'),
    sampleInstitutionalLine({
      lineNumber: 4,
      revenueCode: '0551',
      procedureCode: 'Q5001',
      chargeCents: cents(1),
      dateOfService: '2026-10-05',
    }),
  ];
  const { payer, groupNumber: _none, ...rest } = sampleClaim();
  const parts: Partial<Claim> = {
    billing: sampleHomeHealthAgency,
    frequencyCode: '9',
    admissionDate: '2026-10-05',
    diagnoses: ['I5022', 'I10'],
    memberId: '1EG4TE5MK73',
    payer: { ...payer, id: 'payer-2', name: 'Medicare Part A', payerIdentifier: '06001', claimFilingIndicator: 'MA' },
    patient: { ...rest.patient, birthDate: '1948-05-17' },
    subscriber: { ...rest.patient, birthDate: '1948-05-17' },
  };
  const { groupNumber: _group, ...clean } = facilityClaim(parts, institutional, lines);
  return withLines(clean, overrides);
}

/** The overrides put on; lines given there set the total too, unless it is given itself. */
function withLines(clean: Claim, overrides: Partial<Claim>): Claim {
  const lines = overrides.lines ?? clean.lines;
  return { ...clean, totalChargeCents: sumCents(lines.map((line) => line.chargeCents)), ...overrides };
}
