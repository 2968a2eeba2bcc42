import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import { refundPaidEntry } from '@cleanclaim/billing/ledger';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { CreditView, RefundView } from '../contract/money-views.ts';
import {
  creditSchema,
  decideRefundSchema,
  noteCreditSchema,
  refundSchema,
  requestRefundSchema,
  settleRefundSchema,
} from '../contract/schemas/money.ts';
import { findCredit, keyOfCredit, placeOfCredit } from './credit-store.ts';
import { claimBalances, saveEntries } from './journal.ts';
import { loadMoneyPolicy, personKey } from './money-policy-store.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { lockPatients } from './patient-payments.ts';
import {
  checkPaymentStands,
  lockCredit,
  lockRefund,
  postRefundDue,
  refundOf,
  refundRows,
  type StoredRefund,
  unapprovedCents,
  undoRefundDue,
} from './refund-store.ts';
import { checkSeenVersion } from './seen-version.ts';
import { settleClaims } from './settle-claims.ts';
import { finishWorkByKey, raiseWork } from './work-items.ts';

const READERS = ['payment-poster', 'biller', 'manager', 'admin', 'auditor'] as const;
const ASKERS = ['payment-poster', 'manager', 'admin'] as const;

const reviewOf = (context: OperationContext, creditKey: string) =>
  context.tx
    .selectFrom('credit_review')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('credit_key', '=', creditKey);

/** A credit balance with its clock, what was found out about it and the refunds out of it. */
export const showCredit = operation<z.infer<typeof creditSchema>, CreditView>({
  name: 'show-credit',
  summary: 'Shows a credit balance: who is owed, since when, the days left and its refunds.',
  roles: READERS,
  input: creditSchema,
  async run(context, { creditKey }) {
    const credit = await findCredit(context, creditKey);
    const review = await reviewOf(context, creditKey).executeTakeFirst();
    const refunds = await context.tx
      .selectFrom('refund')
      .select('id')
      .where('tenant_id', '=', context.tenantId)
      .where('patient_id', '=', credit.patientId)
      .where('account', '=', credit.account)
      .where(sql<boolean>`claim_id is not distinct from ${credit.claimId}::uuid`)
      .orderBy('id', 'desc')
      .execute();
    const { patientId } = credit;
    context.audit({ action: 'read', subjectKind: 'credit', subjectId: creditKey, patientId });
    const rows = await refundRows(
      context,
      refunds.map(({ id }) => id),
    );
    return {
      ...credit,
      review: review
        ? {
            identifiedDate: review.identified_date,
            investigationFrom: review.investigation_from,
            investigationTo: review.investigation_to,
            note: review.note,
            notedBy: review.noted_by,
            version: review.version,
          }
        : null,
      approvalOverCents: (await loadMoneyPolicy(context)).policy.refundApprovalOverCents,
      unapprovedCents: await unapprovedCents(context, credit),
      refunds: rows.sort((a, b) => b.requestedAt.localeCompare(a.requestedAt)),
    };
  },
});

/** Notes when a person found that a credit is an overpayment, and how long it was looked into: the refund clock goes by it. */
export const noteCredit = operation<z.infer<typeof noteCreditSchema>, { version: number }>({
  name: 'note-credit',
  summary: 'Notes the day on which an overpayment was identified and the time of its investigation.',
  roles: ASKERS,
  input: noteCreditSchema,
  async run(context, { creditKey, version, ...given }) {
    const { patientId } = await findCredit(context, creditKey);
    // Two first notes at once: the second one sees the first.
    await lockPatients(context, [patientId]);
    if (given.identifiedDate > context.today) {
      throw new Refusal('in-the-future', 'The day has not come yet.', {
        identifiedDate: 'Enter today or a day before.',
      });
    }
    const onFile = await reviewOf(context, creditKey).forUpdate().executeTakeFirst();
    if (onFile)
      await checkSeenVersion(context, { kind: 'credit', id: creditKey, version: onFile.version }, version ?? 0);
    const columns = {
      identified_date: given.identifiedDate,
      investigation_from: given.investigationFrom ?? null,
      investigation_to: given.investigationTo ?? null,
      note: given.note,
      noted_at: context.now,
      noted_by: context.actor.name,
    };
    const saved = await context.tx
      .insertInto('credit_review')
      .values({ tenant_id: context.tenantId, credit_key: creditKey, ...columns })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'credit_key']).doUpdateSet(columns))
      .returning('version')
      .executeTakeFirstOrThrow();
    context.audit({ action: onFile ? 'update' : 'create', subjectKind: 'credit', subjectId: creditKey, patientId });
    return { version: saved.version };
  },
});

const approvalKey = (refundId: string) => `approve-refund:${refundId}`;

