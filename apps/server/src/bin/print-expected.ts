import { formatDollars, cents as toCents } from '@cleanclaim/billing/kernel';
import type { ExpectedPayment } from '@cleanclaim/billing/pricing';
import { textTable } from './table.ts';

/** What a claim should bring as a table: the steps of each line, then from the allowed total to the payer's part. */
export function printExpected(expected: ExpectedPayment): string {
  const columns = [
    { title: 'Line', width: 8 },
    { title: 'Expected payment', width: 80 },
    { title: 'Amount', right: true, width: 14 },
  ];
  const lines = expected.lines.flatMap((line) =>
    line.steps.map(({ what, cents: amount }, i) => [
      i === 0 ? line.lineNumber : '',
      what,
      line.allowedCents === undefined ? 'not priced' : formatDollars(toCents(amount)),
    ]),
  );
  const totals = expected.steps.map(({ what, cents: amount }) => ['', what, formatDollars(toCents(amount))]);
  const left = expected.unpriced.length > 0 ? `\nNot in the totals: line ${expected.unpriced.join(', ')}.` : '';
  return `${textTable(columns, [...lines, ...totals])}${left}`;
}
