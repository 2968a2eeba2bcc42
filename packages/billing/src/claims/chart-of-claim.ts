import type { IntakeChart, IntakeProvider } from '../encounters/index.ts';
import type { Provider } from '../parties/index.ts';
import type { Claim } from './types.ts';

function intakeProvider({ npi, lastOrOrganizationName, firstName, taxonomy, credential }: Provider): IntakeProvider {
  return {
    npi,
    lastOrOrganizationName,
    ...(firstName === undefined ? {} : { firstName }),
    ...(taxonomy === undefined ? {} : { taxonomy }),
    ...(credential === undefined ? {} : { credential }),
  };
}

/** Providers of each role as a chart names them. */
function byRole<R extends string>(providers: Readonly<Partial<Record<R, Provider>>> | undefined) {
  const named = Object.entries(providers ?? {}).map(([role, one]) => [role, intakeProvider(one as Provider)]);
  return named.length === 0 ? {} : { providers: Object.fromEntries(named) as Partial<Record<R, IntakeProvider>> };
}

function coveragesOf(claim: Claim): IntakeChart['coverages'] {
  const all = [claim, ...(claim.otherPayers ?? [])];
  return all.map(({ payer, payerSequence, memberId, groupNumber, planName, relationship, subscriber, ...rest }) => ({
    payerName: payer.name,
    payerIdentifier: payer.payerIdentifier,
    payerSequence,
    memberId,
    relationship,
    subscriber,
    ...(groupNumber === undefined ? {} : { groupNumber }),
    ...(planName === undefined ? {} : { planName }),
    ...(rest.medicareSecondaryReason === undefined ? {} : { medicareSecondaryReason: rest.medicareSecondaryReason }),
    ...('encounterOnly' in rest && rest.encounterOnly ? { capitated: true } : {}),
  }));
}

/**
 * What a chart would have said for this claim to be built: patient, coverages, visit, diagnoses and charges. The claim's
 * number stands as the visit's, so that the same claim twice is one visit.
 */
export function chartOfClaim(claim: Claim): IntakeChart {
  const { id: _id, ...patient } = claim.patient;
  const { rendering, referring, facility, frequencyCode } = claim;
  const billFrequency = frequencyCode === '7' || frequencyCode === '8' ? undefined : frequencyCode;
  return {
    format: 'encounter',
    place: '',
    patient: { ...patient, mrn: patient.mrn || claim.memberId },
    coverages: coveragesOf(claim),
    encounter: {
      visitNumber: claim.patientControlNumber,
      dateOfService: claim.dateOfService,
      placeOfService: claim.placeOfService,
      claimKind: claim.kind,
      ...(rendering ? { rendering: intakeProvider(rendering) } : {}),
      ...(referring ? { referring: intakeProvider(referring) } : {}),
      ...(facility ? { facility } : {}),
      ...(claim.priorAuthorizationNumber ? { priorAuthorizationNumber: claim.priorAuthorizationNumber } : {}),
      ...(claim.accident ? { accident: claim.accident } : {}),
      ...(claim.admissionDate ? { admissionDate: claim.admissionDate } : {}),
      ...(billFrequency === undefined ? {} : { frequencyCode: billFrequency }),
      ...(claim.details ? { details: claim.details } : {}),
      ...byRole(claim.providers),
    },
    notes: [],
    diagnoses: claim.diagnoses.map((code, i) => ({ code, system: 'icd10cm', description: '', rank: i + 1 })),
    charges: claim.lines.map(({ lineNumber: _line, providers, diagnosisPointers, modifiers, ...line }) => ({
      ...line,
      modifiers: [...modifiers],
      diagnosisPointers: [...diagnosisPointers],
      ...byRole(providers),
    })),
    findings: [],
  };
}
