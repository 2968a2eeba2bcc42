import { addDays } from '@cleanclaim/billing/kernel';
import { sql } from 'kysely';
import type { ClaimRow } from './claim-store.ts';
import { claimBalances } from './journal.ts';
import type { OperationContext } from './operation.ts';
import { raiseWork } from './work-items.ts';

/** Work about a payer's silence: done once the payer has answered, or the claim is given up or sent anew. */
export const FOLLOW_UP_WORK: readonly string[] = ['no-answer', 'follow-up', 'promise-passed'];

interface OpenWork {
  id: string;
  claim_id: string | null;
}

function openWork({ tx, tenantId }: OperationContext, claimIds: readonly string[]): Promise<OpenWork[]> {
  return tx
    .selectFrom('work_item')
    .select(['id', 'claim_id'])
    .where('tenant_id', '=', tenantId)
    .where('claim_id', '=', sql<string>`any(${[...claimIds]}::uuid[])`)
    .where('work_status', '=', 'open')
    .orderBy('id')
    .execute();
}

/**
 * The open work of claims, whatever it is about; a claim without any gets an item, so that it can be given to somebody and
 * comes back when it was put aside.
 * @param claims locked.
 * @returns ids of work items.
 */
export async function followUpWork(context: OperationContext, claims: readonly ClaimRow[]): Promise<string[]> {
  const ids = claims.map(({ id }) => id);
  const there = await openWork(context, ids);
  const having = new Set(there.map((item) => item.claim_id));
  const without = claims.filter(({ id }) => !having.has(id));
  if (without.length === 0) return there.map(({ id }) => id);
  const balances = await claimBalances(context, ids);
  await raiseWork(
    context,
    without.map((claim) => ({
      workKey: `follow-up:${claim.id}:${context.newId()}`,
      kind: 'follow-up',
      title: `Follow up with ${claim.content.payer.name}`,
      reason: claim.next_step,
      steps: ['Open the claim: its calls say what the payer said last.', 'Look for the remittance, or call again.'],
      amountCents: Math.max(0, balances.get(claim.id)?.payerArCents ?? 0),
      deadlineDate: claim.deadline_date ?? addDays(context.today, 7),
      claimId: claim.id,
      patientId: claim.patient_id,
    })),
  );
  return (await openWork(context, ids)).map(({ id }) => id);
}
