import { type Cents, cents, formatDollars, sumCents } from '@cleanclaim/billing/kernel';
import { reverseEntry, writeOffEntry } from '@cleanclaim/billing/ledger';
import {
  WRITE_OFF_ACCOUNT_OF,
  type WriteOffBasis,
  type WriteOffKind,
  writeOffLimitCents,
} from '@cleanclaim/billing/receivables';
import type { Selectable } from 'kysely';
import type { Tables } from '../db/schema.ts';
import { writeOffDenials } from './denial-store.ts';
import { FOLLOW_UP_WORK } from './follow-up-work.ts';
import { loadEntry, saveEntries } from './journal.ts';
import { loadMoneyPolicy, personKey } from './money-policy-store.ts';
import { type OperationContext, Refusal } from './operation.ts';
import { settleClaims } from './settle-claims.ts';
import { finishWorkByKey, finishWorkOnClaim } from './work-items.ts';
import { openAt, type WriteOffPlace } from './write-off-place.ts';

export type StoredWriteOff = Selectable<Tables['write_off']>;

/** A write-off as it is decided, before it is asked for or posted. */
export interface WriteOffToMake {
  kind: WriteOffKind;
  cents: number;
  reason: string;
  basis: WriteOffBasis;
}

/** The most that whoever asks may write off of a kind, in cents. Jobs of the practice follow its own policy. */
export async function limitOf(context: OperationContext, kind: WriteOffKind): Promise<number> {
  const { policy } = await loadMoneyPolicy(context);
  return writeOffLimitCents(policy.writeOffLimits, context.actor.roles, kind);
}

/** Cents of a balance that are given up already in some kind, by anybody or by one person on their own authority. */
export async function givenUpAlready(
  context: OperationContext,
  place: WriteOffPlace,
  kind: WriteOffKind,
  by?: { requesterKey: string },
): Promise<Cents> {
  const rows = await writeOffsAt(context, place)
    .select('cents')
    .where('kind', '=', kind)
    .where('write_off_state', '=', 'posted')
    .$if(by !== undefined, (query) =>
      query.where('requester_key', '=', by?.requesterKey ?? '').where('needs_approval', '=', false),
    )
    .execute();
  return sumCents(rows.map((row) => cents(row.cents)));
}

/** Write-offs of one balance. */
export const writeOffsAt = (context: OperationContext, { patientId, claimId, encounterId, account }: WriteOffPlace) =>
  context.tx
    .selectFrom('write_off')
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', '=', patientId)
    .where('claim_id', claimId ? '=' : 'is', claimId)
    .where('encounter_id', encounterId ? '=' : 'is', encounterId)
    .where('account', '=', account);

/** The place of a stored write-off. */
export const placeOfWriteOff = (row: StoredWriteOff): WriteOffPlace => ({
  patientId: row.patient_id,
  claimId: row.claim_id,
  encounterId: row.encounter_id,
  account: row.account,
});

/** The key of a write-off's entry. */
export const writeOffKey = (row: Pick<StoredWriteOff, 'id' | 'claim_id' | 'encounter_id' | 'patient_id'>) =>
  `write-off:${row.claim_id ?? row.encounter_id ?? row.patient_id}:${row.id}`;

