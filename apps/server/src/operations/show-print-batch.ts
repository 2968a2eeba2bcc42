import type { Claim, ClaimStatus } from '@cleanclaim/billing/claims';
import { z } from 'zod';
import type { CertifiedMailView, EnvelopeView, PrintBatchView } from '../contract/printing-views.ts';
import { type OperationContext, operation } from './operation.ts';
import { batchEnvelopes, batchNumber, findPrintBatch, printedClaims } from './print-batch-store.ts';

async function statusesOf(context: OperationContext, printBatchId: string): Promise<Map<string, ClaimStatus>> {
  const rows = await context.tx
    .selectFrom('print_batch_claim as b')
    .innerJoin('claim as c', (join) => join.onRef('c.tenant_id', '=', 'b.tenant_id').onRef('c.id', '=', 'b.claim_id'))
    .select(['c.id', 'c.claim_status'])
    .where('b.tenant_id', '=', context.tenantId)
    .where('b.print_batch_id', '=', printBatchId)
    .execute();
  return new Map(rows.map((row) => [row.id, row.claim_status]));
}

async function certifiedOf(context: OperationContext, printBatchId: string): Promise<Map<string, CertifiedMailView[]>> {
  const rows = await context.tx
    .selectFrom('certified_mail')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('print_batch_id', '=', printBatchId)
    .orderBy('id')
    .execute();
  const byPayer = new Map<string, CertifiedMailView[]>();
  for (const row of rows) {
    const view = {
      id: row.id,
      claimId: row.claim_id,
      articleNumber: row.article_number,
      mailedDate: row.mailed_date,
      deliveredDate: row.delivered_date,
    };
    byPayer.set(row.payer_id, [...(byPayer.get(row.payer_id) ?? []), view]);
  }
  return byPayer;
}

function nameOf({ patient: { name } }: Claim): string {
  return `${name.last}, ${name.first}`;
}

/** A print batch: what each payer gets, what its forms cannot hold, and what went by certified mail. */
export const showPrintBatch = operation<{ printBatchId: string }, PrintBatchView>({
  name: 'show-print-batch',
  summary: 'Shows a print batch with its envelopes, claims and certified mail.',
  roles: ['biller', 'payment-poster', 'manager', 'admin', 'auditor'],
  input: z.object({ printBatchId: z.uuid() }),
  async run(context, { printBatchId }) {
    const row = await findPrintBatch(context, printBatchId);
    context.audit({ action: 'read', subjectKind: 'print-batch', subjectId: row.id });
    const statuses = await statusesOf(context, row.id);
    const certified = await certifiedOf(context, row.id);
    const envelopes = batchEnvelopes(await printedClaims(context, row.id), row).map(
      ({ payerId, payerName, to, pages, totalChargeCents, claims }): EnvelopeView => ({
        payerId,
        payerName,
        to,
        pages,
        chargeCents: totalChargeCents,
        certified: certified.get(payerId) ?? [],
        claims: claims.map(({ claim, form }) => {
          const subject = { subjectKind: 'claim', subjectId: claim.id, patientId: claim.patient.id };
          context.audit({ action: 'read', ...subject, detail: { printBatch: row.batch_number } });
          return {
            claimId: claim.id,
            patientControlNumber: claim.patientControlNumber,
            patientName: nameOf(claim),
            chargeCents: claim.totalChargeCents,
            pages: form.pages.length,
            claimStatus: statuses.get(claim.id) ?? 'printed',
            faults: form.faults,
          };
        }),
      }),
    );
    return {
      id: row.id,
      version: row.version,
      batchNumber: batchNumber(row.batch_number),
      form: row.form,
      state: row.batch_state,
      madeAt: row.made_at.toISOString(),
      madeBy: row.made_by,
      mailedDate: row.mailed_date,
      mailedBy: row.mailed_by,
      claimCount: row.claim_count,
      pageCount: row.page_count,
      chargeCents: row.charge_cents,
      printerOffsetId: row.printer_offset_id,
      rightTenths: row.right_tenths,
      downTenths: row.down_tenths,
      sha256: row.pdf_sha256,
      envelopes,
    };
  },
});
