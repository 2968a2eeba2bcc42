import { type IsoDate, parseDate, parseDollars } from '../kernel/index.ts';
import { type CsvRow, csvRows } from './csv-rows.ts';
import { feeSchedule, feesOverlap } from './fee-schedule.ts';
import type { Fee, FeeSchedule } from './types.ts';

/** A schedule, or the first thing wrong with the file, its place (`row 7`) and the fix. */
export type FeeScheduleResult = { ok: true; schedule: FeeSchedule } | FeeScheduleProblem;

interface FeeScheduleProblem {
  ok: false;
  place: string;
  message: string;
}

type Column = 'code' | 'modifier' | 'charge' | 'from' | 'to';
type Columns = Partial<Record<Column, number>>;

/** Headings that practices write, by column; case and spaces aside. */
const HEADINGS: Record<Column, readonly string[]> = {
  code: ['code', 'procedure', 'procedurecode', 'cpt', 'hcpcs', 'cpt/hcpcs'],
  modifier: ['modifier', 'mod'],
  charge: ['charge', 'fee', 'price', 'amount'],
  from: ['from', 'effective', 'effectivedate', 'startdate'],
  to: ['to', 'through', 'until', 'enddate'],
};

function problem(line: number, message: string): FeeScheduleProblem {
  return { ok: false, place: `row ${line}`, message };
}

function findColumns(header: CsvRow): Columns {
  const names = header.cells.map((cell) => cell.toLowerCase().replace(/\s+/g, ''));
  const columns: Columns = {};
  for (const column of Object.keys(HEADINGS) as Column[]) {
    const index = names.findIndex((name) => HEADINGS[column].includes(name));
    if (index >= 0) columns[column] = index;
  }
  return columns;
}

/** ISO or US (`1/31/2026`) writing of a day. */
function readDay(text: string): IsoDate | undefined {
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  return parseDate(us ? `${us[3]}-${us[1]?.padStart(2, '0')}-${us[2]?.padStart(2, '0')}` : text);
}

function readFee(row: CsvRow, columns: Columns): { ok: true; fee: Fee } | FeeScheduleProblem {
  const cell = (column: Column) => row.cells[columns[column] ?? -1]?.trim() ?? '';
  const code = cell('code').toUpperCase();
  if (!/^[A-Z0-9]{5}$/.test(code)) return problem(row.line, `"${code}" is no procedure code: five letters or digits.`);
  const modifier = cell('modifier').toUpperCase();
  if (!/^([A-Z0-9]{2})?$/.test(modifier)) {
    return problem(row.line, `"${modifier}" is no modifier: two letters or digits, or empty.`);
  }
  const chargeCents = parseDollars(cell('charge'));
  if (chargeCents === undefined || chargeCents < 0) {
    return problem(row.line, `"${cell('charge')}" is no charge for ${code}: dollars and cents, for example 125.00.`);
  }
  const from = readDay(cell('from'));
  if (from === undefined) {
    return problem(row.line, `${code} has no first day: write "from" as 2026-01-01 or 1/1/2026.`);
  }
  const to = cell('to') === '' ? undefined : readDay(cell('to'));
  if (cell('to') !== '' && (to === undefined || to < from)) {
    return problem(row.line, `${code} has no good last day: "to" is empty or a day on or after "from".`);
  }
  return {
    ok: true,
    fee: { code, ...(modifier === '' ? {} : { modifier }), chargeCents, from, ...(to === undefined ? {} : { to }) },
  };
}

/**
 * Reads a practice's fee schedule from CSV: a heading row with code, charge and from, and where wanted modifier and
 * to, in any order; one price of one unit per row. Two prices for one code, modifier and day are refused.
 * @returns the schedule, or the first problem; a price list is taken whole or not at all.
 */
export function parseFeeScheduleCsv(text: string): FeeScheduleResult {
  const csv = csvRows(text);
  if (!csv.ok) return problem(csv.line, 'A quotation mark is opened and never closed.');
  const [header, ...rows] = csv.rows;
  if (!header) return { ok: false, place: 'row 1', message: 'The file is empty.' };
  const columns = findColumns(header);
  const missing = (['code', 'charge', 'from'] as const).filter((column) => columns[column] === undefined);
  if (missing.length > 0) {
    return problem(header.line, `The first row names no column "${missing.join('", "')}". Name the columns there.`);
  }
  if (rows.length === 0) return problem(header.line, 'There are column names but no prices.');
  const byKey = new Map<string, { fee: Fee; line: number }[]>();
  const fees: Fee[] = [];
  for (const row of rows) {
    const result = readFee(row, columns);
    if (!result.ok) return result;
    const { fee } = result;
    const key = `${fee.code}-${fee.modifier ?? ''}`;
    const same = byKey.get(key) ?? [];
    const clash = same.find((other) => feesOverlap(other.fee, fee));
    if (clash)
      return problem(row.line, `${key.replace(/-$/, '')} has a price for these days in row ${clash.line} too.`);
    byKey.set(key, [...same, { fee, line: row.line }]);
    fees.push(fee);
  }
  return { ok: true, schedule: feeSchedule(fees) };
}
