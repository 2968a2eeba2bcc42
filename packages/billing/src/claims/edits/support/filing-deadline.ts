import { addDays, type IsoDate, isIsoDate } from '../../../kernel/index.ts';
import type { Claim } from '../../types.ts';
import type { EditContext } from '../edit.ts';

/** Until when a payer takes a claim, and what the days count from. */
export interface FilingLimit {
  deadline: IsoDate;
  days: number;
  /** A later payer that counts from the decision of the payer before it, else the service. */
  from: 'service' | 'remittance';
}

/** What is a bill of its own is filed in time; a replacement or void follows one that was. */
const FOLLOWS: readonly Claim['frequencyCode'][] = ['7', '8'];

/** Day of the newest decision of the payers before this one. */
function lastDecision({ otherPayers = [] }: Claim): IsoDate | undefined {
  return otherPayers
    .flatMap(({ adjudication }) => adjudication?.paidDate ?? [])
    .sort()
    .at(-1);
}

/**
 * Last day on which the payer takes a claim that is no replacement or void. A later payer with a limit of its own
 * (`secondaryFilingDays`) counts from the newest decision of the payers before it; every other payer from the service: a
 * facility's bill from its last day, others from the first (42 CFR 424.44; CMS Claims Processing Manual ch. 1 section 70.4).
 * @returns undefined for a replacement or void, and where the date cannot be read.
 */
export function filingLimit(claim: Claim, context: Pick<EditContext, 'timelyFilingDays'>): FilingLimit | undefined {
  if (FOLLOWS.includes(claim.frequencyCode)) return undefined;
  const { secondaryFilingDays } = claim.payer;
  const last = claim.payerSequence === 'P' || secondaryFilingDays === undefined ? undefined : lastDecision(claim);
  if (secondaryFilingDays !== undefined && last !== undefined) {
    if (!isIsoDate(last)) return undefined;
    return { deadline: addDays(last, secondaryFilingDays), days: secondaryFilingDays, from: 'remittance' };
  }
  const served = claim.details?.institutional?.statementThrough || claim.dateOfService;
  if (!isIsoDate(served)) return undefined;
  const days = context.timelyFilingDays;
  return { deadline: addDays(served, days), days, from: 'service' };
}
