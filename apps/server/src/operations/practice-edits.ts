import { CLAIM_PROPERTIES, OPERATORS, type PracticeEditRule, SETTABLE_PROPERTIES } from '@cleanclaim/billing/claims';
import { sql } from 'kysely';
import { z } from 'zod';
import type {
  EditVocabulary,
  ExportedPracticeEdits,
  PracticeEditRow,
  PracticeEditVersionView,
  PracticeEditView,
} from '../contract/practice-edit-views.ts';
import {
  importPracticeEditsSchema,
  orderPracticeEditsSchema,
  practiceEditIdSchema,
  savePracticeEditSchema,
  switchPracticeEditSchema,
} from '../contract/schemas/practice-edits.ts';
import type { Role } from './actor.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { addVersion, checkedRule, loadRule, lockPracticeEdit, refuseUnknownMembers } from './practice-edit-store.ts';
import { checkSeenVersion } from './seen-version.ts';

const READERS: readonly Role[] = ['biller', 'coder', 'manager', 'admin', 'auditor'];
const WRITERS: readonly Role[] = ['manager', 'admin'];

/** Edits with their latest version, in the order in which they run. */
async function loadRows(context: OperationContext): Promise<PracticeEditRow[]> {
  const rows = await context.tx
    .selectFrom('practice_edit as e')
    .innerJoin('practice_edit_version as v', (join) =>
      join
        .onRef('v.tenant_id', '=', 'e.tenant_id')
        .onRef('v.edit_id', '=', 'e.id')
        .onRef('v.version_number', '=', 'e.latest_version'),
    )
    .selectAll('e')
    .select(['v.content'])
    .select((eb) =>
      eb
        .selectFrom('practice_edit_trial as t')
        .select(({ fn }) => fn.max('t.tried_at').as('tried'))
        .whereRef('t.tenant_id', '=', 'e.tenant_id')
        .whereRef('t.edit_id', '=', 'e.id')
        .whereRef('t.version_number', '=', 'e.latest_version')
        .as('tried_at'),
    )
    .where('e.tenant_id', '=', context.tenantId)
    .orderBy('e.place')
    .orderBy('e.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    name: row.name,
    state: row.edit_state,
    latestVersion: row.latest_version,
    runningVersion: row.running_version,
    rule: row.content,
    triedAt: row.tried_at?.toISOString() ?? null,
  }));
}

/** The practice's own edits, in the order in which they run. */
export const listPracticeEdits = operation<Record<string, never>, { edits: PracticeEditRow[] }>({
  name: 'list-practice-edits',
  summary: "Lists the practice's own edits in the order in which they run.",
  roles: READERS,
  input: z.object({}).strict(),
  async run(context) {
    context.audit({ action: 'read', subjectKind: 'practice-edit', subjectId: context.tenantId });
    return { edits: await loadRows(context) };
  },
});

/** What an edit can be made of: properties of claims, comparisons, what may be set. The same for every practice. */
export const showEditVocabulary = operation<Record<string, never>, EditVocabulary>({
  name: 'show-edit-vocabulary',
  summary: 'Lists the claim properties, comparisons and values to set of which own edits are made.',
  roles: READERS,
  input: z.object({}).strict(),
  async run(context) {
    context.audit({ action: 'read', subjectKind: 'edit-vocabulary', subjectId: context.tenantId });
    return {
      properties: CLAIM_PROPERTIES.map(({ some: _some, reads: _reads, many: _many, ...view }) => view),
      operators: OPERATORS.map(({ key, labels, takes }) => ({ key, labels, takes })),
      settable: SETTABLE_PROPERTIES.map(({ key, label, about, hows, example }) => ({
        key,
        label,
        about,
        hows,
        example,
      })),
    };
  },
});

