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
}

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
  address?: Address;
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
}

export interface Facility {
  id: string;
  name: string;
  npi?: string;
  placeOfService: string;
  address: Address;
}
