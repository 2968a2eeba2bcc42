import { addDays, daysBetween, formatDate } from '@cleanclaim/billing/kernel';
import { sql } from 'kysely';
import type { OperationContext } from './operation.ts';
import { raiseWork } from './work-items.ts';

/** Days before the payer's last day on which silence is called up. */
const NEAR_DAYS = 5;

interface Waiting {
  id: string;
  claim_id: string;
  patient_id: string;
  due_date: string;
  payer: string;
  cents: number;
}

/** Requests whose claim was decided without an answer are over, and so is their work. */
async function closeDecided({ tx, tenantId, now, actor }: OperationContext): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update document_request r set request_status = 'closed'
      from claim c
     where r.tenant_id = ${tenantId} and r.request_status = 'open' and c.tenant_id = r.tenant_id and c.id = r.claim_id
       and c.claim_status in ('paid', 'partly-paid', 'denied', 'patient-due', 'closed')
    returning r.id`.execute(tx);
  const keys = rows.flatMap(({ id }) => [`documents-wanted:${id}`, `documents-due:${id}`]);
  if (keys.length === 0) return;
  await tx
    .updateTable('work_item')
    .set({ work_status: 'done', resolution: 'The payer has decided.', done_at: now, done_by: actor.name })
    .where('tenant_id', '=', tenantId)
    .where('work_key', '=', sql<string>`any(${keys})`)
    .where('work_status', '=', 'open')
    .execute();
}

/** Documents that a claim promises (PWK) and that have not followed it. */
async function callUpPromised(context: OperationContext): Promise<void> {
  const { rows } = await sql<{ claim_id: string; patient_id: string; numbers: string; cents: number }>`
    select c.id as claim_id, c.patient_id, string_agg(a.control_number, ', ' order by a.control_number) as numbers,
           c.total_charge_cents as cents
      from attachment a join claim c on c.tenant_id = a.tenant_id and c.id = a.claim_id
     where a.tenant_id = ${context.tenantId} and a.attachment_state = 'draft' and a.document_request_id is null
       and c.claim_status in ('sent', 'mailed', 'received', 'accepted')
     group by c.tenant_id, c.id`.execute(context.tx);
  await raiseWork(
    context,
    rows.map((row) => ({
      workKey: `documents-promised:${row.claim_id}:${row.numbers}`,
      kind: 'documents-wanted',
      title: 'A claim has gone out without its documents',
      reason: `The claim promises ${row.numbers}, and the payer waits for it.`,
      steps: ['Open the claim and its documents.', 'Send what is attached.'],
      amountCents: row.cents,
      deadlineDate: addDays(context.today, 2),
      claimId: row.claim_id,
      patientId: row.patient_id,
    })),
  );
}

/** Calls up requests for documents that nobody has answered near their last day, and documents that were promised. */
export async function watchDocuments(context: OperationContext): Promise<number> {
  await closeDecided(context);
  await callUpPromised(context);
  const { rows } = await sql<Waiting>`
    select r.id, r.claim_id, c.patient_id, r.due_date, c.content->'payer'->>'name' as payer, c.total_charge_cents as cents
      from document_request r join claim c on c.tenant_id = r.tenant_id and c.id = r.claim_id
     where r.tenant_id = ${context.tenantId} and r.request_status = 'open'
       and r.due_date <= ${addDays(context.today, NEAR_DAYS)}
       and not exists (select from work_item w where w.tenant_id = r.tenant_id and w.work_status = 'open'
                          and w.work_key = 'documents-wanted:' || r.id)`.execute(context.tx);
  await raiseWork(
    context,
    rows.map((row) => {
      const left = daysBetween(context.today, row.due_date);
      return {
        workKey: `documents-due:${row.id}`,
        kind: 'documents-wanted',
        title: `${row.payer} still waits for documents`.slice(0, 200),
        reason:
          left < 0
            ? `They were due on ${formatDate(row.due_date)}. Ask the payer whether it still takes them.`
            : `They are due on ${formatDate(row.due_date)}: ${left} day(s) are left. Without them the claim is denied.`,
        steps: ['Open the claim and its documents.', 'Send what is asked for.'],
        amountCents: row.cents,
        deadlineDate: left < 0 ? context.today : row.due_date,
        claimId: row.claim_id,
        patientId: row.patient_id,
      };
    }),
  );
  return rows.length;
}
