import type { IsoDate } from '../kernel/index.ts';
import type { Address, CoverageKind, Guarantor, PayerSequence, Person, Relationship } from '../parties/index.ts';
import type { ClaimDetails, ClaimKind, LineDetails, LineProviderRole, ProviderRole } from './claim-details.ts';

/**
 * What one chart document says, before anything is saved: the common form of C-CDA, FHIR, HL7 v2, CSV and encounter files.
 * Identifiers are the sender's; nothing here has an id of ours yet.
 */
export interface IntakeChart {
  format: 'ccda' | 'fhir' | 'hl7v2' | 'csv' | 'encounter';
  /** Where in the file: `row 3`, `message 2`, `Encounter/enc-1`, '' for the whole document. */
  place: string;
  patient: IntakePatient;
  guarantor?: Guarantor;
  coverages: IntakeCoverage[];
  /** Absent for documents about a patient only (ADT A04/A08, problem list). */
  encounter?: IntakeEncounter;
  notes: IntakeNote[];
  diagnoses: IntakeDiagnosis[];
  charges: IntakeCharge[];
  /** What was read but is odd or missing, in plain words; never a reason to drop the chart. */
  findings: IntakeFinding[];
}

export interface IntakePatient extends Person {
  /** Medical record number, never empty: a chart without one is refused. */
  mrn: string;
}

export interface IntakeCoverage {
  payerSequence: PayerSequence;
  payerName: string;
  /** The sender's identifier of the payer, '' when it gives none. */
  payerIdentifier: string;
  memberId: string;
  groupNumber?: string;
  planName?: string;
  relationship: Relationship;
  subscriber: Person;
  effectiveDate?: IsoDate;
  terminationDate?: IsoDate;
  /** These four as in `Coverage`. */
  kind?: CoverageKind;
  medicareSecondaryReason?: string;
  propertyCasualtyClaimNumber?: string;
  capitated?: boolean;
}

export interface IntakeProvider {
  /** '' when the sender gives none. */
  npi: string;
  lastOrOrganizationName: string;
  firstName?: string;
  taxonomy?: string;
  /** MD, DDS, CRNA, PT ... */
  credential?: string;
  address?: Address;
}

export interface IntakeFacility {
  name: string;
  npi?: string;
  address?: Address;
  cliaNumber?: string;
  mammographyCertification?: string;
}

/**
 * Last digit of the type of bill of a visit that is not billed once and whole: 2, 3, 4 first, next and last bill of a
 * stay, 5 late charges, 9 final bill of a home health period. 7 and 8 are corrections of claims, never of visits.
 */
export type BillFrequency = '1' | '2' | '3' | '4' | '5' | '9';

export interface IntakeEncounter {
  /** The sender's visit or encounter number, unique per patient; the reader derives one from patient and date when absent. */
  visitNumber: string;
  dateOfService: IsoDate;
  endDate?: IsoDate;
  /** Two digits, '' when it cannot be told. */
  placeOfService: string;
  rendering?: IntakeProvider;
  referring?: IntakeProvider;
  facility?: IntakeFacility;
  priorAuthorizationNumber?: string;
  /** Set when the visit is due to an accident: CLM11. */
  accident?: { kind: 'auto' | 'employment' | 'other'; date?: IsoDate; state?: string };
  /** These four as in `Encounter`. */
  claimKind?: ClaimKind;
  admissionDate?: IsoDate;
  frequencyCode?: BillFrequency;
  details?: ClaimDetails;
  /** In other roles than rendering and referring. */
  providers?: Readonly<Partial<Record<ProviderRole, IntakeProvider>>>;
}

export interface IntakeNote {
  /** Section title or document type as sent. */
  title: string;
  /** Plain text, markup removed, white space kept by paragraph. */
  text: string;
}

