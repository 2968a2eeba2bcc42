import { addDays } from '@cleanclaim/billing/kernel';
import type { EntryDraft } from '@cleanclaim/billing/ledger';
import type { OperationContext } from './operation.ts';

/**
 * The day on which an operation posts: today, or the next open day when today is closed. The day cannot be closed before
 * this transaction ends.
 */
export async function postingDay(context: OperationContext): Promise<string> {
  const { tx, tenantId, today } = context;
  const row = await tx
    .selectFrom('ledger_day')
    .select('closed_through')
    .where('tenant_id', '=', tenantId)
    .forShare()
    .executeTakeFirst();
  const closed = row?.closed_through;
  return closed && closed >= today ? addDays(closed, 1) : today;
}

/** Entries as they are posted: none on a closed day, which the database would refuse. Such a one stands on the next open day. */
export async function onOpenDays(context: OperationContext, entries: readonly EntryDraft[]): Promise<EntryDraft[]> {
  const day = await postingDay(context);
  return entries.map((entry) => (entry.postingDate < day ? { ...entry, postingDate: day } : entry));
}
