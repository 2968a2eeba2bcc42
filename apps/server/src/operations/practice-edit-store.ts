import {
  type PracticeEditRule,
  preparePracticeEdits,
  type RunPracticeEdits,
  ruleFaults,
} from '@cleanclaim/billing/claims';
import type { Selectable } from 'kysely';
import type { z } from 'zod';
import type { practiceEditRuleSchema } from '../contract/schemas/practice-edits.ts';
import type { Tables } from '../db/schema.ts';
import { type OperationContext, Refusal } from './operation.ts';

type EditRow = Selectable<Tables['practice_edit']>;

/** Locks an edit. @throws Refusal */
export async function lockPracticeEdit(context: OperationContext, editId: string): Promise<EditRow> {
  const row = await context.tx
    .selectFrom('practice_edit')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', editId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such edit.');
  return row;
}

/** What a version of an edit says. @throws Refusal */
export async function loadRule(context: OperationContext, editId: string, version: number): Promise<PracticeEditRule> {
  const row = await context.tx
    .selectFrom('practice_edit_version')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .where('edit_id', '=', editId)
    .where('version_number', '=', version)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such version of the edit.');
  return row.content;
}

/** The edits that run, in their order, made ready. */
export async function loadRunningEdits(context: OperationContext): Promise<RunPracticeEdits> {
  const rows = await context.tx
    .selectFrom('practice_edit as e')
    .innerJoin('practice_edit_version as v', (join) =>
      join
        .onRef('v.tenant_id', '=', 'e.tenant_id')
        .onRef('v.edit_id', '=', 'e.id')
        .onRef('v.version_number', '=', 'e.running_version'),
    )
    .select(['e.id', 'v.version_number', 'v.content'])
    .where('e.tenant_id', '=', context.tenantId)
    .orderBy('e.place')
    .orderBy('e.id')
    .execute();
  return preparePracticeEdits(
    rows.map(({ id, version_number: version, content: rule }) => ({ editId: id, version, rule })),
  );
}

/** A rule as it was entered, without keys that hold nothing. @throws Refusal with a message at each field that cannot work */
export function checkedRule(given: z.output<typeof practiceEditRuleSchema>): PracticeEditRule {
  const rule = JSON.parse(JSON.stringify(given)) as PracticeEditRule; // leaves out keys whose value is undefined
  const faults = ruleFaults(rule);
  const [first] = faults;
  if (!first) return rule;
  throw new Refusal(
    'cannot-run',
    first.message,
    Object.fromEntries(faults.map(({ path, message }) => [path, message])),
  );
}

/** Everybody that an edit routes to is a member of this practice. @throws Refusal */
export async function refuseUnknownMembers(context: OperationContext, rule: PracticeEditRule): Promise<void> {
  const actions = [...rule.branches.flatMap((branch) => branch.actions), ...rule.otherwise];
  const wanted = new Set(actions.flatMap((action) => (action.kind === 'route' ? (action.memberId ?? []) : [])));
  if (wanted.size === 0) return;
  const rows = await context.tx
    .selectFrom('tenant_member')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('member_state', '=', 'active')
    .where('id', 'in', [...wanted])
    .execute();
  if (rows.length < wanted.size) throw new Refusal('not-found', 'Choose a person who works here.');
}

/** Adds a version to an edit, or a new edit at the end with its first. @returns the row's new version and the edit's. */
export async function addVersion(
  context: OperationContext,
  rule: PracticeEditRule,
  onFile: EditRow | undefined,
): Promise<{ editId: string; version: number; versionNumber: number }> {
  const { tx, tenantId } = context;
  const editId = onFile?.id ?? context.newId();
  const versionNumber = (onFile?.latest_version ?? 0) + 1;
  await refuseTakenName(context, rule.name, editId);
  const { last } = await tx
    .selectFrom('practice_edit')
    .select(({ fn }) => fn.max('place').as('last'))
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  const columns = { name: rule.name, latest_version: versionNumber };
  const { version } = await tx
    .insertInto('practice_edit')
    .values({
      tenant_id: tenantId,
      id: editId,
      place: onFile?.place ?? Number(last ?? 0) + 1,
      edit_state: onFile?.edit_state ?? 'draft',
      running_version: onFile?.running_version ?? null,
      ...columns,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(columns))
    .returning('version')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('practice_edit_version')
    .values({
      tenant_id: tenantId,
      edit_id: editId,
      version_number: versionNumber,
      content: JSON.stringify(rule),
      saved_at: context.now,
      saved_by: context.actor.name,
    })
    .execute();
  context.audit({
    action: onFile ? 'update' : 'create',
    subjectKind: 'practice-edit',
    subjectId: editId,
    detail: { versionNumber },
  });
  return { editId, version, versionNumber };
}

async function refuseTakenName(context: OperationContext, name: string, ownId: string): Promise<void> {
  const rows = await context.tx
    .selectFrom('practice_edit')
    .select(['id', 'name'])
    .where('tenant_id', '=', context.tenantId)
    .execute();
  if (rows.some((row) => row.id !== ownId && row.name.toLowerCase() === name.toLowerCase()))
    throw new Refusal('name-taken', 'Another edit has this name.', { name: 'Another edit has this name.' });
}
