import { normalizeIcd10cm } from '@cleanclaim/codesets';
import type { ClaimDetails, DatedCode, Encounter, InstitutionalDetails } from '../encounters/index.ts';
import type { Coverage, Facility, Practice } from '../parties/index.ts';
import { type CodeRange, inRanges } from './edits/support/code-ranges.ts';
import type { ServiceLine } from './types.ts';

/** Laboratory tests for which a CLIA certificate must be named: CMS Claims Processing Manual ch. 16 section 70. */
const LABORATORY: readonly CodeRange[] = [
  ['80047', '89356'],
  ['0001U', '0599U'],
  ['0001M', '0020M'],
  ['G0103', 'G0103'],
  ['G0123', 'G0124'],
  ['G0141', 'G0148'],
  ['G0306', 'G0307'],
  ['G0328', 'G0328'],
  ['G0432', 'G0435'],
  ['G0480', 'G0483'],
  ['G0659', 'G0659'],
  ['P2028', 'P7001'],
];

/** HI BN holds twelve. */
const MAX_EXTERNAL_CAUSES = 12;
/** HI BBR and BBQ hold 25. */
const MAX_PROCEDURES = 25;

/** External causes (V00 to Y99) stand apart from the other diagnoses on a facility's claim. */
export function isExternalCause(code: string): boolean {
  return /^[V-Y]/.test(code);
}

interface DetailParts {
  encounter: Encounter;
  coverage: Coverage;
  practice: Practice;
  facility?: Facility | undefined;
  lines: readonly ServiceLine[];
  /** ICD-10-PCS of the stay, from coding. */
  inpatientProcedures?: readonly string[] | undefined;
  /** ICD-10-CM of the visit, canonical, by rank. */
  diagnoses: readonly string[];
}

/** The certificate of whoever runs the laboratory: the place of service's, else the practice's while it is in force. */
function cliaNumber({ encounter, facility, practice, lines }: DetailParts): string | undefined {
  if (!lines.some((line) => inRanges(line.procedureCode, LABORATORY))) return undefined;
  if (facility?.cliaNumber) return facility.cliaNumber;
  const { cliaFrom = '', cliaTo = '9999-12-31' } = practice;
  const { dateOfService } = encounter;
  return cliaFrom <= dateOfService && dateOfService <= cliaTo ? practice.cliaNumber : undefined;
}

function procedures(parts: DetailParts, given: readonly DatedCode[]): DatedCode[] {
  const { encounter, inpatientProcedures } = parts;
  if (!inpatientProcedures || inpatientProcedures.length === 0) return [...given];
  const day = encounter.admissionDate ?? encounter.dateOfService;
  const dates = new Map(given.map(({ code, date }) => [code, date]));
  return inpatientProcedures.slice(0, MAX_PROCEDURES).map((code) => ({ code, date: dates.get(code) ?? day }));
}

/** What a facility reports: statement dates from the stay where none are entered, procedures as coded, external causes apart. */
function institutional(parts: DetailParts, given: InstitutionalDetails): InstitutionalDetails {
  const { encounter } = parts;
  const coded = procedures(parts, given.procedures ?? []);
  const causes = [
    ...new Set([...(given.externalCauses ?? []).map(normalizeIcd10cm), ...parts.diagnoses.filter(isExternalCause)]),
  ];
  return {
    ...given,
    statementFrom: given.statementFrom || (encounter.admissionDate ?? encounter.dateOfService),
    statementThrough: given.statementThrough || (encounter.endDate ?? encounter.dateOfService),
    ...(coded.length > 0 ? { procedures: coded } : {}),
    ...(causes.length > 0 ? { externalCauses: causes.slice(0, MAX_EXTERNAL_CAUSES) } : {}),
  };
}

/**
 * What a claim says beside parties and codes: as the visit says it, plus the laboratory's certificate where a test is
 * billed and the accident carrier's claim number. Undefined when there is nothing.
 */
export function buildDetails(parts: DetailParts): ClaimDetails | undefined {
  const { encounter, coverage } = parts;
  const given = encounter.details ?? {};
  const kind = encounter.claimKind ?? 'professional';
  const clia = kind === 'professional' && given.cliaNumber === undefined ? cliaNumber(parts) : undefined;
  const casualty = given.propertyCasualtyClaimNumber ?? coverage.propertyCasualtyClaimNumber;
  const details: ClaimDetails = {
    ...given,
    ...(clia === undefined ? {} : { cliaNumber: clia }),
    ...(casualty === undefined ? {} : { propertyCasualtyClaimNumber: casualty }),
    ...(kind === 'institutional' && given.institutional
      ? { institutional: institutional(parts, given.institutional) }
      : {}),
  };
  return Object.keys(details).length === 0 ? undefined : details;
}
