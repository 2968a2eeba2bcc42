import type {
  DenialCategory,
  DenialFixer,
  DenialRootCause,
  DenialStatus,
  PlaybookAction,
} from '@cleanclaim/billing/receivables';
import type { TREND_DIMENSIONS } from './denial-words.ts';

/** A row of the list; keys are those of `LISTS.denials`. */
export interface DenialListRow {
  id: string;
  claimId: string;
  patientId: string;
  /** The work that it was put before a person with; null when that is done. */
  workItemId: string | null;
  deniedOn: string;
  patientName: string;
  patientControlNumber: string;
  payerName: string;
  /** 0: the claim as a whole. */
  lineNumber: number;
  procedureCode: string;
  providerName: string;
  /** `CO-197` */
  reasonCode: string;
  /** Remark codes with commas. */
  remarkCodes: string;
  /** What it means, in a few words. */
  what: string;
  category: DenialCategory;
  rootCause: DenialRootCause;
  preventable: 'yes' | 'no';
  fixedBy: DenialFixer;
  denialStatus: DenialStatus;
  deniedCents: number;
  /** Paid by the payer that denied it. */
  recoveredCents: number;
  /** Paid by the next payer. */
  nextPayerCents: number;
  deadlineDate: string;
  closedOn: string | null;
}

/** One step of a work item, with what the product does for it and whether somebody has done it. */
export interface WorkStepView {
  text: string;
  /** null: a person finds something out. */
  action: PlaybookAction | null;
  doneAt: string | null;
  doneBy: string;
  /** By when it is to be done; null where steps of this kind of work have no days. */
  dueDate: string | null;
  /** What it brought on denials like this one that ended: a sentence for the payer, and one for all payers. */
  records: string[];
  /** It did better than the other ways, beyond chance. */
  isBest: boolean;
}

/** The part of a work item that a playbook fills. */
export interface PlaybookView {
  steps: WorkStepView[];
  /** How many denials like this ended, and which step is best by them or why none is named; '' of other work. */
  learned: string;
  /** Who puts it right; null where nobody in particular does. */
  fixedBy: DenialFixer | null;
  /** What the payer refused, where the work is about that. */
  denials: DenialListRow[];
  /** The 999 or 277CA that shows when the claim was taken. */
  filingProof: { fileSha256: string; takenOn: string } | null;
}

export type TrendDimension = keyof typeof TREND_DIMENSIONS;

/** Sums of denials, in counts and cents. */
export interface DenialSums {
  denials: number;
  claims: number;
  deniedCents: number;
  /** Paid by the payers that denied it. */
  recoveredCents: number;
  /** Paid by the next payers for what the ones before denied. */
  nextPayerCents: number;
  preventableCents: number;
  /** Cents of denials that are still open, in work or appealed. */
  openCents: number;
}

/** What payers have decided: claim payments, and the charges of them. */
export interface AdjudicatedSums {
  adjudicatedClaims: number;
  adjudicatedCents: number;
}

export interface DenialTrendRow extends DenialSums {
  key: string;
  label: string;
  /** What was decided of the same payer, provider or month; of all where denials alone can be sorted so. Null: nothing was. */
  adjudicated: AdjudicatedSums | null;
}

/** A preventable cause at a payer, with what would stop it at the front. */
export interface PreventableCause {
  carc: string;
  title: string;
  rootCause: DenialRootCause;
  fixedBy: DenialFixer;
  payerId: string;
  payerName: string;
  denials: number;
  deniedCents: number;
}

export interface DenialTrends {
  from: string;
  to: string;
  by: TrendDimension;
  totals: DenialSums & AdjudicatedSums;
  /** Most dollars first; months in their order. */
  rows: DenialTrendRow[];
  preventable: PreventableCause[];
}
