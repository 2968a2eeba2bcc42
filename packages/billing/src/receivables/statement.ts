import { type Cents, cents, formatDate, formatDollars, type IsoDate, sumCents, ZERO } from '../kernel/index.ts';
import type { Guarantor } from '../parties/index.ts';

/** A claim as a statement needs it. Money is what the ledger says of this claim. */
export interface StatementClaim {
  claimId: string;
  dateOfService: IsoDate;
  /** What was done, in words of the practice, without codes. */
  description: string;
  chargeCents: Cents;
  insurancePaidCents: Cents;
  /** Written off: contract, charity, small balance ... */
  adjustedCents: Cents;
  /** The patient's part by PR adjustments, or the charge of a self-pay visit. */
  patientResponsibilityCents: Cents;
  patientPaidCents: Cents;
  /** What the practice forgave of the patient's part (charity, small balance); it stands in `adjustedCents` too. */
  patientForgivenCents?: Cents;
  /** True for a visit without insurance. */
  selfPay?: boolean;
  /** True while any payer still owes an answer: nothing of this claim is billed to the patient. */
  insurancePending: boolean;
  /** True for a qualified Medicare beneficiary, who owes no cost share. */
  qualifiedMedicareBeneficiary?: boolean;
}

export interface StatementInput {
  statementNumber: string;
  patientName: string;
  guarantor: Guarantor;
  practice: { name: string; phone: string };
  claims: readonly StatementClaim[];
  /** Money of the patient that no claim has taken yet, positive. */
  unappliedCents: Cents;
  date: IsoDate;
  dueDate: IsoDate;
}

export interface StatementLine {
  claimId: string;
  dateOfService: IsoDate;
  what: string;
  chargeCents: Cents;
  insurancePaidCents: Cents;
  adjustedCents: Cents;
  patientPaidCents: Cents;
  youOweCents: Cents;
}

export interface Statement {
  statementNumber: string;
  date: IsoDate;
  dueDate: IsoDate;
  patientName: string;
  guarantor: Guarantor;
  practice: { name: string; phone: string };
  lines: StatementLine[];
  /** Payments not applied to a visit yet, positive; they lower the total. */
  unappliedCents: Cents;
  /** What is to be paid; never negative. */
  totalDueCents: Cents;
  /** What the practice owes the patient, positive. */
  creditCents: Cents;
  /** Claims left out because insurance has not answered. */
  pendingClaimIds: string[];
  /** Plain words for the patient. */
  message: string;
}

function owed(claim: StatementClaim): Cents {
  const share = claim.qualifiedMedicareBeneficiary ? ZERO : claim.patientResponsibilityCents;
  return cents(share - (claim.patientForgivenCents ?? 0) - claim.patientPaidCents);
}

function messageFor(totalDueCents: Cents, creditCents: Cents, pending: number, input: StatementInput): string {
  const sentences: string[] = [];
  if (totalDueCents > 0) {
    sentences.push(`Please pay ${formatDollars(totalDueCents)} by ${formatDate(input.dueDate)}.`);
    if (!input.claims.some((claim) => claim.selfPay)) {
      sentences.push('Your insurance has answered for these visits; this is the part it leaves to you.');
    }
    sentences.push(`If you cannot pay it at once, call ${input.practice.phone} for a payment plan.`);
  } else if (creditCents > 0) {
    sentences.push(
      `You have paid ${formatDollars(creditCents)} too much. Call ${input.practice.phone} to get it back.`,
    );
  } else {
    sentences.push('You owe nothing.');
  }
  if (pending === 1) sentences.push('One visit is not on this statement, because your insurance has not answered yet.');
  if (pending > 1)
    sentences.push(`${pending} visits are not on this statement, because your insurance has not answered yet.`);
  return sentences.join(' ');
}

/**
 * Makes a patient statement: only what payers assigned to the patient (PR), never a claim that a payer still owes an answer
 * for, never a cost share of a qualified Medicare beneficiary. Claims with nothing owed and nothing paid by the patient
 * are left out.
 */
export function statementFor(input: StatementInput): Statement {
  const settled = input.claims.filter((claim) => !claim.insurancePending);
  const pendingClaimIds = input.claims.filter((claim) => claim.insurancePending).map((claim) => claim.claimId);
  const lines = settled
    .filter((claim) => owed(claim) !== 0 || claim.patientPaidCents !== 0)
    .sort((a, b) => (a.dateOfService < b.dateOfService ? -1 : 1))
    .map((claim): StatementLine => {
      const { claimId, dateOfService, description: what } = claim;
      const { chargeCents, insurancePaidCents, adjustedCents, patientPaidCents } = claim;
      const youOweCents = owed(claim);
      return {
        claimId,
        dateOfService,
        what,
        chargeCents,
        insurancePaidCents,
        adjustedCents,
        patientPaidCents,
        youOweCents,
      };
    });
  const balance = sumCents(lines.map((line) => line.youOweCents)) - input.unappliedCents;
  const totalDueCents = cents(Math.max(0, balance));
  const creditCents = cents(Math.max(0, -balance));
  const { statementNumber, date, dueDate, patientName, guarantor, practice, unappliedCents } = input;
  return {
    statementNumber,
    date,
    dueDate,
    patientName,
    guarantor,
    practice,
    lines,
    unappliedCents,
    totalDueCents,
    creditCents,
    pendingClaimIds,
    message: messageFor(totalDueCents, creditCents, pendingClaimIds.length, input),
  };
}
