import type { ClaimEvent, ClaimStatus } from '@cleanclaim/billing/claims';
import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import { lockClaims, moveClaims } from './claim-store.ts';
import { claimBalances } from './journal.ts';
import type { OperationContext } from './operation.ts';

/** Nothing on its way to a payer changes by what a patient pays; what never went out may be given up altogether. */
const SETTLED_BY_MONEY: readonly ClaimStatus[] = ['paid', 'partly-paid', 'denied', 'patient-due', 'closed'];
const GIVEN_UP_UNSENT: readonly ClaimStatus[] = ['held', 'ready', 'rejected'];

function eventOf(
  status: ClaimStatus,
  { payerArCents, patientArCents }: { payerArCents: number; patientArCents: number },
): ClaimEvent | undefined {
  if (payerArCents === 0 && patientArCents === 0) return 'zero-balance';
  if (payerArCents === 0) return 'patient-due';
  // A payer's part that was given up is open again.
  return status === 'closed' || status === 'patient-due' ? 'partly-paid' : undefined;
}

/**
 * Moves claims by what is left on them after money or a write-off came or went: closed at zero, with the patient while
 * only the patient owes, open again when a payer's part came back.
 * @param what what happened, for the timeline; no patient data
 */
export async function settleClaims(
  context: OperationContext,
  claimIds: readonly string[],
  what: string,
): Promise<void> {
  const ids = [...new Set(claimIds)];
  const balances = await claimBalances(context, ids);
  const moves = (await lockClaims(context, ids)).flatMap((claim) => {
    const balance = balances.get(claim.id) ?? { payerArCents: 0, patientArCents: 0 };
    const event = eventOf(claim.claim_status, balance);
    const counts =
      SETTLED_BY_MONEY.includes(claim.claim_status) ||
      (event === 'zero-balance' && GIVEN_UP_UNSENT.includes(claim.claim_status));
    if (!event || !counts) return [];
    const left = formatDollars(cents(balance.payerArCents + balance.patientArCents));
    const detail = event === 'zero-balance' ? `${what}; nothing is open` : `${what}; ${left} is open`;
    return [{ claim, move: { event, detail } }];
  });
  await moveClaims(context, moves);
}
