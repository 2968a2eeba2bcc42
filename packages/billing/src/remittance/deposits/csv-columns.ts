import type { CsvMapping } from './types.ts';

/** The names that banks give their columns, in small letters without punctuation; the first that stands in a heading counts. */
const NAMES: Readonly<Record<Exclude<keyof CsvMapping, 'dateOrder'>, readonly string[]>> = {
  date: [
    ...['posting date', 'posted date', 'post date', 'date posted', 'booking date', 'booked date', 'as of date'],
    ...['effective date', 'transaction date', 'trans date', 'process date', 'value date', 'date', 'posted', 'day'],
  ],
  amount: [
    ...['amount', 'transaction amount', 'trans amount', 'amount usd', 'net amount', 'amt', 'usd amount', 'value'],
  ],
  credit: [
    ...['credit', 'credits', 'credit amount', 'amount credit', 'deposit', 'deposits', 'deposit amount', 'money in'],
    ...['paid in', 'in', 'additions', 'received', 'cr', 'cr amount'],
  ],
  debit: [
    ...['debit', 'debits', 'debit amount', 'amount debit', 'withdrawal', 'withdrawals', 'withdrawal amount'],
    ...['money out', 'paid out', 'out', 'subtractions', 'spent', 'dr', 'dr amount'],
  ],
  direction: [
    ...['credit or debit', 'credit/debit', 'debit/credit', 'credit debit indicator', 'dr/cr', 'cr/dr', 'crdr', 'drcr'],
    ...['type', 'transaction type', 'trans type', 'details'],
  ],
  balance: ['balance', 'running balance', 'ledger balance', 'running bal', 'account balance', 'closing balance'],
  checkNumber: ['check number', 'check #', 'check no', 'check or slip #', 'check', 'cheque number', 'serial number'],
  transactionId: ['transaction id', 'bank reference', 'bank reference number', 'fit id', 'fitid', 'transaction number'],
  status: ['status', 'state', 'transaction status'],
};

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[()$.:_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a mapping can be used on a heading: every column that it names is there. */
export function fitsHeading(mapping: CsvMapping, heading: readonly string[]): boolean {
  const { dateOrder: _order, ...columns } = mapping;
  return Object.values(columns).every((column) => heading.includes(column));
}

/** Whether a mapping says where the day and the money stand. */
export function isWhole(mapping: Partial<CsvMapping>): mapping is CsvMapping {
  return mapping.date !== undefined && (mapping.amount ?? mapping.credit ?? mapping.debit) !== undefined;
}

/** The columns of a heading by the names that banks use; what is not found is absent. */
export function guessMapping(heading: readonly string[]): Partial<CsvMapping> {
  const found: Partial<CsvMapping> = {};
  const taken = new Set<string>();
  for (const [role, names] of Object.entries(NAMES) as [keyof typeof NAMES, readonly string[]][]) {
    const name = names.find((one) => heading.some((column) => !taken.has(column) && plain(column) === one));
    const column = heading.find((one) => !taken.has(one) && name !== undefined && plain(one) === name);
    if (column === undefined) continue;
    found[role] = column;
    taken.add(column);
  }
  return found;
}
