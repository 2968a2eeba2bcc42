import type {
  ClaimDetails,
  IntakeCharge,
  IntakeChart,
  IntakeCoverage,
  IntakeDiagnosis,
  IntakeFault,
  IntakeResult,
  PresentOnAdmission,
} from '@cleanclaim/billing/encounters';
import { looksLikeIcd10Cm, normalizeIcd10Cm } from '../common/codes.ts';
import { decodeText, ENCODING_FINDING } from '../common/decode-text.ts';
import { resultOfParts } from '../common/findings.ts';
import { selfSubscriber } from '../common/people.ts';
import { parseJson } from '../fhir/json.ts';
import { charge } from './charge-shape.ts';
import type { EncounterFile, EncounterFileDiagnosis } from './encounter-file.ts';
import { coverage, guarantor, patient } from './party-shapes.ts';
import { type Check, filledText, list, object, oneOf, optional, text } from './shape.ts';
import { icd10cm, presentOnAdmission, visit } from './visit-shapes.ts';

const fullDiagnosis = object<EncounterFileDiagnosis>({
  code: icd10cm,
  description: optional(text),
  presentOnAdmission: optional(presentOnAdmission),
});

const diagnosis: Check = (value, path, faults) =>
  (typeof value === 'string' ? icd10cm : fullDiagnosis)(value, path, faults);

const file = object<EncounterFile>({
  format: oneOf('cleanclaim-encounter'),
  story: optional(text),
  patient,
  guarantor: optional(guarantor),
  coverages: list(coverage, 10),
  encounter: visit,
  diagnoses: list(diagnosis, 25),
  charges: list(charge, 999),
  notes: optional(list(object<IntakeChart['notes'][number]>({ title: text, text: filledText }), 100)),
});

/** Text without the hyphens of zip codes; people write both. */
function withoutZipHyphens<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (key, one) =>
    key === 'zip' && typeof one === 'string' ? one.replace('-', '') : one,
  );
}

const SEQUENCES = ['P', 'S', 'T'] as const;

function coveragesOf(read: EncounterFile): IntakeCoverage[] {
  return read.coverages.map((one, i) => ({
    ...one,
    payerSequence: one.payerSequence ?? SEQUENCES[Math.min(i, 2)] ?? 'T',
    relationship: one.relationship ?? '18',
    subscriber: one.subscriber ?? selfSubscriber(read.patient),
  }));
}

function diagnosesOf(read: EncounterFile): {
  diagnoses: IntakeDiagnosis[];
  present: Record<string, PresentOnAdmission>;
} {
  const present: Record<string, PresentOnAdmission> = {};
  const diagnoses = read.diagnoses.map((one, i): IntakeDiagnosis => {
    const { code, description = '', presentOnAdmission: poa } = typeof one === 'string' ? { code: one } : one;
    const canonical = normalizeIcd10Cm(code);
    if (poa) present[canonical] = poa;
    return { code: canonical, system: 'icd10cm', description, rank: i + 1, origin: 'visit' };
  });
  return { diagnoses, present };
}

/** Codes of the details in canonical form, with what each diagnosis says of the admission. */
function detailsOf(details: ClaimDetails, present: Readonly<Record<string, PresentOnAdmission>>): ClaimDetails {
  const { institutional } = details;
  if (!institutional) return details;
  const { admittingDiagnosis, reasonsForVisit, externalCauses, presentOnAdmission: sent = {}, ...rest } = institutional;
  const all: Record<string, PresentOnAdmission> = { ...present };
  for (const [code, poa] of Object.entries(sent)) if (looksLikeIcd10Cm(code)) all[normalizeIcd10Cm(code)] = poa;
  return {
    ...details,
    institutional: {
      ...rest,
      ...(admittingDiagnosis === undefined ? {} : { admittingDiagnosis: normalizeIcd10Cm(admittingDiagnosis) }),
      ...(reasonsForVisit === undefined ? {} : { reasonsForVisit: reasonsForVisit.map(normalizeIcd10Cm) }),
      ...(externalCauses === undefined ? {} : { externalCauses: externalCauses.map(normalizeIcd10Cm) }),
      ...(Object.keys(all).length === 0 ? {} : { presentOnAdmission: all }),
    },
  };
}

function chargesOf(read: EncounterFile): IntakeCharge[] {
  return read.charges.map((one) => ({
    ...one,
    procedureCode: (one.procedureCode ?? '').toUpperCase(),
    description: one.description ?? '',
    modifiers: (one.modifiers ?? []).map((modifier) => modifier.toUpperCase()),
    units: one.units ?? 1,
    dateOfService: one.dateOfService ?? read.encounter.dateOfService,
    diagnosisPointers: one.diagnosisPointers ?? [],
  }));
}

/** What one place says against another, once each is right alone. */
function contradictions(read: EncounterFile, present: Readonly<Record<string, unknown>>): IntakeFault[] {
  const faults: IntakeFault[] = [];
  const kind = read.encounter.claimKind ?? 'professional';
  const { institutional } = read.encounter.details ?? {};
  if (kind === 'institutional' && !institutional) {
    const message = 'An institutional visit says its type of bill and statement dates here.';
    faults.push({ place: 'encounter.details.institutional', code: 'field-missing', message });
  }
  if (Object.keys(present).length > 0 && !institutional) {
    const message =
      'Only an institutional visit says what was present on admission. Set encounter.details.institutional.';
    faults.push({ place: 'diagnoses', code: 'value-not-valid', message });
  }
  for (const [i, one] of read.charges.entries()) {
    if (one.procedureCode || one.description || (kind === 'institutional' && one.revenueCode)) continue;
    const message = 'A charge says its procedure code, its revenue code (institutional) or the service in words.';
    faults.push({ place: `charges[${i}].procedureCode`, code: 'field-missing', message });
  }
  return faults;
}

/**
 * Reads one encounter file (`docs/encounter-file.md`): everything that a claim of any kind may need of a visit. Nothing
 * is left out or guessed: a field that is not known, missing or not valid is a fault at its JSON path, and then the file
 * gives no chart. Never throws.
 */
export function readEncounterFile(bytes: Uint8Array): IntakeResult {
  const { text: source, encoding } = decodeText(bytes);
  const parsed = parseJson(source, bytes.length);
  if ('fault' in parsed) return { ok: false, fault: parsed.fault };
  const faults: IntakeFault[] = [];
  file(parsed.value, '', faults);
  const nothing = { place: '', code: 'not-an-encounter', message: 'The file holds no encounter.' };
  if (faults.length > 0) return resultOfParts([], faults, nothing);
  const read = withoutZipHyphens(parsed.value as EncounterFile);
  const { diagnoses, present } = diagnosesOf(read);
  const contradicting = contradictions(read, present);
  if (contradicting.length > 0) return resultOfParts([], contradicting, nothing);
  const { details, placeOfService = '', ...encounter } = read.encounter;
  const chart: IntakeChart = {
    format: 'encounter',
    place: '',
    patient: read.patient,
    ...(read.guarantor ? { guarantor: read.guarantor } : {}),
    coverages: coveragesOf(read),
    encounter: { ...encounter, placeOfService, ...(details ? { details: detailsOf(details, present) } : {}) },
    notes: read.notes ?? [],
    diagnoses,
    charges: chargesOf(read),
    findings: encoding === 'utf-8' ? [] : [{ place: '', message: ENCODING_FINDING }],
  };
  return { ok: true, charts: [chart], faults: [] };
}
