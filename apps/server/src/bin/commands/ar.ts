import { cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import type { AGE_FROM, AGING_GROUPS } from '../../contract/schemas/figures.ts';
import { ageReceivables } from '../../operations/age-receivables.ts';
import { fail, printJson, printLine } from '../output.ts';
import { textTable } from '../table.ts';
import { performOrFail } from '../with-runtime.ts';

export interface ArFlags {
  asOf?: string;
  by?: (typeof AGING_GROUPS)[number];
  age?: (typeof AGE_FROM)[number];
  json?: boolean;
  data?: string;
}

const money = (amount: number) => formatDollars(cents(amount));

/** Prints receivables by age as of a day, and by payer, patient, provider or place. */
export async function arCommand(flags: ArFlags): Promise<void> {
  const { asOf, by, age = 'service' } = flags;
  if (asOf !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(asOf)) fail('--as-of takes a date such as 2026-11-30');
  const aged = await performOrFail(flags.data, ageReceivables, { asOf, by, age });
  if (flags.json) {
    printJson(aged);
    return;
  }
  const rows = aged.buckets.map((bucket) => [bucket.days, money(bucket.payerCents), money(bucket.patientCents)]);
  rows.push(['Total', money(aged.payerCents), money(aged.patientCents)]);
  printLine(`Receivables as of ${formatDate(aged.asOf)}`);
  const owed = [
    { title: 'Payers owe', right: true },
    { title: 'Patients owe', right: true },
  ];
  printLine(textTable([{ title: `Days since ${AGES[age]}` }, ...owed], rows));
  if (!by) return;
  const days = aged.buckets.map((bucket) => ({ title: bucket.days, right: true }));
  const groups = aged.groups.map((group) => [
    group.label,
    ...group.bucketCents.map(money),
    money(group.payerCents),
    money(group.patientCents),
  ]);
  printLine(textTable([{ title: `By ${by}` }, ...days, ...owed], groups));
}

const AGES = { service: 'service', billing: 'billing', responsibility: 'it was owed' } as const;
