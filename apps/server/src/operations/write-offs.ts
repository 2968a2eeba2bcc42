import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import { z } from 'zod';
import type { WriteOffView } from '../contract/money-views.ts';
import { decideWriteOffSchema, undoWriteOffSchema } from '../contract/schemas/payments.ts';
import { lockClaim } from './claim-store.ts';
import { reopenWrittenOff } from './denial-store.ts';
import { claimBalances } from './journal.ts';
import { personKey } from './money-policy-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';
import { settleClaims } from './settle-claims.ts';
import { finishWorkByKey } from './work-items.ts';
import {
  auditBalance,
  limitOf,
  lockWriteOff,
  postWriteOff,
  reopenSettledWork,
  type StoredWriteOff,
  takeBackWriteOff,
} from './write-off-store.ts';

const DECIDERS = ['payment-poster', 'manager', 'admin'] as const;

/** A write-off as it was seen, with its claim locked before it. */
async function seenWriteOff(
  context: OperationContext,
  writeOffId: string,
  version: number,
  state: StoredWriteOff['write_off_state'],
) {
  const found = await context.tx
    .selectFrom('write_off')
    .select('claim_id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', writeOffId)
    .executeTakeFirst();
  if (!found) throw new Refusal('not-found', 'There is no such write-off.');
  const claim = await lockClaim(context, found.claim_id);
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
    if (state === 'posted') {
      const balances = (await claimBalances(context, [row.claim_id])).get(row.claim_id);
      const open = (row.account === 'payer-ar' ? balances?.payerArCents : balances?.patientArCents) ?? 0;
      if (open < row.cents) {
        const left = formatDollars(cents(Math.max(0, open)));
        throw new Refusal(
          'less-open',
          `Only ${left} is open now. Refuse this one; what is left can be asked for anew.`,
        );
      }
    }
    const sourceKey = state === 'posted' ? `write-off:${row.claim_id}:${row.id}` : null;
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
      await postWriteOff(context, { ...row, source_key: sourceKey }, claim.payer_id);
      auditBalance(context, row, -row.cents);
    }
    await finishWorkByKey(
      context,
      `approve-write-off:${row.id}`,
      `${state === 'posted' ? 'Approved' : 'Refused'}: ${reason}`,
    );
    context.audit({
      action: 'update',
      subjectKind: 'write-off',
      subjectId: row.id,
      patientId: row.patient_id,
      detail: { state },
    });
    return { state };
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
    await settleClaims(
      context,
      [row.claim_id],
      `Write-off of ${formatDollars(cents(row.cents))} taken back: ${reason}`,
    );
    if (row.account === 'payer-ar') await reopenWrittenOff(context, row.claim_id);
    await reopenSettledWork(context, row);
    context.audit({
      action: 'update',
      subjectKind: 'write-off',
      subjectId: row.id,
      patientId: row.patient_id,
      detail: { state: 'undone' },
    });
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
    const rows = await context.tx
      .selectFrom('write_off')
      .selectAll()
      .where('tenant_id', '=', context.tenantId)
      .where('claim_id', '=', claimId)
      .orderBy('requested_at', 'desc')
      .orderBy('id', 'desc')
      .execute();
    context.audit({ action: 'read', subjectKind: 'claim', subjectId: claimId, patientId: claim.patient_id });
    return {
      writeOffs: rows.map((row) => ({
        id: row.id,
        kind: row.kind,
        account: row.account,
        cents: row.cents,
        reason: row.reason,
        basis: row.basis,
        state: row.write_off_state,
        requestedBy: row.requested_by,
        requestedAt: row.requested_at.toISOString(),
        decidedBy: row.decided_by,
        decisionReason: row.decision_reason,
        undoneBy: row.undone_by,
        undoReason: row.undo_reason,
        isOwn: row.requester_key === personKey(context),
        version: row.version,
      })),
    };
  },
});
