import type { Cents, IsoDate } from '../kernel/index.ts';
import type { Payer, PayerSequence, Person, Relationship } from '../parties/index.ts';

/** Another payer of the patient (loop 2320): one that has decided before, or one that comes later. */
export interface OtherPayer {
  coverageId: string;
  payerSequence: PayerSequence;
  payer: Payer;
  relationship: Relationship;
  subscriber: Person;
  memberId: string;
  groupNumber?: string;
  planName?: string;
  /** SBR05 of the other payer, where Medicare is it. */
  medicareSecondaryReason?: string;
  benefitsAssigned: boolean;
  releaseOfInformation: boolean;
  /** What it decided, on claims to the payers after it. */
  adjudication?: PayerAdjudication;
}

/** CAS: group CO, PR, OA, PI, CR; reason is the CARC. Positive takes from the charge. */
export interface PayerAdjustment {
  group: string;
  reason: string;
  cents: Cents;
  quantity?: number;
}

/** A payer's decision on this claim, taken from its 835 or its paper. Charge = paid + adjustments, of claim and lines. */
export interface PayerAdjudication {
  /** DTP*573 (or of the remittance). */
  paidDate: IsoDate;
  paidCents: Cents;
  /** CLP07: REF*F8 of loop 2330B. */
  payerClaimControlNumber?: string;
  adjustments: readonly PayerAdjustment[];
  /** RARCs of MIA and MOA. */
  remarks: readonly string[];
  /** AMT*EAF: what the patient still owes after it. */
  patientLiabilityCents?: Cents;
  /** AMT*A8. */
  nonCoveredCents?: Cents;
  lines: readonly LineAdjudication[];
  /** CLP02 19 to 21 or MA18: the payer passed the claim on itself. */
  crossedOver: boolean;
}

/** SVD, CAS and DTP of loop 2430. */
export interface LineAdjudication {
  /** Our line. */
  lineNumber: number;
  /** SVD03, the code that was paid. */
  procedureCode: string;
  modifiers: readonly string[];
  revenueCode?: string;
  units: number;
  paidCents: Cents;
  /** SVD06: the line into which this one was bundled. */
  bundledInto?: number;
  adjustments: readonly PayerAdjustment[];
  paidDate: IsoDate;
}
