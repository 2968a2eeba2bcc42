import type { z } from 'zod';
import { printBatchSchema } from '../contract/schemas/printing.ts';
import { moveClaims } from './claim-store.ts';
import { lockBatchClaims } from './mark-batch-mailed.ts';
import { operation, Refusal } from './operation.ts';
import { batchNumber, lockPrintBatch } from './print-batch-store.ts';

/** Takes a print batch apart before it is mailed: its claims are ready again. Its number and file stay on record. */
export const unmakePrintBatch = operation<z.infer<typeof printBatchSchema>, { claims: number }>({
  name: 'unmake-print-batch',
  summary: 'Takes apart a print batch that was not mailed; its claims are ready again.',
  roles: ['biller', 'manager', 'admin'],
  input: printBatchSchema,
  async run(context, given) {
    const batch = await lockPrintBatch(context, given);
    if (batch.batch_state !== 'made') {
      throw new Refusal(
        `batch-${batch.batch_state}`,
        batch.batch_state === 'mailed'
          ? 'This batch was mailed: what is with the post office cannot be taken back. Correct or void the claim once the payer has answered.'
          : 'This batch was taken apart already.',
      );
    }
    const { asPrinted } = await lockBatchClaims(context, batch.id);
    const move = {
      event: 'unprinted' as const,
      detail: `Print batch ${batchNumber(batch.batch_number)} was taken apart`,
    };
    const printed = asPrinted.filter((claim) => claim.claim_status === 'printed');
    await moveClaims(
      context,
      printed.map((claim) => ({ claim, move })),
    );
    await context.tx
      .updateTable('print_batch')
      .set({ batch_state: 'undone', undone_by: context.actor.name })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', batch.id)
      .execute();
    context.audit({ action: 'update', subjectKind: 'print-batch', subjectId: batch.id, detail: { undone: true } });
    for (const { id, patient_id } of printed)
      context.audit({ action: 'update', subjectKind: 'claim', subjectId: id, patientId: patient_id });
    return { claims: printed.length };
  },
});
