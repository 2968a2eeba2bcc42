import { codeSetOf, listResult, type RawCode } from './code-rows.ts';
import type { CodeFile, CodeFormat, FormatResult } from './format.ts';
import { linesOf, refused } from './read-text.ts';
import { fiscalRelease, type NamedRelease, releaseOf } from './release-of.ts';
import { hasColumns, readSheet, type Sheet } from './sheet.ts';

const NAME_IT = 'Name the release by its fiscal year with --release, for example FY2027.';

function releaseIn(file: CodeFile): NamedRelease | undefined {
  return releaseOf(file, fiscalRelease(file.fileName));
}

function orderColumns(set: 'icd10cm' | 'icd10pcs'): string[] {
  return ['order_number', `${set}_code`, 'valid_billing_code', `${set}_short_description`];
}

/** The order file as a sheet. Its order numbers must run without a gap from 1. */
function readOrderSheet(set: 'icd10cm' | 'icd10pcs', file: CodeFile): FormatResult {
  const read = readSheet(file.text, orderColumns(set));
  if (!read.ok) return read;
  const named = releaseIn(file);
  if (named === undefined) return refused('release', NAME_IT);
  const { sheet } = read;
  const column = (name: string) => sheet.column(`${set}_${name}`);
  const [order, billable] = [sheet.column('order_number'), sheet.column('valid_billing_code')];
  const [code, short, long] = [column('code'), column('short_description'), column('long_description')];
  const [poa, chronic] = [sheet.column('poa_exempt'), sheet.column('chronic_indicator')];
  const gap = sheet.rows.findIndex((row, at) => Number(order(row)) !== at + 1);
  if (gap >= 0) {
    return refused(`line ${sheet.rows[gap]?.line}`, `Row ${gap + 1} is missing. Download the file again.`);
  }
  const raw = sheet.rows.map((row): RawCode => {
    const made: RawCode = {
      line: row.line,
      code: code(row),
      label: short(row),
      longLabel: long(row),
      from: named.from,
      billable: billable(row) === '1',
    };
    if (poa(row) !== '') made.poaExempt = poa(row) === 'Y';
    // A acute, B both, C chronic, N neither.
    if (chronic(row) !== '') made.chronic = /^[BC]$/.test(chronic(row));
    return made;
  });
  return listResult({ name: set, release: named.release, effectiveFrom: named.from }, raw);
}

/** The ICD-10-CM order file as CSV, which may also say what is exempt from POA and what is chronic. */
export const icd10cmOrderSheet: CodeFormat = {
  id: 'icd10cm-order-sheet',
  title: 'ICD-10-CM order file (CSV)',
  recognize: ({ head }) => hasColumns(head, orderColumns('icd10cm')),
  read: (file) => readOrderSheet('icd10cm', file),
};

/** The ICD-10-PCS order file as CSV. */
export const icd10pcsOrderSheet: CodeFormat = {
  id: 'icd10pcs-order-sheet',
  title: 'ICD-10-PCS order file (CSV)',
  recognize: ({ head }) => hasColumns(head, orderColumns('icd10pcs')),
  read: (file) => readOrderSheet('icd10pcs', file),
};

/** What Section 111 reports carry instead of a code when there was no injury: no ICD-10-CM code. */
const NO_INJURY = 'NOINJ';

/**
 * Codes that have longer codes below them from the same day on are headings, whatever a list of codes that are accepted
 * says: reports for Section 111 take codes that were billable once.
 */
function withHeadings(raw: RawCode[]): RawCode[] {
  const sorted = [...raw].sort((a, b) => (a.code < b.code ? -1 : 1));
  const headings = new Set<RawCode>();
  for (const [at, row] of sorted.entries()) {
    for (let below = at + 1; sorted[below]?.code.startsWith(row.code); below++) {
      const child = sorted[below];
      if (child && child.code.length > row.code.length && (child.from ?? '') <= (row.from ?? '')) headings.add(row);
    }
  }
  return raw.map((row) => (headings.has(row) ? { ...row, billable: false } : row));
}

const SECTION_111 = ['code', 'short_desc', 'long_desc', 'nf_excl'];

/**
 * The list of codes that CMS accepts in Section 111 reports: billable codes only, and not all of them. It installs as a
 * subset: what it lacks stays an open question.
 */
export const icd10cmSection111: CodeFormat = {
  id: 'icd10cm-section-111',
  title: 'ICD-10-CM codes for Section 111 reports',
  recognize: ({ head }) => hasColumns(head, SECTION_111),
  read: (file) => {
    const read = readSheet(file.text, SECTION_111);
    if (!read.ok) return read;
    const named = releaseIn(file);
    if (named === undefined) return refused('release', NAME_IT);
    const [code, short, long] = ['code', 'short_desc', 'long_desc'].map(read.sheet.column) as [Column, Column, Column];
    const codes = read.sheet.rows.filter((row) => code(row) !== NO_INJURY);
    const raw = codes.map(
      (row): RawCode => ({
        line: row.line,
        code: code(row),
        label: short(row),
        longLabel: long(row),
        from: named.from,
      }),
    );
    const release = file.release === undefined ? `${named.release} Section 111` : named.release;
    const set = { name: 'icd10cm', release, effectiveFrom: named.from, subset: true } as const;
    return listResult(set, withHeadings(raw), read.sheet.rows.length);
  },
};

