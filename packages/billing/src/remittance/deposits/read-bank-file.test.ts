import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBankFile } from './read-bank-file.ts';
import { tracesInTexts } from './trace-in-text.ts';
import type { BankStatement } from './types.ts';

const FIXTURES = join(import.meta.dirname, '../../../../../fixtures/bank');
const fixture = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');
const read = (text: string) => readBankFile(new TextEncoder().encode(text));
function statementOf(text: string): BankStatement {
  const result = read(text);
  if (!result.ok) throw new Error(`${result.fault.place}: ${result.fault.message}`);
  const [statement] = result.statements;
  if (!statement) throw new Error('no statement');
  return statement;
}
function faultOf(text: string): string {
  const result = read(text);
  return result.ok ? 'taken' : `${result.fault.place}: ${result.fault.message}`;
}
const amounts = (statement: BankStatement) => statement.lines.map(({ cents }) => cents);
const BLUE_WATER = { traceNumber: 'BW2611120001', payerIdentifier: '1912345678' };
const tracesOf = (statement: BankStatement) => statement.lines.flatMap(({ texts }) => tracesInTexts(texts));

test('a CSV statement with rows above its heading, newest first, is proved by its running balance', () => {
  const statement = statementOf(fixture('checking.csv'));
  expect(amounts(statement)).toEqual([18245, 125000, 9650, -90000, 2500, 2500, -31000]);
  expect(statement).toMatchObject({
    ...{ fromDate: '2026-11-06', toDate: '2026-11-12', openingCents: 504400, closingCents: 541295 },
    proof: { result: 'proved' },
  });
  expect(statement.lines.map(({ kind }) => kind)).toEqual(['ach', 'check', 'card', 'ach', 'card', 'card', 'check']);
  expect(statement.lines.at(-1)).toMatchObject({ checkNumber: '1042', place: 'line 11' });
  expect(tracesOf(statement)).toEqual([BLUE_WATER]);
});

test('a CSV with semicolons and two amount columns: pending rows and the row of sums are no lines', () => {
  const statement = statementOf(fixture('lockbox.csv'));
  expect(amounts(statement)).toEqual([120410, -1200]);
  expect(statement).toMatchObject({ pendingLines: 1, fromDate: '2026-11-05', proof: { result: 'not-stated' } });
});

test('a credit that was taken back goes out, whether debits have a minus or not', () => {
  const text =
    'Date,Text,Credit,Debit\n11/05/2026,A,5.00,\n11/06/2026,B,-5.00,\n11/07/2026,C,,3.00\n11/08/2026,D,,-2.00\n';
  expect(amounts(statementOf(text))).toEqual([500, -500, -300, -200]);
});

test('a row missing from a CSV with a running balance is named by the row after it', () => {
  const text = fixture('checking.csv').replace(/^CREDIT,11\/10.*\n/m, '');
  expect(statementOf(text).proof).toMatchObject({ result: 'failed', place: 'line 6', differenceCents: 9650 });
});

test('days above 12 tell that the day comes first', () => {
  const statement = statementOf('Date,Text,Amount\n03/11/2026,A,1.00\n25/11/2026,B,2.00\n');
  expect(statement.lines.map(({ bookedDate }) => bookedDate)).toEqual(['2026-11-03', '2026-11-25']);
});

test('OFX 1 without end tags and OFX 2 with them give the same line', () => {
  const sgml = statementOf(fixture('checking.ofx'));
  const xml = statementOf(fixture('checking-2.ofx'));
  expect(amounts(sgml)).toEqual([18245, -90000, -4000]);
  expect(sgml.lines.map(({ kind }) => kind)).toEqual(['ach', 'other', 'returned']);
  expect(sgml.lines[1]?.texts).toEqual(['SMITH & SONS PROPERTY']);
  expect(sgml.lines[2]?.checkNumber).toBe('221');
  expect(sgml).toMatchObject({ accountNumber: '88104471', closingCents: 541295, fromDate: '2026-11-09' });
  expect(xml.lines[0]).toMatchObject({ cents: 18245, transactionId: '202611120001', bookedDate: '2026-11-12' });
  expect([tracesOf(sgml), tracesOf(xml)]).toEqual([[BLUE_WATER], [BLUE_WATER]]);
});

