import { normalizeIcd10cm } from '@cleanclaim/codesets';
import type { Charge, ClaimKind, Diagnosis, Encounter, ProviderRole } from '../encounters/index.ts';
import { sumCents } from '../kernel/index.ts';
import {
  type Coverage,
  type Facility,
  type Patient,
  type Payer,
  type Practice,
  type Provider,
  subscriberFor,
} from '../parties/index.ts';
import { buildDetails, isExternalCause } from './build-details.ts';
import { buildLine } from './build-line.ts';
import { CLAIM_LIMITS, type ClaimObstacle, findObstacle } from './build-obstacles.ts';
import { claimPointers } from './claim-pointers.ts';
import { laterPayers } from './later-payers.ts';
import type { OrderedCoverage } from './payer-order.ts';
import type { Claim, ServiceLine } from './types.ts';

/** Everything a claim is made of. `id` and `patientControlNumber` are new ones. */
export interface ClaimParts {
  id: string;
  /** See `patientControlNumber`. */
  patientControlNumber: string;
  encounter: Encounter;
  patient: Patient;
  /** The coverage that is billed first. Absent: the patient pays, or the coverage has not been entered. */
  coverage: Coverage | undefined;
  /** The coverage's payer; absent while nobody has said which payer is meant. */
  payer: Payer | undefined;
  /** The coverages that follow, see `coveragesInOrder`. */
  laterCoverages?: readonly OrderedCoverage[] | undefined;
  practice: Practice;
  rendering?: Provider | undefined;
  referring?: Provider | undefined;
  facility?: Facility | undefined;
  /** Providers that the visit and its charges name in other roles, by id. */
  providersById?: ReadonlyMap<string, Provider> | undefined;
  diagnoses: readonly Diagnosis[];
  charges: readonly Charge[];
  /** ICD-10-PCS of an inpatient stay, principal first. */
  inpatientProcedures?: readonly string[] | undefined;
}

/** The claim, or the first reason why there is none, with the fix. */
export type ClaimBuildResult = { ok: true; claim: Claim } | ({ ok: false } & ClaimObstacle);

const NO_PROVIDERS: ReadonlyMap<string, Provider> = new Map();

/**
 * Who stands on the claim by role. On a facility's claim whoever rendered is the attending provider where none is named,
 * and is said once: loop 2310D is for another one (005010X223A2).
 */
function claimProviders(parts: ClaimParts, kind: ClaimKind): Pick<Claim, 'rendering' | 'referring' | 'providers'> {
  const { rendering, referring, encounter, providersById = NO_PROVIDERS } = parts;
  const named = Object.entries(encounter.providerIds ?? {}).flatMap(([role, id]): [ProviderRole, Provider][] => {
    const provider = providersById.get(id);
    return provider ? [[role as ProviderRole, provider]] : [];
  });
  const byRole: Partial<Record<ProviderRole, Provider>> = Object.fromEntries(named);
  const isFacility = kind === 'institutional';
  if (isFacility && rendering && !byRole.attending) byRole.attending = rendering;
  const saidOnce = isFacility && rendering?.npi === byRole.attending?.npi;
  return {
    ...(rendering && !saidOnce ? { rendering } : {}),
    ...(referring ? { referring } : {}),
    ...(Object.keys(byRole).length > 0 ? { providers: byRole } : {}),
  };
}

/** Optional parts of a claim that are taken over as they are; absent ones stay absent. */
function optionalParts(parts: ClaimParts, coverage: Coverage): Partial<Claim> {
  const { encounter, facility } = parts;
  const others = laterPayers(parts.laterCoverages ?? [], parts.patient);
  return {
    ...(coverage.groupNumber ? { groupNumber: coverage.groupNumber } : {}),
    ...(coverage.planName ? { planName: coverage.planName } : {}),
    ...(coverage.medicareSecondaryReason ? { medicareSecondaryReason: coverage.medicareSecondaryReason } : {}),
    ...(coverage.capitated ? { encounterOnly: true } : {}),
    ...(others.length > 0 ? { otherPayers: others } : {}),
    ...(facility ? { facility } : {}),
    ...(encounter.priorAuthorizationNumber ? { priorAuthorizationNumber: encounter.priorAuthorizationNumber } : {}),
    ...(encounter.accident ? { accident: encounter.accident } : {}),
    ...(encounter.admissionDate ? { admissionDate: encounter.admissionDate } : {}),
  };
}

