import type { z } from 'zod';
import { assignWorkSchema } from '../contract/schemas/work.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { changeWork, lockOpenWork } from './work-changes.ts';

/** The colleague's name. Work goes only to someone who can sign in and do it. */
export async function assigneeName(context: OperationContext, assigneeId: string): Promise<string> {
  const member = await context.tx
    .selectFrom('tenant_member')
    .select(['name', 'member_state', 'roles'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', assigneeId)
    .executeTakeFirst();
  if (!member) throw new Refusal('not-found', 'There is no such colleague.');
  if (member.member_state !== 'active')
    throw new Refusal('not-active', `${member.name} cannot sign in. Choose someone who is active.`);
  if (member.roles.every((role) => role === 'auditor'))
    throw new Refusal('reads-only', `${member.name} may only read. Choose someone who does the work.`);
  return member.name;
}

/** Gives items of the work queue to a colleague, or back to everyone. */
export const assignWork = operation<z.infer<typeof assignWorkSchema>, { changed: number }>({
  name: 'assign-work',
  summary: 'Gives work items to a colleague, or back to everyone.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin'],
  input: assignWorkSchema,
  async run(context, { workItemIds, assigneeId }) {
    const body = assigneeId ? `Assigned to ${await assigneeName(context, assigneeId)}.` : 'Given back to everyone.';
    const items = await lockOpenWork(context, workItemIds);
    const changed = await changeWork(context, items, {
      set: { assignee_id: assigneeId },
      note: { kind: 'assigned', body },
    });
    return { changed };
  },
});
