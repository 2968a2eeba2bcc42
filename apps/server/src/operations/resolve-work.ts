import { sql } from 'kysely';
import type { z } from 'zod';
import { CLAIM_STATUSES } from '../contract/columns.ts';
import { resolveWorkSchema } from '../contract/schemas/work.ts';
import { claimNobodyHas, visitNobodyHas } from './lost-work.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { changeWork, lockOpenWork } from './work-changes.ts';

interface Subjects {
  claimIds: string[];
  encounterIds: string[];
}

/**
 * Locks what the items are about before the items, as the operations do that move a claim. Of two people who close the
 * last two items of one claim, the second sees what the first did.
 */
async function lockSubjects(context: OperationContext, workItemIds: readonly string[]): Promise<Subjects> {
  const { tx, tenantId } = context;
  const items = await tx
    .selectFrom('work_item')
    .select(['claim_id', 'encounter_id'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', sql<string>`any(${[...workItemIds]}::uuid[])`)
    .execute();
  const claimIds = [...new Set(items.flatMap((item) => item.claim_id ?? []))];
  const encounterIds = [...new Set(items.flatMap((item) => item.encounter_id ?? []))];
  for (const [table, ids] of [
    ['encounter', encounterIds],
    ['claim', claimIds],
  ] as const) {
    if (ids.length === 0) continue;
    await tx
      .selectFrom(table)
      .select('id')
      .where('tenant_id', '=', tenantId)
      .where('id', '=', sql<string>`any(${ids}::uuid[])`)
      .orderBy('id')
      .forUpdate()
      .execute();
  }
  return { claimIds, encounterIds };
}

/** Closing an item must leave nothing that `check-books` would count as lost. */
async function refuseLosing(context: OperationContext, { claimIds, encounterIds }: Subjects): Promise<void> {
  const { tx, tenantId } = context;
  const claims = await sql<{ status: keyof typeof CLAIM_STATUSES; count: number }>`
    select c.claim_status as status, count(*)::int as count from claim c
     where c.tenant_id = ${tenantId} and c.id = any(${claimIds}::uuid[]) and ${claimNobodyHas}
     group by c.claim_status order by c.claim_status`.execute(tx);
  const lost = claims.rows.reduce((sum, row) => sum + row.count, 0);
  if (lost > 0) {
    const states = claims.rows.map((row) => `${row.count} ${CLAIM_STATUSES[row.status].toLowerCase()}`).join(', ');
    const who = lost === 1 ? 'one claim that still needs someone' : `${lost} claims that still need someone`;
    throw new Refusal(
      'last-open-work',
      `This is the last open work of ${who} (${states}), so nothing was closed. Correct the claim, or write it off; while an appeal runs, put the work aside.`,
    );
  }
  const visits = await sql<{ count: number }>`
    select count(*)::int as count from encounter n
     where n.tenant_id = ${tenantId} and n.id = any(${encounterIds}::uuid[]) and ${visitNobodyHas}`.execute(tx);
  const unbilled = visits.rows[0]?.count ?? 0;
  if (unbilled > 0) {
    throw new Refusal(
      'last-open-work',
      `This is the last open work of ${unbilled === 1 ? 'a visit' : `${unbilled} visits`} without a claim, so nothing was closed. Complete what is missing and build the claim: its work then closes by itself.`,
    );
  }
}

/** What waits for somebody's yes or no is closed by that yes or no, and by nothing else. */
async function refuseUndecided(context: OperationContext, workItemIds: readonly string[]): Promise<void> {
  const { rows } = await sql<{ what: string }>`
    select case w.kind when 'approve-refund' then 'a refund' else 'a write-off' end as what
      from work_item w
     where w.tenant_id = ${context.tenantId} and w.id = any(${[...workItemIds]}::uuid[])
       and (exists (select from write_off o where o.tenant_id = w.tenant_id and o.write_off_state = 'requested'
                     and w.work_key = 'approve-write-off:' || o.id)
            or exists (select from refund r where r.tenant_id = w.tenant_id and r.refund_state = 'requested'
                     and w.work_key = 'approve-refund:' || r.id))
     limit 1`.execute(context.tx);
  const [undecided] = rows;
  if (!undecided) return;
  throw new Refusal(
    'undecided',
    `This asks for a decision on ${undecided.what}. Approve or refuse it there: this work then closes by itself. Nothing was closed.`,
  );
}

/** A person closes items of the work queue and says what was done. The record stays. */
export const resolveWork = operation<z.infer<typeof resolveWorkSchema>, { changed: number }>({
  name: 'resolve-work',
  summary: 'Closes work items with what was done about them; a claim or visit that still needs someone keeps one.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin'],
  input: resolveWorkSchema,
  async run(context, { workItemIds, resolution }) {
    const subjects = await lockSubjects(context, workItemIds);
    const items = await lockOpenWork(context, workItemIds);
    await refuseUndecided(context, workItemIds);
    const changed = await changeWork(context, items, {
      set: { work_status: 'done', resolution, done_at: context.now, done_by: context.actor.name },
      note: { kind: 'resolved', body: resolution },
    });
    await refuseLosing(context, subjects);
    return { changed };
  },
});
