import { type OperationContext, Refusal } from './operation.ts';

/**
 * Refuses a save over a version that the person has not seen, and says who changed it.
 * @param seen what the form was filled from; undefined takes the row as it stands.
 * @throws Refusal `changed-meanwhile`; the form keeps what was typed and shows both.
 */
export async function checkSeenVersion(
  context: OperationContext,
  subject: { kind: string; id: string; version: number },
  seen: number | undefined,
): Promise<void> {
  if (seen === undefined || seen === subject.version) return;
  const last = await context.tx
    .selectFrom('audit_event')
    .select(['actor', 'at'])
    .where('tenant_id', '=', context.tenantId)
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .where('action', '!=', 'read')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  const who = last?.actor.replace(/^job:.*/, 'Cleanclaim') ?? 'Someone';
  throw new Refusal(
    'changed-meanwhile',
    `${who} changed this while you were editing. Nothing was saved yet: compare the changes, then save again.`,
  );
}
