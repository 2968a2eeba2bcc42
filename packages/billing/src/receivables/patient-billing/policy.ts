import type { Cents } from '../../kernel/index.ts';
import { type DunningStep, USUAL_CYCLE } from './dunning.ts';

/** How a practice bills its patients. */
export interface PatientBillingPolicy {
  /** https page on which patients pay; the statement's number is added to it. */
  payPage?: string;
  /** Days from a statement's date until it is due. */
  daysToPay: number;
  cycle: readonly DunningStep[];
  /** Days after an instalment's day during which it still counts as kept. */
  planGraceDays: number;
  /** Missed instalments that end a plan. */
  planMissesToDefault: number;
  planSmallestInstalmentCents: Cents;
  agencyName?: string;
  /**
   * A hospital under section 501(r): nothing goes to an agency before 120 days from the first statement, and 30 days from
   * a notice that names financial help (26 CFR 1.501(r)-6(c)(3) and (4)).
   */
  isCharitableHospital: boolean;
  /** Days between the final notice and a placement; 30 at least for a charitable hospital. */
  daysAfterFinalNotice: number;
}

/** What a new practice starts with; every figure is the practice's to set. */
export const USUAL_POLICY: PatientBillingPolicy = {
  daysToPay: 30,
  cycle: USUAL_CYCLE,
  planGraceDays: 10,
  planMissesToDefault: 2,
  planSmallestInstalmentCents: 2_500 as Cents,
  isCharitableHospital: false,
  daysAfterFinalNotice: 30,
};
