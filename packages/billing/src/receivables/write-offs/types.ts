import type { IsoDate } from '../../kernel/index.ts';
import type { WriteOffAccount } from '../../ledger/index.ts';

/** Why a balance is given up. */
export const WRITE_OFF_KINDS = [
  'contractual',
  'denial',
  'bad-debt',
  'charity',
  'small-balance',
  'courtesy',
  'prompt-pay',
] as const;
export type WriteOffKind = (typeof WRITE_OFF_KINDS)[number];

/** The account of each kind. */
export const WRITE_OFF_ACCOUNT_OF: Readonly<Record<WriteOffKind, WriteOffAccount>> = {
  contractual: 'contractual-adjustment',
  denial: 'denial-write-off',
  'bad-debt': 'bad-debt-write-off',
  charity: 'charity-write-off',
  'small-balance': 'small-balance-write-off',
  courtesy: 'courtesy-discount',
  'prompt-pay': 'prompt-pay-discount',
};

/** The most that a role may write off at once; absent for a role and kind: nothing. */
export interface WriteOffLimit {
  role: 'payment-poster' | 'manager' | 'admin';
  kind: WriteOffKind;
  limitCents: number;
}

/** What a household with an income up to this percentage of the poverty guideline is forgiven. */
export interface CharityTier {
  upToPercentOfPoverty: number;
  forgivenPercent: number;
}

export interface CharityPolicy {
  effectiveFrom: IsoDate;
  /** The guideline for one person and for each further one, a year, as the practice copied it from the Federal Register. */
  onePersonCents: number;
  furtherPersonCents: number;
  tiers: readonly CharityTier[];
  /** How long a decision stands before income is asked for again. */
  monthsValid: number;
}

/** The practice's rules about money. All figures are the practice's own. */
export interface MoneyPolicy {
  writeOffLimits: readonly WriteOffLimit[];
  /** A refund above this needs a second person. */
  refundApprovalOverCents: number;
  returnedCheckFeeCents: number;
  /** What the card company keeps by its terms: ten-thousandths of what was paid, and cents a payment. */
  cardFee?: { share: number; perPaymentCents: number };
  smallBalance?: { maxCents: number; minDays: number; isOn: boolean };
  promptPay?: { percent: number; withinDays: number };
  charity?: CharityPolicy;
}

/** What a write-off rests on, as it was on that day. */
export interface WriteOffBasis {
  householdSize?: number;
  incomeCents?: number;
  proof?: string;
  percentOfPoverty?: number;
  forgivenPercent?: number;
  /** Why this is no routine waiver of a patient's share. */
  notRoutine?: string;
  daysSinceDue?: number;
  /** Day of an earlier decision on charity that this one rests on. */
  decidedOn?: IsoDate;
}
