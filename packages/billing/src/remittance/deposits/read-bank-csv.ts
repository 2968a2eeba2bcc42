import { type Cents, cents, type IsoDate } from '../../kernel/index.ts';
import { type CsvRow, csvRows } from '../../pricing/index.ts';
import { kindFromWords, parseBankAmount, parseBankDate } from './bank-values.ts';
import { fitsHeading, guessMapping, isWhole } from './csv-columns.ts';
import type { BankFileFault, BankFileResult, CsvMapping, StatementLine, StatementProof } from './types.ts';

/** Rows above the heading that banks fill with the name of the account and the like. */
const HEADING_WITHIN = 25;
const DELIMITERS = [',', ';', '\t'] as const;

interface Table {
  heading: string[];
  rows: CsvRow[];
  mapping: CsvMapping;
}

interface Row extends StatementLine {
  balanceCents?: Cents;
}

const fault = (line: number, message: string): BankFileFault => ({
  code: 'unreadable',
  place: `line ${line}`,
  message,
});
const isFault = (value: object): value is BankFileFault => 'code' in value;

function delimiterOf(text: string): (typeof DELIMITERS)[number] {
  const head = text.split(/\r\n|\n|\r/, HEADING_WITHIN);
  const most = (mark: string) => Math.max(...head.map((line) => line.split(mark).length));
  return DELIMITERS.reduce((best, mark) => (most(mark) > most(best) ? mark : best));
}

/** The heading is the first row that names a day and an amount, or the columns of the kept mapping. */
function findTable(rows: readonly CsvRow[], kept: CsvMapping | undefined): Table | BankFileFault {
  const heads = rows.slice(0, HEADING_WITHIN);
  const trimmed = (row: CsvRow) => row.cells.map((cell) => cell.trim());
  for (const [i, row] of heads.entries()) {
    const heading = trimmed(row);
    const guess = guessMapping(heading);
    const mapping = kept && fitsHeading(kept, heading) ? kept : guess;
    if (isWhole(mapping)) return { heading, rows: rows.slice(i + 1), mapping };
  }
  const widest = heads.reduce((best, row) => (row.cells.length > best.cells.length ? row : best), heads[0] as CsvRow);
  return {
    code: 'columns',
    place: `line ${widest.line}`,
    message:
      'Cleanclaim does not know which columns hold the day and the amount. Choose them once; the account keeps it.',
    columns: trimmed(widest).filter((cell) => cell !== ''),
  };
}

/** The order of day and month: as told, else by a number above 12 that can only be a day. */
function withDateOrder({ mapping, heading, rows }: Table): CsvMapping {
  if (mapping.dateOrder) return mapping;
  const at = heading.indexOf(mapping.date);
  const isDayFirst = rows.some(({ cells }) => {
    const [, first = '0', second = '0'] = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d/.exec(cells[at] ?? '') ?? [];
    return Number(first) > 12 && Number(second) <= 12;
  });
  return { ...mapping, dateOrder: isDayFirst ? 'dmy' : 'mdy' };
}

const IS_DEBIT = /^(d|dr|db|debit|withdrawal|out|-)$/i;
const IS_CREDIT = /^(c|cr|credit|deposit|dep|in|\+)$/i;

function amountOf(cell: (column: string | undefined) => string, mapping: CsvMapping): Cents | string {
  if (mapping.amount !== undefined && cell(mapping.amount) !== '') {
    const text = cell(mapping.amount);
    const amount = parseBankAmount(text);
    if (amount === undefined) return `“${text}” in ${mapping.amount} is no amount. Write it as 1250.00.`;
    if (amount > 0 && IS_DEBIT.test(cell(mapping.direction))) return cents(-amount);
    if (amount < 0 && IS_CREDIT.test(cell(mapping.direction)))
      return `${mapping.amount} is negative and ${mapping.direction} says credit. Ask the bank which is meant.`;
    return amount;
  }
  let total = 0;
  for (const [column, sign] of [
    [mapping.credit, 1],
    [mapping.debit, -1],
  ] as const) {
    const text = cell(column);
    if (text === '') continue;
    const amount = parseBankAmount(text);
    if (amount === undefined) return `“${text}” in ${column} is no amount. Write it as 1250.00.`;
    // Banks write debits with and without a minus; a credit below zero is one that was taken back.
    total += sign > 0 ? amount : -Math.abs(amount);
  }
  return cents(total);
}

const isSumRow = ({ cells }: CsvRow) =>
  cells.some((cell) => /\b(total|balance|beginning|ending|opening|closing)\b/i.test(cell));

