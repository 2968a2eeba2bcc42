import type { z } from 'zod';
import { planFollowUpSchema } from '../contract/schemas/follow-up.ts';
import { assigneeName } from './assign-work.ts';
import { followUpWork } from './follow-up-work.ts';
import { lockFollowedClaims } from './log-call.ts';
import { operation } from './operation.ts';
import { checkSnoozeDay } from './snooze-work.ts';
import { changeWork, lockOpenWork } from './work-changes.ts';

/** Gives the follow-up of claims to one colleague or back to everyone, or puts it aside: all of their open work alike. */
export const planFollowUp = operation<z.infer<typeof planFollowUpSchema>, { changed: number }>({
  name: 'plan-follow-up',
  summary: 'Assigns the follow-up of claims, or puts it aside until a day within a year.',
  roles: ['biller', 'manager', 'admin'],
  input: planFollowUpSchema,
  async run(context, plan) {
    const claims = await lockFollowedClaims(context, plan.claimIds);
    if ('until' in plan) checkSnoozeDay(context, plan.until);
    const to = 'until' in plan || !plan.assigneeId ? undefined : await assigneeName(context, plan.assigneeId);
    const items = await lockOpenWork(context, await followUpWork(context, claims));
    await changeWork(
      context,
      items,
      'until' in plan
        ? {
            set: { snoozed_until: plan.until },
            note: { kind: 'snoozed', body: `Put aside until ${plan.until}.` },
          }
        : {
            set: { assignee_id: plan.assigneeId },
            note: { kind: 'assigned', body: to ? `Assigned to ${to}.` : 'Given back to everyone.' },
          },
    );
    return { changed: claims.length };
  },
});
