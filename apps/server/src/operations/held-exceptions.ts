import { sql } from 'kysely';
import type { Way } from '../contract/posting-views.ts';
import { HELD_OUTCOMES } from './claim-candidates.ts';
import { type OperationContext, Refusal } from './operation.ts';
import { finishWorkByKey } from './work-items.ts';

/** True where the claim payment of an exception waits; a notice about one that is posted holds no money. */
export const CLAIM_PAYMENT_WAITS = sql<boolean>`exists (
  select from claim_payment p where p.tenant_id = posting_exception.tenant_id
     and p.claim_payment_key = posting_exception.claim_payment_key and p.outcome = any(${[...HELD_OUTCOMES]}::text[]))`.as(
  'is_waiting',
);

/** How the payment of an exception stands. */
export const PAYMENT_STANDS = sql<string | null>`(
  select r.posting from remittance r where r.tenant_id = posting_exception.tenant_id and r.id = posting_exception.remittance_id)`.as(
  'payment_stands',
);

interface ExceptionFacts {
  kind: string;
  held_in: string;
  held_cents: number;
  claim_payment_key: string | null;
  resolved_at: Date | null;
  /** Of `CLAIM_PAYMENT_WAITS`. */
  is_waiting: boolean;
  /** Of `PAYMENT_STANDS`. */
  payment_stands: string | null;
}

/** Kinds whose claim payment adds up: it posts to a claim with all that the payer says. */
const GIVEN_WHOLE: ReadonlySet<string> = new Set(['unmatched', 'charge-mismatch', 'rebilled-line', 'rule']);
/** Kinds of which only the paid amount can be trusted. */
const PAID_ONLY: ReadonlySet<string> = new Set(['unbalanced', 'unreadable', 'predetermination-with-money']);
/** Kinds that keep a whole payment out of the ledger. */
export const HOLDS_PAYMENT = ['payment-imbalance', 'same-trace-number', 'no-trace-number', 'no-payment-date'] as const;

/**
 * What a person can do about an exception. Every open one has a way out: money goes to a claim or an account, a payment that
 * is kept out is posted or set aside, and what holds no money is closed with a word about it.
 */
export function waysOut(exception: ExceptionFacts): Way[] {
  const { kind, held_in: heldIn, held_cents: held, is_waiting: isWaiting, payment_stands: stands } = exception;
  if (exception.resolved_at) return [];
  if (isWaiting && exception.claim_payment_key) {
    const give: Way[] = GIVEN_WHOLE.has(kind) ? (kind === 'rule' ? ['post-as-said', 'give'] : ['give']) : [];
    const paidOnly: Way[] = PAID_ONLY.has(kind) ? ['paid-only'] : [];
    return [...give, ...paidOnly, held === 0 ? 'close' : 'place'];
  }
  const isHeld = heldIn === 'unapplied-cash' || heldIn === 'payer-recoupment';
  if (isHeld && held !== 0) return ['place'];
  const keepsPayment = HOLDS_PAYMENT.some((one) => one === kind);
  if (heldIn === 'not-posted' && keepsPayment && stands === 'held') return ['post-payment', 'close'];
  return ['close'];
}

/** Locks an exception that is open; of two people at one, the second hears that it is settled. */
export async function lockException(context: OperationContext, exceptionId: string) {
  const row = await context.tx
    .selectFrom('posting_exception')
    .selectAll()
    .select([CLAIM_PAYMENT_WAITS, PAYMENT_STANDS])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', exceptionId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such exception.');
  if (row.resolved_at) throw new Refusal('already-resolved', 'This exception is already resolved.');
  return row;
}

export type LockedException = Awaited<ReturnType<typeof lockException>>;

/** Marks an exception as settled, with the words of the person who did, and its work as done. */
export async function settleException(
  context: OperationContext,
  exception: { id: string; kind: string; exception_key: string },
  resolution: string,
): Promise<void> {
  const { tx, tenantId, now, actor } = context;
  await tx
    .updateTable('posting_exception')
    // Its key is free again: the same money may come to wait for another reason.
    .set((row) => ({
      resolution,
      resolved_at: now,
      resolved_by: actor.name,
      exception_key: sql`${row.ref('exception_key')} || '|settled'`,
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', exception.id)
    .execute();
  // The key of the work is that of the exception without the count among equals.
  const fact = exception.exception_key.replace(/\|\d+$/, '');
  await finishWorkByKey(context, `posting-${exception.kind}:${fact}`, resolution);
}
