import { readFileSync } from 'node:fs';
import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import {
  type DescribedClaimPayment,
  describeClaimPayment,
  streamClaimPayments,
  summarizeRemittances,
} from '@cleanclaim/billing/remittance';
import { fail, printJson, printLine } from '../output.ts';
import { openingFault } from './x12-files.ts';

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    fail(`${file}: ${openingFault(error)}`, 2);
  }
}

/** What is left of a claim after its payment, in one sentence. */
function leftOver(one: DescribedClaimPayment): string {
  const parts = [
    `the patient owes ${formatDollars(one.patientCents)}`,
    ...(one.nextPayerCents === 0 ? [] : [`the next payer is asked for ${formatDollars(one.nextPayerCents)}`]),
    ...(one.openCents === 0 ? [] : [`${formatDollars(one.openCents)} stays open`]),
    ...(one.unexplainedCents === 0 ? [] : [`the amounts are off by ${formatDollars(one.unexplainedCents)}`]),
  ];
  const text = parts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function printClaimPayment(one: DescribedClaimPayment): void {
  printLine(
    `${one.patientControlNumber}: ${one.says}. Charged ${formatDollars(one.chargeCents)}, paid ${formatDollars(one.paidCents)}.`,
  );
  for (const { amountCents, procedureCode, groupCode, carc, words } of one.adjustments) {
    const line = procedureCode === undefined ? '' : ` of ${procedureCode}`;
    printLine(`  ${formatDollars(cents(amountCents))}${line} (${groupCode}-${carc}) ${words}`);
  }
  printLine(`  ${leftOver(one)}`);
}

/** `cleanclaim remit explain`: claim payments of a file in words. Exit code 1 when none is found, 2 when there is no payment. */
export function remitExplainCommand(file: string, flags: { claim?: string; json?: boolean }): void {
  const bytes = bytesOf(file);
  const { heads, faults } = summarizeRemittances(bytes);
  if (heads.length === 0) fail(`${file}: ${faults[0]?.message ?? 'There is no 835 in it.'}`, 2);
  let found = 0;
  for (const [index, { payerName, traceNumber }] of heads.entries()) {
    for (const claimPayment of streamClaimPayments(bytes, index)) {
      if (flags.claim !== undefined && claimPayment.patientControlNumber !== flags.claim) continue;
      found += 1;
      const described = describeClaimPayment(claimPayment);
      if (flags.json) printJson({ payer: payerName, trace: traceNumber, ...described });
      else printClaimPayment(described);
    }
  }
  if (found === 0)
    fail(flags.claim === undefined ? `${file}: no claim is in it.` : `${file}: no claim ${flags.claim} is in it.`);
}
