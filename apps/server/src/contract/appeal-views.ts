import type { AppealLaw } from '@cleanclaim/billing/parties';
import type {
  AppealChance,
  AppealOutcome,
  AppealReason,
  CoveragePolicy,
  DisputedLine,
} from '@cleanclaim/billing/receivables';
import type { APPEAL_STATUSES, APPEAL_WAYS } from './appeal-words.ts';

export type AppealStatus = keyof typeof APPEAL_STATUSES;
export type AppealWay = keyof typeof APPEAL_WAYS;

/** What a packet holds besides the letter. */
export interface AppealEnclosures {
  /** The claim on its form. */
  claimForm: boolean;
  /** The payer's decision in words. */
  decision: boolean;
  /** Acknowledgments and mailings. */
  filingProof: boolean;
  /** Letters and decisions of the levels before. */
  earlierLevels: boolean;
  /** Notes of the chart, by id. */
  noteIds: string[];
  /** Documents that are held for the visit, by id; absent: none. */
  attachmentIds?: string[];
}

/** A document that may go behind an appeal. */
export interface AppealDocumentView {
  id: string;
  title: string;
  fileName: string;
  controlNumber: string;
}

/** A row of the list. */
export interface AppealListRow {
  id: string;
  claimId: string;
  patientId: string;
  patientControlNumber: string;
  patientName: string;
  payerName: string;
  level: number;
  levelName: string;
  reason: AppealReason;
  appealStatus: AppealStatus;
  /** Of a draft the last day, of one that is out the day of decision. */
  dueDate: string | null;
  deadlineDate: string;
  disputedCents: number;
  outcome: AppealOutcome | null;
  wonCents: number;
  /** Paid by the payer on the claim since the appeal went out. */
  paidSinceCents: number;
  createdAt: string;
}

/** Why there is no appeal now. */
interface AppealRefusalView {
  code: string;
  message: string;
}

/** What may be appealed of a claim, and how. */
export interface AppealChoicesView {
  claimId: string;
  patientId: string;
  patientControlNumber: string;
  payerName: string;
  law: AppealLaw;
  /** Every step of the law with its days. */
  levels: { level: number; name: string; decidedBy: string; source: string }[];
  /** The step that is next. */
  level: { level: number; name: string; decidedBy: string; needs: readonly string[] } | null;
  deadline: { lastDate: string; sendBy: string; rule: string; source: string } | null;
  lines: DisputedLine[];
  /** The letter that answers the largest refusal. */
  reason: AppealReason;
  reasons: { reason: AppealReason; title: string; chance: AppealChance }[];
  refusal: AppealRefusalView | null;
  /** The appeal of this step that is there already. */
  openAppealId: string | null;
}

/** One appeal, whole. */
export interface AppealView {
  id: string;
  version: number;
  row: AppealListRow;
  law: AppealLaw;
  decidedBy: string;
  needs: readonly string[];
  lines: DisputedLine[];
  noticeDate: string;
  sendBy: string;
  deadlineRule: string;
  deadlineSource: string;
  goodCause: string;
  letter: string;
  /** What the letter still asks to be filled in. */
  openPlaces: string[];
  /** What the packet should hold for this argument. */
  enclose: readonly string[];
  enclosures: AppealEnclosures;
  policyText: string;
  notes: { id: string; title: string; marks: number }[];
  /** PDFs that are held for the visit. */
  documents: AppealDocumentView[];
  /** Installed coverage articles that list the refused services. */
  policies: CoveragePolicy[];
  letters: { id: string; savedAt: string; author: string; body: string }[];
  chance: AppealChance;
  way: AppealWay | null;
  sentTo: string | null;
  sentDate: string | null;
  sender: string | null;
  articleNumber: string | null;
  proof: string | null;
  proofDate: string | null;
  decisionDue: string | null;
  decidedDate: string | null;
  outcomeNote: string;
  /** The step after this one with its last day, once this one is decided and not won whole. */
  nextLevel: { level: number; name: string; lastDate: string; appealId: string | null } | null;
  previousAppealId: string | null;
  /** Where the payer takes papers. */
  payerAddress: string;
  payerFax: string;
  payerWay: AppealWay;
}
