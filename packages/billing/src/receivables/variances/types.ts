import type { CodeSets } from '@cleanclaim/codesets';
import type { ClaimKind } from '../../encounters/index.ts';
import type { IsoDate } from '../../kernel/index.ts';
import type { PayerSequence } from '../../parties/index.ts';
import type { ExpectedLine, ExpectedPayment, PatientBenefits, PricedLine, PriceStep } from '../../pricing/index.ts';
import type { ClaimPayment } from '../../remittance/index.ts';

/** What differs between a payer's answer and what it should have been. */
export const VARIANCE_KINDS = [
  'underpaid',
  'overpaid',
  'contract-year',
  'multiple-procedure',
  'changed-code',
  'silent-bundling',
  'patient-share',
  'deductible-twice',
  'sequestration',
  'duplicate-payment',
  'late-interest',
  'coverage-changed',
] as const;
export type VarianceKind = (typeof VARIANCE_KINDS)[number];

/**
 * What of an answer is judged. A line, or a claim as a whole, has at most one case an aspect: a rule that knows why a line
 * was allowed too little takes the place of the one that only sees that it was.
 */
export type VarianceAspect = 'allowed' | 'share' | 'sequestration' | 'twice' | 'interest' | 'coverage';

/** The claim that was answered. */
export interface VariedClaim {
  claimId: string;
  kind: ClaimKind;
  dateOfService: IsoDate;
  payerSequence: PayerSequence;
  /** SBR09. */
  claimFilingIndicator: string;
  payerId: string;
  payerName: string;
  /** State of the billing provider, two letters: whose prompt-pay rule counts. */
  state: string;
  delivery: 'electronic' | 'paper';
  /** Paid by capitation: no money is expected. */
  encounterOnly: boolean;
  totalChargeCents: number;
  lines: readonly PricedLine[];
  /** The day it went out: the first sending that was not rejected; absent: not known. */
  sentOn?: IsoDate;
  /** The day on which that sending is known to have been with the payer, by what it confirmed; absent: nothing confirms it. */
  received?: ClaimReceipt;
}

/** A confirmation that a claim had come: the payer's remittance (DTM*050), its 277CA, or the 999 of who took the file. */
export interface ClaimReceipt {
  on: IsoDate;
  by: '835' | '277CA' | '999';
}

/** A claim payment that stands: no reversal took it back. */
export interface StandingAnswer {
  payment: ClaimPayment;
  remittanceId: string;
  /** ISO day of the payment (BPR16). */
  paidOn: IsoDate;
}

/** What another contract of the payer would have allowed. */
export interface OtherYear {
  name: string;
  from: IsoDate;
  lines: readonly ExpectedLine[];
}

/** A service of the same patient, payer, code, modifiers, units and day that another claim was paid for. */
export interface PaidService {
  claimId: string;
  patientControlNumber: string;
  paidOn: IsoDate;
  paidCents: number;
  /** Line of the claim in question to which it is equal. */
  lineNumber: number;
}

/** The year's deductible of one person, and what other claims of the year took of it before this one. */
export interface YearDeductible {
  deductibleCents: number;
  year: string;
  /** The day of the payer's answer (271) that the amount is from. */
  askedOn: IsoDate;
  takenBefore: readonly { patientControlNumber: string; cents: number }[];
}

/** How a state, or a practice for a payer of its own, rules late payment. */
export interface PromptPayRule {
  /** Two-letter state. */
  state: string;
  electronicDays: number;
  paperDays: number;
  /** Yearly simple interest in ten-thousandths: 1800 is 18 percent. */
  yearlyShare: number;
  source: string;
}

/** What the practice decides about variances. */
export interface VarianceSettings {
  /** A difference of this many cents is let be. */
  toleranceCents: number;
  /** And one of this part of what was expected, in ten-thousandths; the larger of the two counts. */
  toleranceShare: number;
  /** Days in which a payer must answer a dispute. */
  answerDays: number;
  /** Days after a payment in which it can be disputed; where a payer has its own appeal days, those count. */
  disputeDays: number;
  /** Of the practice itself; they go before those that ship. */
  promptPay: readonly PromptPayRule[];
  /** Medicare's yearly rate of interest for late payment, in ten-thousandths; absent: not checked (31 USC 3902, set twice a year). */
  medicareInterestShare?: number;
  /** Payers beside Medicare whose contract lets them take sequestration. */
  sequestrationPayerIds: readonly string[];
}

/** All that is known of an answered claim. Time, tables and the practice's choices are passed in. */
export interface VarianceQuestion {
  claim: VariedClaim;
  /** In the order in which they were posted; empty when all were taken back. */
  answers: readonly StandingAnswer[];
  /** The day of the payer's first decision, also where it was taken back since; set while rules are asked. */
  firstAnsweredOn?: IsoDate;
  /** The earliest day on which a decision says that the payer received the claim (DTM*050); set while rules are asked. */
  payerReceivedOn?: IsoDate;
  /** By the contract in force on the day of service. */
  expected: ExpectedPayment;
  otherYears: readonly OtherYear[];
  /** As the payer told them before the claim went out. */
  benefits?: PatientBenefits;
  deductible?: YearDeductible;
  sameServices: readonly PaidService[];
  /** What the newest 271 says, where it is newer than the claim. */
  coverageNow?: { askedOn: IsoDate; status: 'active' | 'inactive' | 'unknown'; otherPayerName?: string };
  settings: VarianceSettings;
  codes: CodeSets;
}

/** A reason as the payer sent it (CAS). */
export interface PayerReason {
  groupCode: string;
  carc: string;
  cents: number;
}

/** A difference that a rule found. */
export interface Variance {
  aspect: VarianceAspect;
  kind: VarianceKind;
  /** Absent: the claim as a whole. */
  lineNumber?: number;
  procedureCode: string;
  /** The two amounts that were compared: allowed, patient's share, interest ... by aspect. */
  expectedCents: number;
  actualCents: number;
  /** What the payer paid on the line or claim. */
  paidCents: number;
  /** Positive: the payer owes it. Negative: it paid that much too much. */
  varianceCents: number;
  /** One or two sentences of a biller. */
  why: string;
  /** How the expected amount comes about. */
  trail: readonly PriceStep[];
  reasons: readonly PayerReason[];
  rarcs: readonly string[];
}

/** One rule, with its source and two examples. */
export interface VarianceRule {
  kind: VarianceKind;
  title: string;
  source: string;
  find(question: VarianceQuestion): Variance[];
  /** Each changes the clean question: one line of 99213, charged 150.00, contracted and allowed at 100.00. */
  examples: { fires: VarianceExample; passes: VarianceExample };
}

export interface VarianceExample {
  story: string;
  question(clean: VarianceQuestion): VarianceQuestion;
}