/** The diagnoses in order of rank, canonical. */
function codesByRank(diagnoses: readonly Diagnosis[]): string[] {
  return [...diagnoses].sort((a, b) => a.rank - b.rank).map(({ code }) => normalizeIcd10cm(code));
}

/** Lines that point to nothing because the claim has no room for their diagnosis. */
function lostPointers(lines: readonly ServiceLine[], most: number): ClaimObstacle | undefined {
  const lost = lines.filter((line) => line.diagnosisPointers.length === 0).map((line) => line.lineNumber);
  if (lost.length === 0) return undefined;
  const limit = most === 12 ? 'twelve' : 'four';
  const message = `The lines point to more than ${limit} diagnoses, and line ${lost.join(', ')} would have none. Split the visit in two.`;
  return { reason: 'too-many-diagnoses', message };
}

/**
 * Builds the claim of one visit for its first payer, of the kind that the visit says. Lines keep the order of the
 * charges; diagnoses stand once each, as many as the kind takes; the total is the sum of the lines; payers that come
 * later are listed. A facility's frequency is the visit's (interim and late bills), others start as an original. The
 * claim is a snapshot. Whether it is clean is for the edits to say: a value that is merely wrong is taken over.
 * @returns the claim, or the reason why none can be made.
 */
export function buildClaim(parts: ClaimParts): ClaimBuildResult {
  const { coverage, payer, encounter, patient, charges, practice, facility } = parts;
  if (coverage === undefined) {
    const message = 'The visit has no coverage. Enter it, or bill the patient.';
    return { ok: false, reason: 'no-coverage', message };
  }
  if (payer === undefined) {
    const message = 'It is not known which payer the coverage means. Choose the payer.';
    return { ok: false, reason: 'no-payer', message };
  }
  const obstacle = findObstacle(parts);
  if (obstacle) return { ok: false, ...obstacle };
  const kind = encounter.claimKind ?? 'professional';
  const isFacility = kind === 'institutional';
  const all = codesByRank(parts.diagnoses);
  const own = isFacility
    ? parts.diagnoses.filter(({ code }) => !isExternalCause(normalizeIcd10cm(code)))
    : parts.diagnoses;
  const { diagnoses, pointers } = claimPointers(own, charges, CLAIM_LIMITS[kind].diagnoses);
  const byId = parts.providersById ?? NO_PROVIDERS;
  const lines = charges.map((charge, i) => buildLine(charge, i, kind, pointers[i] ?? [], byId));
  const lost = isFacility || diagnoses.length === 0 ? undefined : lostPointers(lines, CLAIM_LIMITS[kind].diagnoses);
  if (lost) return { ok: false, ...lost };
  const { inpatientProcedures } = parts;
  const details = buildDetails({ encounter, coverage, practice, facility, lines, inpatientProcedures, diagnoses: all });
  const claim: Claim = {
    id: parts.id,
    kind,
    patientControlNumber: parts.patientControlNumber,
    encounterId: encounter.id,
    coverageId: coverage.id,
    payerSequence: coverage.payerSequence,
    frequencyCode: isFacility ? (encounter.frequencyCode ?? '1') : '1',
    patient,
    relationship: coverage.relationship,
    subscriber: subscriberFor(coverage, patient),
    memberId: coverage.memberId,
    payer,
    billing: practice,
    placeOfService: isFacility ? '' : encounter.placeOfService || (facility?.placeOfService ?? ''),
    dateOfService: details?.institutional?.statementFrom ?? encounter.dateOfService,
    diagnoses,
    lines,
    totalChargeCents: sumCents(lines.map((line) => line.chargeCents)),
    acceptAssignment: true,
    benefitsAssigned: true,
    releaseOfInformation: true,
    ...claimProviders(parts, kind),
    ...optionalParts(parts, coverage),
    ...(details === undefined ? {} : { details }),
    ...(isFacility ? { chargeIds: charges.map((charge) => charge.id) } : {}),
  };
  return { ok: true, claim };
}