export interface IntakeDiagnosis {
  /** Normalized when `system` is icd10cm: upper case, no dot. As sent otherwise. '' when only text was sent. */
  code: string;
  system: 'icd10cm' | 'snomed' | 'icd9cm' | 'other' | 'none';
  description: string;
  /** 1-based order on the chart. */
  rank: number;
  /** Where the sender lists it: for this visit, or on the patient's problem list. Absent when it does not say. */
  origin?: 'visit' | 'problem-list';
}

export interface IntakeCharge extends LineDetails {
  /** CPT or HCPCS code, upper case; '' when the chart names a service without a code, or a revenue code only. */
  procedureCode: string;
  description: string;
  modifiers: string[];
  units: number;
  dateOfService: IsoDate;
  /** 1-based ranks of `diagnoses`; empty when the chart does not say. */
  diagnosisPointers: number[];
  /** Only when the sender prices it; the fee schedule does otherwise. */
  chargeCents?: number;
  /** When it differs from the visit's. */
  placeOfService?: string;
  /** Who did this line, where that differs from the visit's. Once saved, their ids stand in `providerIds` instead. */
  providers?: Readonly<Partial<Record<LineProviderRole, IntakeProvider>>>;
  providerIds?: Readonly<Partial<Record<LineProviderRole, string>>>;
}

export interface IntakeFinding {
  place: string;
  message: string;
}

/** The reading of one file: charts, or the one clear reason why there are none. Each fault names its place and cause. */
export type IntakeResult =
  | { ok: true; charts: IntakeChart[]; faults: IntakeFault[] }
  | {
      ok: false;
      fault: IntakeFault;
      /** Every part's fault when a file of several rows or messages gives no chart at all; `fault` is the first. */
      faults?: IntakeFault[];
    };

/** A part of a file (or a whole file) that could not be read; the rest of the file goes on. */
export interface IntakeFault {
  /** `byte 120`, `line 4`, `row 7`, `segment PID (2)`, `Patient/123`. */
  place: string;
  /** Stable kebab-case name, for example `not-xml`, `patient-missing`. */
  code: string;
  /** One sentence a biller understands, with the cause and what to do; no patient data in it. */
  message: string;
}

/** An encounter as saved. */
export interface Encounter {
  id: string;
  patientId: string;
  visitNumber: string;
  dateOfService: IsoDate;
  endDate?: IsoDate;
  placeOfService: string;
  renderingProviderId?: string;
  referringProviderId?: string;
  facilityId?: string;
  priorAuthorizationNumber?: string;
  accident?: { kind: 'auto' | 'employment' | 'other'; date?: IsoDate; state?: string };
  /** Absent: professional. */
  claimKind?: ClaimKind;
  /** Inpatient: the day of admission (DTP*435). */
  admissionDate?: IsoDate;
  /** Absent: 1, billed once and whole. */
  frequencyCode?: BillFrequency;
  details?: ClaimDetails;
  /** Providers in other roles than rendering and referring. */
  providerIds?: Readonly<Partial<Record<ProviderRole, string>>>;
}

export interface Diagnosis {
  /** ICD-10-CM, upper case, no dot. */
  code: string;
  rank: number;
}

/** A captured charge: one service line before it is on a claim. */
export interface Charge extends LineDetails {
  id: string;
  procedureCode: string;
  description: string;
  modifiers: string[];
  units: number;
  dateOfService: IsoDate;
  /** 1-based ranks of the encounter's diagnoses. */
  diagnosisPointers: number[];
  /** Total for all units; 0 until the charge is priced. */
  chargeCents: number;
  /** Who set the price. Absent or `not-priced` with 0 cents: nobody yet. */
  priceSource?: PriceSource;
  /** When it differs from the visit's. */
  placeOfService?: string;
  /** Providers of this line where they differ from the visit's. */
  providerIds?: Readonly<Partial<Record<LineProviderRole, string>>>;
}

/** Where a charge's price came from. A price of $0.00 counts only when its source is named. */
export type PriceSource = 'sender' | 'fee-schedule' | 'not-priced';
