import type { ClaimStatus } from './claim-status.ts';
import type { Payer } from './data/payer.ts';
import { addDays } from './days.ts';
import type { DecidedClaim } from './decision.ts';
import type { Payment } from './payments.ts';
import { payerClaimControlNumber, type Receipt } from './receipt.ts';
import type { ScreenedClaim } from './screen.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** A decision with its 835: ISO day and TRN02. */
export interface KnownDecision {
  decided: DecidedClaim;
  date: string;
  traceNumber: string;
}

/** A claim as its payer knows it, with what was decided on it in the order in which it goes out. */
export interface KnownClaim {
  claim: SubmittedClaim;
  payer: Payer;
  accepted: boolean;
  /** What the 277CA said. */
  status: ClaimStatus;
  /** '' for a claim that was rejected. */
  payerClaimControlNumber: string;
  /** ISO day. */
  receivedDate: string;
  decisions: KnownDecision[];
}

/** The claims and payments of one interchange. */
interface ProcessedClaims {
  receipt: Receipt;
  screened: readonly ScreenedClaim[];
  payments: readonly Payment[];
}

/** Everything that reached a payer in these interchanges, oldest first. A reversal is told of the claim that it reverses. */
export function knownClaims(interchanges: readonly ProcessedClaims[]): KnownClaim[] {
  const known = new Map<SubmittedClaim, KnownClaim>();
  for (const { receipt, screened, payments } of interchanges) {
    for (const { claim, payer, accepted, status } of screened) {
      if (payer === undefined) continue;
      const number = accepted ? payerClaimControlNumber(payer, receipt, claim) : '';
      const one = { claim, payer, accepted, status, payerClaimControlNumber: number, decisions: [] };
      known.set(claim, { ...one, receivedDate: receipt.today });
    }
    for (const { claims, afterDays, traceNumber } of payments) {
      const date = addDays(receipt.today, afterDays);
      for (const decided of claims) known.get(decided.claim)?.decisions.push({ decided, date, traceNumber });
    }
  }
  return [...known.values()];
}
