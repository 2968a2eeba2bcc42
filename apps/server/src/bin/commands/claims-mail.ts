import { join } from 'node:path';
import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import { listPrintBatches } from '../../operations/list-print-batches.ts';
import { makePrintBatch } from '../../operations/make-print-batch.ts';
import { markBatchMailed } from '../../operations/mark-batch-mailed.ts';
import { openPrintBatch } from '../../operations/open-print.ts';
import { type Actor, mustPerform, perform, type Runtime } from '../../operations/operation.ts';
import { showMail } from '../../operations/show-mail.ts';
import { fail, printJson, printLine } from '../output.ts';
import { textTable } from '../table.ts';
import { withRuntime } from '../with-runtime.ts';
import { writeOrFail } from './x12-files.ts';

interface MailFlags {
  make?: boolean;
  out?: string;
  mailed?: string;
  on?: string;
  json?: boolean;
  data?: string;
}

const PARTS = ['stock', 'covers', 'copy'] as const;

/** Prints what is ready; with a folder, its PDFs go there. */
async function make(runtime: Runtime, actor: Actor, { out, json }: MailFlags): Promise<void> {
  const made = await perform(runtime, actor, makePrintBatch, {});
  if (!made.ok) fail(made.message);
  const files: string[] = [];
  for (const printBatchId of out === undefined ? [] : made.value.printBatchIds) {
    for (const part of PARTS) {
      const { bytes, fileName } = await mustPerform(runtime, actor, openPrintBatch, { printBatchId, part });
      const path = join(out ?? '', fileName);
      writeOrFail(path, bytes);
      files.push(path);
    }
  }
  if (json) return printJson({ ...made.value, files });
  printLine(`${made.value.claims} claims in ${made.value.printBatchIds.length} print batches.`);
  for (const file of files) printLine(file);
}

/** Marks the batch with a number, as it stands on the cover sheet, as mailed. */
async function mark(runtime: Runtime, actor: Actor, number: string, { on, json }: MailFlags): Promise<void> {
  const filters = [{ field: 'batchNumber', op: 'is' as const, values: [number.padStart(6, '0')] }];
  const [batch] = (await mustPerform(runtime, actor, listPrintBatches, { filters })).rows;
  if (!batch) fail(`There is no print batch ${number}.`);
  const mailed = { printBatchId: batch.id, mailedDate: on ?? runtime.clock.today() };
  const marked = await perform(runtime, actor, markBatchMailed, mailed);
  if (!marked.ok) fail(marked.message);
  if (json) return printJson({ printBatchId: batch.id, ...marked.value });
  const { alreadyMailed } = marked.value;
  printLine(
    alreadyMailed ? 'It was marked as mailed already.' : `Print batch ${batch.batchNumber} is marked as mailed.`,
  );
}

async function list(runtime: Runtime, actor: Actor, { json }: MailFlags): Promise<void> {
  const { ready } = await mustPerform(runtime, actor, showMail, {});
  const filters = [{ field: 'state', op: 'is' as const, values: ['made'] }];
  const { rows: toMail } = await mustPerform(runtime, actor, listPrintBatches, { filters });
  if (json) return printJson({ ready, toMail });
  if (ready.length === 0) printLine('No claim waits to be printed.');
  else {
    const columns = [
      { title: 'Ready to print for' },
      { title: 'Claims', right: true },
      { title: 'Charges', right: true },
    ];
    const money = (amount: number) => formatDollars(cents(amount));
    printLine(
      textTable(
        columns,
        ready.map((payer) => [
          payer.hasAddress ? payer.payerName : `${payer.payerName} (no address)`,
          String(payer.claims),
          money(payer.chargeCents),
        ]),
      ),
    );
  }
  for (const batch of toMail) printLine(`Print batch ${batch.batchNumber}: ${batch.claimCount} claims, to be mailed.`);
}

/** `cleanclaim claims mail`: what waits to be printed and mailed; prints it, or marks a batch as mailed. */
export async function claimsMailCommand(flags: MailFlags): Promise<void> {
  await withRuntime(flags.data, async (runtime, actor) => {
    if (flags.make) await make(runtime, actor, flags);
    else if (flags.mailed !== undefined) await mark(runtime, actor, flags.mailed, flags);
    else await list(runtime, actor, flags);
  });
}