async function loadVersions(context: OperationContext, editId: string): Promise<PracticeEditVersionView[]> {
  const versions = await context.tx
    .selectFrom('practice_edit_version')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('edit_id', '=', editId)
    .orderBy('version_number', 'desc')
    .execute();
  const trials = await context.tx
    .selectFrom('practice_edit_trial')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('edit_id', '=', editId)
    .orderBy('id')
    .execute();
  const latest = new Map(trials.map((trial) => [trial.version_number, trial]));
  return versions.map((row) => {
    const trial = latest.get(row.version_number);
    return {
      version: row.version_number,
      rule: row.content,
      savedAt: row.saved_at.toISOString(),
      savedBy: row.saved_by,
      trial: trial ? { ...trial.result, triedAt: trial.tried_at.toISOString(), triedBy: trial.tried_by } : null,
    };
  });
}

/** One edit with every version that it ever had and what each was tried with. */
export const showPracticeEdit = operation<{ editId: string }, PracticeEditView>({
  name: 'show-practice-edit',
  summary: 'Shows an own edit with all its versions and their trials.',
  roles: READERS,
  input: practiceEditIdSchema,
  async run(context, { editId }) {
    const row = await context.tx
      .selectFrom('practice_edit')
      .selectAll()
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', editId)
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such edit.');
    context.audit({ action: 'read', subjectKind: 'practice-edit', subjectId: editId });
    return {
      id: row.id,
      version: row.version,
      name: row.name,
      state: row.edit_state,
      latestVersion: row.latest_version,
      runningVersion: row.running_version,
      versions: await loadVersions(context, editId),
    };
  },
});

/** Adds an edit, or a version to one. What runs goes on running as it was until the new version is tried and switched on. */
export const savePracticeEdit = operation<
  z.infer<typeof savePracticeEditSchema>,
  { editId: string; version: number; versionNumber: number }
>({
  name: 'save-practice-edit',
  summary: 'Adds an own edit, or a new version of one; the version that runs goes on.',
  roles: WRITERS,
  input: savePracticeEditSchema,
  async run(context, { editId, version, ...given }) {
    const onFile = editId === undefined ? undefined : await lockPracticeEdit(context, editId);
    if (onFile) {
      const subject = { kind: 'practice-edit', id: onFile.id, version: onFile.version };
      await checkSeenVersion(context, subject, version ?? 0);
    }
    const rule = checkedRule(given);
    await refuseUnknownMembers(context, rule);
    return addVersion(context, rule, onFile);
  },
});

async function refuseUntried(context: OperationContext, editId: string, versionNumber: number): Promise<void> {
  const trial = await context.tx
    .selectFrom('practice_edit_trial')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('edit_id', '=', editId)
    .where('version_number', '=', versionNumber)
    .limit(1)
    .executeTakeFirst();
  if (!trial)
    throw new Refusal(
      'not-tried',
      `Version ${versionNumber} was not tried yet. Try it on the last quarter's claims first.`,
    );
}

/** Switches a version on that was tried on the last quarter's claims, or the edit off. Claims on file stay as they are. */
export const switchPracticeEdit = operation<z.infer<typeof switchPracticeEditSchema>, { version: number }>({
  name: 'switch-practice-edit',
  summary: 'Switches a tried version of an own edit on, or the edit off.',
  roles: WRITERS,
  input: switchPracticeEditSchema,
  async run(context, { editId, version, run }) {
    const row = await lockPracticeEdit(context, editId);
    await checkSeenVersion(context, { kind: 'practice-edit', id: editId, version: row.version }, version);
    if (run !== null) {
      // A colleague who is routed to may have left since.
      await refuseUnknownMembers(context, await loadRule(context, editId, run));
      await refuseUntried(context, editId, run);
    }
    const saved = await context.tx
      .updateTable('practice_edit')
      .set({ running_version: run, edit_state: run === null ? 'off' : 'on' })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', editId)
      .returning('version')
      .executeTakeFirstOrThrow();
    context.audit({
      action: 'update',
      subjectKind: 'practice-edit',
      subjectId: editId,
      detail: { on: run !== null, versionNumber: run ?? row.running_version ?? 0 },
    });
    return saved;
  },
});

