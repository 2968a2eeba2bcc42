import { cents, isIsoDate, parseDate, parseDollars } from '../../kernel/index.ts';
import { csvRows } from '../../pricing/index.ts';

/** A check as a bank's lockbox tells it. */
export interface LockboxCheck {
  checkNumber: string;
  cents: number;
  payerName: string;
  /** ISO; '' where the file does not say it. */
  date: string;
  imageName: string;
  /** Where it stands in its file. */
  place: string;
}

/** A file is taken whole or not at all: `message` says where it cannot be read and what to do. */
type LockboxResult = { ok: true; checks: LockboxCheck[] } | { ok: false; message: string };

/** What banks call their columns, in small letters. */
const COLUMNS = {
  checkNumber: ['check number', 'check no', 'check #', 'check', 'chk number', 'item number', 'serial number'],
  amount: ['amount', 'check amount', 'payment amount', 'remittance amount', 'total'],
  payerName: ['payer', 'payer name', 'payor', 'payor name', 'remitter', 'remitter name', 'customer name', 'name'],
  date: ['date', 'deposit date', 'check date', 'payment date', 'process date'],
  imageName: ['image', 'image name', 'image file', 'file name', 'image id'],
} as const;
type Column = keyof typeof COLUMNS;

/** A day as `2026-10-20`, `10/20/2026`, `10/20/26` or `20261020`; '' for anything else. */
function dayOf(text: string): string {
  if (isIsoDate(text)) return text;
  const [, month = '', day = '', year = ''] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/.exec(text) ?? [];
  if (month === '') return parseDate(text) ?? '';
  const iso = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : '';
}

function readCsv(text: string): LockboxResult {
  const split = csvRows(text);
  if (!split.ok)
    return { ok: false, message: `Line ${split.line}: a quote opens and does not close. Export it again.` };
  const [heading, ...rows] = split.rows;
  const names = (heading?.cells ?? []).map((cell) => cell.trim().toLowerCase().replace(/[._]/g, ' '));
  const at = (column: Column) => names.findIndex((name) => (COLUMNS[column] as readonly string[]).includes(name));
  const places = { checkNumber: at('checkNumber'), amount: at('amount'), payerName: at('payerName') };
  const [date, image] = [at('date'), at('imageName')];
  if (places.checkNumber < 0 || places.amount < 0)
    return {
      ok: false,
      message: 'Line 1: there is no column "Check number" or no column "Amount". Export them with a heading.',
    };
  const checks: LockboxCheck[] = [];
  for (const { line, cells } of rows) {
    const cell = (place: number) => (place < 0 ? '' : (cells[place] ?? '').trim());
    const amount = parseDollars(cell(places.amount));
    if (amount === undefined || amount <= 0)
      return { ok: false, message: `Line ${line}: the amount is no amount above zero. Nothing of the file was taken.` };
    if (cell(places.checkNumber) === '')
      return { ok: false, message: `Line ${line}: the check has no number. Nothing of the file was taken.` };
    checks.push({
      ...{ checkNumber: cell(places.checkNumber), cents: amount, payerName: cell(places.payerName) },
      ...{ date: dayOf(cell(date)), imageName: cell(image), place: `line ${line}` },
    });
  }
  return { ok: true, checks };
}

/**
 * 1-based first and last position of what is read of a BAI lockbox record, as guides of several banks agree on them:
 * record 5 lockbox 8-14, day 15-20; record 6 amount 8-17, bank 18-26, account 27-36, then the check; record 8 count 21-24,
 * amount 25-34. The check's number has nine places (an invoice may follow), or ten, followed by its day as MMDDYY and the
 * name of who wrote it.
 */
const BAI = {
  depositDate: [15, 20],
  checkAmount: [8, 17],
  checkNumber: [37, 45],
  longCheckNumber: [37, 46],
  checkDate: [47, 52],
  remitter: [53, 82],
  totalCount: [21, 24],
  totalAmount: [25, 34],
} as const;

const partOf = (line: string, [from, to]: readonly [number, number]) => line.slice(from - 1, to).trim();

/** Number and writer of the check in a record 6, in the layout that its places show. */
function checkIn(line: string): Pick<LockboxCheck, 'checkNumber' | 'payerName'> {
  const written = partOf(line, BAI.checkDate);
  const day = parseDate(`20${written.slice(4)}${written.slice(0, 4)}`);
  const number = partOf(line, BAI.longCheckNumber);
  const isLong = written.length === 6 && day !== undefined && /^\d{10}$/.test(number);
  const digits = isLong ? number : partOf(line, BAI.checkNumber);
  return { checkNumber: digits.replace(/^0+(?=\d)/, ''), payerName: isLong ? partOf(line, BAI.remitter) : '' };
}

function readBai(lines: readonly string[]): LockboxResult {
  const checks: LockboxCheck[] = [];
  let date = '';
  let total = { cents: 0, count: 0 };
  let isProved = false;
  for (const [i, line] of lines.entries()) {
    const place = `line ${i + 1}`;
    if (line.startsWith('5')) {
      date = parseDate(`20${partOf(line, BAI.depositDate)}`) ?? '';
      total = { cents: 0, count: 0 };
    }
    if (line.startsWith('6')) {
      const amount = partOf(line, BAI.checkAmount);
      if (!/^\d+$/.test(amount)) return { ok: false, message: `${place}: the amount of the check cannot be read.` };
      checks.push({ ...checkIn(line), cents: cents(Number(amount)), date, imageName: '', place });
      total = { cents: total.cents + Number(amount), count: total.count + 1 };
    }
    if (line.startsWith('8')) {
      isProved = true;
      if (Number(partOf(line, BAI.totalAmount)) === total.cents && Number(partOf(line, BAI.totalCount)) === total.count)
        continue;
      const message = `${place}: the checks do not add up to the total of the lockbox. The bank writes its records in a layout of its own: ask it for CSV.`;
      return { ok: false, message };
    }
  }
  if (!isProved)
    return { ok: false, message: 'The file has no total of the lockbox (record 8), so it may be cut off.' };
  return { ok: true, checks };
}

/**
 * Reads a bank's lockbox file: CSV with a heading, or records of fixed width as the Bank Administration Institute has them
 * (1 header, 2 service, 5 lockbox, 6 check, 4 overflow, 7 batch total, 8 lockbox total, 9 trailer). Positions of the
 * latter are typical and differ from bank to bank, so that a file is taken only where its checks make its own total.
 */
export function readLockbox(text: string): LockboxResult {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const isBai = /^1[ 0-9A-Z]{12}/.test(lines[0] ?? '') && lines.some((line) => line.startsWith('6'));
  const read = isBai ? readBai(lines) : readCsv(text);
  if (read.ok && read.checks.length === 0) return { ok: false, message: 'There is no check in this file.' };
  return read;
}

/** What each check is known by, in their order: the same check of another file is the same; equal ones are counted. */
export function lockboxKeys(checks: readonly LockboxCheck[]): string[] {
  const seen = new Map<string, number>();
  return checks.map(({ checkNumber, cents: amount, payerName, date }) => {
    const key = JSON.stringify([checkNumber, amount, payerName.toUpperCase(), date]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key}${count}`;
  });
}