test('BAI2: control totals are proved, funds types are passed over, a wrapped trace number is whole', () => {
  const statement = statementOf(fixture('prior-day.bai'));
  expect(amounts(statement)).toEqual([18245, 4000, 150000, -7000]);
  expect(statement).toMatchObject({ accountNumber: '88104471', openingCents: 500000, closingCents: 665245 });
  expect(statement.proof.result).toBe('proved');
  expect(statement.lines.map(({ kind }) => kind)).toEqual(['ach', 'check', 'check', 'returned']);
  expect(statement.lines[1]?.texts[0]).toBe('COUNTER DEPOSIT, MAIN STREET');
  expect(tracesOf(statement)).toEqual([BLUE_WATER]);
});

test('camt.053 with a namespace prefix: a batch becomes its parts, pending entries stay out, balances are proved', () => {
  const statement = statementOf(fixture('statement.camt053.xml'));
  expect(amounts(statement)).toEqual([18245, 10000, -4000]);
  expect(statement).toMatchObject({ pendingLines: 1, proof: { result: 'proved' }, accountNumber: '88104471' });
  expect(statement.lines.map(({ kind }) => kind)).toEqual(['ach', 'ach', 'returned']);
  expect(tracesOf(statement)).toEqual([BLUE_WATER]);
});

test('a file with one bad place is refused as a whole, with the place and the cause', () => {
  expect(faultOf('Date,Text,Amount\n11/05/2026,A,12.x0\n')).toBe(
    'line 2: “12.x0” in Amount is no amount. Write it as 1250.00.',
  );
  expect(faultOf('Date,Text,Amount\n11/05/2026,"A,1.00\n')).toBe(
    'line 2: A quotation mark is opened and never closed.',
  );
  expect(faultOf(fixture('checking.ofx').replace('</OFX>', ''))).toMatch(/^line 47: The file ends in the middle/);
  expect(faultOf(fixture('checking.ofx').replace('<TRNAMT>182.45', '<TRNAMT>abc'))).toMatch(/^line 20: TRNAMT “abc”/);
  expect(faultOf(fixture('prior-day.bai').replace('16,301,4000', '16,301,4001'))).toMatch(
    /^line 10: The account total \(49\) says \$15,237\.35, the file holds \$15,237\.36/,
  );
  expect(faultOf(fixture('prior-day.bai').replace(/99,.*/, ''))).toMatch(/^line 11: The file ends without its trailer/);
  const camt = fixture('statement.camt053.xml');
  expect(faultOf(camt.replace('>4<', '>5<'))).toMatch(/^statement 1: The bank states 5 entries \(TxsSummry\)/);
  expect(faultOf(camt.slice(0, 2000))).toMatch(/^line \d+: The XML is broken off/);
  expect(faultOf(camt.replace('?>', '?><!DOCTYPE x>'))).toMatch(/document type declaration/);
  expect(faultOf('<html><body>Sign in</body></html>')).toMatch(/no bank statement that Cleanclaim reads/);
  expect(faultOf('')).toBe('line 1: The file is empty. Export it again.');
});

test('balances that do not fit their lines are a failed proof with the difference', () => {
  const camt = fixture('statement.camt053.xml').replace('5242.45', '5242.46');
  expect(statementOf(camt).proof).toMatchObject({ result: 'failed', differenceCents: 1 });
});

test('a heading that names no day or amount asks for its columns', () => {
  const result = read('Wann,Was,Wieviel\n2026-11-05,A,1.00\n');
  expect(result).toMatchObject({ ok: false, fault: { code: 'columns', columns: ['Wann', 'Was', 'Wieviel'] } });
});
