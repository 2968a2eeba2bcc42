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

/** CLM05-3: 1 original, 7 replacement, 8 void. */
export type FrequencyCode = '1' | '7' | '8';

/** A claim's life; docs in GLOSSARY. Rejected never entered adjudication; denied was adjudicated. */
export type ClaimStatus =
  | 'held'
  | 'ready'
  | 'batched'
  | 'sent'
  | 'received'
  | 'accepted'
  | 'rejected'
  | 'paid'
  | 'partly-paid'
  | 'denied'
  | 'patient-due'
  | 'closed';

/** The whole professional claim, as built: a snapshot that does not change when a patient moves house. */
export interface Claim {
  id: string;
  kind: 'professional';
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
  facility?: Facility;
  placeOfService: string;
  dateOfService: IsoDate;
  /** ICD-10-CM, principal first, at most 12, no dots. */
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
}

export interface ServiceLine {
  /** 1-based; sent as REF*6R too. */
  lineNumber: number;
  procedureCode: string;
  description: string;
  modifiers: readonly string[];
  units: number;
  chargeCents: Cents;
  /** 1-based positions in `diagnoses`, at most 4. */
  diagnosisPointers: readonly number[];
  dateOfService: IsoDate;
  /** When it differs from the claim's. */
  placeOfService?: string;
  /** Eleven digits, for a drug. */
  ndc?: string;
  /** CTP04 and CTP05 of the drug; the line's units, counted in units (UN), when absent. */
  ndcQuantity?: number;
  ndcUnit?: 'F2' | 'GR' | 'ME' | 'ML' | 'UN';
}
