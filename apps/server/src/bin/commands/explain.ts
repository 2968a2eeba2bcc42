import { formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import type { ExplanationSource } from '@cleanclaim/billing/receivables';
import Table from 'cli-table3';
import { explainClaim } from '../../operations/explain-claim.ts';
import { printJson, printLine } from '../output.ts';
import { performOrFail } from '../with-runtime.ts';

function sourceText(source: ExplanationSource): string {
  switch (source.kind) {
    case 'charge':
      return source.lineNumber === undefined ? 'charge' : `charge, line ${source.lineNumber}`;
    case 'remittance':
      return `${source.file} segment ${source.position}: ${source.text}`;
    case 'patient-payment':
      return source.sourceKey.replace('patient-payment:', 'receipt ');
    case 'decision':
      return 'decision, see the audit trail';
  }
}

/** Explains a claim's balance on the screen or as JSON. */
export async function explainCommand(claim: string, flags: { json?: boolean; data?: string }): Promise<void> {
  const explained = await performOrFail(flags.data, explainClaim, { claim });
  if (flags.json) {
    printJson(explained);
    return;
  }
  printLine(
    `Claim ${explained.patientControlNumber}, ${explained.payerName}: ${explained.claimStatus}. ${explained.nextStep}`,
  );
  const table = new Table({
    head: ['Date', 'What', 'Change', 'Payer owes', 'Patient owes', 'Source'],
    colAligns: ['left', 'left', 'right', 'right', 'right', 'left'],
    colWidths: [12, 42, 12, 12, 13, 50],
    wordWrap: true,
  });
  for (const step of explained.steps) {
    const change = step.payerChangeCents + step.patientChangeCents;
    const shown = step.payerChangeCents !== 0 && change === 0 ? step.payerChangeCents : change;
    table.push([
      formatDate(step.date),
      step.what,
      formatDollars(shown as typeof step.payerChangeCents),
      formatDollars(step.payerBalanceCents),
      formatDollars(step.patientBalanceCents),
      sourceText(step.source),
    ]);
  }
  printLine(table.toString());
  printLine(
    `The payer owes ${formatDollars(explained.payerBalanceCents)}, the patient owes ${formatDollars(explained.patientBalanceCents)}; unexplained: ${formatDollars(explained.unexplainedCents)}.`,
  );
}
