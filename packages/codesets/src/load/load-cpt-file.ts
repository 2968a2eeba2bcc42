import { looksLikeCpt, normalizeProcedure } from '../normalize.ts';
import type { CodeEntry, LoadResult } from '../types.ts';
import { type CsvRow, parseCsv } from './parse-csv.ts';
import { linesOf, readText, refused } from './read-text.ts';
import { isSubset } from './whole-set-minimum.ts';

/**
 * Loads the CPT file that a practice licenses from the AMA. Three forms are read: the plain descriptor files (LONGULT,
 * MEDU, SHORTU), one line each with the code, then a space or tab, then the descriptor, below a copyright notice; the
 * tab-delimited consolidated list with its header; and CSV with a header. A header must name the code column (CPT Code
 * or code) and one of Short, Medium, Long, Descriptor, Description or label. `from` is the first day (ISO) of the
 * release, usually January 1; until then an older release answers.
 */
export function loadCptFile(input: string | Uint8Array, release: string, from: string): LoadResult {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(from)) return refused('release', 'Give the first day of the release as YYYY-MM-DD.');
  const read = readText(input);
  if (!read.ok) return read;
  const first = linesOf(read.text).find((line) => line.trim() !== '') ?? '';
  const delimiter = first.includes('\t') ? '\t' : ',';
  const named = first.split(delimiter).some((name) => CODE_COLUMNS.includes(name.trim().toLowerCase()));
  const pairs = named ? underHeader(read.text, delimiter) : plainLines(read.text);
  if ('ok' in pairs) return pairs;
  const entries: CodeEntry[] = [];
  const seen = new Set<string>();
  for (const { place, code, label } of pairs) {
    if (!looksLikeCpt(code)) return refused(place, `'${code.slice(0, 12)}' is not a CPT code. Check the file.`);
    if (label === '') return refused(place, `Code ${code} has no descriptor. The file is cut off or damaged.`);
    if (seen.has(code)) return refused(place, `Code ${code} comes twice. Keep one row.`);
    seen.add(code);
    entries.push({ code, label, from, billable: true });
  }
  if (entries.length === 0)
    return refused('file', 'No CPT code was found in the file. Choose a descriptor file of the AMA.');
  const subset = isSubset('cpt', entries.length);
  return { ok: true, set: { name: 'cpt', release: release.trim(), subset, effectiveFrom: from, entries } };
}

interface Pair {
  place: string;
  code: string;
  label: string;
}

/** Lines above the first code are the notice of the AMA; from there every line must be a code and its descriptor. */
function plainLines(text: string): Pair[] {
  const pairs: Pair[] = [];
  for (const [at, line] of linesOf(text).entries()) {
    const found = /^([0-9]{4}[0-9A-Z])(?:[\t ]+(.*))?$/.exec(line.trimEnd());
    if (found !== null && looksLikeCpt(found[1] ?? '')) {
      pairs.push({ place: `line ${at + 1}`, code: found[1] ?? '', label: (found[2] ?? '').trim() });
    } else if (pairs.length > 0 && line.trim() !== '') {
      pairs.push({ place: `line ${at + 1}`, code: line.trim(), label: '' });
    }
  }
  return pairs;
}

const CODE_COLUMNS = ['cpt code', 'cpt', 'code'];
const LABEL_COLUMNS = [
  'short',
  'short descriptor',
  'medium',
  'medium descriptor',
  'long',
  'descriptor',
  'description',
  'label',
];

function underHeader(text: string, delimiter: string): Pair[] | Extract<LoadResult, { ok: false }> {
  const csv = parseCsv(text, delimiter);
  if (!csv.ok)
    return refused(`line ${csv.line}`, 'A quote opens here and never closes. The file is cut off or damaged.');
  const header = csv.rows[0]?.fields.map((name) => name.toLowerCase()) ?? [];
  const codeAt = header.findIndex((name) => CODE_COLUMNS.includes(name));
  const labelName = LABEL_COLUMNS.find((name) => header.includes(name));
  if (codeAt < 0 || labelName === undefined) {
    return refused(
      'header',
      'The first row must name a code column (CPT Code) and a descriptor column (Short, Medium or Long).',
    );
  }
  const labelAt = header.indexOf(labelName);
  return csv.rows.slice(1).map((row) => pairOf(row, codeAt, labelAt));
}

function pairOf(row: CsvRow, codeAt: number, labelAt: number): Pair {
  const code = normalizeProcedure(row.fields[codeAt] ?? '');
  return { place: `line ${row.line}`, code, label: row.fields[labelAt] ?? '' };
}
