import type { ClaimEvent, ClaimStatus } from '@cleanclaim/billing/claims';
import { cents, formatDollars, type IsoDate } from '@cleanclaim/billing/kernel';
import { sql } from 'kysely';
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
  if (status !== 'closed' && status !== 'patient-due') return undefined;
  // A payer's part that was given up is open again, or a payer has paid what was given up.
  return payerArCents < 0 ? 'overpaid' : 'partly-paid';
}

/** Where a claim goes back to that was closed by giving up what its payer owed. */
const OPENED_AGAIN: Readonly<Partial<Record<ClaimStatus, ClaimEvent>>> = {
  denied: 'denied',
  held: 'built-held',
  rejected: 'built-held',
  ready: 'corrected',
};

interface Closing {
  event: ClaimEvent;
  /** The day of the denial, from which its appeal days count. */
  on?: IsoDate;
}

/** For claims whose payer's part is open again: what they were before money closed them. */
async function beforeClosing(context: OperationContext, claimIds: readonly string[]): Promise<Map<string, Closing>> {
  if (claimIds.length === 0) return new Map();
  const { rows } = await sql<{ claim_id: string; from_status: ClaimStatus; denied_on: IsoDate | null }>`
    select distinct on (v.claim_id) v.claim_id, v.from_status,
           (select max(d.denied_on)::text from denial d where d.tenant_id = v.tenant_id and d.claim_id = v.claim_id) as denied_on
      from claim_event v
     where v.tenant_id = ${context.tenantId} and v.claim_id = any(${[...claimIds]}::uuid[]) and v.to_status in ('closed', 'patient-due')
       and v.from_status not in ('closed', 'patient-due')
     order by v.claim_id, v.at desc, v.id desc`.execute(context.tx);
  return new Map(
    rows.flatMap(({ claim_id: id, from_status: status, denied_on: on }) => {
      const event = OPENED_AGAIN[status];
      return event ? [[id, event === 'denied' && on ? { event, on } : { event }] as const] : [];
    }),
  );
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
  // Locked first: what somebody else posts meanwhile is in the balance.
  const claims = await lockClaims(context, ids);
  const balances = await claimBalances(context, ids);
  const balanceOf = (id: string) => balances.get(id) ?? { payerArCents: 0, patientArCents: 0 };
  const openAgain = claims.filter((claim) => eventOf(claim.claim_status, balanceOf(claim.id)) === 'partly-paid');
  const before = await beforeClosing(
    context,
    openAgain.map((claim) => claim.id),
  );
  const moves = claims.flatMap((claim) => {
    const balance = balanceOf(claim.id);
    const { event, on } = before.get(claim.id) ?? { event: eventOf(claim.claim_status, balance) };
    const counts =
      SETTLED_BY_MONEY.includes(claim.claim_status) ||
      (event === 'zero-balance' && GIVEN_UP_UNSENT.includes(claim.claim_status));
    if (!event || !counts) return [];
    const left = formatDollars(cents(balance.payerArCents + balance.patientArCents));
    const detail = event === 'zero-balance' ? `${what}; nothing is open` : `${what}; ${left} is open`;
    return [{ claim, move: { event, detail, ...(on ? { on } : {}) } }];
  });
  await moveClaims(context, moves);
}
