import { type Cents, cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import type { ExplanationSource, ExplanationStep } from '@cleanclaim/billing/receivables';
import { type ExplainedBalance, explainClaim } from '../../operations/explain-claim.ts';
import { printJson, printLine } from '../output.ts';
import { textTable } from '../table.ts';
import { performOrFail } from '../with-runtime.ts';

/** Breaks a long segment so that a table column does not cut it off. */
function wrapped(text: string): string {
  return text.replace(/.{48}(?=.)/g, '$&\n');
}

function sourceText(source: ExplanationSource): string {
  switch (source.kind) {
    case 'charge':
      return source.lineNumber === undefined ? 'charge' : `charge, line ${source.lineNumber}`;
    case 'remittance':
      return `${source.file} segment ${source.position}:\n${wrapped(source.text)}`;
    case 'patient-payment':
      return source.sourceKey.replace('patient-payment:', 'receipt ');
    case 'decision':
      return 'decision, see the audit trail';
  }
}

/** A transfer from payer to patient changes nothing in sum: its amount is shown as what left the payer. */
function changeOf(step: ExplanationStep): Cents {
  const change = cents(step.payerChangeCents + step.patientChangeCents);
  return change === 0 ? step.payerChangeCents : change;
}

/** Explains a claim's balance on the screen or as JSON. */
export async function explainCommand(claim: string, flags: { json?: boolean; data?: string }): Promise<void> {
  const explained = await performOrFail(flags.data, explainClaim, { claim });
  if (flags.json) {
    printJson(explained);
    return;
  }
  printExplanation(explained);
}

/** The steps of a balance as a table, with what is open at the end. */
export function printExplanation(explained: ExplainedBalance): void {
  printLine(
    `Claim ${explained.patientControlNumber}, ${explained.payerName}: ${explained.claimStatus}. ${explained.nextStep}`,
  );
  const columns = [
    { title: 'Date', width: 12 },
    { title: 'What', width: 44 },
    { title: 'Change', right: true, width: 12 },
    { title: 'Payer owes', right: true, width: 12 },
    { title: 'Patient owes', right: true, width: 14 },
    { title: 'Source', width: 52 },
  ];
  const rows = explained.steps.map((step) => [
    formatDate(step.date),
    step.what,
    formatDollars(changeOf(step)),
    formatDollars(step.payerBalanceCents),
    formatDollars(step.patientBalanceCents),
    sourceText(step.source),
  ]);
  printLine(textTable(columns, rows));
  printLine(
    `The payer owes ${formatDollars(explained.payerBalanceCents)}, the patient owes ${formatDollars(explained.patientBalanceCents)}; unexplained: ${formatDollars(explained.unexplainedCents)}.`,
  );
}
