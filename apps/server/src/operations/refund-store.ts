import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import { type MoneyPart, type MoneyPlace, type Refund, refundDueEntry, reverseEntry } from '@cleanclaim/billing/ledger';
import { type Selectable, sql } from 'kysely';
import type { CreditRow, RefundRow } from '../contract/money-views.ts';
import type { Tables } from '../db/schema.ts';
import { lockClaim } from './claim-store.ts';
import { claimBalances, loadEntry, saveEntries } from './journal.ts';
import { type OperationContext, Refusal } from './operation.ts';
import { lockPatients, moveMoney, upTo } from './patient-payments.ts';
import {
  owedAt,
  owedBy,
  placeOf,
  savePaymentMoves,
  standingOf,
  type UnappliedMoney,
  unappliedOf,
} from './payment-places.ts';

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

/** Refunds out of the same credit. */
const outOf = (context: OperationContext, credit: Pick<StoredRefund, 'account' | 'claim_id' | 'patient_id'>) =>
  context.tx
    .selectFrom('refund')
    .where('tenant_id', '=', context.tenantId)
    .where('account', '=', credit.account)
    .where('patient_id', '=', credit.patient_id)
    .where(sql<boolean>`claim_id is not distinct from ${credit.claim_id}::uuid`);

/** Refunds of so many days are looked at together when it is asked whether another person has to approve. */
const DAYS_TOGETHER = 60;

/** What lately went out of a credit, or is about to, without a second person, in cents. */
export async function unapprovedCents(
  context: OperationContext,
  { account, claimId, patientId }: Pick<CreditRow, 'account' | 'claimId' | 'patientId'>,
): Promise<number> {
  const { cents } = await outOf(context, { account, claim_id: claimId, patient_id: patientId })
    .select(sql<number>`coalesce(sum(cents), 0)::bigint`.as('cents'))
    .where('refund_state', 'in', ['approved', 'paid'])
    .where('needs_approval', '=', false)
    .where('requested_at', '>', new Date(context.now.getTime() - DAYS_TOGETHER * 86_400_000))
    .executeTakeFirstOrThrow();
  return cents;
}

/** What was approved is not there any more, or is asked for by another refund as well. */
async function checkCovered(context: OperationContext, row: StoredRefund): Promise<void> {
  const { asked } = await outOf(context, row)
    .select(sql<number>`coalesce(sum(cents), 0)::bigint`.as('asked'))
    .where('refund_state', '=', 'requested')
    .where('id', '!=', row.id)
    .executeTakeFirstOrThrow();
  const left = (await creditOf(context, row)) - asked;
  if (left >= row.cents) return;
  throw new Refusal(
    'not-covered',
    `Only ${formatDollars(cents(Math.max(0, left)))} of this credit is left. Refuse or cancel this refund; what is left can be asked for anew.`,
  );
}

async function creditOf(context: OperationContext, row: StoredRefund): Promise<number> {
  if (row.account === 'unapplied-cash') {
    const money = await unappliedOf(context, row.patient_id, 'free');
    return money.reduce((sum, { part }) => sum + part.cents, 0);
  }
  const balances = (await claimBalances(context, [row.claim_id ?? ''])).get(row.claim_id ?? '');
  return -((row.account === 'payer-ar' ? balances?.payerArCents : balances?.patientArCents) ?? 0);
}

/** Payments that a refund gives back and that the bank or the card company took back since. */
async function returnedPayments(context: OperationContext, row: StoredRefund): Promise<Set<string>> {
  const rows = await context.tx
    .selectFrom('payment_move as m')
    .innerJoin('payment_return as r', (join) =>
      join.onRef('r.tenant_id', '=', 'm.tenant_id').onRef('r.payment_id', '=', 'm.payment_id'),
    )
    .select('m.payment_id')
    .where('m.tenant_id', '=', context.tenantId)
    .where('m.source_key', '=', `refund-due:${row.id}`)
    .execute();
  return new Set(rows.map((one) => one.payment_id));
}

/** Money that never came is not given back. */
export async function checkPaymentStands(context: OperationContext, row: StoredRefund): Promise<void> {
  if ((await returnedPayments(context, row)).size === 0) return;
  throw new Refusal(
    'payment-returned',
    'The payment that this gives back was taken back itself, by the bank or the card company. Cancel the refund.',
  );
}

/** What an undone refund gives back to a payment that was taken back meanwhile pays what the patient owes for it. */
async function settleReturned(context: OperationContext, row: StoredRefund, restored: readonly UnappliedMoney[]) {
  const returned = await returnedPayments(context, row);
  const account: MoneyPlace = { kind: 'account', patientId: row.patient_id };
  const money = restored.filter(({ paymentId }) => returned.has(paymentId));
  const wanted = Math.min(
    money.reduce((sum, { part }) => sum + part.cents, 0),
    owedAt(await owedBy(context, row.patient_id), account),
  );
  if (wanted <= 0) return;
  const memo = `Refund ${row.refund_number} was cancelled: it pays for the payment that was taken back`;
  await moveMoney(context, { from: upTo(wanted, money), to: [{ place: account, cents: cents(wanted) }], memo });
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
  if (row.account === 'unapplied-cash') return upTo(row.cents, await unappliedOf(context, row.patient_id, 'free'));
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
  await checkCovered(context, row);
  const money = await moneyOf(context, row);
  const moved = money.reduce((sum, { part }) => sum + part.cents, 0);
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
  const restored = moves.map((move) => ({
    paymentId: move.payment_id,
    part: { place: placeOf(move), cents: cents(-move.cents) },
  }));
  await savePaymentMoves(
    context,
    restored.map(({ paymentId, part }) => ({
      paymentId,
      kind: 'refunded',
      parts: [part],
      sourceKey,
      reason: `Refund ${row.refund_number} taken back`,
    })),
  );
  const moved = moves.reduce((sum, move) => sum - move.cents, 0);
  auditClaim(context, row, -(row.cents - moved));
  await settleReturned(context, row, restored);
}
