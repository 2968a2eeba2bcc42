import { type Cents, type IsoDate, isIsoDate, parseDate, parseDollars } from '../../kernel/index.ts';
import { kindFromWords } from './bank-values.ts';
import type { BankFileFault, BankFileResult, BankLineKind, BankStatement, StatementLine } from './types.ts';

/** One tag of the file: `<NAME>value`, `</NAME>`. OFX 1 (SGML) leaves the end tags of values out, OFX 2 (XML) has them. */
interface Tag {
  name: string;
  isEnd: boolean;
  value: string;
  line: number;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decoded(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function* tagsOf(text: string): Generator<Tag> {
  let line = 1;
  let at = 0;
  for (const match of text.matchAll(/<(\/?)([A-Z0-9._]+)>([^<]*)/gi)) {
    for (; at < match.index; at++) if (text[at] === '\n') line += 1;
    const [, end, name = '', value = ''] = match;
    yield { name: name.toUpperCase(), isEnd: end === '/', value: decoded(value).trim(), line };
  }
}

/** The values of one aggregate, by name; where a name comes twice the first counts. */
type Values = Map<string, string>;

interface Found {
  account: Values;
  list: Values;
  ledger: Values;
  currency: string;
  transactions: { values: Values; line: number }[];
}

/** Where values belong: the aggregate whose tag was opened last. */
function collect(text: string): { found: Found[]; endLine: number; isWhole: boolean } {
  const found: Found[] = [];
  let into: Values | undefined;
  let endLine = 1;
  let isWhole = false;
  for (const { name, isEnd, value, line } of tagsOf(text)) {
    endLine = line;
    const current = found.at(-1);
    if (name === 'OFX') isWhole = isEnd;
    else if ((name === 'STMTRS' || name === 'CCSTMTRS') && !isEnd)
      found.push({ account: new Map(), list: new Map(), ledger: new Map(), currency: '', transactions: [] });
    else if (!current) continue;
    else if (isEnd) into = /^(STMTTRN|LEDGERBAL|AVAILBAL|BANKACCTFROM|CCACCTFROM)$/.test(name) ? current.list : into;
    else if (name === 'STMTTRN') {
      into = new Map();
      current.transactions.push({ values: into, line });
    } else if (name === 'BANKTRANLIST') into = current.list;
    else if (name === 'LEDGERBAL') into = current.ledger;
    else if (name === 'AVAILBAL') into = new Map();
    else if (name === 'BANKACCTFROM' || name === 'CCACCTFROM') into = current.account;
    else if (name === 'CURDEF') current.currency = value;
    else if (into && value !== '' && !into.has(name)) into.set(name, value);
  }
  return { found, endLine, isWhole };
}

/** `20261105120000.000[-5:EST]`: the day as the bank counts it. */
const dayOf = (text = ''): IsoDate | undefined => {
  const day = parseDate(text.slice(0, 8));
  return day !== undefined && isIsoDate(day) ? day : undefined;
};

/** Amounts have a point, or a comma as the specification allows (OFX 3.2.9.1). */
const amountOf = (text = ''): Cents | undefined => parseDollars(text.replace(/^([+-]?\d+),(\d{1,2})$/, '$1.$2'));

const KINDS: Readonly<Record<string, BankLineKind>> = { DIRECTDEP: 'ach', CHECK: 'check', CASH: 'cash' };

function lineOf({ values, line }: Found['transactions'][number]): StatementLine | BankFileFault {
  const fault = (message: string): BankFileFault => ({ code: 'unreadable', place: `line ${line}`, message });
  const bookedDate = dayOf(values.get('DTPOSTED'));
  if (!bookedDate) return fault(`DTPOSTED “${values.get('DTPOSTED') ?? ''}” is no day. Download the file again.`);
  const amount = amountOf(values.get('TRNAMT'));
  if (amount === undefined)
    return fault(`TRNAMT “${values.get('TRNAMT') ?? ''}” is no amount. Download the file again.`);
  const names = ['NAME', 'EXTDNAME', 'MEMO', 'REFNUM'];
  const texts = names.flatMap((name) => values.get(name) ?? []);
  const type = values.get('TRNTYPE') ?? '';
  const words = kindFromWords(texts, amount);
  const checkNumber = values.get('CHECKNUM')?.replace(/^0+/, '');
  const transactionId = values.get('FITID');
  return {
    ...{ bookedDate, cents: amount, kind: words === 'other' ? (KINDS[type] ?? 'other') : words, texts },
    ...{ place: `line ${line}` },
    ...(checkNumber ? { checkNumber } : {}),
    ...(transactionId ? { transactionId } : {}),
  };
}

/** A year before 1990 is how some banks write "not known". */
const known = (day: IsoDate | undefined) => (day && day > '1990' ? day : undefined);

function statementOf(found: Found): BankStatement | BankFileFault {
  const lines: StatementLine[] = [];
  for (const transaction of found.transactions) {
    const line = lineOf(transaction);
    if ('code' in line) return line;
    if (line.cents !== 0) lines.push(line);
  }
  const days = lines.map((line) => line.bookedDate).sort();
  const closing = amountOf(found.ledger.get('BALAMT'));
  const fromDate = known(dayOf(found.list.get('DTSTART'))) ?? days[0];
  const toDate = known(dayOf(found.list.get('DTEND'))) ?? known(dayOf(found.ledger.get('DTASOF'))) ?? days.at(-1);
  if (!fromDate || !toDate)
    return { code: 'unreadable', place: 'BANKTRANLIST', message: 'The statement names no day. Download it again.' };
  return {
    format: 'ofx',
    accountNumber: found.account.get('ACCTID') ?? '',
    currency: found.currency,
    fromDate: [fromDate, days[0] ?? fromDate].sort()[0] ?? fromDate,
    toDate: [toDate, days.at(-1) ?? toDate].sort()[1] ?? toDate,
    ...(closing === undefined ? {} : { closingCents: closing }),
    lines,
    pendingLines: 0,
    proof: {
      result: 'not-stated',
      message: 'The format states a closing balance and no opening one: its lines cannot be held against it.',
    },
  };
}

/** True for an OFX or QFX file of either version. */
export const isOfx = (text: string): boolean => /^\s*(OFXHEADER|<\?OFX|<\?xml[^>]*>\s*<(\?OFX|OFX>)|<OFX>)/i.test(text);

/**
 * Reads an OFX 1 (SGML) or OFX 2 (XML) file: every bank or card statement in it. Lines are known by FITID. The format has
 * no opening balance; a file that ends before `</OFX>` is cut off and refused.
 */
export function readOfx(text: string): BankFileResult {
  const format = 'ofx';
  const refuse = (fault: BankFileFault): BankFileResult => ({ ok: false, format, fault });
  const { found, endLine, isWhole } = collect(text);
  if (!isWhole)
    return refuse({
      ...{ code: 'unreadable', place: `line ${endLine}` },
      message: 'The file ends in the middle: </OFX> is missing. Download it again.',
    });
  if (found.length === 0)
    return refuse({
      ...{ code: 'unreadable', place: 'line 1' },
      message: 'There is no bank statement (STMTRS) in the file. Choose transactions when you download it.',
    });
  const statements: BankStatement[] = [];
  for (const one of found) {
    const statement = statementOf(one);
    if ('code' in statement) return refuse(statement);
    statements.push(statement);
  }
  return { ok: true, format, statements };
}
