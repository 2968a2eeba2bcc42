import type { ClaimKind } from '../../encounters/index.ts';
import type { Cents, IsoDate } from '../../kernel/index.ts';

/** A line as far as its price goes; a claim's line is one. */
export interface PricedLine {
  lineNumber: number;
  procedureCode: string;
  modifiers: readonly string[];
  units: number;
  unitOfMeasure?: 'UN' | 'MJ' | 'DA' | 'F2';
  chargeCents: Cents;
  dateOfService: IsoDate;
  placeOfService?: string;
  revenueCode?: string;
}

/** A claim as far as its price goes. */
export interface PricedClaim {
  kind: ClaimKind;
  dateOfService: IsoDate;
  placeOfService: string;
  /** Where the service was given: five or nine digits. */
  zip: string;
  /** SBR09. */
  claimFilingIndicator: string;
  /** Of who rendered it; NP, PA and CNS are paid less by Medicare. */
  credential?: string;
  /** First two digits of the type of bill. */
  facilityTypeCode?: string;
  drg?: string;
  /** Days of an inpatient stay. */
  days?: number;
  lines: readonly PricedLine[];
}

/** How a contract prices what its patterns name. Shares are ten-thousandths: 11000 is 110 percent. */
export type ContractRate =
  | { how: 'per-unit'; cents: number }
  | { how: 'percent-of-charge'; share: number }
  | { how: 'percent-of-medicare'; share: number }
  | { how: 'per-day'; cents: number }
  | { how: 'per-case'; cents: number };

/** One line of a contract. The first term that fits a line prices it. */
export interface ContractTerm {
  kind?: ClaimKind;
  /** Canonical procedure codes, revenue codes (`R0450`), DRGs (`D470`), or their start with a star; `*` is all. */
  codes: readonly string[];
  /** Only with this modifier. */
  modifier?: string;
  rate: ContractRate;
}

/** What a payer has agreed to pay the practice. */
export interface Contract {
  id: string;
  payerId: string;
  name: string;
  from: IsoDate;
  to?: IsoDate;
  /** The payer pays the charge where that is less. */
  lesserOfCharge: boolean;
  /** Further procedures of a day at half, as Medicare does. */
  reducesMultiple: boolean;
  terms: readonly ContractTerm[];
}

/** The patient's benefits as far as known; absent is not known. Money in cents, coinsurance in ten-thousandths. */
export interface PatientBenefits {
  copayCents?: number;
  coinsuranceShare?: number;
  deductibleLeftCents?: number;
  outOfPocketLeftCents?: number;
  /** The day of the payer's answer (271) that they are from. */
  askedOn?: IsoDate;
}

/** A step of the reckoning, in words, with the amount that stands after it. */
export interface PriceStep {
  what: string;
  cents: number;
}

/** What a line should be allowed. */
export interface ExpectedLine {
  lineNumber: number;
  /** Absent: no rule prices it; the last step says why. */
  allowedCents?: number;
  basis: 'contract' | 'medicare' | 'outpatient' | 'anesthesia' | 'case' | 'none';
  steps: readonly PriceStep[];
}

/** What a claim should bring, before it is sent. */
export interface ExpectedPayment {
  lines: readonly ExpectedLine[];
  /** Lines that no rule prices, 1-based; the totals leave them out. */
  unpriced: readonly number[];
  allowedCents: number;
  patientCents: number;
  /** After sequestration. */
  payerCents: number;
  /** From the allowed total to the payer's part. */
  steps: readonly PriceStep[];
  /** Release of the tables that were used; '' when none was. */
  release: string;
}
