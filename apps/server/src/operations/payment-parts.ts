import { createHash } from 'node:crypto';
import { type Cents, cents, formatDollars, ZERO } from '@cleanclaim/billing/kernel';
import { journalEntry } from '@cleanclaim/billing/ledger';
import {
  judgePayment,
  type PostingException,
  type RemittanceHead,
  streamClaimPayments,
} from '@cleanclaim/billing/remittance';
import { type Selectable, sql } from 'kysely';
import type { Tables } from '../db/schema.ts';
import { HOLDS_PAYMENT, settleException } from './held-exceptions.ts';
import { saveEntries } from './journal.ts';
import type { OperationContext } from './operation.ts';
import { loadOriginal } from './original-file.ts';
import type { ProvedPayment } from './remittance-slices.ts';
import { raiseExceptions } from './remittance-work.ts';

type Row = Selectable<Tables['remittance']>;
type Sums = Pick<ProvedPayment, 'head' | 'proof'>;

/** What a payment's claims and provider adjustments add up to: BPR02, or what it should have been. */
export function explained({ head, proof }: Sums): Cents {
  return proof.failures.find((failure) => failure.rule === 'payment')?.expectedCents ?? head.paidCents;
}

/**
 * What a payment holds, a text for each claim payment and provider adjustment, in whatever order, envelope and way of writing
 * numbers. A clearinghouse that writes 1766.5 for 1766.50 does not make another payment.
 */
function textsOf(bytes: Uint8Array, index: number): string[] {
  const texts: string[] = [];
  const stream = streamClaimPayments(bytes, index);
  for (;;) {
    const next = stream.next();
    if (!next.done) {
      const { patientControlNumber, claimStatusCode, chargeCents, paidCents, payerClaimControlNumber } = next.value;
      texts.push(
        JSON.stringify([patientControlNumber, claimStatusCode, chargeCents, paidCents, payerClaimControlNumber]),
      );
    } else {
      for (const { reasonCode, reference, amountCents } of next.value?.providerAdjustments ?? [])
        texts.push(JSON.stringify([reasonCode, reference, amountCents]));
      return texts.toSorted();
    }
  }
}

const printOf = (texts: readonly string[]) => createHash('sha256').update(texts.join('\n')).digest('hex');

/** How many of the texts are not among the others, each counted once. */
function countNew(texts: readonly string[], others: readonly (readonly string[])[]): number {
  const left = new Map<string, number>();
  for (const text of others.flat()) left.set(text, (left.get(text) ?? 0) + 1);
  return texts.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  }).length;
}

/** A payment on file with the same number, amount and day, and what it holds. */
interface Known {
  row: Row;
  texts: readonly string[];
}

/** All payments on file that one key names, locked, the first one first; those that were replaced are left out. */
async function loadKnown(context: OperationContext, first: Row): Promise<Known[]> {
  const prefix = `${first.remittance_key}|part|`;
  const rows = await context.tx
    .selectFrom('remittance as r')
    .innerJoin('received_file as f', (join) =>
      join.onRef('f.tenant_id', '=', 'r.tenant_id').onRef('f.id', '=', 'r.received_file_id'),
    )
    .selectAll('r')
    .select('f.sha256')
    .where('r.tenant_id', '=', context.tenantId)
    .where((where) =>
      where.or([
        where('r.id', '=', first.id),
        sql<boolean>`starts_with(r.remittance_key, ${prefix})`,
        sql<boolean>`starts_with(r.sent_key, ${prefix})`,
      ]),
    )
    .orderBy('r.id')
    .forUpdate('r')
    .execute();
  const known: Known[] = [];
  for (const { sha256, ...row } of rows) {
    if (row.remittance_key.includes('|superseded|')) continue;
    known.push({ row, texts: textsOf(await loadOriginal(context, sha256), row.payment_index) });
  }
  return known;
}

function reasonOf(first: Row, part: Sums): string {
  const paid = formatDollars(part.head.paidCents);
  if (first.posting === 'superseded') {
    return `A payment with this check or EFT number, amount and date was set aside, with other claims. Nothing of this one is posted. Post it if it is another payment, or set it aside too.`;
  }
  if (first.posting !== 'held') {
    return `A payment with this check or EFT number, amount and date is posted already, with other claims. Nothing of this one is posted. Look at the bank whether the payer paid ${paid} twice: then post it as another payment. Otherwise it is the same money.`;
  }
  const together = cents(explained({ head: first.content, proof: first.proof }) + explained(part));
  return `Another file has this payment with other claims, and neither adds up alone. Together they make ${formatDollars(together)} of the ${paid} of the payment. Nothing is posted. Ask the payer for the file that is missing, or for the whole payment in one file.`;
}

const unreadableMoney = ({ faults = [] }: RemittanceHead) => faults.some((fault) => fault.affectsBalance);

