import type { IsoDate } from '../kernel/index.ts';

export interface Address {
  line1: string;
  line2?: string;
  city: string;
  /** Two-letter USPS code. */
  state: string;
  /** 5 or 9 digits, no hyphen. */
  zip: string;
}

export interface PersonName {
  last: string;
  first: string;
  middle?: string;
  suffix?: string;
}

/** Administrative sex as the 837 sends it (DMG03). */
export type Sex = 'F' | 'M' | 'U';

/** SBR02 / PAT01: 18 self, 01 spouse, 19 child, G8 other. */
export type Relationship = '18' | '01' | '19' | 'G8';

/** SBR01. */
export type PayerSequence = 'P' | 'S' | 'T';

export interface Person {
  name: PersonName;
  birthDate: IsoDate;
  sex: Sex;
  address?: Address;
  phone?: string;
}

export interface Patient extends Person {
  id: string;
  /** Medical record number in the sending system. */
  mrn: string;
}

/** Who pays the patient's part. */
export interface Guarantor {
  name: PersonName;
  address?: Address;
  phone?: string;
  relationship: Relationship;
}

export interface Coverage {
  id: string;
  patientId: string;
  payerId: string;
  payerSequence: PayerSequence;
  memberId: string;
  groupNumber?: string;
  planName?: string;
  /** The patient's relationship to the subscriber. */
  relationship: Relationship;
  /** The subscriber; the patient's own data when the relationship is self. */
  subscriber: Person;
  effectiveDate?: IsoDate;
  terminationDate?: IsoDate;
  /** Absent: health. */
  kind?: CoverageKind;
  /** SBR05, why Medicare is not first: 12 working aged, 13 ESRD, 14 no-fault, 15 workers' compensation, 16 federal, 41 black lung, 42 Veterans, 43 disabled, 47 liability. */
  medicareSecondaryReason?: string;
  /** Workers' compensation, auto and liability: the carrier's claim number (REF*Y4). */
  propertyCasualtyClaimNumber?: string;
  /** Paid by capitation: its claims report encounters (BHT06 RP) and expect no money. */
  capitated?: boolean;
}

/** What sort of coverage: it sets who pays first and which form the claim takes. */
export type CoverageKind = 'health' | 'medigap' | 'workers-compensation' | 'auto' | 'liability';

/** Which law or contract a payer's appeals go by: it sets the steps and their days. */
export type AppealLaw =
  | 'medicare'
  | 'medicare-advantage'
  | 'medicaid'
  | 'medicaid-managed'
  | 'tricare'
  | 'va'
  | 'workers-compensation'
  | 'erisa'
  | 'commercial';

/** What a payer's connection is used for. */
export type PayerService =
  | 'professional'
  | 'institutional'
  | 'dental'
  | 'eligibility'
  | 'status'
  | 'authorization'
  | 'attachment';

export interface Payer {
  id: string;
  name: string;
  /** Identifier in NM109 of loop 2010BB, given by the clearinghouse or payer. */
  payerIdentifier: string;
  /** SBR09: MB Medicare Part B, MC Medicaid, BL Blue, CI commercial, CH Tricare ... */
  claimFilingIndicator: string;
  /** Days after the date of service until which a claim may be filed. */
  timelyFilingDays: number;
  /** Days in which this payer normally answers with an 835. */
  responseDays: number;
  /** Days after the remittance in which an appeal may be filed. */
  appealDays: number;
  /** Absent: by `claimFilingIndicator`. */
  appealLaw?: AppealLaw;
  address?: Address;
  phone?: string;
  fax?: string;
  /** Identifiers where they differ from `payerIdentifier`, by service. */
  identifiers?: Readonly<Partial<Record<PayerService, string>>>;
  /** Absent: electronic. */
  delivery?: 'electronic' | 'paper';
  /** The practice's connection that reaches this payer; absent: the one that is marked as usual. */
  connectionId?: string;
  /** Days after the first payer's remittance in which a secondary claim may be filed; absent: as `timelyFilingDays` from the service. */
  secondaryFilingDays?: number;
  /** Days after the remittance in which a replacement may be filed. */
  correctionDays?: number;
  /** False: the payer takes no frequency 7 or 8; a correction goes as an original. */
  takesReplacements?: boolean;
  /** Codes (or their start with a star) that need prior authorization. */
  authorizationFor?: readonly string[];
  referralRequired?: boolean;
  /** Modifiers that this payer does not take. */
  refusedModifiers?: readonly string[];
  /** How papers reach it. Absent: by mail. */
  attachmentsBy?: 'x12-275' | 'fax' | 'mail' | 'portal';
  /** Base address of its FHIR prior authorization API (Da Vinci PAS). */
  priorAuthorizationUrl?: string;
  /** Rendering providers must be enrolled; absent: not checked. */
  checksEnrollment?: boolean;
}

/** A person or organization with an NPI: rendering, referring, supervising ... by its role on the claim. */
export interface Provider {
  id: string;
  kind: 'person' | 'organization';
  npi: string;
  /** Last name or organization name. */
  lastOrOrganizationName: string;
  firstName?: string;
  taxonomy?: string;
  /** MD, DO, NP, PA, CRNA, DC, PT ...: sets reductions and what a payer lets the person bill. */
  credential?: string;
  licenses?: readonly { state: string; number: string; from?: IsoDate; to?: IsoDate }[];
  enrollments?: readonly Enrollment[];
  address?: Address;
}

/** A provider's standing with a payer. */
export interface Enrollment {
  payerId: string;
  status: 'active' | 'pending' | 'ended';
  from: IsoDate;
  to?: IsoDate;
  /** The payer's own number for the provider (REF*G2). */
  providerNumber?: string;
}

/** The billing provider (loop 2010AA) of a tenant. */
export interface Practice {
  name: string;
  npi: string;
  taxonomy: string;
  /** EIN, nine digits. */
  taxId: string;
  address: Address;
  /** Where payments go when that is not `address`, for example a PO box (loop 2010AB). */
  payToAddress?: Address;
  phone: string;
  /** Submitter id (ISA06, GS02, NM109 of loop 1000A). */
  submitterId: string;
  /** Laboratory certificate (REF*X4). */
  cliaNumber?: string;
  cliaFrom?: IsoDate;
  cliaTo?: IsoDate;
}

export interface Facility {
  id: string;
  name: string;
  npi?: string;
  placeOfService: string;
  address: Address;
  cliaNumber?: string;
  mammographyCertification?: string;
}
