import { cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import { ageReceivables } from '../../operations/age-receivables.ts';
import { fail, printJson, printLine } from '../output.ts';
import { textTable } from '../table.ts';
import { performOrFail } from '../with-runtime.ts';

/** Prints receivables by age as of a day. */
export async function arCommand(flags: { asOf?: string; json?: boolean; data?: string }): Promise<void> {
  if (flags.asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(flags.asOf))
    fail('--as-of takes a date such as 2026-11-30');
  const aged = await performOrFail(flags.data, ageReceivables, { asOf: flags.asOf, age: 'service' });
  if (flags.json) {
    printJson(aged);
    return;
  }
  const money = (amount: number) => formatDollars(cents(amount));
  const rows = aged.buckets.map((bucket) => [bucket.days, money(bucket.payerCents), money(bucket.patientCents)]);
  rows.push(['Total', money(aged.payerCents), money(aged.patientCents)]);
  printLine(`Receivables as of ${formatDate(aged.asOf)}`);
  printLine(
    textTable(
      [{ title: 'Days since service' }, { title: 'Payers owe', right: true }, { title: 'Patients owe', right: true }],
      rows,
    ),
  );
}