/** Saves a payment beside the first one of its number. It has a key of its own. */
async function insertApart(
  context: OperationContext,
  first: Row,
  { head, proof, claimPaymentCount }: ProvedPayment,
  source: { receivedFileId: string; index: number },
  posting: 'held' | 'under-way',
): Promise<Row> {
  const row = await context.tx
    .insertInto('remittance')
    .values({
      tenant_id: context.tenantId,
      id: context.newId(),
      remittance_key: `${first.remittance_key}|part|${head.apart}`,
      received_file_id: source.receivedFileId,
      payment_index: source.index,
      payer_id: first.payer_id,
      payer_name: head.payerName,
      trace_number: head.traceNumber,
      paid_cents: head.paidCents,
      payment_date: head.paymentDate || context.today,
      posting,
      proof: JSON.stringify(proof),
      content: JSON.stringify(head),
      posted_at: context.now,
      claim_payment_count: claimPaymentCount,
      posted_through: 0,
      posted_cash_cents: 0,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const { faults: exceptions } = judgePayment(head, proof, { postBalancedPartOfUnbalanced: true });
  const from = { remittanceId: row.id, receivedFileId: source.receivedFileId };
  await raiseExceptions(context, { remittanceKey: row.remittance_key, exceptions }, from);
  return row;
}

/** Settles what kept a payment out of the ledger. */
export async function settleHolds(context: OperationContext, remittanceId: string, resolution: string): Promise<void> {
  const open = await context.tx
    .selectFrom('posting_exception')
    .select(['id', 'kind', 'exception_key'])
    .where('tenant_id', '=', context.tenantId)
    .where('remittance_id', '=', remittanceId)
    .where('kind', 'in', [...HOLDS_PAYMENT])
    .where('held_in', '=', 'not-posted')
    .where('resolved_at', 'is', null)
    .execute();
  for (const exception of open) await settleException(context, exception, resolution);
}

/** Lets a payment that was kept out post, as `head` says, by a job of its own. */
export async function letPost(
  context: OperationContext,
  row: Row,
  change: { head: RemittanceHead; proof?: Row['proof']; key?: string },
): Promise<void> {
  const { head, proof, key = row.remittance_key } = change;
  await context.tx
    .updateTable('remittance')
    .set({
      posting: 'under-way',
      posted_through: 0,
      posted_cash_cents: 0,
      content: JSON.stringify(head),
      ...(proof ? { proof: JSON.stringify(proof) } : {}),
      trace_number: head.traceNumber,
      payment_date: head.paymentDate,
      ...(key === row.remittance_key ? {} : { remittance_key: key, sent_key: row.remittance_key }),
    })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', row.id)
    .execute();
  const data = { tenantId: context.tenantId, receivedFileId: row.received_file_id, index: row.payment_index };
  context.enqueue({ queue: 'post-remittance', data });
}

/** The exception that holds what a posted payment has more than its claims explain. */
export async function openDifference(context: OperationContext, remittanceId: string) {
  return context.tx
    .selectFrom('posting_exception')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('remittance_id', '=', remittanceId)
    .where('kind', '=', 'payment-imbalance')
    .where('held_in', '=', 'unapplied-cash')
    .where('resolved_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

/** A share of a payment adds up by itself: what it lacks of the whole comes with the other files. */
function withoutWhole(proof: Row['proof']): Row['proof'] {
  const failures = proof.failures.filter((failure) => failure.rule !== 'payment');
  return { ...proof, failures, balanced: failures.length === 0 };
}

/**
 * Takes the money of a part out of what the first file of the payment, which is posted, has more than its claims explain:
 * the cash stands with the part from then on.
 */
export async function takeFromDifference(
  context: OperationContext,
  firstId: string,
  { apart }: RemittanceHead,
  share: Cents,
): Promise<void> {
  const first = await reload(context, firstId);
  const difference = await openDifference(context, first.id);
  if (!difference || difference.held_cents < share) throw new Error('the payment does not hold the money of this part');
  const memo = 'Money of another file of the same payment';
  const common = { remittanceId: first.id, ...(first.payer_id ? { payerId: first.payer_id } : {}), memo };
  const entry = journalEntry({
    kind: 'unapplied-payment',
    sourceKey: `${first.remittance_key}|difference|${apart}`,
    postingDate: context.today,
    memo,
    lines: [
      { ...common, account: 'unapplied-cash', cents: share },
      { ...common, account: 'cash', cents: cents(-share) },
    ],
  });
  await saveEntries(context, entry ? [entry] : []);
  const left = difference.held_cents - share;
  if (left === 0) await settleException(context, difference, 'Its other files have come.');
  else {
    await context.tx
      .updateTable('posting_exception')
      .set({ held_cents: left })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', difference.id)
      .execute();
  }
  const shareCents = cents((first.content.shareCents ?? first.content.paidCents) - share);
  await context.tx
    .updateTable('remittance')
    .set({
      content: JSON.stringify({ ...first.content, shareCents }),
      posted_cash_cents: shareCents,
      ...(left === 0 ? { proof: JSON.stringify(withoutWhole(first.proof)) } : {}),
    })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', first.id)
    .execute();
}

/** A part that posts its own share of the payment. */
export function asShare({ head, proof }: Sums): { head: RemittanceHead; proof: Row['proof'] } {
  return { head: { ...head, shareCents: explained({ head, proof }) }, proof: withoutWhole(proof) };
}

const sumsOf = (row: Row): Sums => ({ head: row.content, proof: row.proof });

/** The files of one payment that are not explained yet: together they may be the whole of it. */
async function partsWaiting(context: OperationContext, known: readonly Known[]): Promise<Known[] | undefined> {
  const [first] = known;
  if (!first || first.row.content.shareCents !== undefined) return undefined;
  const held = known.filter(({ row }) => row.posting === 'held');
  if (first.row.posting === 'held') return held;
  const difference = first.row.posting === 'posted' ? await openDifference(context, first.row.id) : undefined;
  const whole = first.row.content.paidCents - explained(sumsOf(first.row));
  return difference?.held_cents === whole ? [first, ...held] : undefined;
}

/**
 * Posts the files of one payment together when they make its amount to the cent and no claim payment stands in two of
 * them: each brings its own share of the cash.
 * @returns the new one, under way; undefined when they are not the whole
 */
async function postTogether(
  context: OperationContext,
  known: readonly Known[],
  payment: ProvedPayment,
  texts: readonly string[],
  source: { receivedFileId: string; index: number },
): Promise<Row | undefined> {
  const waiting = await partsWaiting(context, known);
  const [first] = known;
  if (!waiting || waiting.length === 0 || !first) return undefined;
  const sum = waiting.reduce((total, { row }) => total + explained(sumsOf(row)), 0) + explained(payment);
  const all = [texts, ...waiting.map((one) => one.texts)];
  const isApart = all.every((one, i) => countNew(one, all.toSpliced(i, 1)) === one.length);
  const heads = [payment.head, ...waiting.map(({ row }) => row.content)];
  if (sum !== payment.head.paidCents || sum === 0 || !isApart || heads.some(unreadableMoney)) return undefined;
  const row = await insertApart(context, first.row, { ...payment, ...asShare(payment) }, source, 'under-way');
  const held = waiting.filter((one) => one.row.posting === 'held').map((one) => one.row);
  if (first.row.posting === 'posted') {
    await takeFromDifference(context, first.row.id, row.content, explained(payment));
    for (const part of held) await takeFromDifference(context, first.row.id, part.content, explained(sumsOf(part)));
  }
  for (const part of held) {
    await settleHolds(context, part.id, 'Posted together with the other files of the payment.');
    await letPost(context, part, asShare(sumsOf(part)));
  }
  return row;
}

function reload(context: OperationContext, id: string): Promise<Row> {
  return context.tx
    .selectFrom('remittance')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/**
 * Keeps a payment that has the check number, amount and date of an earlier one but other claims.
 *
 * - It brings nothing that is not posted: the same payment again.
 * - Of no money: it posts beside the first under a key of its own, for it cannot be paid twice. Payers give such payments one
 *   number, often zeros.
 * - With the others of its number it makes the amount to the cent: a payment split over files, all of which post.
 * - Else it is held beside the first, whose money it does not count again; the whole payment in one file takes the place of
 *   both, and a person may post it.
 * @returns it as saved, under way or held; undefined when it is the same payment again
 */
export async function keepOtherPart(
  context: OperationContext,
  earlierId: string,
  payment: ProvedPayment,
  source: { receivedFileId: string; index: number; bytes: Uint8Array },
): Promise<Row | undefined> {
  const first = await reload(context, earlierId);
  const known = await loadKnown(context, first);
  const texts = textsOf(source.bytes, source.index);
  const apart = printOf(texts);
  const posted = known.filter(({ row }) => row.posting === 'posted' || row.posting === 'under-way');
  const isKnown = known.some((one) => printOf(one.texts) === apart);
  const postedTexts = posted.map((one) => one.texts);
  if (isKnown || (posted.length > 0 && countNew(texts, postedTexts) === 0)) return undefined;
  const marked = { ...payment, head: { ...payment.head, apart } };
  // Without a number or a day it cannot be told whether it is another one at all.
  const { hold } = judgePayment(payment.head, payment.proof, { postBalancedPartOfUnbalanced: true });
  const isNoMoney = payment.head.paidCents === 0 && explained(payment) === 0 && first.posting !== 'held';
  if (!hold && isNoMoney && countNew(texts, postedTexts) === texts.length) {
    return insertApart(context, first, marked, source, 'under-way');
  }
  const together = hold ? undefined : await postTogether(context, known, marked, texts, source);
  if (together) return together;
  const row = await insertApart(context, first, marked, source, 'held');
  const exception: PostingException = hold ?? {
    kind: 'same-trace-number',
    reason: reasonOf(first, payment),
    amountCents: first.posting === 'held' ? ZERO : payment.head.paidCents,
    heldIn: 'not-posted',
    segment: payment.head.segment,
  };
  const held = { remittanceId: row.id, receivedFileId: source.receivedFileId };
  await raiseExceptions(context, { remittanceKey: row.remittance_key, exceptions: [exception] }, held);
  return row;
}
