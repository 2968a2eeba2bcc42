import { cents } from '@cleanclaim/billing/kernel';
import {
  type DenialStatus,
  mayAppeal,
  OPEN_DENIALS,
  type SettledDenial,
  wantsNewClaim,
} from '@cleanclaim/billing/receivables';
import { type Selectable, sql } from 'kysely';
import type { Tables } from '../db/schema.ts';
import { claimBalances } from './journal.ts';
import { type OperationContext, Refusal } from './operation.ts';

export type DenialRow = Selectable<Tables['denial']>;

/** The denials of claims in some statuses, locked, in id order. */
export async function lockDenials(
  context: OperationContext,
  claimIds: readonly string[],
  statuses: readonly DenialStatus[] = OPEN_DENIALS,
): Promise<DenialRow[]> {
  if (claimIds.length === 0) return [];
  return context.tx
    .selectFrom('denial')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('claim_id', '=', sql<string>`any(${[...claimIds]}::uuid[])`)
    .where('denial_status', '=', sql<DenialStatus>`any(${[...statuses]}::text[])`)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/** Writes what became of denials, in one statement; a closed one gets the day. */
export async function saveDenials(
  context: OperationContext,
  settled: readonly (SettledDenial & { nextPayerCents?: number })[],
): Promise<void> {
  if (settled.length === 0) return;
  await sql`
    update denial d
       set denial_status = v."denialStatus", recovered_cents = v."recoveredCents",
           next_payer_cents = coalesce(v."nextPayerCents", d.next_payer_cents), closed_by_key = v."closedByKey",
           closed_on = case when v."denialStatus" = any(${[...OPEN_DENIALS]}::text[]) then null
                            else coalesce(d.closed_on, ${context.today}::date) end
      from jsonb_to_recordset(${JSON.stringify(settled)}::jsonb) as v
             (id uuid, "denialStatus" text, "recoveredCents" bigint, "nextPayerCents" bigint, "closedByKey" text)
     where d.tenant_id = ${context.tenantId} and d.id = v.id`.execute(context.tx);
}

/** Where a denial may be moved to by what a person or a letter says. Money moves it by itself, when it is posted. */
type Told = Exclude<DenialStatus, 'recovered' | 'denied-again'>;

/**
 * Moves denials of a claim to what a person or a letter of the payer says: appealed, overturned, upheld, and so on.
 * Closed ones stay closed, save that an outcome may still be told of an upheld or overturned appeal.
 * @returns how many were moved
 * @throws Refusal `no-appeal` when one of them gives no right to appeal (MA130, N211) and the move is an appeal
 */
export async function moveDenial(
  context: OperationContext,
  claimId: string,
  to: Told,
  of: { denialIds?: readonly string[] } = {},
): Promise<number> {
  const isOutcome = to === 'overturned' || to === 'upheld';
  const rows = await lockDenials(context, [claimId], isOutcome ? [...OPEN_DENIALS, 'upheld', 'overturned'] : undefined);
  const chosen = rows.filter((row) => !of.denialIds || of.denialIds.includes(row.id));
  if (to === 'appealed') {
    const barred = chosen.find((row) => !mayAppeal(row.rarcs));
    if (barred) {
      throw new Refusal(
        'no-appeal',
        `The payer gives no right to appeal ${barred.group_code}-${barred.carc} (${barred.rarcs.join(', ')}). Correct the claim and send it again.`,
      );
    }
  }
  // What waits for the payer's decision on appeal is not put back to work by a lesser step.
  const moved = chosen.filter((row) => !(to === 'working' && row.denial_status !== 'open'));
  await saveDenials(
    context,
    moved.map((row) => ({ id: row.id, denialStatus: to, recoveredCents: cents(row.recovered_cents) })),
  );
  return moved.length;
}

/** Moves the denials of claims that wait for us; those that are appealed wait for the payer, and are left unless closed. */
export async function moveDenialsOfClaims(
  context: OperationContext,
  claimIds: readonly string[],
  to: 'working' | 'written-off' | 'billed-on',
): Promise<void> {
  const from: readonly DenialStatus[] = to === 'working' ? ['open'] : OPEN_DENIALS;
  const rows = await lockDenials(context, claimIds, from);
  await saveDenials(
    context,
    rows.map((row) => ({ id: row.id, denialStatus: to, recoveredCents: cents(row.recovered_cents) })),
  );
}

/** Closes the denials of a claim as written off when nothing is left that the payer owes. */
export async function writeOffDenials(context: OperationContext, claimId: string): Promise<void> {
  const balance = (await claimBalances(context, [claimId])).get(claimId);
  if ((balance?.payerArCents ?? 0) <= 0) await moveDenialsOfClaims(context, [claimId], 'written-off');
}

/** Opens the denials of a claim again that a person wrote off and takes back. What a payer's answer left to the contract stays closed. */
export async function reopenWrittenOff(context: OperationContext, claimId: string): Promise<void> {
  const closed = await lockDenials(context, [claimId], ['written-off']);
  const rows = closed.filter((row) => row.closed_by_key === null);
  await saveDenials(
    context,
    rows.map((row) => ({ id: row.id, denialStatus: 'open', recoveredCents: cents(row.recovered_cents) })),
  );
}

/** Opens the denials of a claim again that went over to the next payer by hand: what it was billed for is back. */
export async function reopenBilledOn(context: OperationContext, claimId: string): Promise<void> {
  const rows = (await lockDenials(context, [claimId], ['billed-on'])).filter((row) => row.closed_by_key === null);
  await saveDenials(
    context,
    rows.map((row) => ({ id: row.id, denialStatus: 'open', recoveredCents: cents(row.recovered_cents) })),
  );
}

/** True when all that waits on a denied claim was refused as no claim at all (MA130), or a new one is wanted (N142, N517). */
export async function wasNoClaim(
  context: OperationContext,
  { id, claim_status: status }: { id: string; claim_status: string },
): Promise<boolean> {
  if (status !== 'denied') return false;
  const rows = await lockDenials(context, [id]);
  return rows.length > 0 && rows.every((row) => wantsNewClaim(row.rarcs));
}
