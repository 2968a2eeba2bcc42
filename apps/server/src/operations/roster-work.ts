import { type OpenClaims, type RosterAlert, rosterAlerts } from '@cleanclaim/billing/parties';
import { sql } from 'kysely';
import type { OperationContext } from './operation.ts';
import { raiseWork } from './work-items.ts';

const KINDS: readonly RosterAlert['kind'][] = ['license-ends', 'enrollment'];
/** Tells what the roster closed by itself from what a person closed: only the first opens again. */
const IN_ORDER = 'The roster is in order.';

async function openClaims({ tx, tenantId }: OperationContext): Promise<OpenClaims[]> {
  const { rows } = await sql<OpenClaims>`
    select content->'rendering'->>'id' as "providerId", payer_id as "payerId", count(*)::int as claims,
           sum(total_charge_cents)::bigint as "chargeCents",
           min(date_of_service)::text as "firstDate", max(date_of_service)::text as "lastDate"
      from claim
     where tenant_id = ${tenantId} and content->'rendering' is not null
       and claim_status in ('held', 'ready', 'batched', 'printed', 'sent', 'mailed', 'received', 'accepted')
     group by 1, 2`.execute(tx);
  return rows;
}

/**
 * Makes work of licenses and enrollments that end, have ended or are pending while claims go out, keeps its money and day
 * as they are now, and ends the work of those that are in order again. Repeated, it changes nothing.
 * @returns how many need somebody.
 */
export async function refreshRosterWork(context: OperationContext): Promise<number> {
  const { tx, tenantId } = context;
  const providers = await tx.selectFrom('provider').select('content').where('tenant_id', '=', tenantId).execute();
  const payers = await tx.selectFrom('payer').select('content').where('tenant_id', '=', tenantId).execute();
  const alerts = rosterAlerts(
    providers.map(({ content }) => content),
    payers.map(({ content }) => content),
    await openClaims(context),
    context.today,
  );
  const keys = alerts.map(({ key }) => `roster:${key}`);
  await raiseWork(
    context,
    alerts.map(({ key, kind, title, reason, steps, chargeCents, deadlineDate }) => ({
      ...{ workKey: `roster:${key}`, kind, title, reason, steps, amountCents: chargeCents, deadlineDate },
    })),
  );
  const ofRoster = () =>
    tx
      .updateTable('work_item')
      .where('tenant_id', '=', tenantId)
      .where('kind', 'in', [...KINDS]);
  await ofRoster()
    .set({ work_status: 'open', resolution: null, done_at: null, done_by: null })
    .where('work_status', '=', 'done')
    .where('resolution', '=', IN_ORDER)
    .where('work_key', '=', sql<string>`any(${keys}::text[])`)
    .execute();
  const current = alerts.map(({ key, reason, chargeCents, deadlineDate }) => ({
    ...{ key: `roster:${key}`, reason, cents: chargeCents, deadline: deadlineDate },
  }));
  await sql`
    update work_item w set reason = f.reason, amount_cents = f.cents, deadline_date = f.deadline
      from jsonb_to_recordset(${JSON.stringify(current)}::jsonb) as f(key text, reason text, cents bigint, deadline date)
     where w.tenant_id = ${tenantId} and w.work_key = f.key and w.work_status = 'open'
       and (w.reason, w.amount_cents, w.deadline_date) is distinct from (f.reason, f.cents, f.deadline)`.execute(tx);
  await ofRoster()
    .set({ work_status: 'done', resolution: IN_ORDER, done_at: context.now, done_by: context.actor.name })
    .where('work_status', '=', 'open')
    .where('work_key', '<>', sql<string>`all(${keys}::text[])`)
    .execute();
  return alerts.length;
}
