import type { PlaybookAction } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { PlaybookView } from '../contract/denial-views.ts';
import { denialRows } from './list-denials.ts';
import type { OperationContext } from './operation.ts';

/** The first 999 or 277CA by which a claim was taken. */
async function filingProofOf(context: OperationContext, claimId: string): Promise<PlaybookView['filingProof']> {
  const found = await context.tx
    .selectFrom('claim_event')
    .select(['file_sha256', sql<string>`at::date::text`.as('taken_on')])
    .where('tenant_id', '=', context.tenantId)
    .where('claim_id', '=', claimId)
    .where('event', 'in', ['received', 'accepted'])
    .where('file_sha256', 'is not', null)
    .orderBy('at')
    .limit(1)
    .executeTakeFirst();
  return found?.file_sha256 ? { fileSha256: found.file_sha256, takenOn: found.taken_on } : null;
}

/** The steps of a work item with what is done of them, who puts it right, and the denials that it is about. */
export async function playbookOf(context: OperationContext, workItemId: string): Promise<PlaybookView> {
  const { tx, tenantId } = context;
  const item = await tx
    .selectFrom('work_item')
    .select(['work_key', 'claim_id', 'steps', 'step_actions', 'fixed_by'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', workItemId)
    .executeTakeFirstOrThrow();
  const ticks = await tx
    .selectFrom('work_step')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('work_item_id', '=', workItemId)
    .execute();
  const steps = item.steps.map((text, i) => {
    const tick = ticks.find(({ step }) => step === text);
    return {
      text,
      action: (item.step_actions[i] || null) as PlaybookAction | null,
      doneAt: tick?.done_at.toISOString() ?? null,
      doneBy: tick?.done_by ?? '',
    };
  });
  const isAboutProof = item.step_actions.includes('filing-proof');
  return {
    steps,
    fixedBy: item.fixed_by,
    denials: await denialRows(context, { workKey: item.work_key }),
    filingProof: isAboutProof && item.claim_id ? await filingProofOf(context, item.claim_id) : null,
  };
}
