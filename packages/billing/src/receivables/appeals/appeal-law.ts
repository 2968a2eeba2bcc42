import type { Cents, IsoDate } from '../../kernel/index.ts';
import type { AppealLaw } from '../../parties/index.ts';

/** One step of appeal under a law: until when, to whom, for how much, and how long they take. */
export interface AppealLevel {
  /** From 1. */
  level: number;
  /** What the step is called by those who decide it. */
  name: string;
  decidedBy: string;
  /** The time to file: so many days or months from the notice, its receipt or the date of service. */
  file: { count: number; unit: 'days' | 'months'; from: 'notice' | 'receipt' | 'service' };
  /** Days after its date in which a notice counts as received; 0 where the law presumes nothing. */
  presumedReceiptDays: number;
  /** What must happen by the last day: it is there, or it is on its way. */
  filedWhen: 'received' | 'sent';
  /** Months that end in a month without the day end on the first of the next one; absent: on its last day. */
  shortMonth?: 'first-of-next';
  /** The law moves a last day on a weekend or federal holiday to the next business day. */
  lastDayMoves?: true;
  /** The days of the practice's contract with the payer, where it has them, go before these. */
  contractDays?: true;
  /** Days in which they decide once it is filed; absent: the law sets none. */
  decisionDays?: number;
  /** The least that must be in dispute: a fixed amount, or one of Medicare's that change every year. */
  minimum?: Cents | 'hearing' | 'court';
  /** Only refusals by medical judgment go this way. */
  medicalJudgmentOnly?: true;
  /** What a person must see to before it goes out. */
  needs: readonly string[];
  /** Where the rule stands. */
  source: string;
  /** Where its days were read; absent: they are not confirmed, and the practice goes by the payer's letter. */
  readIn?: string;
}

/** The steps of a law in order, in our words. */
export interface AppealLawEntry {
  law: AppealLaw;
  title: string;
  levels: readonly AppealLevel[];
}

/** What the days of an appeal count from. */
export interface AppealNotice {
  /** Of the remittance, letter or decision that is appealed. */
  noticeDate: IsoDate;
  dateOfService: IsoDate;
  /** Days to appeal by the contract with the payer; absent: none is known. */
  contractDays?: number;
}
