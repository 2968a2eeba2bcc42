import type { IntakeFault } from '@cleanclaim/billing/encounters';
import { parse } from 'csv-parse/sync';
import { cleanText } from '../common/people.ts';
import { LINES_LIMIT, PARTS_LIMIT } from '../limits.ts';
import { findOpenQuote } from './check-quotes.ts';
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
  /** The row at which reading stopped, past `LINES_LIMIT`. */
  cutAtRow?: number;
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

interface Reading {
  table: SuperbillTable;
  delimiter: string;
  columns: (string | undefined)[] | undefined;
  /** The number of the last row, as a spreadsheet counts. */
  number: number;
  /** Rows that are not blank. */
  kept: number;
  recoveries: number;
  stopped: boolean;
}

/**
 * Splits a superbill into rows under its header. A row with a broken quote or too many cells is a fault; reading goes
 * on at the line after the one where a broken row starts.
 */
export function splitRows(text: string, delimiter: string): SuperbillTable {
  const table: SuperbillTable = { rows: [], faults: [], unknownHeaders: [], doubledColumns: [] };
  const reading = { table, delimiter, columns: undefined, number: 0, kept: 0, recoveries: 0, stopped: false };
  readPart(text.replace(/^\ufeff/, ''), reading);
  return table;
}

/** Reads whole lines. Those before a quotation mark that never closes go to the parser, then those after its line. */
function readPart(text: string, reading: Reading): void {
  for (let position = 0; position < text.length && !reading.stopped; ) {
    const rest = text.slice(position);
    const open = findOpenQuote(rest, reading.delimiter);
    const end = open ? lineStart(rest, open.position) : rest.length;
    readRecords(rest.slice(0, end), reading);
    if (!open || reading.stopped) return;
    addQuoteFault(reading, open.tooMany);
    position += nextLine(rest, end);
  }
}

interface CsvRecord {
  cells: string[];
  /** The byte after the record and its line end. */
  end: number;
}

/** One parse. What is left behind the last record, where a mark is open for the parser after all, is not in it. */
function parseRecords(bytes: Uint8Array, delimiter: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  parse(bytes, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    on_record: (cells: string[], info: { bytes: number }): null => {
      records.push({ cells: cells.length > PARTS_LIMIT ? cells.slice(0, PARTS_LIMIT) : cells, end: info.bytes });
      return null;
    },
  });
  return records;
}

function readRecords(text: string, reading: Reading): void {
  const bytes = new TextEncoder().encode(text);
  let start = 0;
  for (const { cells, end } of parseRecords(bytes, reading.delimiter)) {
    if (reading.columns && isTorn(cells, reading.columns)) readTorn(bytes.subarray(start, end), reading);
    else addRecord(reading, cells);
    if (reading.stopped) return;
    start = end;
  }
  if (start < bytes.length) readTorn(bytes.subarray(start), reading);
}

/** The first line of a torn record is a fault; the lines after it are read on their own. */
function readTorn(bytes: Uint8Array, reading: Reading): void {
  const torn = new TextDecoder().decode(bytes);
  addQuoteFault(reading, false);
  if (!reading.stopped) readPart(torn.slice(nextLine(torn, 0)), reading);
}

function addRecord(reading: Reading, cells: string[]): void {
  reading.number += 1;
  if (isBlank(cells)) return;
  if (reading.columns) addRow(reading.table, reading.columns, cells, reading.number);
  else reading.columns = readHeader(cells, reading.table);
  reading.kept += 1;
  if (reading.kept > LINES_LIMIT) {
    reading.table.cutAtRow = reading.number;
    reading.stopped = true;
  }
}

function isBlank(record: readonly string[]): boolean {
  return record.every((cell) => cell.trim() === '');
}

/** Columns in which a cell may hold several lines. */
const MULTILINE_COLUMNS = new Set(['note', 'description', 'address', undefined]);

/** True for a record of several lines that an unclosed quotation mark put together. */
function isTorn(record: readonly string[], columns: readonly (string | undefined)[]): boolean {
  if (isBlank(record) || !record.some((cell) => /[\r\n]/.test(cell))) return false;
  if (record.length !== columns.length) return true;
  return record.some((cell, i) => /[\r\n]/.test(cell.trim()) && !MULTILINE_COLUMNS.has(columns[i]));
}

function isLineEnd(text: string, position: number): boolean {
  const char = text.charCodeAt(position);
  return char === 0x0a || (char === 0x0d && text.charCodeAt(position + 1) !== 0x0a);
}

function nextLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (isLineEnd(text, i)) return i + 1;
  return text.length;
}

function lineStart(text: string, position: number): number {
  for (let i = position - 1; i >= 0; i--) if (isLineEnd(text, i)) return i + 1;
  return 0;
}

/** Puts a fault on the next row. Past the limit on recoveries it says that the rest is not read. */
function addQuoteFault(reading: Reading, tooMany: boolean): void {
  reading.number += 1;
  reading.stopped = tooMany || reading.recoveries >= RECOVERY_LIMIT;
  reading.recoveries += 1;
  const cause = 'A quotation mark in this row is not closed. Close it or double it inside the cell.';
  const stop = ' Too many rows have this fault, so the rest of the file was not read.';
  const message = reading.stopped ? cause + stop : cause;
  reading.table.faults.push({ place: `row ${reading.number}`, code: 'quote-not-closed', message });
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
