import { cents, formatDollars, type IsoDate, isIsoDate } from '../../kernel/index.ts';
import { type Bai2Record, bai2Records, TEXT_BREAK } from './bai2-records.ts';
import { kindFromWords } from './bank-values.ts';
import type {
  BankFileFault,
  BankFileResult,
  BankLineKind,
  BankStatement,
  StatementLine,
  StatementProof,
} from './types.ts';

/** BAI2 status codes of the ledger. */
const OPENING = '010';
const CLOSING = '015';

/**
 * What detail codes (16) tell of how money moved; others are told by their words. From the uniform type codes of BAI2 (Cash
 * Management Balance Reporting Specifications, version 2): 100-399 are credits, 400-699 debits.
 */
const KINDS: Readonly<Record<string, BankLineKind>> = {
  // lockbox deposit, item in one, check deposit package, commercial deposit
  '115': 'check',
  '116': 'check',
  '175': 'check',
  '301': 'check',
  // ACH received, concentration, preauthorized, settlement, other
  '142': 'ach',
  '145': 'ach',
  '165': 'ach',
  '166': 'ach',
  '169': 'ach',
  // incoming wire
  '195': 'wire',
  // deposited item returned, ACH item returned
  '555': 'returned',
  '557': 'returned',
};

class Refused extends Error {
  readonly fault: BankFileFault;
  constructor(line: number, message: string, code: BankFileFault['code'] = 'unreadable') {
    super(message);
    this.fault = { code, place: `line ${line}`, message };
  }
}

function intOf(text: string | undefined, what: string, line: number): number {
  if (!/^[+-]?\d{1,15}$/.test(text ?? ''))
    throw new Refused(line, `${what} “${text ?? ''}” is no whole number of cents.`);
  return Number(text);
}

function dayOf(text = '', line: number): IsoDate {
  const day = `20${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`;
  if (text.length !== 6 || !isIsoDate(day)) throw new Refused(line, `“${text}” is no day (YYMMDD).`);
  return day;
}

/** How many fields a funds type takes behind it, given the fields after it. */
function fundsFields(type: string, rest: readonly string[], line: number): number {
  if (type === 'V') return 2;
  if (type === 'S') return 3;
  if (type === 'D') return 1 + 2 * intOf(rest[0], 'The number of distributions', line);
  return 0;
}

/** Amounts of the account record (03): type, amount, count, funds type, again and again. */
function accountSums({ fields, line }: Bai2Record): { sums: Map<string, number>; total: number } {
  const sums = new Map<string, number>();
  let total = 0;
  for (let i = 2; i < fields.length; ) {
    const [type = '', amount = '', , funds = ''] = fields.slice(i, i + 4);
    if (type !== '' && amount !== '') {
      const value = intOf(amount, `The amount of ${type}`, line);
      sums.set(type, value);
      total += value;
    }
    i += 4 + fundsFields(funds, fields.slice(i + 4), line);
  }
  return { sums, total };
}

function detailOf({ fields, line }: Bai2Record, date: IsoDate): { detail: StatementLine | undefined; amount: number } {
  const [type = '', amountText = '', funds = '', ...rest] = fields;
  const amount = amountText === '' ? 0 : intOf(amountText, 'The amount', line);
  const skip = fundsFields(funds, rest, line);
  const [bankReference = '', customerReference = '', ...text] = rest.slice(skip);
  const number = Number(type);
  const isCredit = number >= 100 && number < 400;
  const isDebit = number >= 400 && number < 700;
  if ((!isCredit && !isDebit) || amount === 0) return { detail: undefined, amount };
  const value = cents(isCredit ? amount : -amount);
  const lines = text.join(',').split(TEXT_BREAK);
  const texts = [...lines.map((one) => one.trim()), customerReference, bankReference].filter((one) => one !== '');
  const isCheck = number === 475 || number === 116;
  const checkNumber = isCheck ? customerReference.replace(/^0+/, '') : '';
  const detail: StatementLine = {
    ...{
      bookedDate: date,
      cents: value,
      kind: KINDS[type] ?? kindFromWords(texts, value),
      texts,
      place: `line ${line}`,
    },
    ...(bankReference ? { transactionId: `${type} ${bankReference}` } : {}),
    ...(checkNumber ? { checkNumber } : {}),
  };
  return { detail, amount };
}

function prove(what: string, stated: number, counted: number, line: number, asMoney: boolean): void {
  if (stated === counted) return;
  const word = (value: number) => (asMoney ? formatDollars(cents(value)) : String(value));
  throw new Refused(
    line,
    `The ${what} says ${word(stated)}, the file holds ${word(counted)}: the file is damaged or cut. Fetch it again.`,
    'control-total',
  );
}

interface Account {
  number: string;
  currency: string;
  sums: Map<string, number>;
  total: number;
  records: number;
  lines: StatementLine[];
  line: number;
}

interface Group {
  date: IsoDate;
  currency: string;
  total: number;
  accounts: number;
  records: number;
}

