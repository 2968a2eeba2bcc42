import { sql, type Updateable } from 'kysely';
import type { Tables } from '../db/schema.ts';
import { type OperationContext, Refusal } from './operation.ts';

interface LockedWork {
  id: string;
  patient_id: string | null;
}

/**
 * Locks the items that a person chose, in id order. All of them are open, or nothing is done: half of a choice changed
 * would leave the person guessing which half.
 * @throws Refusal `not-found` for items that are not there, `already-done` with how many somebody has closed.
 */
export async function lockOpenWork(context: OperationContext, workItemIds: readonly string[]): Promise<LockedWork[]> {
  const ids = [...new Set(workItemIds)];
  const rows = await context.tx
    .selectFrom('work_item')
    .select(['id', 'patient_id', 'work_status'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('id')
    .forUpdate()
    .execute();
  if (rows.length < ids.length)
    throw new Refusal('not-found', `${ids.length - rows.length} of ${ids.length} items are not there.`);
  const done = rows.filter((row) => row.work_status === 'done').length;
  if (done > 0) {
    throw new Refusal(
      'already-done',
      `${done} of ${ids.length} items are done already, so nothing was changed. Choose again among the open ones.`,
    );
  }
  return rows;
}

interface WorkChange {
  set: Pick<
    Updateable<Tables['work_item']>,
    'assignee_id' | 'snoozed_until' | 'work_status' | 'resolution' | 'done_at' | 'done_by'
  >;
  note: { kind: Tables['work_note']['kind']; body: string };
}

/** Changes locked items alike, in one statement, with a note and an audit event for each. @returns how many. */
export async function changeWork(
  context: OperationContext,
  items: readonly LockedWork[],
  { set, note }: WorkChange,
): Promise<number> {
  await context.tx
    .updateTable('work_item')
    .set(set)
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', sql<string>`any(${items.map((item) => item.id)}::uuid[])`)
    .execute();
  await addWorkNotes(context, items, note);
  return items.length;
}

/** Adds the same note to each item: who, when and what; an audit event with it. */
export async function addWorkNotes(
  context: OperationContext,
  items: readonly LockedWork[],
  note: WorkChange['note'],
): Promise<string[]> {
  const rows = items.map((item) => ({
    tenant_id: context.tenantId,
    id: context.newId(),
    work_item_id: item.id,
    at: context.now,
    author: context.actor.name,
    ...note,
  }));
  await context.tx.insertInto('work_note').values(rows).execute();
  for (const item of items) {
    context.audit({
      action: 'update',
      subjectKind: 'work-item',
      subjectId: item.id,
      ...(item.patient_id ? { patientId: item.patient_id } : {}),
      detail: { change: note.kind },
    });
  }
  return rows.map((row) => row.id);
}
