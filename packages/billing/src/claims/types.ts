import type { ClaimDetails, ClaimKind, LineDetails, LineProviderRole, ProviderRole } from '../encounters/index.ts';
import type { Cents, IsoDate } from '../kernel/index.ts';
import type {
  Facility,
  Patient,
  Payer,
  PayerSequence,
  Person,
  Practice,
  Provider,
  Relationship,
} from '../parties/index.ts';
import type { OtherPayer } from './other-payer.ts';

/** CLM05-3: 1 original, 7 replacement, 8 void; institutional also 2, 3, 4 first, next and last interim bill, 5 late charges, 9 final home health. */
export type FrequencyCode = '1' | '2' | '3' | '4' | '5' | '7' | '8' | '9';

/**
 * A claim's life; docs in GLOSSARY. Rejected never entered adjudication; denied was adjudicated. On paper `printed` and
 * `mailed` stand for `batched` and `sent`.
 */
export type ClaimStatus =
  | 'held'
  | 'ready'
  | 'batched'
  | 'printed'
  | 'sent'
  | 'mailed'
  | 'received'
  | 'accepted'
  | 'rejected'
  | 'paid'
  | 'partly-paid'
  | 'denied'
  | 'patient-due'
  | 'closed';

/** A claim of any kind, as built: a snapshot that does not change when a patient moves house. */
export interface Claim {
  id: string;
  kind: ClaimKind;
  /** CLM01, at most 20 characters, unique per submission. */
  patientControlNumber: string;
  encounterId: string;
  coverageId: string;
  payerSequence: PayerSequence;
  frequencyCode: FrequencyCode;
  /** REF*F8, on a replacement or void. */
  payerClaimControlNumber?: string;
  patient: Patient;
  relationship: Relationship;
  subscriber: Person;
  memberId: string;
  groupNumber?: string;
  planName?: string;
  payer: Payer;
  billing: Practice;
  rendering?: Provider;
  referring?: Provider;
  /** In other roles. */
  providers?: Readonly<Partial<Record<ProviderRole, Provider>>>;
  facility?: Facility;
  /** Two digits; '' on an institutional claim, whose type of bill says it. */
  placeOfService: string;
  dateOfService: IsoDate;
  /** ICD-10-CM, principal first, no dots; at most 12, institutional 25, dental 4. */
  diagnoses: readonly string[];
  lines: readonly ServiceLine[];
  totalChargeCents: Cents;
  priorAuthorizationNumber?: string;
  accident?: { kind: 'auto' | 'employment' | 'other'; date?: IsoDate; state?: string };
  /** DTP*435, on inpatient visits. */
  admissionDate?: IsoDate;
  acceptAssignment: boolean;
  benefitsAssigned: boolean;
  releaseOfInformation: boolean;
  details?: ClaimDetails;
  /** The patient's other payers in their order, with what those before this one decided. */
  otherPayers?: readonly OtherPayer[];
  /** SBR05, when this payer is Medicare and not first. */
  medicareSecondaryReason?: string;
  /** BHT06 RP: reported to a payer that pays by capitation. */
  encounterOnly?: boolean;
  /** Of several claims of one visit to the same payer: split claims, interim bills. Absent: 1. */
  part?: number;
  /** Charges of the visit that a facility's claim takes, by id: the others of a stay are for its next bill. */
  chargeIds?: readonly string[];
  /** Lines of an earlier claim that its payer refused, and that this one bills again. */
  rebills?: { claimId: string; lineNumbers: readonly number[] };
}

/** One line (loop 2400). */
export interface ServiceLine extends LineDetails {
  /** 1-based; sent as REF*6R too. */
  lineNumber: number;
  /** '' on an institutional line that has a revenue code only. */
  procedureCode: string;
  description: string;
  modifiers: readonly string[];
  units: number;
  chargeCents: Cents;
  /** 1-based positions in `diagnoses`, at most 4; none on institutional lines. */
  diagnosisPointers: readonly number[];
  dateOfService: IsoDate;
  /** When it differs from the claim's. */
  placeOfService?: string;
  /** Where they differ from the claim's (loop 2420). */
  providers?: Readonly<Partial<Record<LineProviderRole, Provider>>>;
}