/** One row as a line; undefined for a row of sums that some banks add. */
function readRow(row: CsvRow, { heading }: Table, mapping: CsvMapping): Row | BankFileFault | undefined {
  const cell = (column: string | undefined) =>
    (column === undefined ? '' : (row.cells[heading.indexOf(column)] ?? '')).trim();
  const bookedDate = parseBankDate(cell(mapping.date), mapping.dateOrder);
  if (bookedDate === undefined) {
    if (isSumRow(row)) return undefined;
    return fault(row.line, `“${cell(mapping.date)}” in ${mapping.date} is no day. Write it as 11/05/2026.`);
  }
  const amount = amountOf(cell, mapping);
  if (typeof amount === 'string') return fault(row.line, amount);
  if (amount === 0) {
    if (isSumRow(row)) return undefined;
    return fault(row.line, 'The row has a day and no amount. Enter the amount, or take the row out.');
  }
  const { dateOrder: _order, ...columns } = mapping;
  const used = new Set<string>(Object.values(columns).filter((column) => column !== mapping.direction));
  const texts = row.cells.map((one) => one.trim()).filter((text, i) => text !== '' && !used.has(heading[i] ?? ''));
  const balanceCents = parseBankAmount(cell(mapping.balance));
  const checkNumber = cell(mapping.checkNumber).replace(/^0+/, '');
  const transactionId = cell(mapping.transactionId);
  return {
    ...{ bookedDate, cents: amount, kind: kindFromWords(texts, amount), texts, place: `line ${row.line}` },
    ...(checkNumber ? { checkNumber } : {}),
    ...(transactionId ? { transactionId } : {}),
    ...(balanceCents === undefined ? {} : { balanceCents }),
  };
}

/** A running balance must go from row to row, oldest or newest first. */
function proofOf(lines: readonly Row[]): { proof: StatementProof; opening?: Cents; closing?: Cents } {
  if (lines.length === 0 || lines.some((line) => line.balanceCents === undefined))
    return {
      proof: { result: 'not-stated', message: 'The file states no running balance to hold its lines against.' },
    };
  const balance = (line: Row) => line.balanceCents ?? cents(0);
  const breakOf = (ordered: readonly Row[]) =>
    ordered.findIndex((line, i) => {
      const before = ordered[i - 1];
      return before !== undefined && balance(before) + line.cents !== balance(line);
    });
  for (const ordered of [lines, lines.toReversed()]) {
    const [first, last] = [ordered[0], ordered.at(-1)];
    if (breakOf(ordered) >= 0 || !first || !last) continue;
    return {
      proof: { result: 'proved', message: 'The running balance goes from row to row.' },
      opening: cents(balance(first) - first.cents),
      closing: balance(last),
    };
  }
  const isNewestFirst = (lines[0]?.bookedDate ?? '') > (lines.at(-1)?.bookedDate ?? '');
  const ordered = isNewestFirst ? lines.toReversed() : lines;
  const at = breakOf(ordered);
  const [before, line] = [ordered[at - 1] as Row, ordered[at] as Row];
  const differenceCents = cents(balance(line) - balance(before) - line.cents);
  const message = `The running balance does not follow from the row before: rows may be missing. Export the whole period again.`;
  return { proof: { result: 'failed', message, place: line.place, differenceCents } };
}

const dayRange = (lines: readonly StatementLine[]): [IsoDate, IsoDate] => {
  const days = lines.map((line) => line.bookedDate).sort();
  return [days[0] ?? '', days.at(-1) ?? ''];
};

/**
 * Reads a CSV statement of one account. The heading is found by the names of its columns; columns that nobody knows are
 * text. One bad row refuses the file with its line: a statement with a row missing would make false gaps.
 * @param kept the mapping that the account keeps from a person's choice
 */
export function readBankCsv(text: string, kept?: CsvMapping): BankFileResult {
  const format = 'csv';
  const split = csvRows(text, delimiterOf(text));
  if (!split.ok) return { ok: false, format, fault: fault(split.line, 'A quotation mark is opened and never closed.') };
  if (split.rows.length === 0) return { ok: false, format, fault: fault(1, 'The file is empty. Export it again.') };
  const table = findTable(split.rows, kept);
  if (isFault(table)) return { ok: false, format, fault: table };
  const mapping = withDateOrder(table);
  const lines: Row[] = [];
  let pendingLines = 0;
  const statusAt = mapping.status === undefined ? -1 : table.heading.indexOf(mapping.status);
  for (const row of table.rows) {
    if (/^pending/i.test((row.cells[statusAt] ?? '').trim())) {
      pendingLines += 1;
      continue;
    }
    const line = readRow(row, table, mapping);
    if (line && isFault(line)) return { ok: false, format, fault: line };
    if (line) lines.push(line);
  }
  const [fromDate, toDate] = dayRange(lines);
  if (lines.length === 0)
    return { ok: false, format, fault: fault(1, 'The file has a heading and no booked row. Choose a longer period.') };
  const { proof, opening, closing } = proofOf(lines);
  const statement = {
    ...{ format: 'csv' as const, accountNumber: '', currency: '', fromDate, toDate, pendingLines, proof },
    ...(opening === undefined ? {} : { openingCents: opening }),
    ...(closing === undefined ? {} : { closingCents: closing }),
    lines: lines.map(({ balanceCents: _balance, ...line }) => line),
  };
  return { ok: true, format, statements: [statement] };
}
