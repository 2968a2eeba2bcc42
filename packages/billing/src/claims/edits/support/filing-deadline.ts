import { addDays, isIsoDate } from '../../../kernel/index.ts';
import type { Claim } from '../../types.ts';
import type { EditContext } from '../edit.ts';

/**
 * Last day on which the payer takes an original claim.
 * @returns undefined for replacements, voids and later payers, whose limits count from the first payment, and where
 * the date cannot be read.
 */
export function filingDeadline(claim: Claim, context: EditContext): string | undefined {
  if (claim.frequencyCode !== '1' || claim.payerSequence !== 'P' || !isIsoDate(claim.dateOfService)) return undefined;
  return addDays(claim.dateOfService, context.timelyFilingDays);
}
