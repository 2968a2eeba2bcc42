import type { Cents, IsoDate } from '../../kernel/index.ts';

/** Whether the coverage is in force, as far as the payer says so; `not-found`: it cannot match the member. */
export type EligibilityStatus = 'active' | 'inactive' | 'not-found' | 'unknown';

/** What a benefit is about (EB01), the payer's many codes brought down to what a biller acts on. */
export type BenefitKind =
  | 'active'
  | 'inactive'
  | 'coinsurance'
  | 'copay'
  | 'deductible'
  | 'out-of-pocket'
  | 'limit'
  | 'not-covered'
  | 'other-payer'
  | 'primary-care'
  | 'contact'
  | 'spend-down'
  | 'other';

/** Somebody whom a benefit names (loop 2120C or 2120D). */
export interface BenefitEntity {
  /** NM101. */
  role: string;
  name: string;
  identifier?: string;
  /** NM108. */
  identifierQualifier?: string;
  phone?: string;
}

/** A first and a last day; either may be open. */
export interface BenefitDates {
  from?: IsoDate;
  to?: IsoDate;
}

/** How much service in which time (HSD): 20 visits a calendar year. */
export interface BenefitDelivery {
  /** HSD01: VS visits, DY days ... */
  unit?: string;
  quantity?: number;
  /** HSD05. */
  period?: string;
  periodCount?: number;
}

/** One benefit (EB with what follows it). Codes are the wire's; amounts are cents, shares ten-thousandths. */
export interface Benefit extends BenefitDates {
  kind: BenefitKind;
  /** EB01. */
  informationCode: string;
  /** EB02: IND one person, FAM the family ... */
  level?: string;
  /** EB03. */
  serviceTypes: string[];
  /** EB04. */
  insuranceType?: string;
  planName?: string;
  /** EB06: 23 calendar year, 29 remaining ... */
  period?: string;
  amountCents?: Cents;
  /** EB08, the patient's part: 2000 is 20 percent. */
  share?: number;
  /** EB09: VS visits, DY days ... */
  unit?: string;
  quantity?: number;
  /** EB11; absent where the payer does not say. */
  authorizationRequired?: boolean;
  /** EB12: Y, N, W both; absent where the payer does not say. */
  network?: 'in' | 'out' | 'both';
  /** EB13. */
  procedureCode?: string;
  modifiers?: string[];
  deliveries?: BenefitDelivery[];
  /** III with ZZ: places of service that the benefit is about. */
  places?: string[];
  /** MSG. */
  messages?: string[];
  entities?: BenefitEntity[];
  /** REF 1W: the member id at another payer. */
  memberId?: string;
  /** REF 6P: the group number at another payer. */
  groupNumber?: string;
}

/** Why a payer did not answer a question, or not all of it (AAA). */
export interface EligibilityProblem {
  /** AAA03. */
  code: string;
  /** AAA04. */
  followUp: string;
  /** In a biller's words. */
  message: string;
  fix: string;
}

/** Another payer that the answer names (EB01 R). */
export interface OtherPayer extends BenefitDates {
  name: string;
  identifier?: string;
  memberId?: string;
  groupNumber?: string;
  /** Where the payer says who pays when: 1 first, 2 second, 3 third. */
  order?: 1 | 2 | 3;
  /** EB03: what it covers; empty: not said. */
  serviceTypes: string[];
  /** EB04. */
  insuranceType?: string;
  phone?: string;
}

/** What a payer says of one member (271), as it is kept. */
export interface Eligibility extends BenefitDates {
  status: EligibilityStatus;
  planName?: string;
  groupNumber?: string;
  /** As the payer has it, where it answers another one than was asked about. */
  memberId?: string;
  benefits: Benefit[];
  problems: EligibilityProblem[];
  otherPayers: OtherPayer[];
  primaryCare?: { name: string; phone?: string };
}

/** The answer to one question. */
export interface EligibilityAnswer {
  /** TRN02, ours among them; empty when the payer repeats none. */
  traceNumbers: string[];
  eligibility: Eligibility;
  /** Where its HL stands: position in the set, byte in the file. */
  position: number;
  offset: number;
}

/** One 271. Its own problems speak for every question of the set that got no answer of its own. */
export interface EligibilityResponse {
  /** BHT03: that of our 270, where the payer repeats it. */
  reference: string;
  problems: EligibilityProblem[];
  answers: EligibilityAnswer[];
  position: number;
  offset: number;
}
