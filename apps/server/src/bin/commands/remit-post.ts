import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { formatDollars } from '@cleanclaim/billing/kernel';
import { type RemittanceHead, summarizeRemittances } from '@cleanclaim/billing/remittance';
import cliProgress from 'cli-progress';
import { mustPerform } from '../../operations/operation.ts';
import { type Posted, postWholeRemittance } from '../../operations/post-remittance.ts';
import { readAnswer } from '../../operations/read-answer.ts';
import { receiveFile } from '../../operations/receive-file.ts';
import { fail, printJson, printLine } from '../output.ts';
import { withRuntime } from '../with-runtime.ts';
import { openingFault } from './x12-files.ts';

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    fail(`${file}: ${openingFault(error)}`, 2);
  }
}

/** A bar on a terminal; nothing where output goes to a file. */
function progressBar(what: string) {
  const bar = new cliProgress.SingleBar(
    {
      format: '{bar} {value} of {total} claim payments  {what}',
      hideCursor: true,
      clearOnComplete: true,
      stream: process.stderr,
    },
    cliProgress.Presets.shades_classic,
  );
  let isStarted = false;
  return {
    show: ({ claimPayments, of }: Posted) => {
      if (process.stderr.isTTY !== true || of === 0) return;
      if (isStarted) bar.update(claimPayments);
      else bar.start(of, claimPayments, { what });
      isStarted = true;
    },
    end: () => bar.stop(),
  };
}

const OUTCOMES = {
  posted: 'posted',
  held: 'held, see its exceptions',
  'already-posted': 'was posted before',
  'under-way': 'under way',
} as const satisfies Record<Posted['outcome'], string>;

function tell({ payerName, traceNumber, paidCents }: RemittanceHead, posted: Posted, json: boolean | undefined): void {
  if (json) {
    printJson({ payer: payerName, trace: traceNumber, paidCents, ...posted });
    return;
  }
  const counts =
    posted.outcome === 'posted' ? `, ${posted.claimPayments} claim payments, ${posted.exceptions} exceptions` : '';
  printLine(`${payerName} ${traceNumber} ${formatDollars(paidCents)}: ${OUTCOMES[posted.outcome]}${counts}`);
}

/** `cleanclaim remit post`: takes an 835 in and posts each payment. Exit code 1 when one is held, 2 when there is none. */
export async function remitPostCommand(file: string, flags: { json?: boolean; data?: string }): Promise<void> {
  const bytes = bytesOf(file);
  const { heads, faults } = summarizeRemittances(bytes);
  if (heads.length === 0) fail(`${file}: ${faults[0]?.message ?? 'There is no 835 in it.'}`, 2);
  await withRuntime(flags.data, async (runtime, { tenantId, name }) => {
    const actor = { tenantId, name, roles: ['system'] as const };
    const input = { kind: 'x12' as const, fileName: basename(file), bytes };
    const { receivedFileId } = await mustPerform(runtime, actor, receiveFile, input);
    await mustPerform(runtime, actor, readAnswer, { receivedFileId });
    for (const [index, head] of heads.entries()) {
      const bar = progressBar(`${head.payerName} ${head.traceNumber}`);
      const posted = await postWholeRemittance(runtime, actor, { receivedFileId, index }, { onProgress: bar.show });
      bar.end();
      tell(head, posted, flags.json);
      if (posted.outcome === 'held') process.exitCode = 1;
    }
  });
}
