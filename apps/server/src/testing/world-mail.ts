import { makePrintBatch } from '../operations/make-print-batch.ts';
import { markBatchMailed } from '../operations/mark-batch-mailed.ts';
import { mustPerform } from '../operations/operation.ts';
import { savePrinterOffset } from '../operations/printer-offsets.ts';
import { everyone, receiveVisits } from './practice.ts';
import type { TestRuntime } from './test-runtime.ts';

/** Ids of what a practice has printed. */
export interface MailWorld {
  claimToPrintId: string;
  /** Made, one for each operation that changes a batch before it is mailed. */
  batchToMailId: string;
  batchToPrintId: string;
  batchToUnmakeId: string;
  mailedBatchId: string;
  /** In it. */
  mailedClaimId: string;
  /** Of the mailed batch, not delivered yet. */
  certifiedMailId: string;
  printerOffsetId: string;
}

/** A payer's address, as its form would save it. */
export async function setPayerByMail(
  runtime: TestRuntime,
  tenantId: string,
  payerIdentifier: string,
  change: object = { delivery: 'paper' },
): Promise<void> {
  const address = { line1: 'PO Box 22', city: 'Columbus', state: 'OH', zip: '43215' };
  await runtime.owner.query(
    'update payer set content = content || $3::jsonb where tenant_id = $1 and payer_identifier = $2',
    [tenantId, payerIdentifier, JSON.stringify({ address, ...change })],
  );
}

/** Print batches in each state, of claims that were chosen although their payer takes files too. */
export async function makeMail(runtime: TestRuntime, tenantId: string): Promise<MailWorld> {
  const actor = everyone(tenantId);
  const payer = { payer_id: 'SMT22', payer_name: 'Summit Commercial' };
  const mrns = ['L1', 'L2', 'L3', 'L4', 'L5'];
  const visits = mrns.map((mrn, i) => ({ mrn, birth_date: `1980-04-0${i + 1}`, last_name: 'Letterman', ...payer }));
  await receiveVisits(runtime, tenantId, visits);
  await setPayerByMail(runtime, tenantId, 'SMT22', {});
  const { rows } = await runtime.owner.query<{ id: string; payer_id: string }>(
    `select c.id, c.payer_id from claim c join patient p on p.id = c.patient_id
      where c.tenant_id = $1 and p.mrn = any($2) order by p.mrn`,
    [tenantId, mrns],
  );
  const [claimToPrintId = '', ...others] = rows.map(({ id }) => id);
  const batches: string[] = [];
  for (const id of others) {
    const { printBatchIds } = await mustPerform(runtime, actor, makePrintBatch, { claimIds: [id] });
    batches.push(...printBatchIds);
  }
  const [batchToMailId = '', batchToPrintId = '', batchToUnmakeId = '', mailedBatchId = ''] = batches;
  const offset = { name: 'Back office', form: 'cms-1500' as const, rightTenths: 10, downTenths: 5 };
  const { printerOffsetId } = await mustPerform(runtime, actor, savePrinterOffset, offset);
  const certified = [{ payerId: rows[0]?.payer_id ?? '', articleNumber: '70190700000012345678' }];
  const mailed = { printBatchId: mailedBatchId, mailedDate: runtime.clock.today(), certified };
  await mustPerform(runtime, actor, markBatchMailed, mailed);
  const articles = await runtime.owner.query<{ id: string }>('select id from certified_mail where tenant_id = $1', [
    tenantId,
  ]);
  return {
    ...{ claimToPrintId, batchToMailId, batchToPrintId, batchToUnmakeId, mailedBatchId, printerOffsetId },
    mailedClaimId: others[3] ?? '',
    certifiedMailId: articles.rows[0]?.id ?? '',
  };
}
