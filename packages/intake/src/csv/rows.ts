import type { IntakeFault } from '@cleanclaim/billing/encounters';
import { parse } from 'csv-parse/sync';
import { cleanText } from '../common/people.ts';
import { columnOf } from './columns.ts';

/** One line of the file under its header; `number` counts rows as a spreadsheet does, the header being row 1. */
export interface SuperbillRow {
  number: number;
  cells: ReadonlyMap<string, string>;
}

export interface SuperbillTable {
  rows: SuperbillRow[];
  faults: IntakeFault[];
  /** Header cells that are no column of ours. */
  unknownHeaders: string[];
  /** Columns given twice; the first was read. */
  doubledColumns: string[];
}

const DELIMITERS = [',', ';', '\t', '|'];

/** Broken quotes after which reading goes on at the next line; more means that the file is not CSV at all. */
const RECOVERY_LIMIT = 5;

/** The delimiter under which the header names most columns; undefined when none gives two columns of ours. */
export function detectDelimiter(text: string): string | undefined {
  const header = /^\ufeff?(?:[ \t]*(?:\r\n|\r|\n))*([^\r\n]*)/.exec(text.slice(0, 20_000))?.[1] ?? '';
  const scored = DELIMITERS.map((delimiter) => {
    const cells = header.split(delimiter).map((cell) => cell.replace(/^"|"$/g, ''));
    return { delimiter, known: cells.filter((cell) => columnOf(cell) !== undefined).length };
  }).sort((a, b) => b.known - a.known);
  const best = scored[0];
  return best && best.known >= 2 ? best.delimiter : undefined;
}

interface RawRecord {
  record: string[];
  info: { bytes: number };
}

/** Splits a superbill into rows under its header. A row with a broken quote or too many cells is a fault. */
export function splitRows(text: string, delimiter: string): SuperbillTable {
  const table: SuperbillTable = { rows: [], faults: [], unknownHeaders: [], doubledColumns: [] };
  const bytes = new TextEncoder().encode(text);
  let columns: (string | undefined)[] | undefined;
  let number = 0;
  let start = 0;
  for (let recoveries = 0; start < bytes.length; recoveries++) {
    const rest = bytes.subarray(start);
    const { records, unclosed } = parseRecords(rest, delimiter);
    let read = 0;
    let broken = unclosed;
    for (const { record, info } of records) {
      if (columns && countLineEnds(rest, read, info.bytes) > 1 && !isBlank(record) && isTorn(record, columns)) {
        broken = true;
        break;
      }
      read = info.bytes;
      number += 1;
      if (isBlank(record)) continue;
      if (!columns) columns = readHeader(record, table);
      else addRow(table, columns, record, number);
    }
    if (!broken) break;
    number += 1;
    table.faults.push(quoteFault(number, recoveries >= RECOVERY_LIMIT));
    if (recoveries >= RECOVERY_LIMIT) break;
    start += nextLine(rest, read);
  }
  return table;
}

function parseRecords(bytes: Uint8Array, delimiter: string): { records: RawRecord[]; unclosed: boolean } {
  let unclosed = false;
  const options = {
    delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_skip: (): undefined => {
      unclosed = true;
    },
  } as const;
  const records: unknown = parse(bytes, options);
  return { records: records as RawRecord[], unclosed };
}

function isBlank(record: readonly string[]): boolean {
  return record.every((cell) => cell.trim() === '');
}

/** Columns in which a cell may hold several lines. */
const MULTILINE_COLUMNS = new Set(['note', 'description', 'address', undefined]);

/** True for a record of several lines that an unclosed quotation mark put together. */
function isTorn(record: readonly string[], columns: readonly (string | undefined)[]): boolean {
  if (record.length !== columns.length) return true;
  return record.some((cell, i) => /[\r\n]/.test(cell.trim()) && !MULTILINE_COLUMNS.has(columns[i]));
}

/** Line ends of a record with its own, `\r\n` counted once. */
function countLineEnds(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) count += 1;
  }
  return count;
}

function nextLine(bytes: Uint8Array, from: number): number {
  for (let i = from; i < bytes.length; i++) {
    if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) return i + 1;
  }
  return bytes.length;
}

function quoteFault(number: number, last: boolean): IntakeFault {
  const cause = 'A quotation mark in this row is not closed. Close it or double it inside the cell.';
  const stop = ' Too many rows have this fault, so the rest of the file was not read.';
  return { place: `row ${number}`, code: 'quote-not-closed', message: last ? cause + stop : cause };
}

function readHeader(record: readonly string[], table: SuperbillTable): (string | undefined)[] {
  const seen = new Set<string>();
  return record.map((cell) => {
    const name = columnOf(cell);
    if (name === undefined) {
      if (cell.trim() !== '') table.unknownHeaders.push(cleanText(cell).slice(0, 40));
      return undefined;
    }
    if (seen.has(name)) {
      table.doubledColumns.push(name);
      return undefined;
    }
    seen.add(name);
    return name;
  });
}

function addRow(
  table: SuperbillTable,
  columns: readonly (string | undefined)[],
  record: readonly string[],
  number: number,
): void {
  const extra = record.slice(columns.length).some((cell) => cell.trim() !== '');
  if (record.length < columns.length || extra) {
    table.faults.push({
      place: `row ${number}`,
      code: 'wrong-column-count',
      message: `The row has ${record.length} cells and the header ${columns.length}. Check for a missing or extra delimiter.`,
    });
    return;
  }
  const cells = new Map<string, string>();
  columns.forEach((name, i) => {
    if (name !== undefined) cells.set(name, (record[i] ?? '').trim());
  });
  table.rows.push({ number, cells });
}