type Column = ReturnType<Sheet['column']>;

const TWO_RELEASES = ['code', 'short_desc', 'long_desc', 'status'];

/**
 * Billable codes of two releases side by side, with a status: in both, new in the later one, only in the earlier one,
 * or a heading by now. A code that is only in the earlier one keeps no last day: the later list leaves valid codes out.
 */
export const icd10cmTwoReleases: CodeFormat = {
  id: 'icd10cm-two-releases',
  title: 'ICD-10-CM codes of two releases',
  recognize: ({ head }) => hasColumns(head, TWO_RELEASES) && /,(both|added_fy\d\d)/.test(head),
  read: (file) => {
    const read = readSheet(file.text, TWO_RELEASES);
    if (!read.ok) return read;
    const years = [...file.fileName.matchAll(/fy(\d{4})/gi)].map((found) => Number(found[1]));
    const named = releaseOf(file, undefined) ?? namedByYears(years);
    const earlier = years.length > 1 ? `${Math.min(...years) - 1}-10-01` : undefined;
    if (named === undefined || earlier === undefined) {
      return refused('release', 'The file name must say both fiscal years, such as fy2022_fy2026.');
    }
    const [code, short, long] = ['code', 'short_desc', 'long_desc'].map(read.sheet.column) as [Column, Column, Column];
    const status = read.sheet.column('status');
    const raw: RawCode[] = [];
    for (const row of read.sheet.rows) {
      if (code(row) === NO_INJURY) continue;
      const made = { line: row.line, code: code(row), label: short(row), longLabel: long(row) };
      const kind = status(row);
      if (/^added_/.test(kind)) raw.push({ ...made, from: named.from });
      else if (/^(both$|fy\d\d_only)/.test(kind)) raw.push({ ...made, from: earlier });
      else if (kind === 'retired_now_header') {
        raw.push(
          { ...made, from: earlier, to: dayBeforeRelease(named.from) },
          { ...made, from: named.from, billable: false },
        );
      } else return refused(`line ${row.line}`, `The status '${kind.slice(0, 20)}' is not known. Check the file.`);
    }
    const set = { name: 'icd10cm', release: named.release, effectiveFrom: named.from, subset: true } as const;
    return listResult(set, withHeadings(raw), read.sheet.rows.length);
  },
};

function namedByYears(years: readonly number[]): NamedRelease | undefined {
  if (years.length < 2) return undefined;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return { release: `FY${first}-FY${last}`, from: `${last - 1}-10-01` };
}

function dayBeforeRelease(from: string): string {
  return `${from.slice(0, 4)}-09-30`;
}

/** Code in columns 1-7, description from column 9. */
const CODES_ROW = /^([A-Z](?:\d[0-9AB]|A\d)[0-9A-Z]{0,4})\s+(\S.*)$/;

/** The ICD-10-CM codes file (icd10cm_codes_YYYY.txt): billable codes with their long description, no headings. */
export const icd10cmCodesFile: CodeFormat = {
  id: 'icd10cm-codes',
  title: 'ICD-10-CM codes file',
  recognize: ({ head }) => {
    const lines = head.split(/\r?\n/).filter((line) => line.trim() !== '');
    return lines.length > 0 && lines.filter((line) => CODES_ROW.test(line)).length * 2 > lines.length;
  },
  read: (file) => {
    const named = releaseIn(file);
    if (named === undefined) return refused('release', NAME_IT);
    const raw: RawCode[] = [];
    for (const [at, line] of linesOf(file.text).entries()) {
      const found = CODES_ROW.exec(line);
      if (found === null) {
        return refused(
          `line ${at + 1}`,
          'This line is not a row of the ICD-10-CM codes file. Download the file again.',
        );
      }
      raw.push({ line: at + 1, code: found[1] ?? '', label: (found[2] ?? '').trim(), from: named.from });
    }
    const made = codeSetOf({ name: 'icd10cm', release: named.release, effectiveFrom: named.from }, raw);
    if (!made.ok) return made;
    const last = raw[raw.length - 1]?.code ?? '';
    if (last < 'U' || raw[0]?.code !== 'A000') {
      return refused(
        `line ${raw.length + 1}`,
        'The file does not reach from A00.0 to Z99.89, so it is cut off. Download it again.',
      );
    }
    return { ok: true, rows: raw.length, releases: [{ kind: 'codes', set: made.set }] };
  },
};
