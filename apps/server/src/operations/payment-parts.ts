import { createHash } from 'node:crypto';
import { cents, formatDollars, ZERO } from '@cleanclaim/billing/kernel';
import { type PostingException, streamClaimPayments } from '@cleanclaim/billing/remittance';
import type { OperationContext } from './operation.ts';
import { loadOriginal } from './original-file.ts';
import type { ProvedPayment } from './remittance-slices.ts';
import { raiseExceptions } from './remittance-work.ts';

/** What a payment's claims and provider adjustments add up to: BPR02, or what it should have been. */
function explained({ head, proof }: Sums): number {
  return proof.failures.find((failure) => failure.rule === 'payment')?.expectedCents ?? head.paidCents;
}

/**
 * What a payment holds, in whatever order, envelope and way of writing numbers: the same claims with the same money and the
 * same provider adjustments have the same print. A clearinghouse that writes 1766.5 for 1766.50 does not make another payment.
 */
function printOf(bytes: Uint8Array, index: number): string {
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
      return createHash('sha256').update(texts.toSorted().join('\n')).digest('hex');
    }
  }
}

type Sums = Pick<ProvedPayment, 'head' | 'proof'>;

function reasonOf(earlier: Sums & { isPosted: boolean }, part: Sums): string {
  const paid = formatDollars(part.head.paidCents);
  if (earlier.isPosted) {
    return `A payment with this check or EFT number, amount and date is posted already, with other claims. Nothing of this one is posted. Ask the payer whether it paid ${paid} twice; if it did, it must send this one under its own number.`;
  }
  const together = cents(explained(earlier) + explained(part));
  const sum =
    together === part.head.paidCents
      ? `Together they make the ${paid} of the payment`
      : `Together they make ${formatDollars(together)} of the ${paid} of the payment`;
  return `Another file has this payment with other claims, and neither adds up alone. ${sum}. Nothing is posted. Ask the payer for the whole payment in one file.`;
}

/**
 * Keeps a payment that has the check number, amount and date of an earlier one but other claims: a payer split one payment
 * over files, or used a number twice. It is held beside the first, whose money it does not count again; the whole payment in
 * one file takes the place of both.
 * @returns undefined when it is the same payment again
 */
export async function keepOtherPart(
  context: OperationContext,
  earlierId: string,
  payment: ProvedPayment,
  source: { receivedFileId: string; index: number; bytes: Uint8Array },
): Promise<{ remittanceId: string } | undefined> {
  const { tx, tenantId, today, now } = context;
  const row = await tx
    .selectFrom('remittance as r')
    .innerJoin('received_file as f', (join) =>
      join.onRef('f.tenant_id', '=', 'r.tenant_id').onRef('f.id', '=', 'r.received_file_id'),
    )
    .selectAll('r')
    .select('f.sha256')
    .where('r.tenant_id', '=', tenantId)
    .where('r.id', '=', earlierId)
    .executeTakeFirstOrThrow();
  const print = printOf(source.bytes, source.index);
  if (print === printOf(await loadOriginal(context, row.sha256), row.payment_index)) return undefined;
  const { head, proof, claimPaymentCount } = payment;
  const remittanceKey = `${row.remittance_key}|part|${print}`;
  const known = await tx
    .selectFrom('remittance')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('remittance_key', '=', remittanceKey)
    .executeTakeFirst();
  if (known) return undefined;
  const remittanceId = context.newId();
  await tx
    .insertInto('remittance')
    .values({
      tenant_id: tenantId,
      id: remittanceId,
      remittance_key: remittanceKey,
      received_file_id: source.receivedFileId,
      payment_index: source.index,
      payer_id: row.payer_id,
      payer_name: head.payerName,
      trace_number: head.traceNumber,
      paid_cents: head.paidCents,
      payment_date: head.paymentDate || today,
      posting: 'held',
      proof: JSON.stringify(proof),
      content: JSON.stringify(head),
      posted_at: now,
      claim_payment_count: claimPaymentCount,
      posted_through: 0,
      posted_cash_cents: 0,
    })
    .execute();
  const isPosted = row.posting !== 'held';
  const exception: PostingException = {
    kind: 'same-trace-number',
    reason: reasonOf({ head: row.content, proof: row.proof, isPosted }, payment),
    amountCents: isPosted ? head.paidCents : ZERO,
    heldIn: 'not-posted',
    segment: head.segment,
  };
  const held = { remittanceId, receivedFileId: source.receivedFileId };
  await raiseExceptions(context, { remittanceKey, exceptions: [exception] }, held);
  return { remittanceId };
}