/** Opening and credits less debits is closing, where the bank states both. */
function proofOf({ sums, lines, line }: Account): StatementProof {
  const opening = sums.get(OPENING);
  const closing = sums.get(CLOSING);
  if (opening === undefined || closing === undefined)
    return { result: 'not-stated', message: 'The control totals fit. The file states no opening and closing balance.' };
  const moved = lines.reduce((total, one) => total + one.cents, 0);
  const differenceCents = cents(closing - opening - moved);
  if (differenceCents === 0)
    return {
      result: 'proved',
      message: 'The control totals fit, and opening balance and lines make the closing balance.',
    };
  const message = 'Opening balance and lines do not make the closing balance: the bank left lines out of the file.';
  return { result: 'failed', message, place: `line ${line}`, differenceCents };
}

function statementOf(account: Account, date: IsoDate): BankStatement {
  const { sums } = account;
  const opening = sums.get(OPENING);
  const closing = sums.get(CLOSING);
  return {
    ...{ format: 'bai2', accountNumber: account.number, currency: account.currency, fromDate: date, toDate: date },
    ...(opening === undefined ? {} : { openingCents: cents(opening) }),
    ...(closing === undefined ? {} : { closingCents: cents(closing) }),
    ...{ lines: account.lines, pendingLines: 0, proof: proofOf(account) },
  };
}

interface Walk {
  statements: BankStatement[];
  fileTotal: number;
  groups: number;
  records: number;
  group?: Group;
  account?: Account;
  isClosed: boolean;
}

function within<T>(part: T | undefined, { code, line }: Bai2Record): T {
  if (part === undefined)
    throw new Refused(line, `A record ${code} stands outside its account or group. Fetch the file again.`);
  return part;
}

const HANDLERS: Readonly<Record<string, (walk: Walk, record: Bai2Record) => void>> = {
  '01': () => {},
  '02': (walk, record) => {
    const { fields, line } = record;
    const [, , , date, , currency = ''] = fields;
    walk.group = { date: dayOf(date, line), currency, total: 0, accounts: 0, records: record.physical };
    delete walk.account;
  },
  '03': (walk, record) => {
    const group = within(walk.group, record);
    const [number = '', currency = ''] = record.fields;
    const { sums, total } = accountSums(record);
    const common = { number, currency: currency || group.currency || 'USD', sums, total, lines: [], line: record.line };
    walk.account = { ...common, records: record.physical };
  },
  '16': (walk, record) => {
    const account = within(walk.account, record);
    const { detail, amount } = detailOf(record, within(walk.group, record).date);
    account.total += amount;
    account.records += record.physical;
    if (detail) account.lines.push(detail);
  },
  '49': (walk, record) => {
    const { fields, line } = record;
    const account = within(walk.account, record);
    const group = within(walk.group, record);
    prove('account total (49)', intOf(fields[0], 'The account total', line), account.total, line, true);
    if (fields[1]) prove('number of records (49)', intOf(fields[1], 'It', line), account.records + 1, line, false);
    walk.statements.push(statementOf(account, group.date));
    group.total += account.total;
    group.accounts += 1;
    group.records += account.records + 1;
    delete walk.account;
  },
  '98': (walk, record) => {
    const { fields, line } = record;
    const group = within(walk.group, record);
    prove('group total (98)', intOf(fields[0], 'The group total', line), group.total, line, true);
    if (fields[1]) prove('number of accounts (98)', intOf(fields[1], 'It', line), group.accounts, line, false);
    if (fields[2]) prove('number of records (98)', intOf(fields[2], 'It', line), group.records + 1, line, false);
    walk.fileTotal += group.total;
    walk.groups += 1;
    delete walk.group;
  },
  '99': (walk, { fields, line }) => {
    prove('file total (99)', intOf(fields[0], 'The file total', line), walk.fileTotal, line, true);
    if (fields[1]) prove('number of groups (99)', intOf(fields[1], 'It', line), walk.groups, line, false);
    if (fields[2]) prove('number of records (99)', intOf(fields[2], 'It', line), walk.records, line, false);
    walk.isClosed = true;
  },
};

function walkRecords(records: readonly Bai2Record[]): BankStatement[] {
  const walk: Walk = { statements: [], fileTotal: 0, groups: 0, records: 0, isClosed: false };
  for (const record of records) {
    walk.records += record.physical;
    const handle = HANDLERS[record.code];
    if (!handle) throw new Refused(record.line, `There is no record type “${record.code}” in BAI2.`);
    handle(walk, record);
  }
  if (!walk.isClosed)
    throw new Refused(records.at(-1)?.line ?? 1, 'The file ends without its trailer (99): it is cut off.');
  return walk.statements;
}

/** True for a BAI2 file: it begins with a file header. */
export const isBai2 = (text: string): boolean => /^\s*01,[^\r\n]*/.test(text) && /(^|[\r\n])\s*02,/.test(text);

/**
 * Reads a BAI2 file: every account of every group. Control totals of accounts (49), groups (98) and the file (99), and
 * the record counts, are proved; a file with one that does not fit is refused with its line.
 */
export function readBai2(text: string): BankFileResult {
  try {
    return { ok: true, format: 'bai2', statements: walkRecords(bai2Records(text)) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ok: false, format: 'bai2', fault: error.fault };
  }
}
