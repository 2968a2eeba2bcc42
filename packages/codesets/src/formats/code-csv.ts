import { listResult, type RawCode } from './code-rows.ts';
import type { CodeFormat } from './format.ts';
import { refused } from './read-text.ts';
import { calendarRelease, fiscalRelease, releaseOf } from './release-of.ts';
import { hasColumns, readSheet } from './sheet.ts';

const COLUMNS = ['code', 'label'];

/**
 * Any set from CSV of one's own, with a header row: `code`, `label`, and if known `long_label`, `from`, `to`
 * (YYYY-MM-DD, YYYYMMDD or MM/DD/YYYY), `billable` (0, false or no), `sex` (F or M), `min_age`, `max_age` (years). The
 * user names the set. Before its first day, if one is given, only its codes count, not its gaps.
 */
export const codeCsv: CodeFormat = {
  id: 'code-csv',
  title: 'codes and labels (CSV)',
  recognize: ({ head }) => hasColumns(head, COLUMNS),
  read: (file) => {
    const read = readSheet(file.text, COLUMNS, true);
    if (!read.ok) return read;
    if (file.set === undefined)
      return refused('header', 'Say which code set it is with --set, for example --set revenue.');
    const guess = file.set.startsWith('icd10') ? fiscalRelease(file.fileName) : calendarRelease(file.fileName);
    const release = file.release?.trim() || guess;
    if (release === undefined) return refused('release', 'Name the release with --release, for example 2026.');
    const from = file.effective ?? releaseOf({ release }, undefined)?.from;
    const { rows, column } = read.sheet;
    const [code, label, long, billable] = [column('code'), column('label'), column('long_label'), column('billable')];
    const [start, end, sex] = [column('from'), column('to'), column('sex')];
    const [minAge, maxAge] = [column('min_age'), column('max_age')];
    const raw = rows.map(
      (row): RawCode => ({
        line: row.line,
        code: code(row),
        label: label(row),
        longLabel: long(row),
        from: start(row),
        to: end(row),
        billable: !/^(0|n|no|false)$/i.test(billable(row)),
        sex: sex(row),
        minAge: minAge(row),
        maxAge: maxAge(row),
      }),
    );
    return listResult({ name: file.set, release, ...(from === undefined ? {} : { effectiveFrom: from }) }, raw);
  },
};
