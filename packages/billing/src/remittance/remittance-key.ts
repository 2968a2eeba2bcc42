import type { Cents } from '../kernel/index.ts';
import type { ClaimPayment, Remittance, RemittanceHead } from './types.ts';

/** Joins parts so that no two different lists give the same key. */
function keyOf(parts: readonly (string | number)[]): string {
  return parts
    .map((part) =>
      String(part)
        .trim()
        .replace(/[%|]/g, (mark) => (mark === '%' ? '%25' : '%7C')),
    )
    .join('|');
}

/**
 * What a payment is known by: payer, check or EFT number, amount and date. It does not change with the file name,
 * the envelope or its control numbers, so the same payment sent twice is recognized.
 */
export function remittanceKey(remittance: RemittanceHead): string {
  const { payerIdentifier, traceNumber, paidCents, paymentDate, apart } = remittance;
  const key = keyOf(['835', payerIdentifier, traceNumber, paidCents, paymentDate]);
  return apart === undefined ? key : `${key}|part|${apart}`;
}

/** The cash that a payment brings: BPR02, or its share where one payment is split over files. */
export function cashOf(remittance: RemittanceHead): Cents {
  return remittance.shareCents ?? remittance.paidCents;
}

/** A payment as sent, with what a person or its fellows have told of it since: number, day, what tells it apart, share. */
export function asKept(remittance: Remittance, kept: RemittanceHead): Remittance {
  const { traceNumber, paymentDate, apart, shareCents } = kept;
  return {
    ...remittance,
    traceNumber,
    paymentDate,
    ...(apart === undefined ? {} : { apart }),
    ...(shareCents === undefined ? {} : { shareCents }),
  };
}

function claimPart(claimPayment: ClaimPayment): string {
  const { patientControlNumber, payerClaimControlNumber, claimStatusCode, paidCents, chargeCents } = claimPayment;
  return keyOf([patientControlNumber, payerClaimControlNumber, claimStatusCode, paidCents, chargeCents]);
}

/**
 * Makes a giver of keys for the claim payments of one payment, to be asked once for each, in the order sent: the
 * payment's key, CLP01, CLP07, CLP02, CLP04, CLP03 and a 1-based count among identical ones.
 */
export function claimPaymentKeying(head: RemittanceHead): (claimPayment: ClaimPayment) => string {
  const payment = remittanceKey(head);
  const seen = new Map<string, number>();
  return (claimPayment) => {
    const part = claimPart(claimPayment);
    const ordinal = (seen.get(part) ?? 0) + 1;
    seen.set(part, ordinal);
    return `${payment}|${part}|${ordinal}`;
  };
}

/** The keys of all claim payments of a remittance, in its order. Linear in their number. */
export function claimPaymentKeys(remittance: Remittance): string[] {
  return remittance.claimPayments.map(claimPaymentKeying(remittance));
}

/** The key of one claim payment; for all of a large remittance use `claimPaymentKeys`. */
export function claimPaymentKey(remittance: Remittance, claimPayment: ClaimPayment): string {
  return claimPaymentKeys(remittance)[claimPayment.index] ?? '';
}

/** The keys of all provider adjustments, in order: reason, reference, amount and a count among identical ones. */
export function providerAdjustmentKeys(remittance: RemittanceHead): string[] {
  const payment = remittanceKey(remittance);
  const seen = new Map<string, number>();
  return remittance.providerAdjustments.map((adjustment) => {
    const part = keyOf(['PLB', adjustment.reasonCode, adjustment.reference, adjustment.amountCents]);
    const ordinal = (seen.get(part) ?? 0) + 1;
    seen.set(part, ordinal);
    return `${payment}|${part}|${ordinal}`;
  });
}
