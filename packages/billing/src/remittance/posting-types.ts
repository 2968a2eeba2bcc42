import type { Cents, IsoDate } from '../kernel/index.ts';
import type { EntryDraft, LineDraft, SegmentRef } from '../ledger/index.ts';
import type { ClaimMatch } from './match/types.ts';
import type { PostingRules } from './posting-rules/types.ts';
import type { BalanceCheck, BalanceProof, ClaimPayment, Remittance } from './types.ts';

/** A claim of ours as posting needs it, with its balance before this payment. */
export interface PostableClaim {
  claimId: string;
  patientId: string;
  payerId: string;
  /** CLM01 as sent. */
  patientControlNumber: string;
  totalChargeCents: Cents;
  /** Balance of payer A/R of this claim before the posting. */
  payerArCents: Cents;
  lines: readonly PostableLine[];
  /** Payer claim control numbers known for this claim (CLP07 of 835s, 277CA): how PLB names it. */
  payerClaimControlNumbers?: readonly string[];
  /** Lines that another claim bills again since this payer refused them: what it now pays for them would be paid twice. */
  rebilledLines?: readonly number[];
  /** Billed after another payer: that one took the contractual write-off, whatever CLP02 says. */
  afterPayer?: boolean;
  /** What the payer should allow by contract; absent when not known, or when no rule asks. */
  expectedCents?: Cents;
  /** Claim payments posted before, oldest first, reversals too: what a reversal undoes. */
  posted?: readonly PostedClaimPayment[];
}

export interface PostableLine {
  lineNumber: number;
  procedureCode: string;
  /** Of an institutional line: how a payer answers it with NU, or when it has no procedure code. */
  revenueCode?: string;
  /** Eleven digits, of a drug: how a payer answers it with N4. */
  ndc?: string;
  chargeCents: Cents;
}

/** A claim payment as it was posted. */
export interface PostedClaimPayment {
  /** `sourceKey` of its entry (its claim payment key, with or without an entry). */
  sourceKey: string;
  claimStatusCode: string;
  payerClaimControlNumber: string;
  chargeCents: Cents;
  paidCents: Cents;
  /** Ledger lines of its entry; empty when it moved no money. */
  lines: readonly LineDraft[];
  /** True while it waits: nothing of it is on the claim. */
  isHeld?: boolean;
}

/** The posting rules of the payer, with the list of remarks they ask. */
export interface RulesInForce {
  rules: PostingRules;
  isKnownRemark: (rarc: string) => boolean;
}

/** Our identifiers of the remittance, carried on each ledger line. */
export interface PostingIds {
  remittanceId: string;
  /** The payer of the remittance, where it is known to us. */
  payerId?: string;
}

export interface PostClaimPaymentInput {
  remittance: Remittance;
  claimPayment: ClaimPayment;
  /** Absent when no claim is matched. */
  claim?: PostableClaim;
  /** How the claim was found, or what came near. */
  match?: ClaimMatch;
  /** What waits for a person; absent: everything that adds up posts. */
  rules?: RulesInForce;
  proof: BalanceProof;
  postingDate: IsoDate;
  ids: PostingIds;
}

export type ClaimPaymentOutcome =
  | 'paid'
  | 'partly-paid'
  | 'denied'
  | 'reversed'
  | 'corrected'
  | 'unmatched'
  | 'unbalanced'
  | 'charge-mismatch'
  | 'rebilled-line'
  | 'held'
  | 'no-money';

export type PostingExceptionKind =
  | 'unmatched'
  | 'unbalanced'
  | 'charge-mismatch'
  | 'rebilled-line'
  | 'rule'
  | 'predetermination-with-money'
  | 'payment-imbalance'
  | 'same-trace-number'
  | 'unreadable'
  | 'no-trace-number'
  | 'no-payment-date'
  | 'provider-adjustment';

/** What could not be posted as the payer said, with the reason and the money it holds. A person resolves it. */
export interface PostingException {
  kind: PostingExceptionKind;
  /** Plain words: what is wrong, where the money is and what to do. */
  reason: string;
  /** The money that waits, signed as in the payment (negative: the payer took it). */
  amountCents: Cents;
  /** Where that money stands in the ledger; `not-posted` when the ledger does not have it yet. */
  heldIn: 'unapplied-cash' | 'payer-recoupment' | 'posted-to-claim' | 'not-posted';
  /** For an imbalance: actual minus expected of the first equation that fails. */
  differenceCents?: Cents;
  failures?: readonly BalanceCheck[];
  claimPaymentKey?: string;
  claimPaymentIndex?: number;
  claimId?: string;
  /** Of a provider adjustment: PLB03-1 and PLB03-2. */
  adjustment?: { reasonCode: string; reference: string };
  segment: SegmentRef;
}

export type WorkDraftKind =
  | 'denial'
  | 'credit-balance'
  | 'check-write-off'
  | 'check-coverage'
  | 'forwarded'
  | 'bill-next-payer'
  | 'recoupment'
  | 'reversal-without-payment';

/** An adjustment as work needs it. */
export interface AdjustmentFact {
  groupCode: string;
  carc: string;
  amountCents: Cents;
  lineNumber?: number;
  procedureCode?: string;
  /** Remark codes of the claim and, for a line, of that line. */
  rarcs?: readonly string[];
}

/** Work for a person, as posting found it; `workItem` of receivables gives it words, deadline and priority. */
export interface WorkDraft {
  kind: WorkDraftKind;
  claimId: string;
  patientId: string;
  payerId: string;
  /** Key of the fact that made it: the same fact makes the same work once. */
  sourceKey: string;
  /** One plain sentence. */
  reason: string;
  /** The money at stake, positive. */
  amountCents: Cents;
  claimStatusCode: string;
  payerClaimControlNumber: string;
  adjustments: readonly AdjustmentFact[];
  rarcs: readonly string[];
}

/** What one claim payment does: entries to save, what a person must see, and how the claim stands. */
export interface ClaimPosting {
  claimPaymentKey: string;
  claimPaymentIndex: number;
  claimId?: string;
  /** How its claim was found, or what came near. */
  match?: ClaimMatch;
  entries: EntryDraft[];
  exceptions: PostingException[];
  outcome: ClaimPaymentOutcome;
  work: WorkDraft[];
  /** What this posting moved to patient A/R; negative on a reversal. */
  patientResponsibilityCents: Cents;
}
