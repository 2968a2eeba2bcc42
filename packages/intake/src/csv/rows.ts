import type { IntakeFault } from '@cleanclaim/billing/encounters';
import { cleanText } from '../common/people.ts';
import { LINES_LIMIT, PARTS_LIMIT } from '../limits.ts';
import { columnOf } from './columns.ts';
import { readRecord } from './records.ts';

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

/**
 * Splits a superbill into rows under its header. A row with a broken quote or too many cells is a fault; reading goes
 * on at the line after the one where a broken row starts.
 */
export function splitRows(text: string, delimiter: string): SuperbillTable {
  const table: SuperbillTable = { rows: [], faults: [], unknownHeaders: [], doubledColumns: [] };
  let columns: (string | undefined)[] | undefined;
  let [number, kept, recoveries, position] = [0, 0, 0, 0];
  while (position < text.length) {
    const record = readRecord(text, position, delimiter, PARTS_LIMIT);
    number += 1;
    const torn =
      columns !== undefined && record.innerLines > 0 && !isBlank(record.cells) && isTorn(record.cells, columns);
    if (record.unclosed || torn) {
      const last = recoveries >= RECOVERY_LIMIT;
      table.faults.push(quoteFault(number, last));
      if (last) break;
      recoveries += 1;
      position = nextLine(text, position);
      continue;
    }
    position = record.end;
    if (isBlank(record.cells)) continue;
    if (columns) addRow(table, columns, record.cells, number);
    else columns = readHeader(record.cells, table);
    kept += 1;
    if (kept > LINES_LIMIT) {
      table.cutAtRow = number;
      break;
    }
  }
  return table;
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

function nextLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === 0x0a || (char === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) return i + 1;
  }
  return text.length;
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
