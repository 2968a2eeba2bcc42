import { setImmediate as otherWorkGoesFirst } from 'node:timers/promises';
import {
  cashIn,
  cashOf,
  judgePayment,
  postClaimPayments,
  type RemittanceHead,
  type RemittancePosting,
  remittanceKey,
} from '@cleanclaim/billing/remittance';
import { z } from 'zod';
import { moveAnsweredClaims } from './answered-claims.ts';
import { billAnsweredClaims } from './bill-answered-claims.ts';
import { reconcileSoon } from './deposit-store.ts';
import { saveEntries } from './journal.ts';
import { type Actor, mustPerform, type OperationContext, operation, Refusal, type Runtime } from './operation.ts';
import { loadOriginal } from './original-file.ts';
import { foundOnPaper } from './paper-doubles.ts';
import { keepOtherPart } from './payment-parts.ts';
import { loadClaimsOf } from './remittance-claims.ts';
import { finishRemittance } from './remittance-end.ts';
import { openSlices, type ProvedPayment, provePayment, type Slice, type SliceReader } from './remittance-slices.ts';
import { raiseExceptions, raisePostingWork, supersedeHeld } from './remittance-work.ts';
import { saveClaimPayments } from './save-claim-payments.ts';

export interface Posted {
  /** `under-way`: the claim payments so far are posted, and performing it again posts the next ones. */
  outcome: 'posted' | 'held' | 'already-posted' | 'under-way';
  remittanceId?: string;
  /** Claim payments of the payment that are posted. */
  claimPayments: number;
  /** Of so many. */
  of: number;
  exceptions: number;
}

interface StoredFile {
  id: string;
  sha256: string;
  index: number;
}

/** What one run of a worker keeps between the transactions of a payment, so that the file is read on and not anew. */
interface Kept {
  bytes?: Uint8Array;
  slices?: SliceReader;
  sliceSize?: number | undefined;
}

async function bytesOf(context: OperationContext, file: StoredFile, kept: Kept): Promise<Uint8Array> {
  kept.bytes ??= await loadOriginal(context, file.sha256);
  return kept.bytes;
}

/** A payment whose first claim payments are posted, locked. */
async function findUnderWay(context: OperationContext, file: StoredFile) {
  return context.tx
    .selectFrom('remittance')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('received_file_id', '=', file.id)
    .where('payment_index', '=', file.index)
    .where('posting', '=', 'under-way')
    .forUpdate()
    .executeTakeFirst();
}

async function findEarlier(context: OperationContext, key: string) {
  return context.tx
    .selectFrom('remittance')
    .select(['id', 'posting', 'claim_payment_count'])
    .where('tenant_id', '=', context.tenantId)
    .where((where) => where.or([where('remittance_key', '=', key), where('sent_key', '=', key)]))
    .forUpdate()
    .executeTakeFirst();
}

async function payerNamed(context: OperationContext, head: RemittanceHead): Promise<string | null> {
  const payers = await context.tx
    .selectFrom('payer')
    .select(['id', 'name', 'payer_identifier'])
    .where('tenant_id', '=', context.tenantId)
    .execute();
  const named = payers.find(
    (payer) =>
      payer.payer_identifier === head.payerIdentifier || payer.name.toUpperCase() === head.payerName.toUpperCase(),
  );
  return named?.id ?? null;
}

async function postingSettings(context: OperationContext) {
  const { settings } = await context.tx
    .selectFrom('tenant')
    .select('settings')
    .where('tenant_id', '=', context.tenantId)
    .executeTakeFirstOrThrow();
  return { postBalancedPartOfUnbalanced: settings.postBalancedPartOfUnbalanced ?? false };
}

