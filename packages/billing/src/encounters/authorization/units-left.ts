import type { Authorization } from '../authorization.ts';

/** Units that claims may still use, never less than 0; undefined where the payer named no limit. */
export function unitsLeft({
  unitsApproved,
  unitsUsed,
}: Pick<Authorization, 'unitsApproved' | 'unitsUsed'>): number | undefined {
  return unitsApproved === undefined ? undefined : Math.max(0, unitsApproved - unitsUsed);
}
