import { readFileSync } from 'node:fs';
import { claimsFrom837p } from '@cleanclaim/billing/claims';
import { remittancesFrom835 } from '@cleanclaim/billing/remittance';
import { toX12Lookup } from '@cleanclaim/codesets';
import { type CheckReport, checkX12, readX12 } from '@cleanclaim/x12';
import { installedCodeSets } from '../../platform/installed-code-sets.ts';
import { fail, printJson, printLine } from '../output.ts';

interface CheckedFile extends Partial<CheckReport> {
  file: string;
  valid: boolean;
}

function readOrReport(
  file: string,
): Uint8Array | { file: string; valid: false; readable: false; transactionSets: []; findings: object[] } {
  try {
    return readFileSync(file);
  } catch (error) {
    const cause =
      (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'There is no such file.' : 'The file cannot be opened.';
    const finding = {
      snip: 1,
      code: 'file-unreadable',
      loop: '',
      segment: '',
      element: '',
      position: 0,
      value: '',
      message: cause,
      fix: 'Check the path and its permissions.',
    };
    return { file, valid: false, readable: false, transactionSets: [], findings: [finding] };
  }
}

function printFindings(checked: CheckedFile): void {
  printLine(`${checked.file}: ${checked.valid ? 'valid' : 'not valid'}`);
  for (const set of checked.transactionSets ?? [])
    printLine(`  ${set.guide || '(no guide)'} ${set.control}: ${set.valid ? 'valid' : 'not valid'}`);
  for (const finding of checked.findings ?? []) {
    const where = [finding.loop, finding.element || finding.segment].filter(Boolean).join(' ');
    printLine(
      `  segment ${finding.position}${where ? ` (${where})` : ''}, SNIP ${finding.snip}: ${finding.message} ${finding.fix}`,
    );
  }
}

/** Validates files; exit code 0 all valid, 1 some invalid, 2 some unreadable. */
export function checkCommand(files: readonly string[], flags: { json?: boolean }): void {
  const lookup = toX12Lookup(installedCodeSets());
  let code = 0;
  for (const file of files) {
    const bytes = readOrReport(file);
    const report = bytes instanceof Uint8Array ? checkX12(bytes, { codes: lookup }) : bytes;
    const checked = { file, ...report } as CheckedFile;
    if (flags.json)
      printJson({ file, valid: checked.valid, transactionSets: checked.transactionSets, findings: checked.findings });
    else printFindings(checked);
    code = Math.max(code, checked.readable === false ? 2 : checked.valid ? 0 : 1);
  }
  process.exitCode = code;
}

/** Prints the claims (837P) or payments (835) in a file. */
export function readCommand(file: string, flags: { json?: boolean }): void {
  const bytes = readOrReport(file);
  if (!(bytes instanceof Uint8Array)) fail(`${file}: it cannot be opened`, 2);
  const x12 = readX12(bytes);
  if (!x12.readable) fail(`${file}: ${x12.findings[0]?.message ?? 'no X12 interchange'}`, 2);
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
