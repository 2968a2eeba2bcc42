import { looksLikeCpt, looksLikeHcpcs, looksLikeIcd10cm, normalizeIcd10cm, normalizeProcedure } from '../normalize.ts';
import type { CodeEntry, CodeSetName, LoadFault, LoadResult } from '../types.ts';
import { type CsvRow, parseCsv } from './parse-csv.ts';
import { readText, refused } from './read-text.ts';
import { isSubset } from './whole-set-minimum.ts';

/** Shape of a code of each set, to refuse a file of another set. */
const SHAPES: Readonly<Record<CodeSetName, (code: string) => boolean>> = {
  icd10cm: looksLikeIcd10cm,
  icd10pcs: (code) => /^[0-9A-HJ-NP-Z]{3,7}$/.test(code),
  revenue: (code) => /^\d{4}$/.test(code),
  ndc: (code) => /^\d{11}$/.test(code),
  hcpcs: looksLikeHcpcs,
  cpt: looksLikeCpt,
  modifier: (code) => /^[0-9A-Z]{2}$/.test(code),
  pos: (code) => /^\d{2}$/.test(code),
  carc: (code) => /^([ABDPWY]?\d{1,3}|[A-Z]\d)$/.test(code),
  rarc: (code) => /^(M|MA|N)\d{1,4}$/.test(code),
  'claim-frequency': (code) => /^[0-9A-Z]$/.test(code),
  'claim-adjustment-group': (code) => /^[A-Z]{2}$/.test(code),
  taxonomy: (code) => /^[0-9A-Z]{9}X$/.test(code),
};

/** First day of a code whose file names none: before any claim that can still be billed. */
const UNDATED = '1992-01-01';

/**
 * Loads any set from CSV with a header row: `code`, `label`, and if known `from`, `to` (YYYY-MM-DD, YYYYMMDD or
 * MM/DD/YYYY), `billable` (0, false or no), `sex` (F or M), `min_age`, `max_age` (years). A file with fewer codes than a
 * whole release of the set installs as a subset.
 */
export function loadCodeCsv(set: CodeSetName, input: string | Uint8Array, release: string): LoadResult {
  const read = readText(input);
  if (!read.ok) return read;
  const csv = parseCsv(read.text, ',');
  if (!csv.ok)
    return refused(`line ${csv.line}`, 'A quote opens here and never closes. The file is cut off or damaged.');
  const header = csv.rows[0]?.fields.map((name) => name.toLowerCase()) ?? [];
  if (!header.includes('code') || !header.includes('label')) {
    return refused('header', 'The first row must name the columns: code,label and if known from,to.');
  }
  return codeRows(set, release, header, csv.rows.slice(1));
}

/** Turns rows under named columns into a set; shared by the loaders of files with a header. */
export function codeRows(
  set: CodeSetName,
  release: string,
  header: readonly string[],
  rows: readonly CsvRow[],
): LoadResult {
  const entries: CodeEntry[] = [];
  const seen = new Set<string>();
  for (const { line, fields } of rows) {
    const made = toEntry(set, (name) => fields[header.indexOf(name)] ?? '');
    if ('message' in made) return refused(`line ${line}`, made.message);
    const key = `${made.code} ${made.from}`;
    if (seen.has(key)) return refused(`line ${line}`, `Code ${made.code} comes twice. Keep one row.`);
    seen.add(key);
    entries.push(made);
  }
  if (entries.length === 0) return refused('file', 'The file has a header and no codes.');
  return { ok: true, set: { name: set, release: release.trim(), subset: isSubset(set, entries.length), entries } };
}

function toEntry(set: CodeSetName, field: (name: string) => string): CodeEntry | Pick<LoadFault, 'message'> {
  const code = set === 'icd10cm' ? normalizeIcd10cm(field('code')) : normalizeProcedure(field('code'));
  if (!SHAPES[set](code)) return { message: `'${code.slice(0, 12)}' is not a code of the set ${set}. Check the file.` };
  if (field('label') === '') return { message: `Code ${code} has no label.` };
  const from = field('from') === '' ? UNDATED : isoDate(field('from'));
  const to = field('to') === '' ? undefined : isoDate(field('to'));
  if (from === undefined || (to === undefined && field('to') !== '')) {
    return { message: `Code ${code} has a date that cannot be read. Write YYYY-MM-DD.` };
  }
  if (to !== undefined && to < from) return { message: `Code ${code} ends before it starts.` };
  const entry: CodeEntry = {
    code,
    label: field('label'),
    from,
    billable: !/^(0|n|no|false)$/i.test(field('billable')),
  };
  if (to !== undefined) entry.to = to;
  const sex = field('sex').toUpperCase();
  if (sex === 'F' || sex === 'M') entry.sex = sex;
  if (/^\d+$/.test(field('min_age'))) entry.minAge = Number(field('min_age'));
  if (/^\d+$/.test(field('max_age'))) entry.maxAge = Number(field('max_age'));
  return entry;
}

/** ISO date from YYYY-MM-DD, YYYYMMDD or MM/DD/YYYY; undefined for anything that is no day of the calendar. */
export function isoDate(text: string): string | undefined {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month, day] = found !== null ? found.slice(1) : us !== null ? [us[3], us[1], us[2]] : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : undefined;
}
