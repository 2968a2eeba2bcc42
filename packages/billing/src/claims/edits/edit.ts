import type { CodeSets } from '@cleanclaim/codesets';
import type { Authorization, ClaimKind, EligibilityFacts, ToothDetails } from '../../encounters/index.ts';
import type { Cents, IsoDate } from '../../kernel/index.ts';
import type { Claim, ClaimStatus } from '../types.ts';

/** A hold keeps the claim in the practice until it is fixed; a warning is shown and does not stop it. */
export type EditSeverity = 'hold' | 'warn';

/** One rule that a claim must keep, with where the rule comes from and proof that it works. */
export interface Edit {
  /** Kebab-case, the same as its file: `billing-npi-check-digit`. */
  id: string;
  title: string;
  severity: EditSeverity;
  /**
   * A hold that a person may know better than: it holds until a biller confirms the finding with a reason. Absent: it
   * holds until the claim is fixed.
   */
  confirmable?: true;
  /** Guide and element, CFR section or CMS manual chapter. */
  source: string;
  /** What the payer does when the rule is broken, in plain words. */
  why: string;
  /** Kinds of claim that the rule is about; absent: every kind. */
  kinds?: readonly ClaimKind[];
  /** Dates of service for which the rule stands, both inclusive. */
  effective: { from: IsoDate; to?: IsoDate };
  /** Every place where the claim breaks the rule; empty when it keeps it. Never throws on odd data. */
  check(claim: Claim, context: EditContext): EditHit[];
  examples: { fires: EditExample; passes: EditExample };
}

/** One place where a claim breaks an edit. */
export interface EditHit {
  /** Path in the claim, 0-based: `lines[0].procedureCode`. */
  where: string;
  /** What is wrong, in a biller's words. */
  message: string;
  /** What to do about it. */
  fix: string;
  /** This hit of a hold may be confirmed, whatever its edit says of others. */
  confirmable?: true;
}

/** A hit with the edit that made it: what is saved and shown. */
export interface EditFinding extends EditHit {
  editId: string;
  title: string;
  severity: EditSeverity;
  /** Who said that the claim goes out in spite of it; then it only warns. */
  confirmed?: Confirmation;
  why: string;
  source: string;
}

/** A person's word that a claim goes out in spite of a finding. */
export interface Confirmation {
  id: string;
  reason: string;
  /** Name of the person. */
  by: string;
  /** ISO time. */
  at: string;
}

/** An earlier claim of the same patient, as far as duplicates and new-patient visits need it. */
export interface PriorClaim {
  claimId: string;
  patientControlNumber: string;
  patientId: string;
  dateOfService: IsoDate;
  lines: readonly {
    procedureCode: string;
    modifiers: readonly string[];
    dateOfService: IsoDate;
    chargeCents: Cents;
    units: number;
    lineNumber: number;
    teeth?: readonly ToothDetails[];
    oralCavityAreas?: readonly string[];
  }[];
  status: ClaimStatus;
  kind: ClaimKind;
  /** NPI and taxonomy of who rendered it; '' when unknown. */
  renderingNpi: string;
  renderingTaxonomy: string;
  billingNpi: string;
  payerId: string;
  diagnoses: readonly string[];
  /** Of an institutional stay. */
  statementThrough?: IsoDate;
  /** True for a void (frequency 8) and for the claim that it took back: neither stands any more. */
  voided?: boolean;
}

/** What edits need besides the claim. The caller loads it; edits look nothing up. */
export interface EditContext {
  today: IsoDate;
  codes: CodeSets;
  /** Days after the date of service until which this payer takes a claim. */
  timelyFilingDays: number;
  /** Claims of the same patient, this one may be among them. */
  priorClaims: readonly PriorClaim[];
  /** Codes that a coder has confirmed although the installed subset lacks them; canonical form. */
  confirmedCodes: readonly string[];
  /** The patient's authorizations and referrals; absent: not known, and nothing is said of them. */
  authorizations?: readonly Authorization[];
  /** The newest answer about this claim's coverage; absent: never asked. */
  eligibility?: EligibilityFacts;
}

/** A claim told as the difference from a clean one. */
export interface EditExample {
  /** The case in a few words, for the reference page. */
  story: string;
  /** The clean claim it starts from; absent: an office visit to the first payer. */
  from?: 'inpatient' | 'outpatient' | 'home-health' | 'dental' | 'secondary';
  claim(clean: Claim): Claim;
  context?: Partial<EditContext>;
}
