import { sql } from 'kysely';
import { z } from 'zod';
import type { WorkView } from '../contract/views.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { playbookOf } from './work-playbook.ts';
import { findWork } from './work-rows.ts';

async function notesOf(context: OperationContext, workItemId: string): Promise<WorkView['notes']> {
  const rows = await context.tx
    .selectFrom('work_note')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('work_item_id', '=', workItemId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    author: row.author,
    kind: row.kind,
    text: row.body,
  }));
}

/** The deposit or the payment that a gap between bank and books is about. */
async function gapPlace({ tx, tenantId }: OperationContext, workItemId: string): Promise<WorkView['gap']> {
  const row = await tx
    .selectFrom('work_item as w')
    .innerJoin('deposit_discrepancy as d', (join) =>
      join
        .onRef('d.tenant_id', '=', 'w.tenant_id')
        .on(({ eb, ref }) => eb(ref('w.work_key'), '=', sql<string>`'deposit:' || d.discrepancy_key`)),
    )
    .select(['d.bank_line_id as bankLineId', 'd.payment_key as paymentKey'])
    .where('w.tenant_id', '=', tenantId)
    .where('w.id', '=', workItemId)
    .executeTakeFirst();
  return row ?? null;
}

/** One item of the work queue: why it is there, what to do, and what people did and learned about it. */
export const showWork = operation<{ workItemId: string }, WorkView>({
  name: 'show-work',
  summary: 'Shows a work item with its notes, oldest first.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({ workItemId: z.uuid() }),
  async run(context, { workItemId }) {
    const found = await findWork(context, workItemId);
    if (!found) throw new Refusal('not-found', 'There is no such item.');
    const { patientId } = found.item;
    context.audit({
      action: 'read',
      subjectKind: 'work-item',
      subjectId: workItemId,
      ...(patientId ? { patientId } : {}),
    });
    const gap = found.item.kind.startsWith('deposit-') ? await gapPlace(context, workItemId) : null;
    const notes = await notesOf(context, workItemId);
    return { ...found, notes, playbook: await playbookOf(context, workItemId), gap };
  },
});
