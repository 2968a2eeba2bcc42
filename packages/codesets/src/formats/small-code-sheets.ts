import type { CodeSetName } from '../types.ts';
import { codeSetOf, dayBefore, isoDate, listResult, type RawCode } from './code-rows.ts';
import type { CodeFile, CodeFormat, FileRelease } from './format.ts';
import { refused } from './read-text.ts';
import { calendarRelease, releaseOf } from './release-of.ts';
import { hasColumns, readSheet, type Sheet } from './sheet.ts';

const NAME_IT = 'Name the release by its year or month with --release, for example 2026 or 2026-07.';

/** A set that comes as two columns under names of its own. */
function twoColumns(
  set: CodeSetName,
  title: string,
  shapes: readonly (readonly [code: string, label: string])[],
): CodeFormat {
  const shapeOf = (head: string) => shapes.find((names) => hasColumns(head, names));
  return {
    id: `${set}-sheet`,
    title,
    recognize: ({ head }) => shapeOf(head) !== undefined,
    read: (file) => {
      const names = shapeOf(file.text.slice(0, 8192));
      if (names === undefined) return refused('header', `The first row must name the columns of ${title}.`);
      const read = readSheet(file.text, names);
      if (!read.ok) return read;
      const named = releaseOf(file, calendarRelease(file.fileName));
      if (named === undefined) return refused('release', NAME_IT);
      const [code, label] = [read.sheet.column(names[0]), read.sheet.column(names[1])];
      const { rows } = read.sheet;
      const raw = rows.map((row): RawCode => ({ line: row.line, code: code(row), label: label(row) }));
      // Numbers that are kept free stand in the list of places of service too.
      const assigned = raw.filter((row) => !/^unassigned$/i.test(row.label));
      return listResult({ name: set, release: named.release, effectiveFrom: named.from }, assigned, rows.length);
    },
  };
}

/** HCPCS modifiers as a sheet of code and description. */
export const modifierSheet = twoColumns('modifier', 'modifiers (CSV)', [
  ['mod_code', 'mod_description'],
  ['modifier', 'description'],
]);

/** The place of service codes of CMS as a sheet. */
export const placeOfServiceSheet = twoColumns('pos', 'places of service (CSV)', [
  ['pos_code', 'pos_name'],
  ['place of service code(s)', 'place of service name'],
]);

/** Revenue codes of the National Uniform Billing Committee, from whoever licenses them, as a sheet. */
export const revenueSheet = twoColumns('revenue', 'revenue codes (CSV)', [
  ['revenue_code', 'description'],
  ['revenue code', 'description'],
]);

const ADJUSTMENT = ['adj_code', 'adj_type', 'adj_description', 'adj_start_date', 'adj_end_date'];
const ADJUSTMENT_SETS: Readonly<Record<string, CodeSetName>> = {
  group: 'claim-adjustment-group',
  carc: 'carc',
  rarc: 'rarc',
};

/** CARC, RARC and group codes in one sheet. An end date is the day on which the code is no longer in use. */
export const adjustmentSheet: CodeFormat = {
  id: 'adjustment-sheet',
  title: 'CARC, RARC and group codes (CSV)',
  recognize: ({ head }) => hasColumns(head, ADJUSTMENT),
  read: (file) => {
    const read = readSheet(file.text, ADJUSTMENT);
    if (!read.ok) return read;
    const named = releaseOf(file, calendarRelease(file.fileName));
    if (named === undefined) return refused('release', NAME_IT);
    const { rows, column } = read.sheet;
    const [code, type, label] = ['adj_code', 'adj_type', 'adj_description'].map(column) as [Column, Column, Column];
    const [start, end] = [column('adj_start_date'), column('adj_end_date')];
    const raw = new Map<CodeSetName, RawCode[]>();
    for (const row of rows) {
      const set = ADJUSTMENT_SETS[type(row).toLowerCase()];
      if (set === undefined)
        return refused(`line ${row.line}`, `'${type(row).slice(0, 12)}' is not CARC, RARC or Group.`);
      const made = {
        line: row.line,
        code: code(row),
        label: label(row),
        from: start(row),
        to: lastDay(start(row), end(row)),
      };
      raw.set(set, [...(raw.get(set) ?? []), made]);
    }
    const releases: FileRelease[] = [];
    for (const [name, own] of raw) {
      if (file.set !== undefined && file.set !== name) continue;
      const made = codeSetOf({ name, release: named.release, effectiveFrom: named.from }, own);
      if (!made.ok) return made;
      releases.push({ kind: 'codes', set: made.set });
    }
    return { ok: true, rows: rows.length, releases };
  },
};

type Column = ReturnType<Sheet['column']>;

/** Last day (as the file writes dates when it cannot be read, so that the fault is named later). */
function lastDay(start: string, end: string): string {
  const day = isoDate(end);
  if (day === undefined) return end;
  const before = dayBefore(day);
  return before < (isoDate(start) ?? '') ? day : before;
}

const NUCC = ['code', 'grouping', 'classification', 'specialization'];

/** NUCC publishes in January (`.0`, in force on April 1) and in July (`.1`, October 1): its release and first day. */
function nuccRelease(year: string, version: string): { release: string; from: string } | undefined {
  if (!/^\d{2}(\d{2})?$/.test(year) || !/^[01]$/.test(version)) return undefined;
  const short = year.slice(-2);
  return { release: `${short}.${version}`, from: `20${short}-${version === '0' ? '04' : '10'}-01` };
}

function nuccReleaseOf(file: CodeFile, year: string, version: string) {
  const inName = /taxonomy[-_]?(\d{2})([01])(?!\d)/i.exec(file.fileName);
  const found = nuccRelease(year, version) ?? nuccRelease(inName?.[1] ?? '', inName?.[2] ?? '');
  const asked = /^(\d{2})\.([01])$/.exec(file.release ?? '');
  const named = file.release === undefined ? found : nuccRelease(asked?.[1] ?? '', asked?.[2] ?? '');
  const from = file.effective ?? named?.from;
  const release = file.release ?? named?.release;
  return release === undefined ? undefined : from === undefined ? releaseOf(file, undefined) : { release, from };
}

/** The Health Care Provider Taxonomy of NUCC (nucc_taxonomy_YYV.csv). */
export const taxonomySheet: CodeFormat = {
  id: 'taxonomy-sheet',
  title: 'NUCC provider taxonomy (CSV)',
  recognize: ({ head }) => hasColumns(head, NUCC),
  read: (file) => {
    const read = readSheet(file.text, NUCC);
    if (!read.ok) return read;
    const { rows, column } = read.sheet;
    const first = rows[0];
    const named = first && nuccReleaseOf(file, column('year')(first), column('version')(first));
    if (named === undefined) return refused('release', 'Name the release with --release, for example 26.1.');
    const either = (...names: string[]) => {
      const columns = names.map(column);
      return (row: (typeof rows)[number]) => columns.map((value) => value(row)).find((value) => value !== '') ?? '';
    };
    const [code, type, area] = ['code', 'classification', 'specialization'].map(column) as [Column, Column, Column];
    const label = either('display_name', 'display name');
    const [start, end] = [either('effective', 'effective date'), either('deactivated', 'deactivation date')];
    const raw = rows.map((row): RawCode => {
      const names = area(row) === '' ? type(row) : `${type(row)}: ${area(row)}`;
      const to = lastDay(start(row), end(row));
      return { line: row.line, code: code(row), label: label(row) || names, from: start(row), to };
    });
    return listResult({ name: 'taxonomy', release: named.release, effectiveFrom: named.from }, raw);
  },
};
