import { buildClaim, type Claim, type ClaimBuildResult, coveragesInOrder, firstBill } from '@cleanclaim/billing/claims';
import { captureCharges, type IntakeChart, type IntakeProvider } from '@cleanclaim/billing/encounters';
import {
  type Coverage,
  type Facility,
  matchPayer,
  type Payer,
  type Practice,
  type Provider,
} from '@cleanclaim/billing/parties';

/** The practice's side, from fixtures/practice. */
export interface PracticeFile {
  practice: Practice;
  payers: Payer[];
  providers: Provider[];
}

const providerOf = (one: IntakeProvider): Provider => ({
  kind: one.firstName === undefined ? 'organization' : 'person',
  ...one,
  id: one.npi,
});

/** Ids of the providers of each role (their NPI), each told to `known`. */
function idsOf<R extends string>(
  providers: Readonly<Partial<Record<R, IntakeProvider>>> | undefined,
  known: Map<string, Provider>,
): Partial<Record<R, string>> {
  const ids: Partial<Record<R, string>> = {};
  for (const [role, one] of Object.entries(providers ?? {}) as [R, IntakeProvider][]) {
    known.set(one.npi, providerOf(one));
    ids[role] = one.npi;
  }
  return ids;
}

/** What the server does with a chart, without a database: parties get ids, charges are captured, the first claim is built. */
export function claimOfEncounter(
  chart: IntakeChart,
  file: PracticeFile,
): { built: ClaimBuildResult; payers: string[] } {
  const visit = chart.encounter;
  if (!visit) throw new Error('the chart has no visit');
  const { rendering, referring, facility, providers, ...rest } = visit;
  const known = new Map<string, Provider>();
  const providerIds = idsOf(providers, known);
  const encounter = { ...rest, id: 'encounter', patientId: 'patient', providerIds };
  const coverages = chart.coverages.map((coverage, i): Coverage => {
    const { payerName: _name, payerIdentifier: _id, ...content } = coverage;
    return {
      ...content,
      id: `coverage-${i}`,
      patientId: 'patient',
      payerId: matchPayer(coverage, file.payers)?.id ?? '',
    };
  });
  const { ordered } = coveragesInOrder(coverages, file.payers, encounter);
  const [first, ...later] = ordered;
  const charges = chart.charges.map(({ providers: named, ...charge }) => ({
    ...charge,
    providerIds: idsOf(named, known),
  }));
  const ids = charges.map((_, i) => `charge-${i}`);
  const place: Facility | undefined = facility?.address && {
    ...facility,
    id: 'facility',
    placeOfService: visit.placeOfService,
    address: facility.address,
  };
  const bill = firstBill(encounter, captureCharges(charges, chart.diagnoses, ids).charges);
  if (!bill.ok) throw new Error(bill.message);
  const built = buildClaim({
    id: visit.visitNumber,
    patientControlNumber: visit.visitNumber.replaceAll('-', ''),
    encounter: bill.encounter,
    patient: { ...chart.patient, id: 'patient' },
    coverage: first?.coverage,
    payer: first?.payer,
    laterCoverages: later,
    practice: file.practice,
    rendering: rendering && providerOf(rendering),
    referring: referring && providerOf(referring),
    facility: place,
    providersById: known,
    diagnoses: chart.diagnoses.map(({ code, rank }) => ({ code, rank })),
    charges: bill.charges,
  });
  return { built, payers: ordered.map(({ payer }) => payer?.payerIdentifier ?? '') };
}

/** Asserts at compile time what a claim is; keeps the test's own code short. */
export function builtClaim(result: ClaimBuildResult): Claim {
  if (!result.ok) throw new Error(`${result.reason}: ${result.message}`);
  return result.claim;
}
