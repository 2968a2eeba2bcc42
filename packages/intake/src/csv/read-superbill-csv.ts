import type { IntakeChart, IntakeResult } from '@cleanclaim/billing/encounters';
import { decodeText, ENCODING_FINDING } from '../common/decode-text.ts';
import { addFinding, chartsLimitFault, refuse, resultOfParts } from '../common/findings.ts';
import { CHARTS_LIMIT, LINES_LIMIT, TEXT_LINES_LIMIT } from '../limits.ts';
import { detectDelimiter, splitRows } from './rows.ts';
import { readServiceLine, type ServiceLine } from './service-line.ts';
import { visitChart } from './visit-chart.ts';

/**
 * Reads a superbill: a header row, then one row for each service line. Rows with the same mrn and visit number (or
 * date, without one) are one visit. A bad row is a fault with its number and the others go on. The columns are in
 * this package's README. Never throws.
 */
export function readSuperbillCsv(bytes: Uint8Array): IntakeResult {
  const { text, encoding } = decodeText(bytes);
  const delimiter = detectDelimiter(text);
  if (delimiter === undefined) {
    const cause =
      'The first row names no columns of a superbill, under comma, semicolon, tab or bar. Add a header with mrn.';
    return refuse('row 1', 'header-missing', cause);
  }
  if (hasTooManyLines(text)) {
    const cause = `The file has more than ${TEXT_LINES_LIMIT} lines, blank ones counted. Delete blank lines or split it.`;
    return refuse('', 'too-many-lines', cause);
  }
  const table = splitRows(text, delimiter);
  if (table.rows.length > 0 && !table.rows[0]?.cells.has('mrn')) {
    return refuse('row 1', 'column-missing', 'The header has no mrn column, so the patients cannot be told. Add it.');
  }
  if (table.cutAtRow !== undefined) {
    const cause = `The file has more than ${LINES_LIMIT} rows. Split it so that the rows of a visit stay in one file.`;
    return refuse(`row ${table.cutAtRow}`, 'too-many-rows', cause);
  }
  const faults = [...table.faults];
  /** First row of a visit past the limit; rows of the visits before it are still taken. */
  let unread: number | undefined;
  const visits = new Map<string, [ServiceLine, ...ServiceLine[]]>();
  for (const row of table.rows) {
    const read = readServiceLine(row);
    if ('fault' in read) {
      faults.push(read.fault);
      continue;
    }
    const key = JSON.stringify([read.line.mrn, read.line.visitNumber || (read.line.dateOfService ?? '')]);
    const visit = visits.get(key);
    if (visit) visit.push(read.line);
    else if (visits.size < CHARTS_LIMIT) visits.set(key, [read.line]);
    else unread ??= row.number;
  }
  if (unread !== undefined) faults.push(chartsLimitFault(`row ${unread}`));
  const charts = [...visits.values()].map(visitChart);
  addFileFindings(charts, encoding, table.unknownHeaders, table.doubledColumns);
  faults.sort((a, b) => Number(a.place.slice(4)) - Number(b.place.slice(4)));
  return resultOfParts(charts, faults, {
    place: 'row 2',
    code: 'no-rows',
    message: 'The file has a header but no rows below it.',
  });
}

function hasTooManyLines(text: string): boolean {
  let lines = 0;
  for (const _ of text.matchAll(/\r\n|\n|\r/g)) {
    lines += 1;
    if (lines > TEXT_LINES_LIMIT) return true;
  }
  return false;
}

/** What is true of the whole file stands on its first chart. */
function addFileFindings(
  charts: readonly IntakeChart[],
  encoding: string,
  unknown: readonly string[],
  doubled: readonly string[],
): void {
  const first = charts[0];
  if (!first) return;
  if (encoding !== 'utf-8') for (const chart of charts) addFinding(chart.findings, '', ENCODING_FINDING);
  if (unknown.length > 0) {
    addFinding(
      first.findings,
      'row 1',
      `These columns are not known and were not read: ${unknown.slice(0, 20).join(', ')}.`,
    );
  }
  if (doubled.length > 0) {
    addFinding(
      first.findings,
      'row 1',
      `These columns are given twice and the first was read: ${doubled.slice(0, 20).join(', ')}.`,
    );
  }
}
