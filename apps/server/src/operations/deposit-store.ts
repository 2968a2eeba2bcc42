import { cents } from '@cleanclaim/billing/kernel';
import {
  afterLinks,
  type DepositLine,
  type DepositLink,
  type Discrepancy,
  discrepancies,
  pairKey,
  propose,
  reassociate,
} from '@cleanclaim/billing/remittance';
import { sql } from 'kysely';
import type { DepositReport } from '../contract/deposit-views.ts';
import type { DepositState } from '../contract/deposit-words.ts';
import { cardFees } from './card-fees.ts';
import { coveredDays, loadAdvisedPayments, remittanceIdOf } from './deposit-payments.ts';
import type { OperationContext } from './operation.ts';
import { raiseWork } from './work-items.ts';

/** Tells what reconciling closed by itself from what a person closed: only the first opens again. */
const IN_ORDER = 'Bank and books agree.';

/** Rows per insert statement: PostgreSQL takes 65,535 parameters. */
const ROWS_PER_STATEMENT = 3000;

function* parts<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let i = 0; i < rows.length; i += ROWS_PER_STATEMENT) yield rows.slice(i, i + ROWS_PER_STATEMENT);
}

/** Lets one change of links at a time through, the first account's too: no part of a line or payment goes to two. */
export async function lockDeposits({ tx, tenantId }: OperationContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`deposits:${tenantId}`}, 0))`.execute(tx);
}

interface LineFact {
  lineId: string;
  bookedDate: string;
  kind: DepositLine['kind'];
  checkNumber: string | null;
  texts: string[];
  cents: number;
  heldCents: number;
  linkCount: number;
  isTakenBack: boolean;
}

/** A bank line with what is open of it and how much of it payments hold. */
export interface LoadedLine extends DepositLine {
  linkCount: number;
  /** Its statement was taken back: it holds nothing. */
  isTakenBack: boolean;
}

/** Bank lines that may hold money for care: those with something open, or the one asked for. */
export async function loadDepositLines({ tx, tenantId }: OperationContext, bankLineId?: string): Promise<LoadedLine[]> {
  const which = bankLineId
    ? sql`b.id = ${bankLineId}`
    : sql`b.deposit_state not in ('matched', 'explained', 'out', 'taken-back')`;
  const { rows } = await sql<LineFact>`
    select b.id as "lineId", b.booked_date as "bookedDate", b.kind, b.check_number as "checkNumber", b.texts, b.cents,
           (coalesce(l.linked, 0) + coalesce(x.explained, 0))::bigint as "heldCents", coalesce(l.links, 0)::int as "linkCount",
           b.deposit_state = 'taken-back' as "isTakenBack"
      from bank_line b
      left join lateral (
        select sum(cents) as linked, count(*) as links from deposit_link
         where tenant_id = b.tenant_id and bank_line_id = b.id and parted_at is null) l on true
      left join lateral (
        select sum(cents) as explained from deposit_explanation
         where tenant_id = b.tenant_id and bank_line_id = b.id and withdrawn_at is null) x on true
     where b.tenant_id = ${tenantId} and ${which}
     order by b.booked_date, b.id`.execute(tx);
  return rows.map(({ heldCents, checkNumber, ...row }) => ({
    ...row,
    cents: cents(row.cents),
    openCents: cents(row.cents - heldCents),
    ...(checkNumber ? { checkNumber } : {}),
  }));
}

/** Pairs that a person took apart. */
export async function partedPairs({ tx, tenantId }: OperationContext): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('deposit_link')
    .select(['bank_line_id', 'payment_key'])
    .where('tenant_id', '=', tenantId)
    .where('parted_at', 'is not', null)
    .where('with_statement', '=', false)
    .execute();
  return new Set(rows.map((row) => pairKey(row.bank_line_id, row.payment_key)));
}

/** Records that parts of bank lines are parts of payments. */
export async function saveLinks(context: OperationContext, links: readonly DepositLink[]): Promise<void> {
  const linkedBy = (link: DepositLink) => (link.reason === 'person' ? context.actor.name : 'Cleanclaim');
  for (const part of parts(links))
    await context.tx
      .insertInto('deposit_link')
      .values(
        part.map((link) => ({
          tenant_id: context.tenantId,
          id: context.newId(),
          bank_line_id: link.lineId,
          payment_key: link.paymentKey,
          remittance_id: remittanceIdOf(link.paymentKey),
          cents: link.cents,
          reason: link.reason,
          linked_at: context.now,
          linked_by: linkedBy(link),
        })),
      )
      .execute();
  for (const link of links)
    context.audit({
      action: 'update',
      subjectKind: 'bank-line',
      subjectId: link.lineId,
      detail: { linked: link.paymentKey, cents: link.cents, reason: link.reason },
    });
}

async function saveGaps(context: OperationContext, gaps: readonly Discrepancy[]): Promise<void> {
  const { tx, tenantId, now, today } = context;
  for (const part of parts(gaps))
    await tx
      .insertInto('deposit_discrepancy')
      .values(
        part.map((gap) => ({
          tenant_id: tenantId,
          id: context.newId(),
          discrepancy_key: gap.key,
          kind: gap.kind,
          bank_line_id: gap.lineId ?? null,
          payment_key: gap.paymentKey ?? null,
          remittance_id: remittanceIdOf(gap.paymentKey ?? ''),
          cents: gap.cents,
          reason: gap.reason,
          found_date: today,
          gap_state: 'open' as const,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'discrepancy_key']).doUpdateSet((row) => ({
          cents: row.ref('excluded.cents'),
          reason: row.ref('excluded.reason'),
          gap_state: 'open' as const,
          settled_at: null,
        })),
      )
      .execute();
  const keys = gaps.map(({ key }) => key);
  await tx
    .updateTable('deposit_discrepancy')
    .set({ gap_state: 'settled', settled_at: now })
    .where('tenant_id', '=', tenantId)
    .where('gap_state', '=', 'open')
    .where('discrepancy_key', '<>', sql<string>`all(${keys}::text[])`)
    .execute();
}

export const gapWorkKey = (key: string) => `deposit:${key}`;

/** Work for each gap; what is in order again is done, and opens again with its gap. */
async function saveGapWork(context: OperationContext, gaps: readonly Discrepancy[]): Promise<void> {
  const { tx, tenantId } = context;
  for (const part of parts(gaps))
    await raiseWork(
      context,
      part.map(({ key, kind, title, reason, steps, cents: amountCents, deadlineDate }) => ({
        ...{ workKey: gapWorkKey(key), kind: `deposit-${kind}`, title, reason, steps, amountCents, deadlineDate },
        forRole: 'payment-poster' as const,
      })),
    );
  await sql`
    update work_item w set amount_cents = f.cents, reason = f.reason
      from jsonb_to_recordset(${JSON.stringify(gaps.map(({ key, cents: amount, reason }) => ({ key: gapWorkKey(key), cents: amount, reason })))}::jsonb)
           as f(key text, cents bigint, reason text)
     where w.tenant_id = ${tenantId} and w.work_key = f.key and w.work_status = 'open'
       and (w.amount_cents, w.reason) is distinct from (f.cents, f.reason)`.execute(tx);
  const keys = gaps.map(({ key }) => gapWorkKey(key));
  const ofDeposits = () =>
    tx.updateTable('work_item').where('tenant_id', '=', tenantId).where('work_key', 'like', 'deposit:%');
  await ofDeposits()
    .set({ work_status: 'open', resolution: null, done_at: null, done_by: null })
    .where('work_status', '=', 'done')
    .where('resolution', '=', IN_ORDER)
    .where('work_key', '=', sql<string>`any(${keys}::text[])`)
    .execute();
  await ofDeposits()
    .set({ work_status: 'done', resolution: IN_ORDER, done_at: context.now, done_by: context.actor.name })
    .where('work_status', '=', 'open')
    .where('work_key', '<>', sql<string>`all(${keys}::text[])`)
    .execute();
}

async function saveStates(
  { tx, tenantId }: OperationContext,
  lines: readonly (LoadedLine & { state: DepositState; proposals: number })[],
): Promise<void> {
  if (lines.length === 0) return;
  const facts = lines.map((line) => ({
    id: line.lineId,
    state: line.state,
    held: line.cents - line.openCents,
    proposals: line.proposals,
  }));
  await sql`
    update bank_line b set deposit_state = f.state, held_cents = f.held, proposals = f.proposals
      from jsonb_to_recordset(${JSON.stringify(facts)}::jsonb) as f(id uuid, state text, held bigint, proposals int)
     where b.tenant_id = ${tenantId} and b.id = f.id`.execute(tx);
}

function stateOf(line: LoadedLine, gap: Discrepancy | undefined): DepositState {
  if (line.openCents === 0) return line.linkCount > 0 ? 'matched' : 'explained';
  if (line.cents < 0 && line.kind !== 'returned') return 'out';
  if (!gap || gap.kind === 'advised-not-paid' || gap.kind === 'short') return 'open';
  return gap.kind;
}

function reportOf(links: number, gaps: readonly Discrepancy[], toChoose: number): DepositReport {
  const kinds = [...Map.groupBy(gaps, (gap) => gap.kind)];
  return {
    linked: links,
    gaps: kinds.map(([kind, all]) => ({
      kind,
      count: all.length,
      cents: all.reduce((sum, gap) => sum + gap.cents, 0),
    })),
    toChoose,
  };
}

/** A remittance that a corrected one replaced holds no deposit any more: its deposits are looked at again. */
async function partSuperseded(context: OperationContext): Promise<void> {
  const { tx, tenantId, now } = context;
  const { rows } = await sql<{ bankLineId: string; paymentKey: string }>`
    with parted as (
      update deposit_link d set parted_at = ${now}, parted_by = 'Cleanclaim', parted_why = 'A corrected remittance took its place.'
        from remittance r
       where d.tenant_id = ${tenantId} and d.parted_at is null and r.tenant_id = d.tenant_id and r.id = d.remittance_id
         and r.posting = 'superseded'
      returning d.bank_line_id, d.payment_key),
    reopened as (
      update bank_line set deposit_state = 'open'
       where tenant_id = ${tenantId} and id in (select bank_line_id from parted))
    select bank_line_id as "bankLineId", payment_key as "paymentKey" from parted`.execute(tx);
  for (const { bankLineId, paymentKey } of rows)
    context.audit({
      action: 'update',
      subjectKind: 'bank-line',
      subjectId: bankLineId,
      detail: { parted: paymentKey },
    });
}

/** Looks again after this transaction, where the practice has a bank account at all. */
export async function reconcileSoon(context: OperationContext): Promise<void> {
  const { tx, tenantId } = context;
  const account = await tx.selectFrom('bank_account').select('id').where('tenant_id', '=', tenantId).executeTakeFirst();
  if (account) context.enqueue({ queue: 'reconcile-deposits', data: { tenantId } });
}

/**
 * Joins what is certain, and keeps every gap that is left, with its work. Repeated, it changes nothing. Needs
 * `lockDeposits` before.
 */
export async function refreshDeposits(context: OperationContext): Promise<DepositReport> {
  await partSuperseded(context);
  const before = { lines: await loadDepositLines(context), payments: await loadAdvisedPayments(context) };
  const parted = await partedPairs(context);
  const links = reassociate({ ...before, parted });
  await saveLinks(context, links);
  const { lines, payments } = afterLinks(before.lines, before.payments, links);
  const gaps = discrepancies(lines, payments, await coveredDays(context), context.today);
  await saveGaps(context, gaps);
  await saveGapWork(context, gaps);
  const gapOf = new Map(gaps.flatMap((gap) => (gap.lineId ? [[gap.lineId, gap]] : [])));
  const linked = new Set(links.map(({ lineId }) => lineId));
  const fees = await cardFees(context);
  const states = lines.map((line) => ({
    ...line,
    state: stateOf({ ...line, linkCount: line.linkCount + (linked.has(line.lineId) ? 1 : 0) }, gapOf.get(line.lineId)),
    proposals: propose(line, payments, parted, fees).length,
  }));
  await saveStates(context, states);
  return reportOf(links.length, gaps, states.filter(({ proposals }) => proposals > 0).length);
}
