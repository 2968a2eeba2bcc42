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
import type { ClaimRow } from './claim-store.ts';
import { writeOffDenials } from './denial-store.ts';
import { FOLLOW_UP_WORK } from './follow-up-work.ts';
import { claimBalances, loadEntry, saveEntries } from './journal.ts';
import { loadMoneyPolicy, personKey } from './money-policy-store.ts';
import { type OperationContext, Refusal } from './operation.ts';
import { settleClaims } from './settle-claims.ts';
import { finishWorkOnClaim } from './work-items.ts';

export type StoredWriteOff = Selectable<Tables['write_off']>;

/** A write-off as it is decided, before it is asked for or posted. */
export interface WriteOffToMake {
  kind: WriteOffKind;
  account: 'payer-ar' | 'patient-ar';
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
  { claimId, account, kind }: { claimId: string; account: StoredWriteOff['account']; kind: WriteOffKind },
  by?: { requesterKey: string },
): Promise<Cents> {
  const rows = await context.tx
    .selectFrom('write_off')
    .select('cents')
    .where('tenant_id', '=', context.tenantId)
    .where('claim_id', '=', claimId)
    .where('account', '=', account)
    .where('kind', '=', kind)
    .where('write_off_state', '=', 'posted')
    .$if(by !== undefined, (query) =>
      query.where('requester_key', '=', by?.requesterKey ?? '').where('needs_approval', '=', false),
    )
    .execute();
  return sumCents(rows.map((row) => cents(row.cents)));
}

/** Saves a write-off that waits for somebody else, or one that is posted next. */
export async function insertWriteOff(
  context: OperationContext,
  claim: ClaimRow,
  made: WriteOffToMake,
  state: 'requested' | 'posted',
): Promise<StoredWriteOff> {
  const id = context.newId();
  return context.tx
    .insertInto('write_off')
    .values({
      tenant_id: context.tenantId,
      id,
      claim_id: claim.id,
      patient_id: claim.patient_id,
      account: made.account,
      kind: made.kind,
      cents: made.cents,
      reason: made.reason,
      basis: JSON.stringify(made.basis),
      write_off_state: state,
      source_key: state === 'posted' ? `write-off:${claim.id}:${id}` : null,
      requested_at: context.now,
      requested_by: context.actor.name,
      requester_key: personKey(context),
      needs_approval: state === 'requested',
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Posts a write-off, moves the claim by what is left and ends the work that it settles. */
export async function postWriteOff(context: OperationContext, row: StoredWriteOff, payerId: string): Promise<void> {
  const { claim_id: claimId, account: from, kind, reason } = row;
  const to = WRITE_OFF_ACCOUNT_OF[kind];
  const writtenOffCents = cents(row.cents);
  const entry = writeOffEntry(
    { claimId, patientId: row.patient_id, payerId, from, to, writtenOffCents, reason },
    row.source_key ?? `write-off:${claimId}:${row.id}`,
    context.today,
  );
  await saveEntries(context, entry ? [entry] : []);
  await settleClaims(context, [claimId], `${formatDollars(writtenOffCents)} written off (${to}): ${reason}`);
  await writeOffDenials(context, claimId);
  await finishSettledWork(context, row);
}

/** The kinds of work that a write-off ends once nothing of its balance is left, in the words that an undo finds again. */
const SETTLED_WORK = {
  'payer-ar': [...FOLLOW_UP_WORK, ...['denial', 'check-write-off', 'check-coverage']],
  'patient-ar': ['check-coverage'],
} as const;
const resolutionOf = ({ reason }: StoredWriteOff) => `Written off: ${reason}`;

/** A part that is given up ends no work: the rest is still to be had. */
async function finishSettledWork(context: OperationContext, row: StoredWriteOff): Promise<void> {
  const balance = (await claimBalances(context, [row.claim_id])).get(row.claim_id);
  const left = (row.account === 'payer-ar' ? balance?.payerArCents : balance?.patientArCents) ?? 0;
  if (left > 0) return;
  await finishWorkOnClaim(context, row.claim_id, resolutionOf(row), SETTLED_WORK[row.account]);
}

/** Opens the work again that a write-off had ended. */
export async function reopenSettledWork(context: OperationContext, row: StoredWriteOff): Promise<void> {
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
  context.audit({
    action: 'post',
    subjectKind: 'claim',
    subjectId: row.claim_id,
    patientId: row.patient_id,
    detail: { movedCents, account: row.account, writeOff: row.kind },
  });
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

/** Takes back all that was given up on a claim whose charge goes: else it would stand as a credit that nobody has paid. */
export async function takeBackWriteOffs(context: OperationContext, claimId: string, reason: string): Promise<void> {
  const rows = await context.tx
    .selectFrom('write_off')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('claim_id', '=', claimId)
    .where('write_off_state', '=', 'posted')
    .orderBy('id')
    .forUpdate()
    .execute();
  for (const row of rows) await takeBackWriteOff(context, row, reason);
}
