import { addDays } from '@cleanclaim/billing/kernel';
import { type DenialFixer, earlierDate } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { PersonRole } from '../contract/roles.ts';
import type { OperationContext } from './operation.ts';

export interface WorkToRaise {
  /** The fact that calls for it: the same fact makes one item. */
  workKey: string;
  kind: string;
  title: string;
  reason: string;
  steps?: readonly string[];
  /** What the product does for each step, '' where a person finds something out. */
  stepActions?: readonly string[];
  /** Days from today in which each step is to be done, in the order of the steps. */
  stepDays?: readonly number[];
  /** Who puts it right: it goes to the one member who has that role. */
  fixedBy?: DenialFixer;
  /** Whose work it is where it is no denial: it goes to the one member who has that role. */
  forRole?: PersonRole;
  amountCents: number;
  deadlineDate: string;
  claimId?: string;
  encounterId?: string;
  patientId?: string;
}

/**
 * By when the next step of an item is due: the first that is not done, by its days from the item's coming, and not after
 * the item's own last day. Null where its steps have no days, or all are done.
 * @param days of each step that is left, in order
 */
export function nextStepDate(raisedOn: string, days: readonly number[], deadlineDate: string): string | null {
  const [first] = days;
  return first === undefined ? null : earlierDate(addDays(raisedOn, first), deadlineDate);
}

/** The role that does what somebody puts right: enrollments are the manager's, and a coder asks the clinician. */
const ROLE_OF: Readonly<Record<DenialFixer, PersonRole>> = {
  'front-desk': 'front-desk',
  coder: 'coder',
  biller: 'biller',
  enrollment: 'manager',
  clinician: 'coder',
};

/**
 * By role: the one active member whose work it is. Where it is several people's it is for all of them, and nobody stands
 * here; an administrator who has every role besides is asked only where nobody else has it.
 */
async function onlyMembers(
  context: OperationContext,
  roles: ReadonlySet<PersonRole>,
): Promise<Map<PersonRole, string>> {
  const members = await context.tx
    .selectFrom('tenant_member')
    .select(['id', 'roles'])
    .where('tenant_id', '=', context.tenantId)
    .where('member_state', '=', 'active')
    .execute();
  const found = new Map<PersonRole, string>();
  for (const role of roles) {
    const able = members.filter(({ roles }) => roles.includes(role));
    const others = able.filter(({ roles }) => !roles.includes('admin'));
    const [first, second] = others.length > 0 ? others : able;
    if (first && !second) found.set(role, first.id);
  }
  return found;
}

/** Puts work into a person's queue; the same fact twice is one item. What one person alone can fix is that person's. */
export async function raiseWork(context: OperationContext, items: readonly WorkToRaise[]): Promise<void> {
  if (items.length === 0) return;
  const roleOf = ({ fixedBy, forRole }: WorkToRaise) => forRole ?? (fixedBy && ROLE_OF[fixedBy]);
  const roles = new Set(items.flatMap((item) => roleOf(item) ?? []));
  const members = roles.size > 0 ? await onlyMembers(context, roles) : undefined;
  const onlyOne = (role: PersonRole | undefined) => (role && members?.get(role)) ?? null;
  await context.tx
    .insertInto('work_item')
    .values(
      items.map((item) => ({
        tenant_id: context.tenantId,
        id: context.newId(),
        work_key: item.workKey,
        kind: item.kind,
        claim_id: item.claimId ?? null,
        encounter_id: item.encounterId ?? null,
        patient_id: item.patientId ?? null,
        title: item.title,
        reason: item.reason,
        steps: JSON.stringify(item.steps ?? []),
        step_actions: JSON.stringify(item.stepActions ?? []),
        step_days: JSON.stringify(item.stepDays ?? []),
        next_step_date: nextStepDate(context.today, item.stepDays ?? [], item.deadlineDate),
        fixed_by: item.fixedBy ?? null,
        assignee_id: onlyOne(roleOf(item)),
        amount_cents: item.amountCents,
        deadline_date: item.deadlineDate,
        work_status: 'open' as const,
        raised_at: context.now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['tenant_id', 'work_key']).doNothing())
    .execute();
}

/** Marks open work of some kinds on claims as done. */
export async function finishWorkOnClaim(
  context: OperationContext,
  claimIds: string | readonly string[],
  resolution: string,
  kinds: readonly string[],
): Promise<void> {
  const ids = typeof claimIds === 'string' ? [claimIds] : [...claimIds];
  if (ids.length === 0) return;
  await context.tx
    .updateTable('work_item')
    .set({ work_status: 'done', resolution, done_at: context.now, done_by: context.actor.name })
    .where('tenant_id', '=', context.tenantId)
    .where('claim_id', '=', sql<string>`any(${ids}::uuid[])`)
    .where('kind', 'in', [...kinds])
    .where('work_status', '=', 'open')
    .execute();
}

/** Marks open work of some kinds on a visit as done. */
export async function finishWorkOnEncounter(
  context: OperationContext,
  encounterId: string,
  resolution: string,
  kinds: readonly string[],
): Promise<void> {
  await context.tx
    .updateTable('work_item')
    .set({ work_status: 'done', resolution, done_at: context.now, done_by: context.actor.name })
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', encounterId)
    .where('kind', 'in', [...kinds])
    .where('work_status', '=', 'open')
    .execute();
}

/** Marks the open work that a fact called for as done. */
export async function finishWorkByKey(context: OperationContext, workKey: string, resolution: string): Promise<void> {
  await context.tx
    .updateTable('work_item')
    .set({ work_status: 'done', resolution, done_at: context.now, done_by: context.actor.name })
    .where('tenant_id', '=', context.tenantId)
    .where('work_key', '=', workKey)
    .where('work_status', '=', 'open')
    .execute();
}
