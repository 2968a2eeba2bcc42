import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import { judgePayment, type RemittanceHead, remittanceKey } from '@cleanclaim/billing/remittance';
import type { Selectable } from 'kysely';
import type { z } from 'zod';
import { postHeldRemittanceSchema } from '../contract/schemas/posting.ts';
import type { Tables } from '../db/schema.ts';
import { reconcileSoon } from './deposit-store.ts';
import { lockException, waysOut } from './held-exceptions.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { paymentPostedBefore } from './paper-doubles.ts';
import { asShare, explained, letPost, openDifference, settleHolds, takeFromDifference } from './payment-parts.ts';

type Row = Selectable<Tables['remittance']>;
type Input = z.infer<typeof postHeldRemittanceSchema>;

async function lockRemittance(context: OperationContext, id: string | null): Promise<Row> {
  const row = await context.tx
    .selectFrom('remittance')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', id)
    .where('posting', '=', 'held')
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('already-resolved', 'This payment does not wait any more. Look at it again.');
  return row;
}

/** The payment with what a person knows of it besides. */
function completed(context: OperationContext, head: RemittanceHead, given: Input): RemittanceHead {
  const traceNumber = head.traceNumber || (given.traceNumber ?? '');
  const paymentDate = head.paymentDate || (given.paymentDate ?? '');
  if (traceNumber === '')
    throw new Refusal('bad-input', 'Enter the check or EFT number.', { traceNumber: 'Enter the check or EFT number.' });
  if (paymentDate === '')
    throw new Refusal('bad-input', 'Enter the day of the payment.', { paymentDate: 'Enter the day of the payment.' });
  if (!head.paymentDate && paymentDate > context.today)
    throw new Refusal('in-the-future', 'The day has not come yet.', { paymentDate: 'Enter today or a day before.' });
  return { ...head, traceNumber, paymentDate };
}

/** What is entered may show that the payment is on file already, from another file or from paper. */
async function refuseKnown(context: OperationContext, row: Row, head: RemittanceHead, key: string): Promise<void> {
  const { payerName, traceNumber: number, paidCents } = head;
  const same = await context.tx
    .selectFrom('remittance')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '<>', row.id)
    .where('remittance_key', '=', key)
    .executeTakeFirst();
  const facts = { payerId: row.payer_id, payerName, number, paidCents };
  const typed = row.content.traceNumber === '' && (await paymentPostedBefore(context, facts, false));
  if (!same && !typed) return;
  throw new Refusal(
    'posted-before',
    `A payment of ${formatDollars(paidCents)} with this number is here already. If it is the same money, there is nothing to post.`,
  );
}

/** The first file of this payment, where it holds money that this one explains. */
async function takeShare(context: OperationContext, row: Row): Promise<void> {
  const [firstKey] = row.remittance_key.split('|part|');
  const first = await context.tx
    .selectFrom('remittance')
    .select(['id', 'posting'])
    .where('tenant_id', '=', context.tenantId)
    .where('remittance_key', '=', firstKey ?? '')
    .forUpdate()
    .executeTakeFirst();
  const difference = first && first.posting === 'posted' ? await openDifference(context, first.id) : undefined;
  const share = explained({ head: row.content, proof: row.proof });
  if (!first || !difference || share <= 0 || difference.held_cents < share) {
    const needs = formatDollars(cents(share));
    throw new Refusal(
      'not-covered',
      `The first file of this payment does not hold ${needs} that wait for another file. Post the first file before, or post this one as another payment.`,
    );
  }
  await takeFromDifference(context, first.id, row.content, share);
}

/**
 * A person lets a payment post that was kept out: with the number or day it came without, although it does not add up (what
 * it has more or less waits in unapplied cash), as another payment of a number used twice, or as a further file of one
 * payment, out of the money that its first file holds.
 */
export const postHeldRemittance = operation<Input, { remittanceId: string }>({
  name: 'post-held-remittance',
  summary: 'Posts a payment that was kept out of the books, with what a person knows of it.',
  roles: ['payment-poster', 'manager', 'admin'],
  input: postHeldRemittanceSchema,
  async run(context, input) {
    const { exceptionId, reason, together = false } = input;
    const exception = await lockException(context, exceptionId);
    if (!waysOut(exception).includes('post-payment'))
      throw new Refusal('not-applicable', 'No payment is kept out of the books by this one.');
    const row = await lockRemittance(context, exception.remittance_id);
    const head = completed(context, row.content, input);
    const key = remittanceKey(head);
    if (key !== row.remittance_key) await refuseKnown(context, row, head, key);
    if (together) await takeShare(context, row);
    const { hold } = judgePayment(head, row.proof, { postBalancedPartOfUnbalanced: true });
    if (hold) throw new Refusal('not-applicable', hold.reason);
    await settleHolds(context, row.id, `Posted by hand: ${reason}`);
    await letPost(context, row, { ...(together ? asShare({ head, proof: row.proof }) : { head }), key });
    await reconcileSoon(context);
    const detail = { exception: exceptionId, kind: exception.kind, together, keyChanged: key !== row.remittance_key };
    context.audit({ action: 'post', subjectKind: 'remittance', subjectId: row.id, detail });
    return { remittanceId: row.id };
  },
});
