import { cents } from '@cleanclaim/billing/kernel';
import { type MoneyPart, type Refund, refundDueEntry, reverseEntry } from '@cleanclaim/billing/ledger';
import { type Selectable, sql } from 'kysely';
import type { RefundRow } from '../contract/money-views.ts';
import type { Tables } from '../db/schema.ts';
import { lockClaim } from './claim-store.ts';
import { loadEntry, saveEntries } from './journal.ts';
import { type OperationContext, Refusal } from './operation.ts';
import { lockPatients, upTo } from './patient-payments.ts';
import { placeOf, savePaymentMoves, standingOf, type UnappliedMoney, unappliedOf } from './payment-places.ts';

export type StoredRefund = Selectable<Tables['refund']>;

/** Refunds as a list shows them. */
export async function refundRows(context: OperationContext, ids: readonly string[]): Promise<RefundRow[]> {
  const { rows } = await sql<Omit<RefundRow, 'requestedAt'> & { requestedAt: Date }>`
    select r.id, r.refund_number as "refundNumber", r.payee, r.patient_id as "patientId", r.claim_id as "claimId", r.cents,
           r.refund_state as state, r.due_date as "dueDate", r.requested_by as "requestedBy", r.requested_at as "requestedAt",
           p.last_name || ', ' || p.first_name as "patientName", c.patient_control_number as "patientControlNumber",
           coalesce(y.name, p.last_name || ', ' || p.first_name) as "payeeName"
      from refund r
      join patient p on p.tenant_id = r.tenant_id and p.id = r.patient_id
      left join claim c on c.tenant_id = r.tenant_id and c.id = r.claim_id
      left join payer y on y.tenant_id = r.tenant_id and y.id = r.payer_id
     where r.tenant_id = ${context.tenantId} and r.id = any(${[...ids]}::uuid[])`.execute(context.tx);
  return rows.map((row) => ({ ...row, requestedAt: row.requestedAt.toISOString() }));
}

/** Locks the claim or patient whose credit a refund is about, so that nobody else gives it away at the same moment. */
export async function lockCredit(context: OperationContext, refund: { claim_id: string | null; patient_id: string }) {
  await lockPatients(context, [refund.patient_id]);
  if (refund.claim_id) await lockClaim(context, refund.claim_id);
}

/** A refund with its credit locked. */
export async function lockRefund(context: OperationContext, refundId: string): Promise<StoredRefund> {
  const find = () =>
    context.tx.selectFrom('refund').selectAll().where('tenant_id', '=', context.tenantId).where('id', '=', refundId);
  const seen = await find().executeTakeFirst();
  if (!seen) throw new Refusal('not-found', 'There is no such refund.');
  await lockCredit(context, seen);
  return find().forUpdate().executeTakeFirstOrThrow();
}

/** A refund as the ledger takes it. */
export function refundOf(row: StoredRefund): Refund {
  return {
    patientId: row.patient_id,
    ...(row.claim_id ? { claimId: row.claim_id } : {}),
    ...(row.payer_id ? { payerId: row.payer_id } : {}),
    from: row.account,
    refundedCents: cents(row.cents),
    reason: `Refund ${row.refund_number}: ${row.reason}`,
  };
}

/** The patient's own money that a refund gives back: from where it is applied to nothing, or from the claim, the newest payment first. */
async function moneyOf(context: OperationContext, row: StoredRefund): Promise<UnappliedMoney[]> {
  if (row.account === 'unapplied-cash') return upTo(row.cents, await unappliedOf(context, row.patient_id));
  if (row.account === 'payer-ar' || !row.claim_id) return [];
  const { rows } = await sql<{ payment_id: string }>`
    select distinct m.payment_id from payment_move m
     where m.tenant_id = ${context.tenantId} and m.claim_id = ${row.claim_id}`.execute(context.tx);
  const standing = await standingOf(
    context,
    rows.map((one) => one.payment_id),
  );
  const own = [...standing].flatMap(([paymentId, parts]) =>
    parts.flatMap((part): UnappliedMoney[] =>
      part.place.kind === 'claim' && part.place.claimId === row.claim_id && part.cents > 0 ? [{ paymentId, part }] : [],
    ),
  );
  return upTo(
    row.cents,
    own.sort((a, b) => (a.paymentId < b.paymentId ? 1 : -1)),
  );
}

const negated = (part: MoneyPart): MoneyPart => ({ place: part.place, cents: cents(-part.cents) });

/** Tells the claim's audit what changed on its balance beyond the patient's own payments: what explain goes by. */
function auditClaim(context: OperationContext, row: StoredRefund, movedCents: number): void {
  if (!row.claim_id || movedCents === 0) return;
  context.audit({
    action: 'post',
    subjectKind: 'claim',
    subjectId: row.claim_id,
    patientId: row.patient_id,
    detail: { movedCents, account: row.account, refund: row.refund_number },
  });
}

/** Posts what is owed: out of the credit, into refunds payable, and out of the patient's payments where it is their money. */
export async function postRefundDue(context: OperationContext, row: StoredRefund): Promise<void> {
  const sourceKey = `refund-due:${row.id}`;
  const money = await moneyOf(context, row);
  const moved = money.reduce((sum, { part }) => sum + part.cents, 0);
  if (row.account === 'unapplied-cash' && moved < row.cents) {
    throw new Refusal('not-covered', 'The patient has less unapplied money than this. Ask for less.');
  }
  const entry = refundDueEntry(refundOf(row), sourceKey, context.today);
  await saveEntries(context, entry ? [entry] : []);
  await savePaymentMoves(
    context,
    money.map(({ paymentId, part }) => ({
      paymentId,
      kind: 'refunded',
      parts: [negated(part)],
      sourceKey,
      reason: `Refund ${row.refund_number}`,
    })),
  );
  auditClaim(context, row, row.cents - moved);
}

/** Takes that back: the credit stands again where it stood. */
export async function undoRefundDue(context: OperationContext, row: StoredRefund): Promise<void> {
  const due = await loadEntry(context, `refund-due:${row.id}`);
  if (!due) return;
  const sourceKey = `refund-undone:${row.id}`;
  await saveEntries(context, [{ ...reverseEntry(due, sourceKey, context.today), kind: 'refund' }]);
  const moves = await context.tx
    .selectFrom('payment_move')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('source_key', '=', due.sourceKey)
    .orderBy('id')
    .execute();
  await savePaymentMoves(
    context,
    moves.map((move) => ({
      paymentId: move.payment_id,
      kind: 'refunded',
      parts: [{ place: placeOf(move), cents: cents(-move.cents) }],
      sourceKey,
      reason: `Refund ${row.refund_number} taken back`,
    })),
  );
  const moved = moves.reduce((sum, move) => sum - move.cents, 0);
  auditClaim(context, row, -(row.cents - moved));
}
