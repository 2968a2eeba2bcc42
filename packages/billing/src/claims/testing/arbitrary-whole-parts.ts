import fc from 'fast-check';
import type { ClaimDetails } from '../../encounters/index.ts';
import { cents, sumCents } from '../../kernel/index.ts';
import type { Facility, Provider } from '../../parties/index.ts';
import type { OtherPayer, PayerAdjudication, PayerAdjustment } from '../other-payer.ts';
import type { Claim, ServiceLine } from '../types.ts';
import { sampleFacility, samplePayer, sampleReferring, sampleRendering } from './sample-claim.ts';
import { sampleAttending, sampleOperating } from './sample-institutional.ts';

/** Fields of which any may be absent. */
export const some = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> =>
  fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;

export const words = fc.constantFrom('See the record', 'Second visit this week', "Patient's request");
export const number = (...given: string[]) => fc.constantFrom('A-1', 'REF 2026/7', '00012', ...given);
/** Days before any service of a sample claim. */
export const earlier = fc.constantFrom('2026-09-01', '2026-09-30', '2026-10-01');
export const amountOf = (max: number) => fc.integer({ min: 1, max }).map(cents);

/** Providers with what the wire keeps of them. */
export const person = (base: Provider): fc.Arbitrary<Provider> =>
  fc.constantFrom('Ruth', 'Per', 'Ingrid').map((firstName) => ({ ...base, firstName }));

export const rendering = person(sampleRendering);
export const referring = person(sampleReferring);
export const attending = person(sampleAttending);
export const operating = person(sampleOperating);
export const otherOperating = person({ ...sampleOperating, npi: '1999999208', lastOrOrganizationName: 'Brandt' });
export const supervising = person({ ...sampleReferring, npi: '1999999216', lastOrOrganizationName: 'Ueda' });
export const primaryCare = person({ ...sampleReferring, npi: '1999999224', lastOrOrganizationName: 'Moreau' });
export const ordering = person({
  ...sampleReferring,
  npi: '1999999232',
  lastOrOrganizationName: 'Adeyemi',
  address: { line1: '5 Pine Street', line2: 'Suite 2', city: 'Superior', state: 'WI', zip: '548801234' },
});
export const facility: fc.Arbitrary<Facility> = fc
  .constantFrom('Harbor Surgery Center', 'Bayfront Clinic')
  .map((name) => ({ ...sampleFacility, name }));

/** Details that two kinds or more can carry. */
export const sharedDetails: fc.Arbitrary<ClaimDetails> = some<ClaimDetails>({
  serviceAuthorizationException: fc.constantFrom('1', '7'),
  delayReason: fc.constantFrom('1', '11'),
  note: words.map((text) => ({ kind: 'ADD' as const, text })),
  attachments: fc.array(
    fc.constantFrom(
      { reportType: 'OZ', transmission: 'AA' as const },
      { reportType: 'RB', transmission: 'BM' as const, controlNumber: 'ACN 1' },
      { reportType: 'EB', transmission: 'EL' as const, controlNumber: 'ACN-2' },
    ),
    { minLength: 1, maxLength: 3 },
  ),
});

/** Numbers and dates of loop 2300 that professional and institutional claims share. */
export const sharedNumbers: fc.Arbitrary<ClaimDetails> = some<ClaimDetails>({
  investigationalDeviceExemption: number('G150001'),
  medicalRecordNumber: number('MRN-1001'),
  demonstrationProject: number('58'),
  conditionCodes: fc.uniqueArray(fc.constantFrom('09', '17', '21', 'AA', 'B3'), { minLength: 1, maxLength: 5 }),
  epsdt: fc.constantFrom(
    { referralGiven: false, conditions: ['NU'] },
    { referralGiven: true, conditions: ['AV'] },
    { referralGiven: true, conditions: ['S2', 'ST'] },
  ),
});

/** A charge as a payer may have split it: contract, coinsurance, the rest paid; nothing in between is zero. */
function decided(charge: number, share: number): { paid: number; adjustments: PayerAdjustment[] } {
  const contract = Math.floor((charge * share) / 100);
  const patient = Math.floor(contract / 2);
  const parts: PayerAdjustment[] = [
    { group: 'CO', reason: '45', cents: cents(contract) },
    { group: 'PR', reason: '2', cents: cents(patient), quantity: 1 },
  ];
  return {
    paid: charge - contract - patient,
    adjustments: parts.filter((one) => one.cents !== 0),
  };
}

interface DecisionParts {
  share: number;
  byLine: boolean;
  remarks: string[];
  number: string;
  bundles: boolean;
}

/** A decision that adds up: on the lines, or on the claim as a whole. */
function adjudication(claim: Claim, parts: DecisionParts): PayerAdjudication {
  const paidDate = '2026-11-16';
  const onLine = (line: ServiceLine, i: number) => {
    const { paid, adjustments } = decided(line.chargeCents, parts.share);
    return {
      lineNumber: line.lineNumber,
      procedureCode: line.procedureCode,
      modifiers: line.modifiers,
      ...(line.revenueCode === undefined ? {} : { revenueCode: line.revenueCode }),
      units: line.units,
      paidCents: cents(paid),
      ...(parts.bundles && i > 0 ? { bundledInto: 1 } : {}),
      adjustments,
      paidDate,
    };
  };
  const lines = parts.byLine ? claim.lines.map(onLine) : [];
  const whole = decided(claim.totalChargeCents, parts.share);
  return {
    paidDate,
    paidCents: parts.byLine ? sumCents(lines.map((line) => line.paidCents)) : cents(whole.paid),
    payerClaimControlNumber: parts.number,
    adjustments: parts.byLine ? [] : whole.adjustments,
    remarks: parts.remarks,
    patientLiabilityCents: cents(100),
    lines,
    crossedOver: false,
  };
}

const decisionParts: fc.Arbitrary<DecisionParts> = fc.record({
  share: fc.integer({ min: 0, max: 60 }),
  byLine: fc.boolean(),
  remarks: fc.uniqueArray(fc.constantFrom('MA01', 'N130', 'N290', 'M76', 'MA07'), { maxLength: 5 }),
  number: number('ICN-1'),
  bundles: fc.boolean(),
});

/** The claim as first, second or third payer's, with the decisions of those before. */
export function withPayers(claim: Claim): fc.Arbitrary<Claim> {
  const before = (payerSequence: 'P' | 'S', parts: DecisionParts): OtherPayer => ({
    coverageId: `coverage-${payerSequence}`,
    payerSequence,
    payer: {
      ...samplePayer,
      id: `payer-${payerSequence}`,
      name: 'Prairie Benefit Trust',
      payerIdentifier: `PBT${payerSequence}`,
    },
    relationship: payerSequence === 'P' ? '18' : '01',
    subscriber: claim.patient,
    memberId: `PBT-${payerSequence}`,
    ...(payerSequence === 'P' ? { groupNumber: 'TRUST9' } : { planName: 'Trust Plan' }),
    benefitsAssigned: true,
    releaseOfInformation: payerSequence === 'P',
    adjudication: adjudication(claim, parts),
  });
  return fc.tuple(fc.constantFrom(0, 0, 1, 2), decisionParts, decisionParts).map(([payers, first, second]): Claim => {
    if (payers === 0) return claim;
    const otherPayers = payers === 1 ? [before('P', first)] : [before('P', first), before('S', second)];
    return { ...claim, payerSequence: payers === 1 ? 'S' : 'T', otherPayers };
  });
}
