import type { CodeEntry, CodeSet } from '../types.ts';
import { codeSetOf, dayBefore, type RawCode } from './code-rows.ts';
import type { CodeFile, CodeFormat, FileRelease, FormatResult } from './format.ts';
import { linesOf, refused } from './read-text.ts';
import { calendarRelease, type NamedRelease, releaseOf } from './release-of.ts';
import { hasColumns, readSheet } from './sheet.ts';
import { isSubset } from './whole-set-minimum.ts';

const NAME_IT = 'Name the release by its year or month with --release, for example 2026-10.';

function releaseIn(file: CodeFile): NamedRelease | undefined {
  return releaseOf(file, calendarRelease(file.fileName));
}

/** Codes and modifiers of one HCPCS file as their two sets. CPT numbers, which some files repeat, are left to CPT. */
function bothSets(file: CodeFile, named: NamedRelease, raw: readonly RawCode[], rows: number): FormatResult {
  const releases: FileRelease[] = [];
  for (const [name, length] of [
    ['hcpcs', 5],
    ['modifier', 2],
  ] as const) {
    const own = raw.filter(({ code }) => code.length === length && (length === 2 || !/^\d/.test(code)));
    if (own.length === 0 || (file.set !== undefined && file.set !== name)) continue;
    const made = codeSetOf({ name, release: named.release, effectiveFrom: named.from }, own);
    if (!made.ok) return made;
    releases.push({ kind: 'codes', set: made.set });
  }
  if (releases.length === 0)
    return refused('file', 'No HCPCS code was found in the file. Check that it is the right one.');
  return { ok: true, rows, releases };
}

/** Length of a record up to the action code (column 293). */
const RECORD_LENGTH = 293;

/** Code 1-5, sequence 6-10, record 11 (3 and 7 start a code and a modifier, 4 and 8 go on with it). */
const RECORD = /^(?:[A-Z]\d{4}|\d{4}[0-9A-Z]| {3}[0-9A-Z]{2}|[0-9A-Z]{2} {3})\d{5}[3478]/;

/**
 * The HCPCS record file of CMS (HCPCyyyy_MMM_ANWEB.txt), 320 columns: long description in 12-91, short one in 92-119,
 * day added in 269-276, day of the last action in 277-284, last day in 285-292.
 */
export const hcpcsRecordFile: CodeFormat = {
  id: 'hcpcs-records',
  title: 'HCPCS Level II record file',
  recognize: ({ head }) => {
    const lines = head.split(/\r?\n/).slice(0, -1);
    return lines.length > 0 && lines.filter((line) => RECORD.test(line)).length * 2 > lines.length;
  },
  read: (file) => {
    const named = releaseIn(file);
    if (named === undefined) return refused('release', NAME_IT);
    const raw: RawCode[] = [];
    const lines = linesOf(file.text);
    for (const [at, line] of lines.entries()) {
      if (!RECORD.test(line) || line.length < RECORD_LENGTH - 1) {
        return refused(
          `line ${at + 1}`,
          'This line is not a whole HCPCS record. The file is cut off or damaged; download it again.',
        );
      }
      const part = (first: number, last: number) => line.slice(first - 1, last).trim();
      const code = part(1, 5);
      const last = raw[raw.length - 1];
      if (/[48]/.test(line[10] ?? '')) {
        if (last?.code !== code)
          return refused(`line ${at + 1}`, `The first record of ${code} is missing. Download the file again.`);
        last.longLabel = `${last.longLabel} ${part(12, 91)}`.trim();
      } else {
        const long = part(12, 91);
        raw.push({
          line: at + 1,
          code,
          label: part(92, 119) || long,
          longLabel: long,
          from: part(269, 276),
          to: part(285, 292),
        });
      }
    }
    return bothSets(file, named, raw, lines.length);
  },
};

/** Column names of the sheets that are in use, lower case: code, short and long description, first and last day. */
const SHEETS = [
  ['hcpc', 'short description', 'long description', 'add dt', 'term dt'],
  ['hcpcs', 'short description', 'long description', 'add dt', 'term dt'],
  ['hcpcs_code', 'short', 'long', 'date_added', 'date_term'],
] as const;

function sheetOf(head: string): (typeof SHEETS)[number] | undefined {
  return SHEETS.find(([code, short, , added, ended]) => hasColumns(head, [code, short, added, ended]));
}

