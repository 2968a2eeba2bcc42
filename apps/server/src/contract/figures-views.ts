/** Balances of one age, in cents. */
export interface AgingBucket {
  days: '0-30' | '31-60' | '61-90' | '91-120' | 'over 120';
  payerCents: number;
  patientCents: number;
}

/** One payer, patient, provider or place with what is open, by age. */
export interface AgingGroup {
  /** '' where there is none: self-pay, no rendering provider, the practice itself. */
  key: string;
  label: string;
  payerCents: number;
  patientCents: number;
  /** Payer and patient together, youngest first. */
  bucketCents: number[];
}

/** Receivables as they stood at the end of a day; the total is that of the ledger. */
export interface AgingView {
  asOf: string;
  payerCents: number;
  patientCents: number;
  buckets: AgingBucket[];
  /** Largest first; empty unless asked for. */
  groups: AgingGroup[];
}

/** A claim, or a self-pay visit, with what is open on it. */
export interface AgedClaim {
  claimId: string | null;
  patientControlNumber: string;
  patientId: string | null;
  patientName: string;
  payerName: string;
  dateOfService: string | null;
  /** From which day it ages, and how many days. */
  agesFrom: string;
  days: number;
  payerCents: number;
  patientCents: number;
}

export interface AgedClaims {
  /** Largest first, at most 500. */
  rows: AgedClaim[];
  total: number;
  totalCents: number;
}

/** A key figure of some months: what is counted, by what it is divided, and the value; null where there is nothing to divide by. */
export interface KpiFigure {
  numerator: number;
  denominator: number;
  value: number | null;
}

export interface KpiView {
  kpi: string;
  /** Over all months asked for; a figure that stands at a day, at the end of the last. */
  total: KpiFigure;
  months: ({ month: string } & KpiFigure)[];
  /** By payer or provider, where asked for; most first. */
  groups: ({ key: string; label: string } & KpiFigure)[];
}

export interface KpisView {
  from: string;
  to: string;
  /** The day at which figures of the last month stand. */
  asOf: string;
  figures: KpiView[];
  /** What collecting cost, by month, as entered. */
  costs: { month: string; costCents: number; version: number }[];
}

/** A claim that a key figure counts. */
export interface KpiClaim {
  claimId: string;
  patientControlNumber: string;
  patientName: string;
  payerName: string;
  dateOfService: string;
  claimStatus: string;
  numerator: number;
  denominator: number;
}
