import { cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import Table from 'cli-table3';
import { ageReceivables } from '../../operations/age-receivables.ts';
import { fail, printJson, printLine } from '../output.ts';
import { performOrFail } from '../with-runtime.ts';

/** Prints receivables by age as of a day. */
export async function arCommand(flags: { asOf?: string; json?: boolean; data?: string }): Promise<void> {
  if (flags.asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(flags.asOf))
    fail('--as-of takes a date such as 2026-11-30');
  const aged = await performOrFail(flags.data, ageReceivables, { asOf: flags.asOf });
  if (flags.json) {
    printJson(aged);
    return;
  }
  const money = (amount: number) => formatDollars(cents(amount));
  const table = new Table({
    head: ['Days since service', 'Payers owe', 'Patients owe'],
    colAligns: ['left', 'right', 'right'],
  });
  for (const bucket of aged.buckets) table.push([bucket.days, money(bucket.payerCents), money(bucket.patientCents)]);
  table.push(['Total', money(aged.payerCents), money(aged.patientCents)]);
  printLine(`Receivables as of ${formatDate(aged.asOf)}`);
  printLine(table.toString());
}
