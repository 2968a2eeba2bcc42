import { formatDate } from '@cleanclaim/billing/kernel';
import type { z } from 'zod';
import { recordMailDeliverySchema } from '../contract/schemas/printing.ts';
import { addClaimEvents } from './claim-store.ts';
import { lockBatchClaims } from './mark-batch-mailed.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';

async function lockArticle(context: OperationContext, certifiedMailId: string) {
  const row = await context.tx
    .selectFrom('certified_mail')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', certifiedMailId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such certified mail.');
  return row;
}

/** Keeps the day on which the post office handed over a certified article: the proof that its claims arrived. */
export const recordMailDelivery = operation<z.infer<typeof recordMailDeliverySchema>, { claims: number }>({
  name: 'record-mail-delivery',
  summary: 'Records the day on which certified mail was delivered; it stands on the timeline of its claims.',
  roles: ['biller', 'manager', 'admin'],
  input: recordMailDeliverySchema,
  async run(context, { certifiedMailId, deliveredDate }) {
    const article = await lockArticle(context, certifiedMailId);
    context.audit({
      action: 'update',
      subjectKind: 'certified-mail',
      subjectId: article.id,
      detail: { deliveredDate, before: article.delivered_date ?? '' },
    });
    if (article.delivered_date === deliveredDate) return { claims: 0 };
    if (deliveredDate < article.mailed_date || deliveredDate > context.today) {
      const message =
        deliveredDate > context.today
          ? 'This day is still to come.'
          : `It was mailed on ${formatDate(article.mailed_date)}.`;
      throw new Refusal('bad-input', `${message} Enter the day on the receipt.`, { deliveredDate: message });
    }
    await context.tx
      .updateTable('certified_mail')
      .set({ delivered_date: deliveredDate })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', article.id)
      .execute();
    const claims = (await lockBatchClaims(context, article.print_batch_id)).all.filter((claim) =>
      article.claim_id ? claim.id === article.claim_id : claim.payer_id === article.payer_id,
    );
    await addClaimEvents(
      context,
      claims.map((claim) => ({
        claimId: claim.id,
        event: 'mail-delivered',
        from: claim.claim_status,
        to: claim.claim_status,
        detail: `Certified mail ${article.article_number} was delivered on ${formatDate(deliveredDate)}`,
      })),
    );
    return { claims: claims.length };
  },
});
