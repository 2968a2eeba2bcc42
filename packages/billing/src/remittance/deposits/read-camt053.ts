import { type Cents, cents, type IsoDate, parseDate, parseDollars } from '../../kernel/index.ts';
import { kindFromWords } from './bank-values.ts';
import type {
  BankFileFault,
  BankFileResult,
  BankLineKind,
  BankStatement,
  StatementLine,
  StatementProof,
} from './types.ts';
import { all, textAt, type XmlNode, xmlTree } from './xml-tree.ts';

/** Sub-families of ISO 20022 bank transaction codes that tell how money moved. */
const SUB_FAMILIES: Readonly<Record<string, BankLineKind>> = { UPCQ: 'returned', RRTN: 'returned', CDPT: 'cash' };
const FAMILIES: Readonly<Record<string, BankLineKind>> = {
  RCDT: 'ach',
  RCHQ: 'check',
  LBOX: 'check',
  MCRD: 'card',
  CNTR: 'cash',
};

type Fault = { fault: BankFileFault };
const unreadable = (place: string, message: string): Fault => ({ fault: { code: 'unreadable', place, message } });

function dayAt(node: XmlNode, path: string): IsoDate | undefined {
  return parseDate(textAt(node, `${path}/Dt`) || textAt(node, `${path}/DtTm`));
}

/** Amounts are never signed: CdtDbtInd says the direction. */
function amountAt(node: XmlNode, indicator = textAt(node, 'CdtDbtInd')): Cents | undefined {
  const amount = parseDollars(textAt(node, 'Amt'));
  if (amount === undefined || amount < 0 || !/^(CRDT|DBIT)$/.test(indicator)) return undefined;
  return indicator === 'CRDT' ? amount : cents(-amount);
}

function textsOf(node: XmlNode): string[] {
  const paths = [
    'RltdPties/Dbtr/Nm',
    'RltdPties/Dbtr/Pty/Nm',
    'RltdPties/Cdtr/Nm',
    'RmtInf/Ustrd',
    'RmtInf/Strd/AddtlRmtInf',
  ];
  const others = ['Refs/EndToEndId', 'Refs/InstrId', 'AddtlTxInf', 'AddtlNtryInf'];
  return [...paths, ...others]
    .flatMap((path) => all(node, path).map(({ text }) => text))
    .filter((text) => text && text !== 'NOTPROVIDED');
}

function kindOf(entry: XmlNode, texts: readonly string[], amount: number): BankLineKind {
  const sub = SUB_FAMILIES[textAt(entry, 'BkTxCd/Domn/Fmly/SubFmlyCd')];
  if (sub && (sub !== 'returned' || amount < 0)) return sub;
  const words = kindFromWords(texts, amount);
  return words === 'other' ? (FAMILIES[textAt(entry, 'BkTxCd/Domn/Fmly/Cd')] ?? 'other') : words;
}

function line(
  entry: XmlNode,
  detail: XmlNode | undefined,
  bookedDate: IsoDate,
  amount: Cents,
  place: string,
): StatementLine {
  const texts = [...new Set([...(detail ? textsOf(detail) : []), ...textsOf(entry)])];
  const reference =
    (detail && textAt(detail, 'Refs/AcctSvcrRef')) || textAt(entry, 'AcctSvcrRef') || textAt(entry, 'NtryRef');
  const check = (detail ? textAt(detail, 'Refs/ChqNb') : '').replace(/^0+/, '');
  return {
    ...{ bookedDate, cents: amount, kind: kindOf(entry, texts, amount), texts, place },
    ...(reference ? { transactionId: reference } : {}),
    ...(check ? { checkNumber: check } : {}),
  };
}

/** An entry is one line; a batch whose details say their amounts is as many lines, when these make the entry. */
function linesOf(entry: XmlNode, place: string): StatementLine[] | Fault {
  const bookedDate = dayAt(entry, 'BookgDt') ?? dayAt(entry, 'ValDt');
  if (!bookedDate) return unreadable(place, 'The entry has no booking day (BookgDt). Fetch the file again.');
  const amount = amountAt(entry);
  if (amount === undefined)
    return unreadable(
      place,
      `“${textAt(entry, 'Amt')}” with “${textAt(entry, 'CdtDbtInd')}” is no amount. Fetch the file again.`,
    );
  if (amount === 0) return [];
  const details = all(entry, 'NtryDtls/TxDtls');
  const parts = details.map((detail) => {
    const own = textAt(detail, 'Amt') ? detail : all(detail, 'AmtDtls/TxAmt')[0];
    return own && amountAt(own, textAt(detail, 'CdtDbtInd') || textAt(entry, 'CdtDbtInd'));
  });
  const sum = parts.reduce((total: number, part) => total + (part ?? Number.NaN), 0);
  if (details.length < 2 || sum !== amount) {
    const whole = details.length < 2 ? details[0] : undefined;
    return [line(entry, whole, bookedDate, amount, place)];
  }
  return details.map((detail, i) => line(entry, detail, bookedDate, parts[i] ?? cents(0), `${place}, detail ${i + 1}`));
}

