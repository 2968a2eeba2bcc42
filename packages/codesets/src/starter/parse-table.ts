import type { CodeEntry } from '../types.ts';

/** First day of ICD-10-CM in claims (45 CFR 162.1002(c)), the default `from` of its codes. */
export const ICD10CM_START = '2015-10-01';

const SIDES: Readonly<Record<string, string>> = { R: 'right', L: 'left', U: 'unspecified' };
const CARE: Readonly<Record<string, string>> = {
  A: 'active treatment',
  B: 'active treatment, open',
  D: 'follow-up care',
  G: 'follow-up care, slow to heal',
  K: 'follow-up care, not united',
  P: 'follow-up care, united badly',
  S: 'late effect',
};

/** One row of a starter table before it is spread. */
export interface TableRow {
  code: string;
  label: string;
  flags: string;
}

/**
 * Reads a starter table: one `CODE|label|flags` per line, blank lines and `#` lines aside. Throws on a malformed line,
 * since the tables are ours and a bad one is a bug.
 */
export function tableRows(table: string): TableRow[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [code, label, flags = ''] = line.split('|');
      if (code === undefined || label === undefined || label === '') throw new Error(`Bad starter row: ${line}`);
      return { code, label, flags };
    });
}

/**
 * Makes an entry from flags, space separated: `F` or `M` sex, `@2021-10-01` first day, `!2021-09-30` last day, `<18`
 * oldest and `>11` youngest age in completed years.
 */
export function entryOf(code: string, label: string, flags: string, start: string): CodeEntry {
  const entry: CodeEntry = { code, label, from: start, billable: true };
  for (const flag of flags.split(' ').filter((part) => part !== '')) {
    const value = flag.slice(1);
    if (flag === 'F' || flag === 'M') entry.sex = flag;
    else if (flag.startsWith('@')) entry.from = value;
    else if (flag.startsWith('!')) entry.to = value;
    else if (flag.startsWith('<')) entry.maxAge = Number(value);
    else if (flag.startsWith('>')) entry.minAge = Number(value);
    else throw new Error(`Unknown flag ${flag} of ${code}`);
  }
  return entry;
}

/** Reads a table of plain codes (no spreading) into entries that start on `start` unless a flag says otherwise. */
export function plainEntries(table: string, start: string): CodeEntry[] {
  return tableRows(table).map((row) => entryOf(row.code, row.label, row.flags, start));
}

/**
 * Reads an ICD-10-CM table. A code may carry `{1R2L3B9U}`, spread by digit and side (`%` in the label becomes the
 * side, or the word after it the plural for both), and end in `:ADS`, spread by seventh character with the X padding. A row `=E11|Type 2 diabetes` names a heading.
 */
export function icd10cmRows(table: string): { codes: CodeEntry[]; headings: Map<string, string> } {
  const codes: CodeEntry[] = [];
  const headings = new Map<string, string>();
  for (const row of tableRows(table)) {
    if (row.code.startsWith('=')) headings.set(row.code.slice(1).replace('.', ''), row.label);
    else for (const [code, label] of spread(row)) codes.push(entryOf(code, label, row.flags, ICD10CM_START));
  }
  return { codes, headings };
}

function spread(row: TableRow): [string, string][] {
  const [body = '', care] = row.code.replace('.', '').split(':');
  const sided = spreadSides(body, row.label);
  if (care === undefined) return sided;
  return sided.flatMap(([code, label]) =>
    [...care].map((seventh): [string, string] => {
      const words = CARE[seventh];
      if (words === undefined) throw new Error(`Unknown seventh character ${seventh} of ${row.code}`);
      return [code.padEnd(6, 'X') + seventh, `${label}, ${words}`];
    }),
  );
}

function spreadSides(code: string, label: string): [string, string][] {
  const found = /^(.*)\{(.+)\}(.*)$/.exec(code);
  if (found === null) return [[code, label]];
  const [, head = '', pairs = '', tail = ''] = found;
  return (pairs.match(/../g) ?? []).map((pair): [string, string] => {
    const spreadCode = head + pair.charAt(0) + tail;
    if (pair.charAt(1) === 'B') return [spreadCode, label.replace(/% (\w+)/, 'both $1s')];
    const side = SIDES[pair.charAt(1)];
    if (side === undefined) throw new Error(`Unknown side in ${code}`);
    return [spreadCode, label.replace('%', side)];
  });
}

/**
 * The headings above the given codes, as entries that exist but may not be billed: every shorter form down to three
 * characters, without the X padding. A heading takes the label of its nearest named ancestor.
 */
export function headingEntries(codes: readonly CodeEntry[], headings: ReadonlyMap<string, string>): CodeEntry[] {
  const current = new Set(codes.filter((entry) => entry.to === undefined).map((entry) => entry.code));
  const retired = new Map(codes.filter((entry) => entry.to !== undefined).map((entry) => [entry.code, entry.to]));
  const found = new Map<string, CodeEntry>();
  for (const { code, from } of codes) {
    for (let length = code.length - 1; length >= 3; length -= 1) {
      const head = code.slice(0, length);
      if (current.has(head) || isPadding(code, length)) continue;
      const start = startOfHeading(retired.get(head), from, found.get(head)?.from);
      found.set(head, { code: head, label: headingLabel(head, headings), from: start, billable: false });
    }
  }
  return [...found.values()];
}

/** In W01.0XXA the X only fills up to the seventh character; in T36.0X5A it is a level of its own, since a 5 follows. */
function isPadding(code: string, length: number): boolean {
  return length > 3 && code.charAt(length - 1) === 'X' && /^X*$/.test(code.slice(length, 6));
}

function startOfHeading(lastBillableDay: string | undefined, from: string, known: string | undefined): string {
  if (lastBillableDay !== undefined) return dayAfter(lastBillableDay);
  return known !== undefined && known < from ? known : from;
}

function dayAfter(isoDate: string): string {
  const day = new Date(`${isoDate}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

function headingLabel(head: string, headings: ReadonlyMap<string, string>): string {
  for (let length = head.length; length >= 3; length -= 1) {
    const label = headings.get(head.slice(0, length));
    if (label !== undefined) return `${label} (heading, choose a more specific code)`;
  }
  throw new Error(`No heading label for ${head}`);
}
