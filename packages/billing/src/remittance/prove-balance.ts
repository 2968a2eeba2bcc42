import type { X12File } from '@cleanclaim/x12';
import { type Cents, cents, sumCents } from '../kernel/index.ts';
import type { SegmentRef } from '../ledger/index.ts';
import { remittancesFrom835 } from './remittance-from-835.ts';
import type { BalanceCheck, BalanceProof, ClaimPayment, Remittance, RemittanceFault, RemittanceHead } from './types.ts';

const EQUATIONS = {
  payment: 'BPR02 = sum of CLP04 - sum of PLB',
  claim: 'CLP03 - CLP04 = sum of CAS of the claim and its lines',
  'claim-lines': 'CLP03 = sum of SVC02',
  service: 'SVC02 - SVC03 = sum of CAS of the line',
} as const;

function check(
  rule: BalanceCheck['rule'],
  expected: number,
  actual: number,
  segment: SegmentRef,
  claimPaymentIndex?: number,
): BalanceCheck {
  return {
    rule,
    equation: EQUATIONS[rule],
    expectedCents: cents(expected),
    actualCents: cents(actual),
    differenceCents: cents(actual - expected),
    ...(claimPaymentIndex === undefined ? {} : { claimPaymentIndex }),
    segment,
  };
}

function sumAdjustments(adjustments: readonly { amountCents: Cents }[]): number {
  return sumCents(adjustments.map((adjustment) => adjustment.amountCents));
}

function claimChecks(claimPayment: ClaimPayment): BalanceCheck[] {
  const { index, segment, servicePayments } = claimPayment;
  const ofLines = servicePayments.map((service) => sumAdjustments(service.adjustments));
  const adjusted = sumAdjustments(claimPayment.adjustments) + ofLines.reduce((a, b) => a + b, 0);
  const checks = [check('claim', claimPayment.chargeCents - claimPayment.paidCents, adjusted, segment, index)];
  if (servicePayments.length === 0) return checks;
  const charged = sumCents(servicePayments.map((service) => service.chargeCents));
  checks.push(check('claim-lines', claimPayment.chargeCents, charged, segment, index));
  for (const [i, service] of servicePayments.entries()) {
    checks.push(check('service', service.chargeCents - service.paidCents, ofLines[i] ?? 0, service.segment, index));
  }
  return checks;
}

/** Proves the balance of a payment whose claim payments pass by one after the other. */
export interface BalanceProver {
  add(claimPayment: ClaimPayment): void;
  prove(head: RemittanceHead): BalanceProof;
}

/** `proveBalance` for claim payments that are not kept: only what fails stays. */
export function startBalanceProof(): BalanceProver {
  let claimed = 0;
  let checked = 0;
  const failures: BalanceCheck[] = [];
  return {
    add: (claimPayment) => {
      claimed += claimPayment.paidCents;
      for (const one of claimChecks(claimPayment)) {
        checked += 1;
        if (one.differenceCents !== 0) failures.push(one);
      }
    },
    prove: (head) => {
      const explained = claimed - sumAdjustments(head.providerAdjustments);
      const whole = check('payment', explained, head.paidCents, head.segment);
      const failing = whole.differenceCents === 0 ? failures : [whole, ...failures];
      return { balanced: failing.length === 0, checked: checked + 1, failures: failing };
    },
  };
}

/**
 * Tests every balancing equation of a payment to the cent (005010X221A1, section 1.10.2.1): the payment, each claim, its
 * lines where it has lines, and each line. `actual` of the payment check is BPR02; a positive PLB reduces the payment.
 */
export function proveBalance(remittance: Remittance): BalanceProof {
  const prover = startBalanceProof();
  for (const claimPayment of remittance.claimPayments) prover.add(claimPayment);
  return prover.prove(remittance);
}

/** One payment of a file in the report of `cleanclaim remit check`. */
export interface PaymentBalance {
  payer: string;
  trace: string;
  paidCents: Cents;
  balanced: boolean;
  checked: number;
  failures: {
    rule: BalanceCheck['rule'];
    equation: string;
    expectedCents: Cents;
    actualCents: Cents;
    differenceCents: Cents;
    /** CLP01, for a failure inside a claim payment. */
    patientControlNumber?: string;
    position: number;
    offset: number;
    text: string;
  }[];
}

/** The balance of every 835 payment in a file, with what could not be read. `balanced` is false too when an amount is unreadable. */
export interface FileBalance {
  balanced: boolean;
  payments: PaymentBalance[];
  faults: RemittanceFault[];
}

function paymentBalance(remittance: Remittance): PaymentBalance {
  const proof = proveBalance(remittance);
  const failures = proof.failures.map(({ segment, claimPaymentIndex, ...failure }) => {
    const number = remittance.claimPayments[claimPaymentIndex ?? -1]?.patientControlNumber;
    return { ...failure, ...(number === undefined ? {} : { patientControlNumber: number }), ...segment };
  });
  const { payerName: payer, traceNumber: trace, paidCents } = remittance;
  return { payer, trace, paidCents, balanced: proof.balanced, checked: proof.checked, failures };
}

/** Reads a file and proves each payment in it; the data behind `cleanclaim remit check FILE --json`. */
export function proveBalanceOf(file: X12File): FileBalance {
  const { remittances, faults } = remittancesFrom835(file);
  const payments = remittances.map(paymentBalance);
  const whole = !faults.some((fault) => fault.affectsBalance);
  return { balanced: whole && payments.every((payment) => payment.balanced), payments, faults };
}
