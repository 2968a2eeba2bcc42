import type { Payer } from './data/payer.ts';
import { type Cents, cents, negate, sum } from './money.ts';
import type { SubmittedClaim, SubmittedLine } from './submitted-claim.ts';

/** One CAS reason: the group says who bears the money (CO provider, PR patient, OA other). */
export interface Adjustment {
  groupCode: 'CO' | 'PR' | 'OA';
  carc: string;
  amountCents: Cents;
}

/** A line as decided: charge = paid + adjustments, to the cent. */
export interface DecidedLine {
  line: SubmittedLine;
  /** The code that is paid (SVC01) where it is not the one billed, which is told in SVC06. */
  paidAs?: string;
  chargeCents: Cents;
  paidCents: Cents;
  /** Undefined for a denied line. */
  allowedCents: Cents | undefined;
  adjustments: readonly Adjustment[];
  rarcs: readonly string[];
  /** Id of the denial rule that fired. */
  denialRule?: string;
}

/** How a stay was priced: CLP11, CLP12 and MIA. */
export interface StayDecision {
  code: string;
  milliWeight: number;
  coveredDays: number;
  rateCents: Cents;
}

/** A claim as decided and as it will stand in an 835. */
export interface DecidedClaim {
  claim: SubmittedClaim;
  payer: Payer;
  /** CLP01 as the payer will print it. */
  printedControlNumber: string;
  payerClaimControlNumber: string;
  /** CLP02. */
  claimStatusCode: string;
  chargeCents: Cents;
  paidCents: Cents;
  patientResponsibilityCents: Cents;
  lines: readonly DecidedLine[];
  /** True when the payer answers for the whole claim and reports no lines. */
  isClaimLevel: boolean;
  /** Claim-level remark codes (MOA). */
  claimRarcs: readonly string[];
  interestCents?: Cents;
  /** Only of a stay. */
  stay?: StayDecision;
  /** The payer to which the claim was passed on (CLP02 19, NM1*TT). */
  crossedOverTo?: { payer: Payer; memberId: string };
}

/** Totals over the lines: charge, paid, and the patient's part (all PR). */
export function totals(
  lines: readonly DecidedLine[],
): Pick<DecidedClaim, 'chargeCents' | 'paidCents' | 'patientResponsibilityCents'> {
  const patientShares = lines.flatMap((line) => line.adjustments.filter((a) => a.groupCode === 'PR'));
  return {
    chargeCents: sum(lines.map((line) => line.chargeCents)),
    paidCents: sum(lines.map((line) => line.paidCents)),
    patientResponsibilityCents: sum(patientShares.map((a) => a.amountCents)),
  };
}

/**
 * The reversal of a decided claim: status 22 and every amount negated (005010X221A1, CLP02 and 1.10.2.8).
 * Patient responsibility is not reported on a reversal.
 */
export function reversalOf(decided: DecidedClaim): DecidedClaim {
  const { interestCents: _, ...rest } = decided;
  return {
    ...rest,
    claimStatusCode: '22',
    chargeCents: negate(decided.chargeCents),
    paidCents: negate(decided.paidCents),
    patientResponsibilityCents: cents(0),
    claimRarcs: [],
    lines: decided.lines.map((line) => ({
      ...line,
      chargeCents: negate(line.chargeCents),
      paidCents: negate(line.paidCents),
      allowedCents: undefined,
      adjustments: line.adjustments.map((a) => ({ ...a, amountCents: negate(a.amountCents) })),
      rarcs: [],
    })),
  };
}
