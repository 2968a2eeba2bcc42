import type { ClaimRow } from './claim-store.ts';
import type { OperationContext } from './operation.ts';
import { finishWorkOnClaim } from './work-items.ts';

/** Tells the denials of a claim what an appeal does to them: the one place where appeals touch denials. */
export async function tellDenials(context: OperationContext, claim: ClaimRow, what: 'appealed'): Promise<void> {
  if (what === 'appealed') await finishWorkOnClaim(context, claim.id, 'An appeal was opened.', ['denial']);
}
