import { looksLikeCpt, looksLikeHcpcs, looksLikeIcd10cm, normalizeIcd10cm, normalizeProcedure } from '../normalize.ts';
import type { CodeEntry, CodeSet, CodeSetName, LoadFault } from '../types.ts';
import type { FormatResult } from './format.ts';
import { refused } from './read-text.ts';
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

/** Whether the text, in canonical form, has the shape of a code of the set. */
export function hasShape(set: CodeSetName, code: string): boolean {
  return SHAPES[set](code);
}

/** First day of a code whose file names none: before any claim that can still be billed. */
export const UNDATED = '1992-01-01';

/** A row as a file has it: texts, blank where it says nothing. */
export interface RawCode {
  line: number;
  code: string;
  label: string;
  longLabel?: string;
  /** YYYY-MM-DD, YYYYMMDD or MM/DD/YYYY. */
  from?: string;
  /** Last day. */
  to?: string;
  billable?: boolean;
  sex?: string;
  minAge?: string;
  maxAge?: string;
  poaExempt?: boolean;
  chronic?: boolean;
}

/** What a set is called and from when it speaks. */
export interface SetName {
  name: CodeSetName;
  release: string;
  effectiveFrom?: string;
  /** Decided by the number of codes unless given. */
  subset?: boolean;
}

/** Result of a file with one code list. `rows` counts its data rows. */
export function listResult(set: SetName, raw: readonly RawCode[], rows = raw.length): FormatResult {
  const made = codeSetOf(set, raw);
  return made.ok ? { ok: true, rows, releases: [{ kind: 'codes', set: made.set }] } : made;
}

/**
 * Makes a set of rows, or the first fault. A row that repeats an earlier one to the letter is passed over; one that
 * repeats its code and first day with something else is a fault.
 */
export function codeSetOf(
  { name, release, effectiveFrom, subset }: SetName,
  raw: readonly RawCode[],
): { ok: true; set: CodeSet } | { ok: false; fault: LoadFault } {
  const entries: CodeEntry[] = [];
  const seen = new Map<string, CodeEntry>();
  for (const row of raw) {
    const entry = entryOf(name, row);
    if ('message' in entry) return refused(`line ${row.line}`, entry.message);
    const key = `${entry.code} ${entry.from}`;
    const known = seen.get(key);
    if (known !== undefined) {
      if (known.label === entry.label && known.to === entry.to) continue;
      return refused(`line ${row.line}`, `Code ${entry.code} comes twice. Keep one row.`);
    }
    seen.set(key, entry);
    entries.push(entry);
  }
  if (entries.length === 0) return refused('file', 'The file has a header and no codes.');
  return {
    ok: true,
    set: {
      name,
      release: release.trim(),
      subset: subset ?? isSubset(name, entries.length),
      ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
      entries,
    },
  };
}

function entryOf(set: CodeSetName, row: RawCode): CodeEntry | Pick<LoadFault, 'message'> {
  const code = set === 'icd10cm' ? normalizeIcd10cm(row.code) : normalizeProcedure(row.code);
  if (!hasShape(set, code))
    return { message: `'${code.slice(0, 12)}' is not a code of the set ${set}. Check the file.` };
  if (row.label === '') return { message: `Code ${code} has no label. The file is cut off or damaged.` };
  const from = row.from ? isoDate(row.from) : UNDATED;
  const to = row.to ? isoDate(row.to) : undefined;
  if (from === undefined || (to === undefined && row.to)) {
    return { message: `Code ${code} has a date that cannot be read. Write YYYY-MM-DD.` };
  }
  if (to !== undefined && to < from) return { message: `Code ${code} ends before it starts.` };
  const entry: CodeEntry = { code, label: row.label, from, billable: row.billable ?? true };
  if (row.longLabel && row.longLabel !== row.label) entry.longLabel = row.longLabel;
  if (to !== undefined) entry.to = to;
  const sex = row.sex?.toUpperCase();
  if (sex === 'F' || sex === 'M') entry.sex = sex;
  if (row.minAge && /^\d+$/.test(row.minAge)) entry.minAge = Number(row.minAge);
  if (row.maxAge && /^\d+$/.test(row.maxAge)) entry.maxAge = Number(row.maxAge);
  if (row.poaExempt !== undefined) entry.poaExempt = row.poaExempt;
  if (row.chronic !== undefined) entry.chronic = row.chronic;
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

/** The day before an ISO date. */
export function dayBefore(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
