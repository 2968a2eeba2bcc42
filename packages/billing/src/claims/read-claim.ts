import type { Cents, IsoDate } from '../kernel/index.ts';

/** A person or organization as a claim names it. '' and absent mean: not in the file. */
export interface ReadParty {
  kind: 'person' | 'organization';
  /** Last name or organization name. */
  name: string;
  first?: string;
  middle?: string;
  suffix?: string;
  npi?: string;
  /** Any other identifier: member ID, payer identifier, submitter ID. */
  identifier?: string;
  /** EIN or SSN, as sent. */
  taxId?: string;
  taxonomy?: string;
  birthDate?: IsoDate;
  sex?: string;
  address?: { line1: string; line2?: string; city: string; state: string; zip: string };
}

/** A provider with its role on the claim or line. */
export interface ReadProvider extends ReadParty {
  role:
    | 'referring'
    | 'primary-care'
    | 'rendering'
    | 'purchased-service'
    | 'facility'
    | 'supervising'
    | 'ordering'
    | 'ambulance-pick-up'
    | 'ambulance-drop-off'
    | 'other';
}

/** Another payer of the claim (loop 2320). */
export interface ReadOtherPayer {
  payerSequence: string;
  name: string;
  payerIdentifier: string;
  memberId?: string;
  paidCents?: Cents;
}

/** One service line (loop 2400). */
export interface ReadServiceLine {
  lineNumber: number;
  /** SV101-1: HC for CPT and HCPCS. */
  qualifier: string;
  procedureCode: string;
  modifiers: string[];
  description?: string;
  /** Absent when it cannot be read as an amount. */
  chargeCents?: Cents;
  units?: number;
  /** UN units, MJ minutes. */
  unitOfMeasure: string;
  placeOfService?: string;
  diagnosisPointers: number[];
  dateOfService?: IsoDate;
  endDate?: IsoDate;
  ndc?: string;
  drugQuantity?: number;
  /** REF*6R. */
  lineControlNumber?: string;
  providers: ReadProvider[];
  position: number;
  offset: number;
}

/** One claim of any 837P, in plain terms. */
export interface ReadClaim {
  /** ISA13, ST02. */
  interchangeControl: string;
  transactionSetControl: string;
  /** Segment position and byte offset of its CLM. */
  position: number;
  offset: number;
  patientControlNumber: string;
  /** Absent when it cannot be read as an amount. */
  chargeCents?: Cents;
  placeOfService: string;
  frequencyCode: string;
  acceptAssignment: string;
  payerSequence: string;
  claimFilingIndicator: string;
  groupNumber?: string;
  planName?: string;
  /** SBR02 or PAT01. */
  relationship: string;
  submitter?: ReadParty;
  receiver?: ReadParty;
  billing: ReadParty;
  payTo?: ReadParty;
  payer: ReadParty;
  subscriber: ReadParty;
  /** The subscriber's own data when the relationship is self. */
  patient: ReadParty;
  providers: ReadProvider[];
  otherPayers: ReadOtherPayer[];
  /** Principal first, as sent. */
  diagnoses: { code: string; system: 'icd10cm' | 'icd9cm' | 'other'; principal: boolean }[];
  lines: ReadServiceLine[];
  priorAuthorizationNumber?: string;
  payerClaimControlNumber?: string;
  patientPaidCents?: Cents;
  accident?: { kind: 'auto' | 'employment' | 'other'; date?: IsoDate; state?: string };
  admissionDate?: IsoDate;
}
