import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import type { ImportedStatement } from '../../contract/deposit-views.ts';
import { DISCREPANCY_WORDS } from '../../contract/deposit-words.ts';
import { importBankStatement } from '../../operations/import-bank-statement.ts';
import { listDepositGaps } from '../../operations/list-deposit-gaps.ts';
import { mustPerform, perform } from '../../operations/operation.ts';
import { fail, printJson, printLine } from '../output.ts';
import { withRuntime } from '../with-runtime.ts';
import { openingFault } from './x12-files.ts';

interface Flags {
  account?: string;
  unproved?: boolean;
  json?: boolean;
  data?: string;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    fail(`${file}: ${openingFault(error)}`, 2);
  }
}

function printImport({ statements, report }: Extract<ImportedStatement, { outcome: 'imported' }>): void {
  for (const one of statements) {
    const days = `${formatDate(one.fromDate)} to ${formatDate(one.toDate)}`;
    printLine(
      `${one.accountName}, ${days}: ${one.linesAdded} lines added, ${one.linesKnown} here before. ${one.proof}`,
    );
  }
  printLine(
    `${report.linked} payments joined to their deposits; ${report.toChoose} deposits have payments to choose from.`,
  );
}

/**
 * `cleanclaim deposits reconcile`: imports a statement and reports what does not agree. Exit code 0 bank and books agree,
 * 1 something is open, 2 the file was not taken.
 */
export async function depositsReconcileCommand(file: string, flags: Flags): Promise<void> {
  const bytes = bytesOf(file);
  await withRuntime(flags.data, async (runtime, actor) => {
    const outcome = await perform(runtime, actor, importBankStatement, {
      fileName: basename(file),
      base64: Buffer.from(bytes).toString('base64'),
      ...(flags.account ? { accountName: flags.account } : {}),
      ...(flags.unproved ? { acceptUnproved: true } : {}),
    });
    if (!outcome.ok) fail(outcome.message, 2);
    const imported = outcome.value;
    if (imported.outcome === 'columns')
      fail(
        `${file}, ${imported.place}: ${imported.message} Choose them on the screen: ${imported.columns.join(', ')}.`,
        2,
      );
    if (imported.outcome === 'not-proved')
      fail(`${file}, ${imported.place}: ${imported.message} Nothing was taken; --unproved takes it.`, 2);
    const { rows } = await mustPerform(runtime, actor, listDepositGaps, { limit: 1000 });
    if (flags.json) printJson({ ...imported, open: rows });
    else {
      printImport(imported);
      for (const { kind, cents: open, reason } of rows)
        printLine(`${DISCREPANCY_WORDS[kind]} ${formatDollars(cents(open))}: ${reason}`);
      if (rows.length === 0) printLine('Bank and books agree.');
    }
    if (rows.length > 0) process.exitCode = 1;
  });
}
