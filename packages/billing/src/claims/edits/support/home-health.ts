import type { Claim } from '../../types.ts';
import { facilityPart } from './institutional.ts';
import { isMedicare } from './payer-kind.ts';

/** True for a bill of home health care under a plan of care (032x) to Medicare. */
export function isMedicareHomeHealth(claim: Claim): boolean {
  return facilityPart(claim)?.facilityTypeCode === '32' && isMedicare(claim);
}
