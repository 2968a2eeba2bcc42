import { addDays, type IsoDate, isIsoDate } from '../../../kernel/index.ts';
import type { Claim } from '../../types.ts';
import type { EditContext } from '../edit.ts';

/** Until when a payer takes an original claim, and what the days count from. */
export interface FilingLimit {
  deadline: IsoDate;
  days: number;
  /** A later payer that counts from the decision of the payer before it, else the service. */
  from: 'service' | 'remittance';
}

/**
 * Last day on which the payer takes an original claim. A later payer with a limit of its own (`secondaryFilingDays`)
 * counts from the newest decision of the payers before it; every other payer from the service.
 * @returns undefined for anything but an original, and where the date cannot be read.
 */
export function filingLimit(claim: Claim, context: Pick<EditContext, 'timelyFilingDays'>): FilingLimit | undefined {
  if (claim.frequencyCode !== '1') return undefined;
  const { secondaryFilingDays } = claim.payer;
  const decided = (claim.otherPayers ?? []).flatMap(({ adjudication }) => adjudication?.paidDate ?? []).sort();
  const last = decided.at(-1);
  if (claim.payerSequence !== 'P' && secondaryFilingDays !== undefined && last !== undefined) {
    if (!isIsoDate(last)) return undefined;
    return { deadline: addDays(last, secondaryFilingDays), days: secondaryFilingDays, from: 'remittance' };
  }
  if (!isIsoDate(claim.dateOfService)) return undefined;
  const days = context.timelyFilingDays;
  return { deadline: addDays(claim.dateOfService, days), days, from: 'service' };
}