/** Records the payment with its proof: held, or under way with none of its claim payments posted. */
async function beginPosting(context: OperationContext, file: StoredFile, payment: ProvedPayment) {
  const { head, proof, claimPaymentCount } = payment;
  const { remittanceKey: key, hold, faults } = judgePayment(head, proof, await postingSettings(context));
  const row = await context.tx
    .insertInto('remittance')
    .values({
      tenant_id: context.tenantId,
      id: context.newId(),
      remittance_key: key,
      received_file_id: file.id,
      payment_index: file.index,
      payer_id: await payerNamed(context, head),
      payer_name: head.payerName,
      trace_number: head.traceNumber,
      paid_cents: head.paidCents,
      payment_date: head.paymentDate || context.today,
      posting: hold ? 'held' : 'under-way',
      proof: JSON.stringify(proof),
      content: JSON.stringify(head),
      posted_at: context.now,
      claim_payment_count: claimPaymentCount,
      posted_through: 0,
      posted_cash_cents: 0,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const exceptions = hold ? [hold, ...faults] : faults;
  await raiseExceptions(context, { remittanceKey: key, exceptions }, { remittanceId: row.id, receivedFileId: file.id });
  return { row, exceptions: exceptions.length };
}

type UnderWay = NonNullable<Awaited<ReturnType<typeof findUnderWay>>>;

/** Posts the claim payments of one slice with all that follows from them. @returns the cash of their entries in cents. */
async function postSlice(
  context: OperationContext,
  file: StoredFile,
  row: UnderWay,
  slice: Slice,
  slices: SliceReader,
) {
  const { remittance_key: key, id: remittanceId, proof, content: head } = row;
  const remittance = { ...head, claimPayments: slice.claimPayments };
  const claims = await loadClaimsOf(context, { ...remittance, providerAdjustments: [] }, row.payer_id ?? undefined);
  row.payer_id ??= claims.payerId ?? null;
  const { claimPostings } = postClaimPayments({
    remittance,
    keys: slice.keys,
    claims: claims.postable,
    matches: claims.matches,
    rules: claims.rules,
    proof,
    postingDate: context.today,
    ids: { remittanceId, ...(row.payer_id ? { payerId: row.payer_id } : {}) },
  });
  const posting = {
    remittanceKey: key,
    claimPostings,
    entries: claimPostings.flatMap((one) => one.entries),
    exceptions: claimPostings.flatMap((one) => one.exceptions),
    work: claimPostings.flatMap((one) => one.work),
  } satisfies Partial<RemittancePosting>;
  const saving = saveClaimPayments(context, remittanceId, claimPostings, slice.claimPayments);
  // The next slice is read while the database works on this one.
  await Promise.all([saving, otherWorkGoesFirst().then(slices.readAhead)]);
  await saveEntries(context, posting.entries);
  for (const claim of claims.rows) {
    const detail = { remittance: remittanceId };
    context.audit({ action: 'post', subjectKind: 'claim', subjectId: claim.id, patientId: claim.patient_id, detail });
  }
  await moveAnsweredClaims(context, remittance, posting, claims, file.sha256);
  await raiseExceptions(context, posting, { remittanceId, receivedFileId: file.id });
  await raisePostingWork(context, remittance, posting, claims);
  await billAnsweredClaims(context, remittance, posting, claims);
  return cashIn(posting.entries);
}

/** Sets the mark after which a run that was killed goes on. */
async function setMark(context: OperationContext, row: UnderWay, through: number, cashCents: number, isLast: boolean) {
  await context.tx
    .updateTable('remittance')
    .set({
      posting: isLast ? 'posted' : 'under-way',
      payer_id: row.payer_id,
      posted_through: through,
      posted_cash_cents: cashCents,
    })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', row.id)
    .execute();
}

/** Posts the next slice of a payment, and after the last one what belongs to no claim payment. */
async function postNext(context: OperationContext, file: StoredFile, row: UnderWay, kept: Kept): Promise<Posted> {
  const { content: head, claim_payment_count: of } = row;
  kept.slices ??= openSlices(await bytesOf(context, file, kept), file.index, head, kept.sliceSize);
  const slice = kept.slices.sliceFrom(row.posted_through ?? 0);
  let cashCents = (row.posted_cash_cents ?? 0) + (await postSlice(context, file, row, slice, kept.slices));
  if (slice.isLast) cashCents += await finishRemittance(context, row, file.id);
  const through = slice.from + slice.claimPayments.length;
  if (slice.isLast && (cashCents !== cashOf(head) || through !== of)) {
    throw new Error(
      `cash posted is ${cashCents} cents of ${through} claim payments, the payment is ${cashOf(head)} of ${of}`,
    );
  }
  await setMark(context, row, through, cashCents, slice.isLast);
  const { exceptions } = await context.tx
    .selectFrom('posting_exception')
    .select(({ fn }) => fn.countAll<number>().as('exceptions'))
    .where('tenant_id', '=', context.tenantId)
    .where('remittance_id', '=', row.id)
    .executeTakeFirstOrThrow();
  const judged = { tenantId: context.tenantId, remittanceId: row.id };
  if (slice.isLast) {
    context.enqueue({ queue: 'find-variances', data: judged });
    await reconcileSoon(context);
  }
  const outcome = slice.isLast ? 'posted' : 'under-way';
  return { outcome, remittanceId: row.id, claimPayments: through, of: of ?? through, exceptions };
}

/** The payment as it is under way after this, or why nothing more is to be done. */
async function begin(context: OperationContext, file: StoredFile, kept: Kept): Promise<UnderWay | Posted> {
  const payment = provePayment(await bytesOf(context, file, kept), file.index);
  if (!payment) throw new Refusal('not-found', `The file has no payment ${file.index}.`);
  const key = remittanceKey(payment.head);
  const earlier = await findEarlier(context, key);
  const detail = { payment: file.index, again: earlier !== undefined };
  context.audit({ action: 'read', subjectKind: 'received-file', subjectId: file.id, detail });
  const addsUp = !payment.proof.failures.some((failure) => failure.rule === 'payment');
  if (earlier && !(earlier.posting === 'held' && addsUp)) {
    const part = await keepOtherPart(context, earlier.id, payment, {
      receivedFileId: file.id,
      index: file.index,
      bytes: await bytesOf(context, file, kept),
    });
    if (part?.posting === 'under-way') return part;
    if (part)
      return { outcome: 'held', remittanceId: part.id, claimPayments: 0, of: payment.claimPaymentCount, exceptions: 1 };
    return { outcome: 'already-posted', remittanceId: earlier.id, claimPayments: 0, of: 0, exceptions: 0 };
  }
  const typed = earlier
    ? undefined
    : await foundOnPaper(context, payment.head, await payerNamed(context, payment.head), file.id);
  if (typed) return { outcome: 'already-posted', remittanceId: typed, claimPayments: 0, of: 0, exceptions: 0 };
  if (earlier) await supersedeHeld(context, earlier.id, key);
  const { row, exceptions } = await beginPosting(context, file, payment);
  if (row.posting === 'under-way') return row;
  await reconcileSoon(context);
  return { outcome: 'held', remittanceId: row.id, claimPayments: 0, of: payment.claimPaymentCount, exceptions };
}

interface PaymentOfFile {
  receivedFileId: string;
  /** Which 835 transaction set of the file, from 0. */
  index: number;
}

async function postStep(
  context: OperationContext,
  { receivedFileId, index }: PaymentOfFile,
  kept: Kept,
): Promise<Posted> {
  const file = await context.tx
    .selectFrom('received_file')
    .select(['id', 'sha256'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', receivedFileId)
    .forUpdate()
    .executeTakeFirst();
  if (!file) throw new Refusal('not-found', 'There is no such file.');
  const source = { ...file, index };
  const row = await findUnderWay(context, source);
  if (row) {
    const detail = { payment: index, after: row.posted_through ?? 0 };
    context.audit({ action: 'read', subjectKind: 'received-file', subjectId: file.id, detail });
  }
  const next = row ?? (await begin(context, source, kept));
  return 'outcome' in next ? next : postNext(context, source, next, kept);
}

/**
 * Posts one payment (ST of an 835) of a stored file: at most `SLICE_SIZE` claim payments at a time, the next ones when it
 * is performed again, each time in one transaction. The same payment again, in whatever file, changes nothing; a
 * corrected form of a payment that was held takes its place.
 */
export const postRemittance = operation<PaymentOfFile, Posted>({
  name: 'post-remittance',
  summary: 'Proves that a payment balances and posts it to the ledger, with exceptions for what does not fit.',
  roles: ['system', 'payment-poster', 'manager', 'admin'],
  input: z.object({ receivedFileId: z.uuid(), index: z.int().min(0) }),
  run: (context, input) => postStep(context, input, {}),
});

/**
 * Posts a payment to its end, slice by slice; after a kill the next run goes on where the last commit was.
 * @param options.onProgress hears of each slice that is committed
 * @param options.sliceSize claim payments of a transaction
 */
export async function postWholeRemittance(
  runtime: Runtime,
  actor: Actor,
  input: PaymentOfFile,
  { onProgress, sliceSize }: { onProgress?: (posted: Posted) => void; sliceSize?: number } = {},
): Promise<Posted> {
  const kept: Kept = { sliceSize };
  const run = (context: OperationContext, given: PaymentOfFile) => postStep(context, given, kept);
  for (;;) {
    const posted = await mustPerform(runtime, actor, { ...postRemittance, run }, input);
    onProgress?.(posted);
    if (posted.outcome !== 'under-way') return posted;
  }
}
