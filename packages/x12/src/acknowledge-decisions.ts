import { childLoops, element, firstSegment } from './access.ts';
import { parseCents } from './money.ts';
import type { Loop, TransactionSet } from './types.ts';

/** A claim status: category (code source 507), status (508) and, where the status speaks of one, an entity (NM101 codes). */
export interface ClaimStatusCode {
  category: string;
  status: string;
  entity?: string;
}

/** One to three statuses, the most important one first. */
export type ClaimStatusCodes = readonly [ClaimStatusCode, second?: ClaimStatusCode, third?: ClaimStatusCode];

/** A claim that is taken on. */
export interface AcceptedClaim {
  accepted: true;
  /** The number that the payer gave the claim (REF 1K). */
  payerClaimNumber?: string;
  /** A2 20 (accepted for processing) with a payer's number, else A1 19 (received), unless told. */
  statuses?: ClaimStatusCodes;
}

/** A claim that is given back. */
export interface RejectedClaim {
  accepted: false;
  statuses: ClaimStatusCodes;
  /** Lines that caused it, by their place in the claim from 1. */
  lines?: readonly { line: number; statuses: ClaimStatusCodes }[];
  /** Words to the biller (STC12), where the codes do not say it. */
  message?: string;
}

export type ClaimDecision = AcceptedClaim | RejectedClaim;

/** A decision on the claim with this number (CLM01). */
export type ListedDecision = ClaimDecision & { claim: string };

/** A claim of the file, and what is decided on it. */
export interface DecidedClaim {
  /** CLM01, the patient control number. */
  number: string;
  chargeCents: number;
  /** The claim (loop 2300), the subscriber (2010BA) and the patient (2010BA or 2010CA). */
  loop: Loop;
  subscriber: Loop | undefined;
  patient: Loop | undefined;
  set: TransactionSet;
  decision: ClaimDecision;
}

/** The claims of a billing provider (loop 2000A) in the order sent, each with its decision. */
export function decidedClaims(
  provider: Loop,
  set: TransactionSet,
  decide: (claim: DecidedClaim) => ClaimDecision,
): DecidedClaim[] {
  return childLoops(provider, '2000B').flatMap((level) => {
    const subscriber = childLoops(level, '2010BA')[0];
    const claimsOf = (loop: Loop, patient: Loop | undefined): DecidedClaim[] =>
      childLoops(loop, '2300').map((claim) => {
        const clm = firstSegment(claim, 'CLM');
        const open: DecidedClaim = {
          number: element(clm, 1),
          chargeCents: parseCents(element(clm, 2)) ?? 0,
          loop: claim,
          subscriber,
          patient,
          set,
          decision: { accepted: true },
        };
        return { ...open, decision: decide(open) };
      });
    return [
      ...claimsOf(level, subscriber),
      ...childLoops(level, '2000C').flatMap((dependent) => claimsOf(dependent, childLoops(dependent, '2010CA')[0])),
    ];
  });
}
