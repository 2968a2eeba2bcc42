import type { z } from 'zod';
import { chooseBatchPrinterSchema } from '../contract/schemas/printing.ts';
import { operation, Refusal } from './operation.ts';
import { storeOriginal } from './original-file.ts';
import {
  batchEnvelopes,
  drawPrintBatch,
  findPrinterOffset,
  lockPrintBatch,
  offsetOf,
  printedClaims,
} from './print-batch-store.ts';

/** Draws the forms of a batch for the printer that has the preprinted sheets, and keeps these as what was printed. */
export const chooseBatchPrinter = operation<z.infer<typeof chooseBatchPrinterSchema>, { version: number }>({
  name: 'choose-batch-printer',
  summary: 'Chooses the printer of a print batch and draws its forms with the offset of that printer.',
  roles: ['biller', 'manager', 'admin'],
  input: chooseBatchPrinterSchema,
  async run(context, { printerOffsetId, ...given }) {
    const batch = await lockPrintBatch(context, given);
    if (batch.batch_state !== 'made')
      throw new Refusal('not-to-print', 'Only a batch that is still to be mailed can be printed anew.');
    const printer = printerOffsetId ? await findPrinterOffset(context, printerOffsetId, batch.form) : undefined;
    const offset = { right_tenths: printer?.right_tenths ?? 0, down_tenths: printer?.down_tenths ?? 0 };
    const envelopes = batchEnvelopes(await printedClaims(context, batch.id), batch);
    const pdf = await drawPrintBatch(batch, envelopes, 'stock', offsetOf(offset));
    const saved = await context.tx
      .updateTable('print_batch')
      .set({ ...offset, printer_offset_id: printer?.id ?? null, pdf_sha256: await storeOriginal(context, pdf) })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', batch.id)
      .returning('version')
      .executeTakeFirstOrThrow();
    context.audit({ action: 'update', subjectKind: 'print-batch', subjectId: batch.id, detail: offset });
    return saved;
  },
});
