import { parseDollars } from '../../kernel/index.ts';
import { csvRows } from '../csv-rows.ts';
import { orderTerms } from './order-terms.ts';
import type { ContractRate, ContractTerm } from './types.ts';

/** What is wrong with one line, 1-based, and the fix. */
export interface ContractLineProblem {
  line: number;
  message: string;
}

export interface ContractLines {
  terms: ContractTerm[];
  problems: ContractLineProblem[];
}

type Column = 'code' | 'modifier' | 'amount' | 'how';
type Columns = Readonly<Partial<Record<Column, number>>>;
interface Row {
  line: number;
  cells: readonly string[];
}

/** Headings that payers and spreadsheets write, by column; case and spaces aside. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  code: ['code', 'procedure', 'procedurecode', 'cpt', 'hcpcs', 'cpt/hcpcs', 'cptcode', 'cdt'],
  modifier: ['modifier', 'mod'],
  amount: ['amount', 'rate', 'fee', 'allowed', 'allowable', 'price', 'feeamount'],
  how: ['how', 'basis', 'per', 'unit', 'of'],
};

/** Words of the column "how" by the rate that they mean; empty is an amount for each unit. */
const HOWS: Readonly<Record<ContractRate['how'], readonly string[]>> = {
  'per-unit': ['', 'unit', 'per unit', 'each'],
  'percent-of-charge': ['charge', 'of charge', 'percent of charge', '% of charge', 'billed'],
  'percent-of-medicare': ['medicare', 'of medicare', 'percent of medicare', '% of medicare'],
  'per-day': ['day', 'per day', 'per diem'],
  'per-case': ['case', 'per case', 'stay', 'case rate'],
};

const PATTERN = /^([0-9A-Z]{0,4}\*|[0-9A-Z]{4,5})$/;

function rowsOf(text: string): { ok: true; rows: readonly Row[] } | { ok: false; line: number } {
  if (!text.includes('\t')) return csvRows(text);
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const rows = lines.map((line, i) => ({ line: i + 1, cells: line.split('\t') }));
  return { ok: true, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}

/** Columns by the headings of the first row; without headings code and amount, or code, modifier and amount. */
function columnsOf(first: Row): { columns: Columns; hasHeading: boolean } {
  const names = first.cells.map((cell) => cell.toLowerCase().replace(/\s+/g, ''));
  const columns: Partial<Record<Column, number>> = {};
  for (const column of Object.keys(HEADINGS) as Column[]) {
    const index = names.findIndex((name) => HEADINGS[column].includes(name));
    if (index >= 0) columns[column] = index;
  }
  if (columns.code !== undefined || columns.amount !== undefined) return { columns, hasHeading: true };
  const plain: Columns = first.cells.length > 2 ? { code: 0, modifier: 1, amount: 2, how: 3 } : { code: 0, amount: 1 };
  return { columns: plain, hasHeading: false };
}

function howOf(text: string): ContractRate['how'] | undefined {
  const word = text.trim().toLowerCase();
  return (Object.keys(HOWS) as ContractRate['how'][]).find((how) => HOWS[how].includes(word));
}

function rateOf(amount: string, how: string): ContractRate | string {
  const kind = howOf(how);
  if (kind === undefined) return `"${how}" is no way to pay: unit, charge, medicare, day or case.`;
  const plain = amount.trim();
  if (kind === 'percent-of-charge' || kind === 'percent-of-medicare') {
    const match = /^(\d{1,4})(?:\.(\d{1,2}))?\s*%?$/.exec(plain);
    const share = match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : 0;
    if (share < 1 || share > 100_000) return `"${plain}" is no percentage: 85 or 110.5, for example.`;
    return { how: kind, share };
  }
  if (plain.endsWith('%')) return `"${plain}": say of what in the column "how", charge or medicare.`;
  const cents = parseDollars(plain);
  if (cents === undefined || cents < 1) return `"${plain}" is no amount: dollars and cents, for example 92.50.`;
  return { how: kind, cents };
}

function termOf(row: Row, columns: Columns): ContractTerm | string {
  const cell = (column: Column) => row.cells[columns[column] ?? -1]?.trim() ?? '';
  const code = cell('code').toUpperCase();
  if (!PATTERN.test(code)) return `"${code}" is no code: 99213, R0450, D470, or a start with a star, as 992*.`;
  const modifier = cell('modifier').toUpperCase();
  if (!/^([A-Z0-9]{2})?$/.test(modifier)) return `"${modifier}" is no modifier: two letters or digits, or empty.`;
  const rate = rateOf(cell('amount'), cell('how'));
  if (typeof rate === 'string') return `${code}: ${rate}`;
  return { codes: [code], ...(modifier === '' ? {} : { modifier }), rate };
}

/**
 * Reads the rates of a contract as a spreadsheet or a CSV file gives them, one a line: code, amount, and where wanted
 * modifier and how (unit, charge, medicare, day, case), in any order under headings, else code, modifier, amount, how.
 * Tabs or commas.
 * @returns the lines that could be read, the narrowest first, and every line that could not with its cause.
 */
export function parseContractLines(text: string): ContractLines {
  const table = rowsOf(text);
  if (!table.ok) {
    return { terms: [], problems: [{ line: table.line, message: 'A quotation mark is opened and never closed.' }] };
  }
  const [first, ...others] = table.rows;
  if (!first) return { terms: [], problems: [{ line: 1, message: 'There are no lines.' }] };
  const { columns, hasHeading } = columnsOf(first);
  if (columns.code === undefined || columns.amount === undefined) {
    const missing = columns.code === undefined ? 'code' : 'amount';
    return { terms: [], problems: [{ line: first.line, message: `No column is called "${missing}".` }] };
  }
  const seen = new Map<string, number>();
  const terms: ContractTerm[] = [];
  const problems: ContractLineProblem[] = [];
  for (const row of hasHeading ? others : table.rows) {
    const term = termOf(row, columns);
    if (typeof term === 'string') {
      problems.push({ line: row.line, message: term });
      continue;
    }
    const key = [...term.codes, term.modifier].filter(Boolean).join('-');
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, row.line);
      terms.push(term);
    } else problems.push({ line: row.line, message: `${key} has a rate in line ${before} too.` });
  }
  if (terms.length === 0 && problems.length === 0) {
    problems.push({ line: first.line, message: 'There are headings and no rates.' });
  }
  return { terms: orderTerms(terms), problems };
}
