import { cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import { z } from 'zod';
import type { WriteOffView } from '../contract/money-views.ts';
import { decideWriteOffSchema, undoWriteOffSchema, withdrawWriteOffSchema } from '../contract/schemas/payments.ts';
import { reopenWrittenOff } from './denial-store.ts';
import { personKey } from './money-policy-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';
import { settleClaims } from './settle-claims.ts';
import { finishWorkByKey } from './work-items.ts';
import { lockPlace, openAt } from './write-off-place.ts';
import {
  approvalKey,
  auditBalance,
  limitOf,
  lockWriteOff,
  placeOfWriteOff,
  postWriteOff,
  reopenSettledWork,
  type StoredWriteOff,
  takeBackWriteOff,
  withdrawRequest,
  writeOffKey,
} from './write-off-store.ts';

const DECIDERS = ['payment-poster', 'manager', 'admin'] as const;

/** A write-off as it was seen, with its claim or patient locked before it. */
async function seenWriteOff(
  context: OperationContext,
  writeOffId: string,
  version: number,
  state: StoredWriteOff['write_off_state'],
) {
  const found = await context.tx
    .selectFrom('write_off')
    .select(['claim_id', 'patient_id'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', writeOffId)
    .executeTakeFirst();
  if (!found) throw new Refusal('not-found', 'There is no such write-off.');
  const claim = await lockPlace(context, { claimId: found.claim_id, patientId: found.patient_id });
  const row = await lockWriteOff(context, writeOffId);
  await checkSeenVersion(context, { kind: 'write-off', id: row.id, version: row.version }, version);
  if (row.write_off_state !== state)
    throw new Refusal('wrong-state', 'This write-off has gone on since. Look at it again.');
  return { claim, row };
}

/** Approves or refuses a write-off that was more than its asker may give up. */
export const decideWriteOff = operation<
  z.infer<typeof decideWriteOffSchema>,
  { state: StoredWriteOff['write_off_state'] }
>({
  name: 'decide-write-off',
  summary: 'Approves or refuses a write-off that somebody asked for beyond their limit.',
  roles: DECIDERS,
  input: decideWriteOffSchema,
  async run(context, { writeOffId, version, decision, reason }) {
    const { claim, row } = await seenWriteOff(context, writeOffId, version, 'requested');
    if (personKey(context) === row.requester_key) {
      throw new Refusal('own-request', 'You asked for this write-off yourself. Another person has to decide it.');
    }
    const limit = await limitOf(context, row.kind);
    if (row.cents > limit) {
      const most = formatDollars(cents(limit));
      throw new Refusal(
        'above-limit',
        `You may write off at most ${most} of this kind. Leave it to somebody with a higher limit.`,
      );
    }
    const state = decision === 'approve' ? 'posted' : 'refused';
    if (state === 'posted') await refuseLessOpen(context, row);
    const sourceKey = state === 'posted' ? writeOffKey(row) : null;
    await context.tx
      .updateTable('write_off')
      .set({
        write_off_state: state,
        source_key: sourceKey,
        decided_at: context.now,
        decided_by: context.actor.name,
        decider_key: personKey(context),
        decision_reason: reason,
      })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', row.id)
      .execute();
    if (state === 'posted') {
      await postWriteOff(context, { ...row, source_key: sourceKey }, claim?.payer_id);
      auditBalance(context, row, -row.cents);
    }
    await finishWorkByKey(context, approvalKey(row.id), `${state === 'posted' ? 'Approved' : 'Refused'}: ${reason}`);
    auditState(context, row, state);
    return { state };
  },
});

function auditState(context: OperationContext, row: StoredWriteOff, state: string): void {
  const subject = { subjectKind: 'write-off', subjectId: row.id, patientId: row.patient_id };
  context.audit({ action: 'update', ...subject, detail: { state } });
}

/** What was asked for may have been paid in the meantime. */
async function refuseLessOpen(context: OperationContext, row: StoredWriteOff): Promise<void> {
  const open = await openAt(context, placeOfWriteOff(row));
  if (open >= row.cents) return;
  const left = formatDollars(cents(Math.max(0, open)));
  throw new Refusal('less-open', `Only ${left} is open now. Refuse this one; what is left can be asked for anew.`);
}

/** Takes a request back that nobody has decided on: its asker has thought better of it. */
export const withdrawWriteOff = operation<z.infer<typeof withdrawWriteOffSchema>, { withdrawnCents: number }>({
  name: 'withdraw-write-off',
  summary: 'Takes back a write-off that still waits for approval; only who asked for it may.',
  roles: DECIDERS,
  input: withdrawWriteOffSchema,
  async run(context, { writeOffId, version, reason }) {
    const { row } = await seenWriteOff(context, writeOffId, version, 'requested');
    if (personKey(context) !== row.requester_key)
      throw new Refusal('other-request', 'Somebody else asked for this write-off. Refuse it and say why.');
    await withdrawRequest(context, row, reason);
    auditState(context, row, 'withdrawn');
    return { withdrawnCents: row.cents };
  },
});

/** Takes a write-off back by a reversing entry: the balance is owed again. */
export const undoWriteOff = operation<z.infer<typeof undoWriteOffSchema>, { restoredCents: number }>({
  name: 'undo-write-off',
  summary: 'Takes a write-off back: its balance is owed again.',
  roles: DECIDERS,
  input: undoWriteOffSchema,
  async run(context, { writeOffId, version, reason }) {
    const { row } = await seenWriteOff(context, writeOffId, version, 'posted');
    await takeBackWriteOff(context, row, reason);
    if (row.claim_id) {
      const what = `Write-off of ${formatDollars(cents(row.cents))} taken back: ${reason}`;
      await settleClaims(context, [row.claim_id], what);
      if (row.account === 'payer-ar') await reopenWrittenOff(context, row.claim_id);
      await reopenSettledWork(context, row);
    }
    auditState(context, row, 'undone');
    return { restoredCents: row.cents };
  },
});

/** What was given up on a claim, asked for or taken back; the newest first. */
export const showWriteOffs = operation<{ claimId: string }, { writeOffs: WriteOffView[] }>({
  name: 'show-write-offs',
  summary: 'Shows the write-offs of a claim: posted, waiting for approval, refused and taken back.',
  roles: ['biller', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({ claimId: z.uuid() }),
  async run(context, { claimId }) {
    const claim = await context.tx
      .selectFrom('claim')
      .select(['id', 'patient_id'])
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', claimId)
      .executeTakeFirst();
    if (!claim) throw new Refusal('not-found', 'There is no such claim.');
    context.audit({ action: 'read', subjectKind: 'claim', subjectId: claimId, patientId: claim.patient_id });
    return { writeOffs: await writeOffViews(context, { claimId }) };
  },
});

function aboutOf(row: { claim_id: string | null; encounter_id: string | null; date_of_service: string | null }) {
  if (row.claim_id) return null;
  return row.date_of_service ? `Self-pay visit of ${formatDate(row.date_of_service)}` : 'Fees on the account';
}

/** Write-offs of a claim, or those of a patient that are on no claim; the newest first. */
export async function writeOffViews(
  context: OperationContext,
  of: { claimId: string } | { patientId: string },
): Promise<WriteOffView[]> {
  const all = context.tx
    .selectFrom('write_off as w')
    .leftJoin('encounter as n', (join) =>
      join.onRef('n.tenant_id', '=', 'w.tenant_id').onRef('n.id', '=', 'w.encounter_id'),
    )
    .selectAll('w')
    .select('n.date_of_service')
    .where('w.tenant_id', '=', context.tenantId)
    .orderBy('w.requested_at', 'desc')
    .orderBy('w.id', 'desc');
  const rows = await ('claimId' in of
    ? all.where('w.claim_id', '=', of.claimId)
    : all.where('w.patient_id', '=', of.patientId).where('w.claim_id', 'is', null)
  ).execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    account: row.account,
    cents: row.cents,
    reason: row.reason,
    basis: row.basis,
    about: aboutOf(row),
    state: row.write_off_state,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at.toISOString(),
    decidedBy: row.decided_by,
    decisionReason: row.decision_reason,
    undoneBy: row.undone_by,
    undoReason: row.undo_reason,
    isOwn: row.requester_key === personKey(context),
    version: row.version,
  }));
}
