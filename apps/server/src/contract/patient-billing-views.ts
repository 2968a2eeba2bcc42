import type {
  DunningAction,
  HoldKind,
  Language,
  LeftOutReason,
  NextStep,
  PatientBillingPolicy,
  PatientExplanation,
  PlanNow,
} from '@cleanclaim/billing/receivables';

export interface HoldView {
  /** Absent for one that follows from the practice's own records. */
  id?: string;
  version?: number;
  kind: HoldKind;
  label: string;
  patientName: string;
  encounterId: string | null;
  reason: string;
  source: string;
  sinceDate: string;
  untilDate: string | null;
  placedBy: string;
  whatToDo: string;
  law: string;
  inNetworkShareCents: number | null;
  liftedBy: string | null;
  liftReason: string | null;
}

export interface LeftOutView {
  encounterId: string;
  patientName: string;
  dateOfService: string;
  owedCents: number;
  why: LeftOutReason;
  words: string;
}

export interface PlanView extends PlanNow {
  id: string;
  version: number;
  totalCents: number;
  status: 'active' | 'kept' | 'in-default' | 'ended';
  autopay: boolean;
  madeDate: string;
  madeBy: string;
  endedReason: string | null;
  agreementSha256: string;
  /** What the practice does next. */
  nextStep: string;
}

export interface DisputeView {
  id: string;
  version: number;
  encounterId: string | null;
  about: string;
  status: 'open' | 'settled';
  outcome: string | null;
  openedAt: string;
  openedBy: string;
  notes: { id: string; at: string; author: string; body: string }[];
}

export interface HardshipView {
  id: string;
  version: number;
  householdSize: number;
  yearlyIncomeCents: number;
  status: 'open' | 'granted' | 'declined';
  decision: string | null;
  appliedDate: string;
  decidedBy: string | null;
}

export interface EstimateView {
  id: string;
  estimateNumber: string;
  serviceDate: string | null;
  deadlineDate: string | null;
  givenDate: string;
  isLate: boolean;
  totalCents: number;
  billedCents: number;
  overCents: number;
  mayDispute: boolean;
  disputeBy: string | null;
  sha256: string;
}

export interface PlacementView {
  id: string;
  version: number;
  agencyName: string;
  placedCents: number;
  placedDate: string;
  status: 'placed' | 'recalled';
  recalledDate: string | null;
  recallReason: string | null;
  /** The agency's file. */
  sha256: string;
  paidCents: number;
  feeCents: number;
}

/** How a guarantor's balance stands, and what the practice does about it. */
export interface PatientBillingView {
  patientId: string;
  guarantorName: string;
  language: Language;
  channel: 'mail' | 'email' | 'text' | 'portal';
  /** Of the patient's own row; 0 while there is none. */
  version: number;
  members: { patientId: string; mrn: string; name: string; owedCents: number }[];
  visits: {
    encounterId: string;
    patientId: string;
    patientName: string;
    dateOfService: string;
    what: string;
    owedCents: number;
  }[];
  dueCents: number;
  unappliedCents: number;
  leftOut: LeftOutView[];
  next: NextStep;
  nextWords: string;
  done: { action: DunningAction; date: string; by: string }[];
  holds: HoldView[];
  plans: PlanView[];
  disputes: DisputeView[];
  hardship: HardshipView[];
  estimates: EstimateView[];
  placements: PlacementView[];
  /** Why the balance may not go to an agency; empty when it may. */
  collectionRefusals: string[];
}

/** What the card processor is to take: ids and an amount, no name and no card. */
export interface CardCharge {
  /** The same until its event has come: charging it twice is one charge. */
  chargeId: string;
  planId: string;
  ordinal: number;
  dueDate: string;
  amountCents: number;
}

/** How the card processor reports here. */
export interface CardProcessorView {
  isOn: boolean;
  /** Null: no secret was made yet. */
  secretMadeAt: string | null;
  secretMadeBy: string | null;
  eventsPath: string;
  chargesPath: string;
}

/** A household in the run of statements. */
export interface RunRow {
  patientId: string;
  guarantorName: string;
  patients: number;
  language: Language;
  dueCents: number;
  next: NextStep;
  nextWords: string;
  leftOut: LeftOutView[];
  /** What to look at before it goes out: an estimate far below the bill. */
  warnings: string[];
}

/** Who gets a statement today, who gets none and why. */
export interface StatementRunView {
  today: string;
  due: RunRow[];
  /** A person's turn: calls, plans, placements. */
  byHand: RunRow[];
  notDue: RunRow[];
  dueCents: number;
  /** Where the next part of the balances begins; null: these are the last. */
  nextAfter: string | null;
}

export interface StatementsRun {
  sent: number;
  sentCents: number;
  /** Due, and left for the next run or for a person. */
  left: number;
  work: number;
  /** The run goes on by itself with the balances after these. */
  more: boolean;
}

export interface InstalmentDueRow {
  planId: string;
  patientId: string;
  patientName: string;
  ordinal: number;
  dueDate: string;
  dueCents: number;
  state: string;
  autopay: boolean;
}

export interface BillingPolicyView {
  policy: Omit<PatientBillingPolicy, 'cycle' | 'planSmallestInstalmentCents'> & {
    cycle: readonly { action: DunningAction; afterDays: number; minimumCents: number }[];
    planSmallestInstalmentCents: number;
  };
  version: number;
}

export interface PatientExplanationView {
  patientName: string;
  language: Language;
  visits: PatientExplanation[];
  unappliedCents: number;
  youOweCents: number;
}
