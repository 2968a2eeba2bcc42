import type { ClaimMailing } from '../contract/printing-views.ts';
import type { ClaimRow } from './claim-store.ts';
import type { OperationContext } from './operation.ts';
import { batchNumber } from './print-batch-store.ts';

/** The print batches that a claim was in, oldest first, with what went by certified mail. */
export async function mailingsOf(context: OperationContext, claim: ClaimRow): Promise<ClaimMailing[]> {
  const rows = await context.tx
    .selectFrom('print_batch_claim as c')
    .innerJoin('print_batch as b', (join) =>
      join.onRef('b.tenant_id', '=', 'c.tenant_id').onRef('b.id', '=', 'c.print_batch_id'),
    )
    .leftJoin('certified_mail as m', (join) =>
      join
        .onRef('m.tenant_id', '=', 'b.tenant_id')
        .onRef('m.print_batch_id', '=', 'b.id')
        .on('m.payer_id', '=', claim.payer_id)
        .on((on) => on.or([on('m.claim_id', 'is', null), on('m.claim_id', '=', claim.id)])),
    )
    .select(['b.id', 'b.batch_number', 'b.batch_state', 'b.mailed_date', 'c.patient_control_number'])
    .select(['m.article_number', 'm.delivered_date'])
    .where('c.tenant_id', '=', context.tenantId)
    .where('c.claim_id', '=', claim.id)
    .orderBy('b.batch_number')
    .orderBy('m.id')
    .execute();
  return [...Map.groupBy(rows, (row) => row.id).values()].flatMap((some) => {
    const [row] = some;
    if (!row) return [];
    return [
      {
        printBatchId: row.id,
        batchNumber: batchNumber(row.batch_number),
        patientControlNumber: row.patient_control_number,
        state: row.batch_state,
        mailedDate: row.mailed_date,
        certified: some.flatMap(({ article_number: articleNumber, delivered_date: deliveredDate }) =>
          articleNumber === null ? [] : [{ articleNumber, deliveredDate }],
        ),
      },
    ];
  });
}
