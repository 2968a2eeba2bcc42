import { learnedPlaybook, type PlaybookAction, type PlaybookStep } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { PlaybookView, WorkStepView } from '../contract/denial-views.ts';
import { denialHistory } from './denial-history.ts';
import { denialRows } from './list-denials.ts';
import type { OperationContext } from './operation.ts';
import { nextStepDate } from './work-items.ts';

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

type Learned = Pick<PlaybookView, 'learned'> & { of: (i: number) => Pick<WorkStepView, 'records' | 'isBest'> };
const UNKNOWN = { records: [], isBest: false };

/** What ended denials say of the steps of an item that is about one; nothing of other work. */
async function learnedOf(
  context: OperationContext,
  item: { work_key: string; steps: string[]; step_actions: string[] },
): Promise<Learned> {
  const first = await context.tx
    .selectFrom('denial as d')
    .innerJoin('payer as y', (join) => join.onRef('y.tenant_id', '=', 'd.tenant_id').onRef('y.id', '=', 'd.payer_id'))
    .select(['d.group_code', 'd.carc', 'd.rarcs', 'd.payer_id', 'd.work_key'])
    .select((eb) => eb.ref('y.name').as('payer_name'))
    .where('d.tenant_id', '=', context.tenantId)
    .where('d.work_key', '=', item.work_key)
    .orderBy('d.denied_cents', 'desc')
    .orderBy('d.id')
    .limit(1)
    .executeTakeFirst();
  if (!first) return { learned: '', of: () => UNKNOWN };
  const steps = item.steps.map((text, i): PlaybookStep => {
    const action = item.step_actions[i] as PlaybookAction | '' | undefined;
    return action ? { text, action } : { text };
  });
  const { says, steps: learned } = learnedPlaybook(steps, await denialHistory(context, first, first.payer_name));
  return { learned: says, of: (i) => learned[i] ?? UNKNOWN };
}

/** The steps of a work item with what is done of them, who puts it right, and the denials that it is about. */
export async function playbookOf(context: OperationContext, workItemId: string): Promise<PlaybookView> {
  const { tx, tenantId } = context;
  const item = await tx
    .selectFrom('work_item')
    .select(['work_key', 'claim_id', 'steps', 'step_actions', 'step_days', 'fixed_by', 'raised_at', 'deadline_date'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', workItemId)
    .executeTakeFirstOrThrow();
  const ticks = await tx
    .selectFrom('work_step')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('work_item_id', '=', workItemId)
    .execute();
  const learned = await learnedOf(context, item);
  const raisedOn = item.raised_at.toISOString().slice(0, 10);
  const steps = item.steps.map((text, i) => {
    const days = item.step_days.slice(i, i + 1);
    const tick = ticks.find(({ step }) => step === text);
    return {
      text,
      action: (item.step_actions[i] || null) as PlaybookAction | null,
      doneAt: tick?.done_at.toISOString() ?? null,
      doneBy: tick?.done_by ?? '',
      dueDate: nextStepDate(raisedOn, days, item.deadline_date),
      ...learned.of(i),
    };
  });
  const isAboutProof = item.step_actions.includes('filing-proof');
  return {
    steps,
    learned: learned.learned,
    fixedBy: item.fixed_by,
    denials: await denialRows(context, { workKey: item.work_key }),
    filingProof: isAboutProof && item.claim_id ? await filingProofOf(context, item.claim_id) : null,
  };
}
