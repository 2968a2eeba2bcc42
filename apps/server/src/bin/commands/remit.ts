import { readFileSync } from 'node:fs';
import { formatDollars } from '@cleanclaim/billing/kernel';
import { proveBalanceOf } from '@cleanclaim/billing/remittance';
import { readX12 } from '@cleanclaim/x12';
import { fail, printJson, printLine } from '../output.ts';

/** Proves the balance of every payment in an 835; exit code 0 balanced, 1 not, 2 unreadable. */
export function remitCheckCommand(file: string, flags: { json?: boolean }): void {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    fail(`${file}: it cannot be opened`, 2);
  }
  const x12 = readX12(bytes);
  if (!x12.readable) {
    if (flags.json) printJson({ file, readable: false, balanced: false, payments: [], findings: x12.findings });
    else printLine(`${file}: ${x12.findings[0]?.message ?? 'no X12 interchange'}`);
    process.exitCode = 2;
    return;
  }
  const proof = proveBalanceOf(x12);
  if (flags.json) printJson({ file, readable: true, ...proof });
  else {
    for (const payment of proof.payments) {
      printLine(
        `${payment.payer} ${payment.trace} ${formatDollars(payment.paidCents)}: ${payment.balanced ? 'balances' : 'does not balance'} (${payment.checked} equations)`,
      );
      for (const failure of payment.failures) {
        printLine(
          `  ${failure.equation}: expected ${formatDollars(failure.expectedCents)}, is ${formatDollars(failure.actualCents)}, off by ${formatDollars(failure.differenceCents)} at segment ${failure.position} ${failure.text}`,
        );
      }
    }
    if (proof.payments.length === 0) printLine(`${file}: there is no 835 in it`);
  }
  process.exitCode = proof.balanced ? 0 : 1;
}
