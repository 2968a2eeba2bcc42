import type { BenefitWords, EligibilityProblem, EligibilityStatus } from '@cleanclaim/billing/encounters';

/** Another payer that an answer puts first, as far as a coverage can be filled from it. */
export interface OtherPayerFound {
  name: string;
  memberId: string;
  groupNumber: string;
  /** The practice's payer of that name or number; null: it has none. */
  payerId: string | null;
}

/** One question to a payer about a coverage, with its answer in words. Days ISO, times ISO with zone. */
export interface EligibilityCheckView {
  id: string;
  coverageId: string;
  patientId: string;
  patientName: string;
  payerName: string;
  memberId: string;
  serviceDate: string;
  /** In words. */
  services: string[];
  checkStatus: 'asked' | 'answered' | 'silent';
  /** Of the coverage on the day; null: no answer yet. */
  eligibilityStatus: EligibilityStatus | null;
  askedAt: string;
  askedBy: string;
  answeredAt: string | null;
  traceNumber: string;
  planName: string;
  groupNumber: string;
  from: string | null;
  to: string | null;
  benefits: BenefitWords[];
  problems: EligibilityProblem[];
  otherPayer: OtherPayerFound | null;
}

/** What became of questions about many coverages. */
export interface EligibilityAsked {
  asked: number;
  /** Asked within the last day, or answered for that month already. */
  known: number;
  /** Coverages that nobody can be asked about: no payer, no member id, no connection, accident insurance. */
  cannotAsk: number;
}

export interface EligibilityListRow {
  id: string;
  coverageId: string;
  patientId: string;
  patientName: string;
  payerName: string;
  memberId: string;
  serviceDate: string;
  result: 'asked' | 'silent' | EligibilityStatus;
  otherPayerName: string;
  askedAt: string;
  answeredAt: string | null;
  askedBy: string;
}
