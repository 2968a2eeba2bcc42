import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import { sql } from 'kysely';
import type { OperationContext } from './operation.ts';
import { raiseWork } from './work-items.ts';

/** Hours until silence is work, where a connection does not say otherwise. */
export const RECEIPT_HOURS = 4;
export const ACKNOWLEDGMENT_HOURS = 24;

export type Silence = 'receipt' | 'acknowledgment';

/**
 * For each submission that is out: since when it lacks its receipt (TA1 or 999) or claims of it lack their
 * acknowledgment (277CA), past the hours of its connection. A claim counts while its last sending is this one.
 */
export const silentSubmissions = (tenantId: string, now: Date) => sql<{
  id: string;
  control: string;
  connection: string | null;
  silence: Silence;
  hours: number;
  claims: number;
  cents: number;
}>`
  select s.id, lpad(s.interchange_control_number::text, 9, '0') as control, n.name as connection,
         case when count(*) filter (where c.claim_status = 'sent') = count(*) and s.acknowledgment = 'none'
              then 'receipt' else 'acknowledgment' end as silence,
         floor(extract(epoch from ${now}::timestamptz - s.delivered_at) / 3600)::int as hours,
         count(*)::int as claims, sum(c.total_charge_cents)::bigint as cents
    from submission s
    join submission_claim m on m.tenant_id = s.tenant_id and m.submission_id = s.id
    join claim c on c.tenant_id = m.tenant_id and c.id = m.claim_id
         and c.patient_control_number = m.patient_control_number
    left join connection n on n.tenant_id = s.tenant_id
         and (n.id = s.connection_id or (s.connection_id is null and n.is_usual))
   where s.tenant_id = ${tenantId} and s.delivery = 'delivered' and s.medium = 'electronic'
     and c.claim_status in ('sent', 'received')
   group by s.tenant_id, s.id, n.tenant_id, n.id
  having s.delivered_at + make_interval(hours =>
           case when count(*) filter (where c.claim_status = 'sent') = count(*) and s.acknowledgment = 'none'
                then coalesce((n.settings->>'receiptHours')::int, ${RECEIPT_HOURS})
                else coalesce((n.settings->>'acknowledgmentHours')::int, ${ACKNOWLEDGMENT_HOURS}) end) <= ${now}
   order by s.id`;

const WORDS: Readonly<Record<Silence, { title: string; steps: string[] }>> = {
  receipt: {
    title: 'has no receipt (TA1 or 999)',
    steps: [
      'Look whether the connection takes and brings files.',
      'Ask the clearinghouse whether the file arrived, before anything is sent again.',
    ],
  },
  acknowledgment: {
    title: 'has claims without an acknowledgment (277CA)',
    steps: ['Ask the clearinghouse for the 277CA.', 'Ask the payer for the status of the claims.'],
  },
};

/** Raises work for batches that are silent too long, and ends that of batches that are not any more. @returns how many are silent. */
export async function watchSilence(context: OperationContext): Promise<number> {
  const { rows } = await silentSubmissions(context.tenantId, context.now).execute(context.tx);
  await raiseWork(
    context,
    rows.map((row) => ({
      workKey: `batch-silent:${row.id}:${row.silence}`,
      kind: 'batch-silent',
      title: `Batch ${row.control} ${WORDS[row.silence].title}`,
      reason: `It went out ${row.hours} hours ago${row.connection ? ` over ${row.connection}` : ''}: ${row.claims} claims over ${formatDollars(cents(row.cents))} wait.`,
      steps: WORDS[row.silence].steps,
      amountCents: row.cents,
      deadlineDate: context.today,
    })),
  );
  const silent = rows.map((row) => `batch-silent:${row.id}:${row.silence}`);
  await context.tx
    .updateTable('work_item')
    .set({ work_status: 'done', resolution: 'The answer came.', done_at: context.now, done_by: context.actor.name })
    .where('tenant_id', '=', context.tenantId)
    .where('kind', '=', 'batch-silent')
    .where('work_status', '=', 'open')
    .where('work_key', '<>', sql<string>`all(${silent}::text[])`)
    .execute();
  return rows.length;
}
