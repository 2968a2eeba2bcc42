import type { Cents, IsoDate } from '../kernel/index.ts';

/** The practice's charge for one unit of a procedure, on the days from `from` to `to` (both inclusive). */
export interface Fee {
  /** CPT or HCPCS, upper case. */
  code: string;
  /** Set when this price is for the code with that modifier only, for example 26 or TC. */
  modifier?: string;
  /** Price of one unit. */
  chargeCents: Cents;
  from: IsoDate;
  /** Absent: until further notice. */
  to?: IsoDate;
}

/** What a practice charges everybody: its fees, found by code. */
export interface FeeSchedule {
  fees: readonly Fee[];
  byCode: ReadonlyMap<string, readonly Fee[]>;
}
