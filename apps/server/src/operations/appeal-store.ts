import { cents } from '@cleanclaim/billing/kernel';
import type { Payer } from '@cleanclaim/billing/parties';
import {
  type AppealChance,
  type AppealReason,
  appealChance,
  type DecidedAppeal,
} from '@cleanclaim/billing/receivables';
import type { ClaimPayment } from '@cleanclaim/billing/remittance';
import { type Selectable, sql } from 'kysely';
import type { Tables } from '../db/schema.ts';
import { HELD_OUTCOMES } from './claim-candidates.ts';
import { type OperationContext, Refusal } from './operation.ts';

export type AppealRow = Selectable<Tables['appeal']>;

/** Locks an appeal. @throws Refusal `not-found`. */
export async function lockAppeal(context: OperationContext, id: string): Promise<AppealRow> {
  const row = await context.tx
    .selectFrom('appeal')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such appeal.');
  return row;
}

/** Finds an appeal. @throws Refusal `not-found`. */
export async function findAppeal(context: OperationContext, id: string): Promise<AppealRow> {
  const row = await context.tx
    .selectFrom('appeal')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such appeal.');
  return row;
}

/** The appeals of a claim that count, lowest level first: withdrawn ones do not. */
export function appealsOfClaim(context: OperationContext, claimId: string): Promise<AppealRow[]> {
  return context.tx
    .selectFrom('appeal')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('claim_id', '=', claimId)
    .where('appeal_status', '<>', 'withdrawn')
    .orderBy('level')
    .execute();
}

/** A decision of a payer as posted: its claim payment and the day of its remittance. */
export interface PostedDecision {
  claimPaymentId: string;
  payment: ClaimPayment;
  noticeDate: string;
  traceNumber: string;
}

/** Answers that wait for a person: they decide nothing yet. */
const WAITING = [...HELD_OUTCOMES];

/** The newest posted decision on a claim that is no reversal (CLP02 22) and no predetermination (25). */
export async function latestDecision(context: OperationContext, claimId: string): Promise<PostedDecision | undefined> {
  const row = await context.tx
    .selectFrom('claim_payment as p')
    .innerJoin('remittance as r', (join) =>
      join.onRef('r.tenant_id', '=', 'p.tenant_id').onRef('r.id', '=', 'p.remittance_id'),
    )
    .select(['p.id', 'p.content', 'r.payment_date', 'r.trace_number'])
    .where('p.tenant_id', '=', context.tenantId)
    .where('p.claim_id', '=', claimId)
    .where('p.claim_status_code', 'not in', ['22', '25'])
    .where('p.outcome', 'not in', WAITING)
    .where('r.posting', '=', 'posted')
    .orderBy('r.payment_date', 'desc')
    .orderBy('p.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { id: claimPaymentId, content: payment, payment_date: noticeDate, trace_number: traceNumber } = row;
  return { claimPaymentId, payment, noticeDate, traceNumber };
}

/** A payer as the practice has it now: its days and addresses may have changed since the claim was built. */
export async function payerNow(context: OperationContext, payerId: string): Promise<Payer> {
  const { content } = await context.tx
    .selectFrom('payer')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', payerId)
    .executeTakeFirstOrThrow();
  return content;
}

/** Decided appeals that are looked at, newest first. */
const MOST = 5000;

/** The chance of an appeal by what was decided before, for each letter that is asked about. */
export async function chancesOf(
  context: OperationContext,
  ask: { payerId: string; payerName: string; carcs: readonly string[]; reasons: readonly AppealReason[] },
): Promise<Map<AppealReason, AppealChance>> {
  const rows = await context.tx
    .selectFrom('appeal as a')
    .innerJoin('claim as c', (join) => join.onRef('c.tenant_id', '=', 'a.tenant_id').onRef('c.id', '=', 'a.claim_id'))
    .select(['c.payer_id', 'a.carcs', 'a.reason', 'a.outcome', 'a.won_cents'])
    .where('a.tenant_id', '=', context.tenantId)
    .where('a.appeal_status', '=', 'decided')
    .orderBy('a.decided_date', 'desc')
    .limit(MOST)
    .execute();
  const past = rows.flatMap(({ payer_id: payerId, carcs, reason, outcome, won_cents: won }): DecidedAppeal[] =>
    outcome === null ? [] : [{ payerId, carcs, reason, outcome, wonCents: cents(won) }],
  );
  return new Map(ask.reasons.map((reason) => [reason, appealChance(past, { ...ask, reason })]));
}

/**
 * What the payer has paid on the claims since their appeals went out, in cents, by appeal: payments posted after an
 * appeal was sent, until the next level of its claim was. Reversals count against it.
 */
export async function paidSince(context: OperationContext, appealIds: readonly string[]): Promise<Map<string, number>> {
  if (appealIds.length === 0) return new Map();
  const { rows } = await sql<{ id: string; cents: number }>`
    select a.id, coalesce(sum(p.paid_cents), 0)::bigint as cents
      from appeal a
      left join appeal n on n.tenant_id = a.tenant_id and n.previous_appeal_id = a.id and n.sent_date is not null
                        and n.appeal_status <> 'withdrawn'
      join claim_payment p on p.tenant_id = a.tenant_id and p.claim_id = a.claim_id and p.id <> a.claim_payment_id
                          and p.outcome <> all(${WAITING}::text[])
      join remittance r on r.tenant_id = p.tenant_id and r.id = p.remittance_id and r.posting in ('posted', 'under-way')
     where a.tenant_id = ${context.tenantId} and a.id = any(${[...appealIds]}::uuid[])
       and a.sent_date is not null and r.payment_date >= a.sent_date
       and (n.sent_date is null or r.payment_date < n.sent_date)
     group by a.id`.execute(context.tx);
  return new Map(rows.map(({ id, cents: paid }) => [id, Number(paid)]));
}