/** The HCPCS sheet of CMS saved as CSV, with its days. Rows that go on with a long description have no short one. */
export const hcpcsSheet: CodeFormat = {
  id: 'hcpcs-sheet',
  title: 'HCPCS Level II sheet (CSV)',
  recognize: ({ head }) => sheetOf(head) !== undefined,
  read: (file) => {
    const names = sheetOf(file.text.slice(0, 8192));
    if (names === undefined)
      return refused('header', 'The first row must name HCPC, SHORT DESCRIPTION, ADD DT and TERM DT.');
    const [codeName, shortName, longName, addedName, endedName] = names;
    const read = readSheet(file.text, [codeName, shortName, addedName, endedName]);
    if (!read.ok) return read;
    const named = releaseIn(file);
    if (named === undefined) return refused('release', NAME_IT);
    const { rows, column } = read.sheet;
    const [code, short, long] = [column(codeName), column(shortName), column(longName)];
    const [added, ended] = [column(addedName), column(endedName)];
    const raw: RawCode[] = [];
    for (const row of rows) {
      const last = raw[raw.length - 1];
      if (short(row) === '' && last?.code === code(row)) last.longLabel = `${last.longLabel} ${long(row)}`.trim();
      else
        raw.push({
          line: row.line,
          code: code(row),
          label: short(row),
          longLabel: long(row),
          from: added(row),
          to: ended(row),
        });
    }
    return bothSets(file, named, raw, rows.length);
  },
};

const LONG_LIST = ['hcpcs_code', 'long_desc'];

/**
 * A list of HCPCS codes with long descriptions only, no days, ended codes among them. Days come from the release before
 * it; a code that is new starts with this one, and one that is gone ends before it; a last day in words behind the
 * description is read too. Without an older release it installs as a subset.
 */
export const hcpcsLongList: CodeFormat = {
  id: 'hcpcs-long-list',
  title: 'HCPCS Level II codes without days',
  recognize: ({ head }) => hasColumns(head, LONG_LIST),
  read: (file) => {
    const read = readSheet(file.text, LONG_LIST);
    if (!read.ok) return read;
    const named = releaseIn(file);
    if (named === undefined) return refused('release', NAME_IT);
    const [code, long] = [read.sheet.column('hcpcs_code'), read.sheet.column('long_desc')];
    const raw = read.sheet.rows.map((row): RawCode => ({ line: row.line, code: code(row), ...endedLabel(long(row)) }));
    const made = codeSetOf({ name: 'hcpcs', release: named.release, effectiveFrom: named.from }, raw);
    if (!made.ok) return made;
    return {
      ok: true,
      rows: raw.length,
      releases: [
        {
          kind: 'changes',
          set: 'hcpcs',
          release: named.release,
          from: named.from,
          base: 'before',
          apply: (older) => ({ ok: true, set: withDaysOf(older, made.set, named.from) }),
        },
      ],
    };
  },
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A label without the words on its last day that these lists put behind it, and that day. */
function endedLabel(text: string): { label: string; to: string } {
  const found = /\s*Terminated ([A-Z][a-z]+) (\d{1,2}), (\d{4})\.?$/.exec(text);
  const month = MONTHS.indexOf(found?.[1] ?? '') + 1;
  if (found === null || month === 0) return { label: text, to: '' };
  return { label: text.slice(0, found.index), to: `${month}/${found[2]}/${found[3]}` };
}

function withDaysOf(older: CodeSet | undefined, listed: CodeSet, from: string): CodeSet {
  if (older === undefined) return { ...listed, subset: true };
  const known = Map.groupBy(older.entries, (entry) => entry.code);
  const entries = listed.entries.flatMap((entry): CodeEntry[] => {
    const { code, label, to } = entry;
    const dated = known.get(code);
    if (dated === undefined) return [to === undefined ? { ...entry, from } : entry];
    const ending = to === undefined ? {} : { to };
    return dated.map((one) => ({ ...ending, ...one, ...(one.label === label ? {} : { longLabel: label }) }));
  });
  const listedCodes = new Set(listed.entries.map((entry) => entry.code));
  for (const entry of older.entries) {
    if (!listedCodes.has(entry.code)) entries.push(entry.to === undefined ? { ...entry, to: dayBefore(from) } : entry);
  }
  const subset = older.subset || isSubset('hcpcs', entries.length);
  return { ...listed, subset, entries };
}