const balanceOf = (statement: XmlNode, codes: readonly string[]) => {
  const found = codes.flatMap((code) => all(statement, 'Bal').filter((one) => textAt(one, 'Tp/CdOrPrtry/Cd') === code));
  const [balance] = found;
  return balance && { amount: amountAt(balance), date: dayAt(balance, 'Dt') };
};

/** The sums of the entries that the bank states (TxsSummry) must be those of the file. */
function summaryFault(statement: XmlNode, booked: number, place: string): Fault | undefined {
  const [stated] = all(statement, 'TxsSummry/TtlNtries');
  const count = stated && textAt(stated, 'NbOfNtries');
  if (!count || Number(count) === booked) return undefined;
  const message = `The bank states ${count} entries (TxsSummry), the file holds ${booked}: it is damaged or cut. Fetch it again.`;
  return { fault: { code: 'control-total', place, message } };
}

function proofOf(
  opening: Cents | undefined,
  closing: Cents | undefined,
  lines: readonly StatementLine[],
  place: string,
): StatementProof {
  if (opening === undefined || closing === undefined)
    return { result: 'not-stated', message: 'The file states no opening and closing balance.' };
  const moved = lines.reduce((total, one) => total + one.cents, 0);
  const differenceCents = cents(closing - opening - moved);
  if (differenceCents === 0)
    return { result: 'proved', message: 'Opening balance and lines make the closing balance.' };
  const message = 'Opening balance and lines do not make the closing balance: entries are missing from the file.';
  return { result: 'failed', message, place, differenceCents };
}

const isPending = (entry: XmlNode) => /^(PDNG|INFO|FUTR)$/.test(textAt(entry, 'Sts/Cd') || textAt(entry, 'Sts'));

function statementOf(node: XmlNode, index: number): BankStatement | Fault {
  const place = `statement ${index + 1}`;
  const entries = all(node, 'Ntry');
  const missing = summaryFault(node, entries.length, place);
  if (missing) return missing;
  const lines: StatementLine[] = [];
  for (const [i, entry] of entries.entries()) {
    if (isPending(entry)) continue;
    const read = linesOf(entry, `${place}, entry ${i + 1}`);
    if ('fault' in read) return read;
    lines.push(...read);
  }
  const opening = balanceOf(node, ['OPBD', 'PRCD']);
  const closing = balanceOf(node, ['CLBD']);
  const days = lines.map(({ bookedDate }) => bookedDate).sort();
  const fromDate = parseDate(textAt(node, 'FrToDt/FrDtTm')) ?? days[0] ?? closing?.date;
  const toDate = parseDate(textAt(node, 'FrToDt/ToDtTm')) ?? closing?.date ?? days.at(-1);
  if (!fromDate || !toDate) return unreadable(place, 'The statement names no day. Fetch the file again.');
  return {
    format: 'camt.053',
    accountNumber: textAt(node, 'Acct/Id/IBAN') || textAt(node, 'Acct/Id/Othr/Id'),
    currency: textAt(node, 'Acct/Ccy'),
    fromDate: days[0] && days[0] < fromDate ? days[0] : fromDate,
    toDate: toDate < (days.at(-1) ?? '') ? (days.at(-1) ?? toDate) : toDate,
    ...(opening?.amount === undefined ? {} : { openingCents: opening.amount }),
    ...(closing?.amount === undefined ? {} : { closingCents: closing.amount }),
    lines,
    pendingLines: entries.filter(isPending).length,
    proof: proofOf(opening?.amount, closing?.amount, lines, place),
  };
}

/** True for an ISO 20022 statement of any version, whatever its namespace prefix. */
export const isCamt053 = (text: string): boolean => /<(\w+:)?BkToCstmrStmt[\s>]/.test(text);

/**
 * Reads an ISO 20022 camt.053 statement of any version. Booked entries only; a batch whose details add up to it becomes a
 * line for each. The number of entries and the balances are proved where the bank states them.
 */
export function readCamt053(text: string): BankFileResult {
  const format = 'camt.053';
  const parsed = xmlTree(text);
  if (!parsed.ok)
    return { ok: false, format, fault: { code: 'unreadable', place: `line ${parsed.line}`, message: parsed.message } };
  const nodes = all(parsed.root, 'BkToCstmrStmt/Stmt');
  if (nodes.length === 0)
    return { ok: false, format, ...unreadable('line 1', 'There is no statement (Stmt) in the file. Fetch it again.') };
  const statements: BankStatement[] = [];
  for (const [i, node] of nodes.entries()) {
    const statement = statementOf(node, i);
    if ('fault' in statement) return { ok: false, format, fault: statement.fault };
    statements.push(statement);
  }
  return { ok: true, format, statements };
}