async function askForApproval(context: OperationContext, row: StoredRefund, payeeName: string): Promise<void> {
  await raiseWork(context, [
    {
      workKey: approvalKey(row.id),
      kind: 'approve-refund',
      title: `Approve refund ${row.refund_number}`,
      reason: `${context.actor.name} asks to give ${formatDollars(cents(row.cents))} back to ${payeeName}: ${row.reason}`,
      steps: ['Open the refund under Credits, Refunds under way.', 'Approve it, or refuse it and say why.'],
      amountCents: row.cents,
      deadlineDate: row.due_date,
      patientId: row.patient_id,
      ...(row.claim_id ? { claimId: row.claim_id } : {}),
    },
  ]);
}

/** Asks for a refund out of a credit balance. Up to the practice's limit it is approved at once; above it a second person decides. */
export const requestRefund = operation<
  z.infer<typeof requestRefundSchema>,
  { refundId: string; needsApproval: boolean }
>({
  name: 'request-refund',
  summary: 'Asks for a refund out of a credit balance; above the limit a second person approves it.',
  roles: ASKERS,
  input: requestRefundSchema,
  async run(context, { creditKey, cents: wanted, reason }) {
    const place = placeOfCredit(creditKey);
    const seen = await findCredit(context, creditKey);
    await lockCredit(context, { claim_id: 'claimId' in place ? place.claimId : null, patient_id: seen.patientId });
    const credit = await findCredit(context, creditKey);
    const left = credit.creditCents - credit.askedCents;
    if (wanted > left) {
      const at = formatDollars(cents(Math.max(0, left)));
      throw new Refusal('not-covered', `Only ${at} of this credit can still go back.`, { cents: `At most ${at}.` });
    }
    const { policy } = await loadMoneyPolicy(context);
    // In parts it is one refund: what went out of this credit on one person's word counts too.
    const needsApproval = (await unapprovedCents(context, credit)) + wanted > policy.refundApprovalOverCents;
    const payerId = place.account === 'payer-ar' ? await payerOf(context, place.claimId) : null;
    const row = await context.tx
      .insertInto('refund')
      .values({
        tenant_id: context.tenantId,
        id: context.newId(),
        refund_number: `RF${String(await nextNumber(context, 'refund')).padStart(6, '0')}`,
        payee: place.account === 'payer-ar' ? 'payer' : 'patient',
        account: place.account,
        patient_id: credit.patientId,
        payer_id: payerId,
        claim_id: credit.claimId,
        cents: wanted,
        reason,
        refund_state: needsApproval ? 'requested' : 'approved',
        needs_approval: needsApproval,
        due_date: credit.dueDate,
        requested_at: context.now,
        requested_by: context.actor.name,
        requester_key: personKey(context),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    if (needsApproval) await askForApproval(context, row, credit.owedTo);
    else await postRefundDue(context, row);
    auditRefund(context, row, 'create', { cents: wanted, needsApproval });
    return { refundId: row.id, needsApproval };
  },
});

async function payerOf(context: OperationContext, claimId: string): Promise<string> {
  const { payer_id: payerId } = await context.tx
    .selectFrom('claim')
    .select('payer_id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', claimId)
    .executeTakeFirstOrThrow();
  return payerId;
}

function auditRefund(
  context: OperationContext,
  row: StoredRefund,
  action: 'create' | 'update' | 'read',
  detail: Record<string, string | number | boolean> = {},
): void {
  context.audit({ action, subjectKind: 'refund', subjectId: row.id, patientId: row.patient_id, detail });
}

async function seenRefund(context: OperationContext, refundId: string, version: number, states: readonly string[]) {
  const row = await lockRefund(context, refundId);
  await checkSeenVersion(context, { kind: 'refund', id: row.id, version: row.version }, version);
  if (!states.includes(row.refund_state)) {
    throw new Refusal('wrong-state', 'This refund has gone on since. Look at it again.');
  }
  return row;
}

/** Approves or refuses a refund that somebody else asked for. */
export const decideRefund = operation<z.infer<typeof decideRefundSchema>, { state: StoredRefund['refund_state'] }>({
  name: 'decide-refund',
  summary: 'Approves or refuses a refund that another person asked for.',
  roles: ['manager', 'admin'],
  input: decideRefundSchema,
  async run(context, { refundId, version, decision, reason }) {
    const row = await seenRefund(context, refundId, version, ['requested']);
    if (personKey(context) === row.requester_key) {
      throw new Refusal('own-request', 'You asked for this refund yourself. Another person has to decide it.');
    }
    const state = decision === 'approve' ? 'approved' : 'refused';
    if (state === 'approved') await postRefundDue(context, row);
    await context.tx
      .updateTable('refund')
      .set({
        refund_state: state,
        decided_at: context.now,
        decided_by: context.actor.name,
        decider_key: personKey(context),
        decision_reason: reason,
      })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', row.id)
      .execute();
    await finishWorkByKey(context, approvalKey(row.id), `${state === 'approved' ? 'Approved' : 'Refused'}: ${reason}`);
    auditRefund(context, row, 'update', { state });
    return { state };
  },
});

/** The payer took it by itself only when the claim shows it: its balance is owed again by as much. */
async function checkRecouped(context: OperationContext, row: StoredRefund): Promise<void> {
  if (row.payee !== 'payer' || !row.claim_id) {
    throw new Refusal('not-a-payer', 'Only a payer takes money back by itself. Note the check to the patient.');
  }
  const owed = (await claimBalances(context, [row.claim_id])).get(row.claim_id)?.payerArCents ?? 0;
  const taken = row.refund_state === 'approved' ? owed >= row.cents : owed >= 0;
  if (taken) return;
  throw new Refusal(
    'not-recouped',
    'No remittance shows yet that the payer took this back from the claim. Post the 835 with the recoupment first.',
  );
}

/** A refund that is under way ends: paid by check, taken back by the payer itself, or cancelled. */
export const settleRefund = operation<z.infer<typeof settleRefundSchema>, { state: StoredRefund['refund_state'] }>({
  name: 'settle-refund',
  summary: 'Notes that an approved refund was paid, that the payer took it back, or that it is cancelled.',
  roles: ASKERS,
  input: settleRefundSchema,
  async run(context, { refundId, version, how, checkNumber, reason }) {
    const row = await seenRefund(context, refundId, version, how === 'paid' ? ['approved'] : ['requested', 'approved']);
    if (how === 'recouped') await checkRecouped(context, row);
    if (how === 'paid') {
      await checkStillDue(context, row);
      await checkPaymentStands(context, row);
      const entry = refundPaidEntry(refundOf(row), `refund-paid:${row.id}`, context.today);
      await saveEntries(context, entry ? [entry] : []);
    } else {
      await undoRefundDue(context, row);
    }
    const settled = how === 'cancelled' ? {} : { settled_date: context.today, settled_by: context.actor.name };
    await context.tx
      .updateTable('refund')
      .set({
        refund_state: how,
        ...settled,
        check_number: checkNumber ?? null,
        // A refund that ends before anybody decided on it has no decider: the payer's own deed needs none.
        ...(row.refund_state === 'requested' && how === 'recouped' ? { needs_approval: false } : {}),
        ...(reason ? { decision_reason: reason } : {}),
      })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', row.id)
      .execute();
    await finishWorkByKey(context, approvalKey(row.id), how === 'cancelled' ? 'Cancelled.' : 'Settled.');
    if (row.claim_id) await settleClaims(context, [row.claim_id], `Refund ${row.refund_number} ${how}`);
    auditRefund(context, row, 'update', { state: how });
    return { state: how };
  },
});

/** What was approved may have been taken back by the payer, or be owed again, before the check is written. */
async function checkStillDue(context: OperationContext, row: StoredRefund): Promise<void> {
  if (!row.claim_id || row.account === 'unapplied-cash') return;
  const balances = (await claimBalances(context, [row.claim_id])).get(row.claim_id);
  const owed = (row.account === 'payer-ar' ? balances?.payerArCents : balances?.patientArCents) ?? 0;
  if (owed <= 0) return;
  throw new Refusal(
    'owed-again',
    `${formatDollars(cents(owed))} is owed on this claim again: nothing goes back. Note that the payer took it back, or cancel the refund.`,
  );
}

/** One refund with everyone who had a hand in it. */
export const showRefund = operation<z.infer<typeof refundSchema>, RefundView>({
  name: 'show-refund',
  summary: 'Shows a refund: for whom, why, who asked, who decided and how it ended.',
  roles: READERS,
  input: refundSchema,
  async run(context, { refundId }) {
    const row = await context.tx
      .selectFrom('refund')
      .selectAll()
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', refundId)
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such refund.');
    const [shown] = await refundRows(context, [refundId]);
    if (!shown) throw new Error('a refund without its patient');
    auditRefund(context, row, 'read');
    return {
      ...shown,
      creditKey: keyOfCredit(row),
      reason: row.reason,
      needsApproval: row.needs_approval,
      isOwn: row.requester_key === personKey(context),
      decidedBy: row.decided_by,
      decidedAt: row.decided_at?.toISOString() ?? null,
      decisionReason: row.decision_reason,
      settledDate: row.settled_date,
      settledBy: row.settled_by,
      checkNumber: row.check_number,
      version: row.version,
    };
  },
});
