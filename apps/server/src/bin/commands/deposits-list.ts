import { cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import { DEPOSIT_STATES, DISCREPANCY_WORDS } from '../../contract/deposit-words.ts';
import { listDepositGaps } from '../../operations/list-deposit-gaps.ts';
import { listDeposits } from '../../operations/list-deposits.ts';
import { printJson, printLine } from '../output.ts';
import { performOrFail } from '../with-runtime.ts';

/** `cleanclaim deposits list`: the newest deposits, or with `--gaps` what bank and books do not agree on. */
export async function depositsListCommand(flags: { gaps?: boolean; json?: boolean; data?: string }): Promise<void> {
  if (flags.gaps) {
    const { rows } = await performOrFail(flags.data, listDepositGaps, { limit: 1000 });
    if (flags.json) return printJson({ gaps: rows });
    for (const { kind, cents: open, reason } of rows)
      printLine(`${DISCREPANCY_WORDS[kind]} ${formatDollars(cents(open))}: ${reason}`);
    if (rows.length === 0) printLine('Bank and books agree.');
    return;
  }
  const { rows } = await performOrFail(flags.data, listDeposits, { limit: 1000 });
  if (flags.json) return printJson({ deposits: rows });
  for (const row of rows) {
    const difference = row.differenceCents === 0 ? '' : `, ${formatDollars(cents(row.differenceCents))} open`;
    const amount = formatDollars(cents(row.cents));
    printLine(`${formatDate(row.bookedDate)} ${amount} ${DEPOSIT_STATES[row.state]}${difference}  ${row.text}`);
  }
  if (rows.length === 0) printLine('No bank statement was imported yet.');
}