/** Puts the edits into another order. A list that is not of all of them was made from an old screen. */
export const orderPracticeEdits = operation<z.infer<typeof orderPracticeEditsSchema>, { edits: number }>({
  name: 'order-practice-edits',
  summary: 'Sets the order in which own edits run.',
  roles: WRITERS,
  input: orderPracticeEditsSchema,
  async run(context, { editIds }) {
    const rows = await context.tx
      .selectFrom('practice_edit')
      .select('id')
      .where('tenant_id', '=', context.tenantId)
      .orderBy('id')
      .forUpdate()
      .execute();
    const given = new Set(editIds);
    const known = new Set(rows.map(({ id }) => id));
    if (editIds.some((id) => !known.has(id))) throw new Refusal('not-found', 'There is no such edit.');
    if (given.size !== editIds.length || rows.length !== given.size)
      throw new Refusal('edits-changed', 'Edits were added since. Load the list again, then order it.');
    await sql`
      update practice_edit e set place = v.place
        from unnest(${editIds}::uuid[]) with ordinality as v (id, place)
       where e.tenant_id = ${context.tenantId} and e.id = v.id`.execute(context.tx);
    context.audit({
      action: 'update',
      subjectKind: 'practice-edit',
      subjectId: context.tenantId,
      detail: { ordered: editIds.length },
    });
    return { edits: editIds.length };
  },
});

/** The latest version of every edit, to keep or to give to another practice. Whom it routes to stays here. */
export const exportPracticeEdits = operation<Record<string, never>, ExportedPracticeEdits>({
  name: 'export-practice-edits',
  summary: 'Gives all own edits as JSON, without people and claims.',
  roles: READERS,
  input: z.object({}).strict(),
  async run(context) {
    const rows = await loadRows(context);
    context.audit({
      action: 'read',
      subjectKind: 'practice-edit',
      subjectId: context.tenantId,
      detail: { exported: rows.length },
    });
    const edits = rows.map(({ rule }) => withoutPeople(rule));
    return { format: 'cleanclaim-practice-edits', formatVersion: 1, edits };
  },
});

/** Takes in exported edits: an edit of a known name gets a new version when it says something else, others come as drafts. */
export const importPracticeEdits = operation<
  z.infer<typeof importPracticeEditsSchema>,
  { added: number; changed: number; same: number }
>({
  name: 'import-practice-edits',
  summary: 'Takes in exported edits as drafts or as new versions; nothing is switched on.',
  roles: WRITERS,
  input: importPracticeEditsSchema,
  async run(context, { edits }) {
    const known = new Map((await loadRows(context)).map((row) => [row.name.toLowerCase(), row]));
    const counts = { added: 0, changed: 0, same: 0 };
    for (const given of edits) {
      const rule = checkedRule(given);
      await refuseUnknownMembers(context, rule);
      const onFile = known.get(rule.name.toLowerCase());
      if (onFile && isSame(onFile.rule, rule)) counts.same += 1;
      else {
        await addVersion(context, rule, onFile ? await lockPracticeEdit(context, onFile.id) : undefined);
        counts[onFile ? 'changed' : 'added'] += 1;
      }
    }
    context.audit({ action: 'update', subjectKind: 'practice-edit', subjectId: context.tenantId, detail: counts });
    return counts;
  },
});

function withoutPeople(rule: PracticeEditRule): PracticeEditRule {
  return JSON.parse(JSON.stringify(rule, (key, value) => (key === 'memberId' ? undefined : value)));
}

/** Equal as exported, whatever the order of keys is: the database keeps its own. */
function isSame(a: PracticeEditRule, b: PracticeEditRule): boolean {
  const sorted = (value: PracticeEditRule) =>
    JSON.stringify(withoutPeople(value), (_key, inner) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
        : inner,
    );
  return sorted(a) === sorted(b);
}
