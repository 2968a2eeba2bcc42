import {
  type Claim,
  type ClaimStatus,
  type EditFinding,
  type PracticeEditChange,
  type PracticeEditRoute,
  SETTABLE_PROPERTIES,
} from '@cleanclaim/billing/claims';
import { addDays } from '@cleanclaim/billing/kernel';
import { type SqlBool, sql } from 'kysely';
import { editClaim } from './claim-edits.ts';
import { addClaimEvents } from './claim-store.ts';
import type { OperationContext } from './operation.ts';
import { loadRunningEdits } from './practice-edit-store.ts';
import { raiseWork } from './work-items.ts';

/** A claim that went through the practice's edits and then through those that ship. */
export interface ScrubbedClaim {
  /** With what the practice's edits have set. */
  claim: Claim;
  /** As it came. */
  before: Claim;
  findings: EditFinding[];
  changes: PracticeEditChange[];
  routes: PracticeEditRoute[];
}

/** Runs the practice's own edits, then those that ship on the claim as they leave it. Saves nothing. */
export async function scrubClaim(context: OperationContext, before: Claim): Promise<ScrubbedClaim> {
  const run = await loadRunningEdits(context);
  const { claim, findings: own, changes, routes } = run(before, context.today);
  return { claim, before, findings: await editClaim(context, claim, own), changes, routes };
}

const shown = (value: string) => (value === '' ? 'nothing' : value);

function changeWords({ name, version, target, lineNumber, before, after }: PracticeEditChange): string {
  const label = SETTABLE_PROPERTIES.find(({ key }) => key === target)?.label ?? target;
  const where = lineNumber === undefined ? '' : ` of line ${lineNumber}`;
  return `Your edit "${name}" (version ${version}) set ${label}${where}: before ${shown(before)}, now ${shown(after)}`;
}

/** The member with this role who has the least open work; undefined where nobody has it. */
async function leastBusy(context: OperationContext, role: string): Promise<string | undefined> {
  const member = await context.tx
    .selectFrom('tenant_member as m')
    .select('m.id')
    .where('m.tenant_id', '=', context.tenantId)
    .where('m.member_state', '=', 'active')
    .where(sql<SqlBool>`${role} = any(m.roles)`)
    .orderBy((eb) =>
      eb
        .selectFrom('work_item as w')
        .select(({ fn }) => fn.countAll().as('open'))
        .whereRef('w.tenant_id', '=', 'm.tenant_id')
        .whereRef('w.assignee_id', '=', 'm.id')
        .where('w.work_status', '=', 'open'),
    )
    .orderBy('m.id')
    .executeTakeFirst();
  return member?.id;
}

/** The member that an edit names, while that member can sign in and work; else the item is everyone's. */
async function ifActive(context: OperationContext, memberId: string): Promise<string | undefined> {
  const member = await context.tx
    .selectFrom('tenant_member')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', memberId)
    .where('member_state', '=', 'active')
    .executeTakeFirst();
  return member?.id;
}

/** One item an edit and claim, whatever often the claim is checked; it is given to whom the edit names. */
async function raiseRoutes(context: OperationContext, claim: Claim, routes: readonly PracticeEditRoute[]) {
  for (const route of routes) {
    const workKey = `practice-edit:${route.editId}:${claim.id}`;
    await raiseWork(context, [
      {
        workKey,
        kind: 'practice-edit',
        title: `Your edit: ${route.name}`,
        reason: route.note,
        steps: ['Look at the claim. Close this when it is as it should be.'],
        amountCents: claim.totalChargeCents,
        deadlineDate: addDays(context.today, 2),
        claimId: claim.id,
        encounterId: claim.encounterId,
        patientId: claim.patient.id,
      },
    ]);
    const named = route.memberId ? await ifActive(context, route.memberId) : undefined;
    const assigneeId = named ?? (route.role ? await leastBusy(context, route.role) : undefined);
    if (assigneeId === undefined) continue;
    await context.tx
      .updateTable('work_item')
      .set({ assignee_id: assigneeId })
      .where('tenant_id', '=', context.tenantId)
      .where('work_key', '=', workKey)
      .where('assignee_id', 'is', null)
      .where('work_status', '=', 'open')
      .execute();
  }
}

/** Keeps what the practice's edits did to a claim that is saved by now: its history with before and after, and their work. */
export async function savePracticeEdits(
  context: OperationContext,
  { claim, before, changes, routes }: ScrubbedClaim,
  status: ClaimStatus,
): Promise<void> {
  await raiseRoutes(context, claim, routes);
  if (changes.length === 0) return;
  await context.tx
    .insertInto('practice_edit_change')
    .values({
      tenant_id: context.tenantId,
      id: context.newId(),
      claim_id: claim.id,
      changes: JSON.stringify(changes),
      claim_before: JSON.stringify(before),
      changed_at: context.now,
    })
    .execute();
  await addClaimEvents(
    context,
    changes.map((change) => ({
      claimId: claim.id,
      event: 'practice-edit',
      from: status,
      to: status,
      detail: changeWords(change),
    })),
  );
  context.audit({
    action: 'update',
    subjectKind: 'claim',
    subjectId: claim.id,
    patientId: claim.patient.id,
    detail: { practiceEdits: [...new Set(changes.map(({ editId }) => editId))].join(' ') },
  });
}