/** Saves a write-off that waits for somebody else, or one that is posted next. */
export async function insertWriteOff(
  context: OperationContext,
  place: WriteOffPlace,
  made: WriteOffToMake,
  state: 'requested' | 'posted',
): Promise<StoredWriteOff> {
  const keys = { id: context.newId(), ...{ claim_id: place.claimId, encounter_id: place.encounterId } };
  const row = { ...keys, patient_id: place.patientId };
  return context.tx
    .insertInto('write_off')
    .values({
      tenant_id: context.tenantId,
      ...row,
      account: place.account,
      kind: made.kind,
      cents: made.cents,
      reason: made.reason,
      basis: JSON.stringify(made.basis),
      write_off_state: state,
      source_key: state === 'posted' ? writeOffKey(row) : null,
      requested_at: context.now,
      requested_by: context.actor.name,
      requester_key: personKey(context),
      needs_approval: state === 'requested',
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/**
 * Posts a write-off; of a claim, moves it by what is left and ends the work that it settles.
 * @param payerId of the claim, where there is one
 */
export async function postWriteOff(
  context: OperationContext,
  row: StoredWriteOff,
  payerId: string | undefined,
): Promise<void> {
  const { claim_id: claimId, account: from, kind, reason } = row;
  const to = WRITE_OFF_ACCOUNT_OF[kind];
  const writtenOffCents = cents(row.cents);
  const keys = {
    patientId: row.patient_id,
    ...(claimId ? { claimId } : {}),
    ...(row.encounter_id ? { encounterId: row.encounter_id } : {}),
    ...(payerId ? { payerId } : {}),
  };
  const made = { ...keys, from, to, writtenOffCents, reason };
  const entry = writeOffEntry(made, row.source_key ?? writeOffKey(row), context.today);
  await saveEntries(context, entry ? [entry] : []);
  if (!claimId) return;
  await settleClaims(context, [claimId], `${formatDollars(writtenOffCents)} written off (${to}): ${reason}`);
  await writeOffDenials(context, claimId);
  await finishSettledWork(context, row, claimId);
}

/** The kinds of work that a write-off ends once nothing of its balance is left, in the words that an undo finds again. */
const SETTLED_WORK = {
  'payer-ar': [...FOLLOW_UP_WORK, ...['denial', 'check-write-off', 'check-coverage']],
  'patient-ar': ['check-coverage'],
} as const;
const resolutionOf = ({ reason }: StoredWriteOff) => `Written off: ${reason}`;

/** A part that is given up ends no work: the rest is still to be had. */
async function finishSettledWork(context: OperationContext, row: StoredWriteOff, claimId: string): Promise<void> {
  if ((await openAt(context, placeOfWriteOff(row))) > 0) return;
  await finishWorkOnClaim(context, claimId, resolutionOf(row), SETTLED_WORK[row.account]);
}

/** Opens the work again that a write-off had ended. */
export async function reopenSettledWork(context: OperationContext, row: StoredWriteOff): Promise<void> {
  if (!row.claim_id) return;
  await context.tx
    .updateTable('work_item')
    .set({ work_status: 'open', resolution: null, done_at: null, done_by: null })
    .where('tenant_id', '=', context.tenantId)
    .where('claim_id', '=', row.claim_id)
    .where('kind', 'in', [...SETTLED_WORK[row.account]])
    .where('work_status', '=', 'done')
    .where('resolution', '=', resolutionOf(row))
    .execute();
}

/** A write-off, locked. */
export async function lockWriteOff(context: OperationContext, writeOffId: string): Promise<StoredWriteOff> {
  const row = await context.tx
    .selectFrom('write_off')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', writeOffId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such write-off.');
  return row;
}

/** Explain goes by this: what a decision changed on the claim's balance. */
export function auditBalance(context: OperationContext, row: StoredWriteOff, movedCents: number): void {
  const detail = { movedCents, account: row.account, writeOff: row.kind };
  context.audit({ action: 'post', ...subjectOf(placeOfWriteOff(row)), detail });
}

/** What an audit event of a write-off is about. */
export function subjectOf({ claimId, encounterId, patientId }: WriteOffPlace) {
  if (claimId) return { subjectKind: 'claim', subjectId: claimId, patientId };
  if (encounterId) return { subjectKind: 'encounter', subjectId: encounterId, patientId };
  return { subjectKind: 'patient-account', subjectId: patientId, patientId };
}

/** Takes a posted write-off back by a reversing entry, so that its balance is owed again. */
export async function takeBackWriteOff(context: OperationContext, row: StoredWriteOff, reason: string): Promise<void> {
  const entry = await loadEntry(context, row.source_key ?? '');
  if (!entry) throw new Error('a posted write-off without its entry');
  const undone = {
    ...reverseEntry(entry, `undo:${entry.sourceKey}`, context.today),
    kind: 'write-off-undone' as const,
  };
  await saveEntries(context, [{ ...undone, memo: `Write-off taken back: ${reason}` }]);
  await context.tx
    .updateTable('write_off')
    .set({ write_off_state: 'undone', undone_at: context.now, undone_by: context.actor.name, undo_reason: reason })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', row.id)
    .execute();
  auditBalance(context, row, row.cents);
}

/** The work that asks somebody to decide on a write-off. */
export const approvalKey = (writeOffId: string) => `approve-write-off:${writeOffId}`;

/** Ends a request that nobody has decided on. */
export async function withdrawRequest(context: OperationContext, row: StoredWriteOff, reason: string): Promise<void> {
  await context.tx
    .updateTable('write_off')
    .set({ write_off_state: 'withdrawn', undone_at: context.now, undone_by: context.actor.name, undo_reason: reason })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', row.id)
    .execute();
  await finishWorkByKey(context, approvalKey(row.id), `Withdrawn: ${reason}`);
}

/**
 * Takes back all that was given up or asked for on a claim or a self-pay visit whose charge goes: else it would stand as a
 * credit that nobody has paid.
 */
export async function takeBackWriteOffs(
  context: OperationContext,
  of: { claimId: string } | { encounterId: string },
  reason: string,
): Promise<void> {
  const [column, id] =
    'claimId' in of ? (['claim_id', of.claimId] as const) : (['encounter_id', of.encounterId] as const);
  const rows = await context.tx
    .selectFrom('write_off')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where(column, '=', id)
    .where('write_off_state', 'in', ['posted', 'requested'])
    .orderBy('id')
    .forUpdate()
    .execute();
  for (const row of rows) {
    if (row.write_off_state === 'posted') await takeBackWriteOff(context, row, reason);
    else await withdrawRequest(context, row, reason);
  }
}
