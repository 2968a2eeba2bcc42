import { claimsFrom837p } from '@cleanclaim/billing/claims';
import { remittancesFrom835 } from '@cleanclaim/billing/remittance';
import { printJson, printLine } from '../output.ts';
import { readOrFail } from './x12-files.ts';

/** Prints the claims (837P) or payments (835) in a file. */
export function readCommand(file: string, flags: { json?: boolean }): void {
  const x12 = readOrFail(file);
  const claims = claimsFrom837p(x12);
  const { remittances, faults } = remittancesFrom835(x12);
  if (flags.json) {
    printJson({ file, claims, payments: remittances, faults });
    return;
  }
  for (const claim of claims) printLine(JSON.stringify(claim, undefined, 2));
  for (const remittance of remittances) printLine(JSON.stringify(remittance, undefined, 2));
  for (const fault of faults) printLine(`${fault.place}: ${fault.message}`);
  if (claims.length + remittances.length === 0) printLine(`${file}: no professional claims and no payments in it`);
}
