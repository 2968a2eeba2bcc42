import { isStay } from './adjudicate-stay.ts';
import type { ClaimStatus } from './claim-status.ts';
import { isNpi } from './npi.ts';
import type { FacilityBill, SubmittedClaim, SubmittedLine } from './submitted-claim.ts';

const status = (category: string, code: string, entity = ''): ClaimStatus => ({ category, code, entity });

interface KindRule {
  status: ClaimStatus;
  fires(bill: FacilityBill, claim: SubmittedClaim): boolean;
}

/** Diagnoses that say no present-on-admission indicator: external causes, and factors that are no illness. */
const isExemptFromPresence = (code: string) => /^[V-Z]/.test(code);

/** Checks of a facility's bill, in the order asked. Numbers are claim status codes (STC01-2). */
const facilityRules: readonly KindRule[] = [
  { status: status('A7', '228'), fires: ({ typeOfBill }) => !/^[1-9][1-9][0-9A-Z]$/.test(typeOfBill) },
  {
    // Statement dates missing or turned around
    status: status('A7', '188'),
    fires: ({ statementFrom: from, statementTo: to }) => from === '' || to === '' || to < from,
  },
  { status: status('A6', '254'), fires: ({ principalDiagnosis }) => principalDiagnosis === '' },
  { status: status('A6', '189'), fires: (bill, claim) => isStay(claim) && bill.admissionDate === '' },
  { status: status('A6', '231'), fires: (bill, claim) => isStay(claim) && bill.admissionType === '' },
  { status: status('A6', '234'), fires: (bill) => bill.patientStatus === '' },
  {
    // Present on admission: acute stays only
    status: status('A6', '688'),
    fires: ({ typeOfBill, principalDiagnosis: code, principalPresentOnAdmission: presence }) =>
      typeOfBill.startsWith('11') && presence === '' && !isExemptFromPresence(code),
  },
  { status: status('A7', '562', '71'), fires: ({ attendingNpi }) => attendingNpi !== '' && !isNpi(attendingNpi) },
];

/** The first check of its kind that the whole claim fails, or undefined. */
export function kindFault(claim: SubmittedClaim): ClaimStatus | undefined {
  const { facility } = claim;
  return facility && facilityRules.find((rule) => rule.fires(facility, claim))?.status;
}

/** Families of revenue codes (three digits) that an outpatient bill names with a HCPCS: laboratory, imaging, emergency. */
const needsHcpcs = ['030', '031', '032', '035', '045', '061'];

function facilityLineFault(line: SubmittedLine, claim: SubmittedClaim): ClaimStatus | undefined {
  const revenueCode = line.revenueCode ?? '';
  if (!/^\d{4}$/.test(revenueCode)) return status('A7', '455');
  const isHospitalOutpatient = ['13', '14'].includes(claim.facility?.typeOfBill.slice(0, 2) ?? '');
  return isHospitalOutpatient && line.qualifier === 'NU' && needsHcpcs.includes(revenueCode.slice(0, 3))
    ? status('A6', '454')
    : undefined;
}

/** Fillings, crowns, root canals and extractions name a tooth; fillings also its surfaces. */
const needsTooth = /^D(2[1-9]|3[123]|7[12])/;
const needsSurface = /^D2(1[4-6]|33[0-2]|39[1-4])/;

function dentalLineFault({ procedure, mouth }: SubmittedLine): ClaimStatus | undefined {
  const teeth = mouth?.teeth ?? [];
  if (needsTooth.test(procedure) && teeth.length === 0) return status('A6', '244');
  return needsSurface.test(procedure) && teeth.some((one) => one.surfaces === 0) ? status('A6', '240') : undefined;
}

/** What a line of a facility or a dentist lacks, or undefined. */
export function lineKindFault(line: SubmittedLine, claim: SubmittedClaim): ClaimStatus | undefined {
  if (claim.kind === 'institutional') return facilityLineFault(line, claim);
  return claim.kind === 'dental' ? dentalLineFault(line) : undefined;
}
