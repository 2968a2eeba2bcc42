import { addDays } from '@cleanclaim/billing/kernel';
import type { z } from 'zod';
import { snoozeWorkSchema } from '../contract/schemas/work.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { changeWork, lockOpenWork } from './work-changes.ts';

const MAX_DAYS = 365;

/** @throws Refusal for a day on which nothing can come back: not after today, or too far away to be remembered. */
export function checkSnoozeDay({ today }: Pick<OperationContext, 'today'>, until: string): void {
  if (until <= today) throw new Refusal('not-later', 'Choose a day after today.');
  if (until > addDays(today, MAX_DAYS)) throw new Refusal('too-late', 'Choose a day within a year.');
}

/** Puts items of the work queue aside until a day. Their deadlines stand: nothing is gained by waiting. */
export const snoozeWork = operation<z.infer<typeof snoozeWorkSchema>, { changed: number }>({
  name: 'snooze-work',
  summary: 'Puts work items aside until a day within a year.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin'],
  input: snoozeWorkSchema,
  async run(context, { workItemIds, until }) {
    checkSnoozeDay(context, until);
    const items = await lockOpenWork(context, workItemIds);
    const changed = await changeWork(context, items, {
      set: { snoozed_until: until },
      note: { kind: 'snoozed', body: `Put aside until ${until}.` },
    });
    return { changed };
  },
});
