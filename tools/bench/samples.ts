import { type Claim, claimsTo837, type Envelope837 } from '@cleanclaim/billing/claims';
import { cents } from '@cleanclaim/billing/kernel';
import type { PostableClaim } from '@cleanclaim/billing/remittance';
import { sampleClaim, sampleLine } from '../../packages/billing/src/claims/testing/sample-claim.ts';
import { dollars, eraFile, eraSet } from '../../packages/billing/src/remittance/testing/era-text.ts';

const CODES = ['99213', '99214', '36415', '81002'] as const;

/** Clean claims of four lines for as many patients; the same for the same count. */
export function sampleClaims(count: number): Claim[] {
  const base = sampleClaim();
  return Array.from({ length: count }, (_, i) => ({
    ...sampleClaim({
      diagnoses: ['I10', 'E119'],
      lines: CODES.map((procedureCode, k) =>
        sampleLine({ lineNumber: k + 1, procedureCode, chargeCents: cents(12_500 + k), diagnosisPointers: [1, 2] }),
      ),
    }),
    id: `claim-${i}`,
    patientControlNumber: `CC${1_000_000 + i}`,
    memberId: `NM${1_000_000 + i}`,
    patient: { ...base.patient, id: `patient-${i}`, mrn: `M${i}` },
  }));
}

const ENVELOPE: Envelope837 = {
  interchangeControl: 1,
  groupControl: 1,
  firstTransactionSetControl: 1,
  date: '2026-11-02',
  time: '09:00',
  usage: 'T',
  senderQualifier: 'ZZ',
  senderId: 'LAKESIDE',
  receiverQualifier: 'ZZ',
  receiverId: 'NM001',
  receiverName: 'Northern Mutual',
};

/** The 837P of claims; a refusal is a bug of the samples. */
export function file837p(claims: readonly Claim[]): Uint8Array {
  const result = claimsTo837(claims, ENVELOPE);
  if (!result.ok) throw new Error(`a sample claim cannot be sent: ${result.finding.message}`);
  return result.bytes;
}

const LINE = { charge: 12_500, paid: 9000 } as const;

function paidClaim(controlNumber: string): string[] {
  const services = CODES.flatMap((code, i) => [
    `SVC*HC:${code}*${dollars(LINE.charge)}*${dollars(LINE.paid)}**1`,
    'DTM*472*20261005',
    `CAS*CO*45*${dollars(LINE.charge - LINE.paid - 500)}`,
    'CAS*PR*3*5',
    `REF*6R*${i + 1}`,
    `AMT*B6*${dollars(LINE.paid + 500)}`,
  ]);
  const total = `${dollars(LINE.charge * 4)}*${dollars(LINE.paid * 4)}`;
  return [
    `CLP*${controlNumber}*1*${total}*20*12*ICN${controlNumber}*11*1`,
    'NM1*QC*1*VANCE*MARTA****MI*NMX4470021',
    ...services,
  ];
}

const CLAIMS_PER_PAYMENT = 5000;

/** An 835 that pays so many claims of four lines, five thousand a payment. */
export function file835(count: number): Uint8Array {
  const sets: string[][] = [];
  for (let first = 0; first < count; first += CLAIMS_PER_PAYMENT) {
    const numbers = Array.from(
      { length: Math.min(CLAIMS_PER_PAYMENT, count - first) },
      (_, i) => `CC${1e6 + first + i}`,
    );
    const paid = dollars(numbers.length * LINE.paid * 4);
    const control = String(sets.length + 1).padStart(4, '0');
    sets.push(eraSet({ paid, control, trace: `EFT${control}` }, numbers.flatMap(paidClaim)));
  }
  return eraFile(sets);
}

/** Our claims behind the first so many of `file835`. */
export function postableClaims(count: number): PostableClaim[] {
  return Array.from({ length: count }, (_, i) => ({
    claimId: `claim-${i}`,
    patientId: `patient-${i}`,
    payerId: 'payer-1',
    patientControlNumber: `CC${1e6 + i}`,
    totalChargeCents: cents(LINE.charge * 4),
    payerArCents: cents(LINE.charge * 4),
    lines: CODES.map((procedureCode, k) => ({ lineNumber: k + 1, procedureCode, chargeCents: cents(LINE.charge) })),
    posted: [],
  }));
}
