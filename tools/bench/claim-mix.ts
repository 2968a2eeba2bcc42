import type { Claim, PriorClaim } from '@cleanclaim/billing/claims';
import { cents, sumCents } from '@cleanclaim/billing/kernel';
import { sampleClaim, sampleLine, sampleReferring } from '../../packages/billing/src/claims/testing/sample-claim.ts';

/** What is billed together, codes with their modifiers, the usual ones more often: one to six lines. */
const VISITS = [
  '99213',
  '99214',
  '99213',
  '99214',
  '99203',
  '99204',
  '99212',
  '99213 36415 80053',
  '99214 36415 80053 85025 80061',
  '99214 36415 80053 83036 80061 84443',
  '99213:25 20610:LT',
  '99214:25 93000',
  '99213 87880:QW',
  '99213 81002',
  '99213:25 69210',
  '99213:25 17000 17003',
  '99213:25 96372',
  '97110:GP 97140:GP 97112:GP',
  '97110:GP 97530:GP',
  '90834',
  '90837',
  '45385 45380:59',
  '43239',
  '71046 73030:RT',
  '76700',
  '92014',
  '11102',
  '94010',
];
/** One claim in eight has a service too many, as scrubbed claims do. */
const STRAY = ['80048', '45380', '20610', '17003', '97110', '99213', '93010', '11042', '36415'];
const DIAGNOSES = 'I10 E119 E785 J069 M5450 R059 K219 N390 F411 R519 J449 I2510 E039 L309 R0602 D649'.split(' ');
const FILING = ['CI', 'CI', 'BL', 'MB', 'MB', 'MC', '16'];

/** The same numbers from 0 up to 1 for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

/** A claim with the patient's earlier ones. */
export interface MixedClaim {
  claim: Claim;
  priorClaims: PriorClaim[];
}

/** So many claims of one to six lines, of many patients, payers and days, a third with earlier claims; by a fixed seed. */
export function claimMix(count: number): MixedClaim[] {
  const next = numbers(20_261_129);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const base = sampleClaim({ referring: sampleReferring, details: { cliaNumber: '24D0987654' } });
  const day = () => `2026-${pick(['08', '09', '10'])}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`;
  const linesOn = (dateOfService: string, pointers: number[]) => {
    const services = pick(VISITS).split(' ');
    if (next() < 0.125) services.push(pick(STRAY));
    return services.map((service, k) => {
      const [procedureCode = '', modifier] = service.split(':');
      return sampleLine({
        lineNumber: k + 1,
        procedureCode,
        modifiers: modifier === undefined ? [] : [modifier],
        chargeCents: cents(2_000 + Math.floor(next() * 40_000)),
        diagnosisPointers: pointers,
        dateOfService,
      });
    });
  };
  return Array.from({ length: count }, (_, i) => {
    const dateOfService = day();
    const codes = [...new Set(Array.from({ length: 1 + Math.floor(next() * 4) }, () => pick(DIAGNOSES)))];
    const patient = {
      ...base.patient,
      id: `patient-${i}`,
      mrn: `M${i}`,
      birthDate: `${1935 + Math.floor(next() * 70)}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 9)}`,
      sex: pick(['F', 'M'] as const),
    };
    const lines = linesOn(dateOfService, codes.length > 1 ? [1, 2] : [1]);
    const claimFilingIndicator = pick(FILING);
    const claim: Claim = {
      ...base,
      lines,
      totalChargeCents: sumCents(lines.map(({ chargeCents }) => chargeCents)),
      diagnoses: codes,
      id: `claim-${i}`,
      patientControlNumber: `CC${1_000_000 + i}`,
      memberId: claimFilingIndicator === 'MB' ? '2AC3DE4FG56' : `NM${1_000_000 + i}`,
      dateOfService,
      patient,
      subscriber: patient,
      payer: { ...base.payer, claimFilingIndicator },
    };
    const earlier = next() < 0.33 ? 1 + Math.floor(next() * 3) : 0;
    const priorClaims = Array.from({ length: earlier }, (_unused, k): PriorClaim => {
      const on = day();
      return {
        claimId: `claim-${i}-${k}`,
        patientControlNumber: `CP${1_000_000 + i * 10 + k}`,
        patientId: patient.id,
        dateOfService: on,
        lines: linesOn(on, [1]),
        status: 'paid',
        kind: 'professional',
        renderingNpi: '1999999117',
        renderingTaxonomy: '207Q00000X',
        billingNpi: base.billing.npi,
        payerId: 'payer-1',
        diagnoses: codes,
      };
    });
    return { claim, priorClaims };
  });
}
