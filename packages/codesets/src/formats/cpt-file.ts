import { looksLikeCpt } from '../normalize.ts';
import { listResult, type RawCode } from './code-rows.ts';
import type { CodeFile, CodeFormat } from './format.ts';
import { linesOf, refused } from './read-text.ts';
import { calendarRelease, releaseOf } from './release-of.ts';
import { hasColumns, readSheet } from './sheet.ts';

/** Code, then a space or tab, then the descriptor, as in LONGULT, MEDU and SHORTU. */
const PLAIN = /^([0-9]{4}[0-9A-Z])(?:[\t ]+(.*))?$/;

const CODE_COLUMNS = ['cpt code', 'cpt'];
const LABEL_COLUMNS = [
  'short',
  'short descriptor',
  'medium',
  'medium descriptor',
  'descriptor',
  'description',
  'label',
  'long',
];
const LONG_COLUMNS = ['long', 'long descriptor'];

function columnsIn(head: string): { code: string; label: string } | undefined {
  const code = CODE_COLUMNS.find((name) => hasColumns(head, [name]));
  if (code === undefined) return undefined;
  const label = LABEL_COLUMNS.find((name) => hasColumns(head, [code, name]));
  return label === undefined ? undefined : { code, label };
}

/** Plain descriptor lines below a notice: most of the lines from the first code on. */
function isPlain(head: string): boolean {
  const lines = head.split(/\r?\n/).slice(0, -1);
  const start = lines.findIndex((line) => isPlainRow(line));
  const rows = lines.slice(start).filter((line) => line.trim() !== '');
  return start >= 0 && rows.filter(isPlainRow).length * 2 > rows.length;
}

function isPlainRow(line: string): boolean {
  const found = PLAIN.exec(line.trimEnd());
  // An order file has a code and 0 or 1 behind its order number, a fixed-width table digits without a word.
  return (
    found !== null &&
    looksLikeCpt(found[1] ?? '') &&
    /^[A-Za-z(].*[A-Za-z]{2}/.test(found[2] ?? '') &&
    !/^\S{3,7} +[01] /.test(found[2] ?? '')
  );
}

/** Lines above the first code are the notice of the AMA; from there every line must be a code and its descriptor. */
function plainRows(text: string): RawCode[] {
  const rows: RawCode[] = [];
  for (const [at, line] of linesOf(text).entries()) {
    const found = PLAIN.exec(line.trimEnd());
    if (found !== null && looksLikeCpt(found[1] ?? '')) {
      rows.push({ line: at + 1, code: found[1] ?? '', label: (found[2] ?? '').trim() });
    } else if (rows.length > 0 && line.trim() !== '') rows.push({ line: at + 1, code: line.trim(), label: '' });
  }
  return rows;
}

/**
 * The CPT file that a practice licenses from the AMA: the plain descriptor files, the tab-delimited consolidated list
 * (CPT Code, Short, Medium, Long) or CSV with the same columns. The release starts on January 1 of the year in the
 * file's name unless the user says otherwise; until then an older one answers.
 */
export const cptFile: CodeFormat = {
  id: 'cpt',
  title: 'CPT file of the AMA',
  recognize: ({ head }) => columnsIn(head) !== undefined || isPlain(head),
  read: (file) => {
    const named = releaseOf(file, calendarRelease(file.fileName));
    if (named === undefined) {
      return refused(
        'release',
        'Give --release and the first day of the release with --effective, such as 2027-01-01.',
      );
    }
    const raw = rowsOf(file);
    if ('fault' in raw) return { ok: false, fault: raw.fault };
    if (raw.length === 0)
      return refused('file', 'No CPT code was found in the file. Choose a descriptor file of the AMA.');
    const dated = raw.map((row) => ({ ...row, from: named.from }));
    return listResult({ name: 'cpt', release: named.release, effectiveFrom: named.from }, dated);
  },
};

function rowsOf(file: CodeFile): RawCode[] | Extract<ReturnType<typeof refused>, { ok: false }> {
  const names = columnsIn(file.text.slice(0, 8192));
  if (names === undefined) return plainRows(file.text);
  const read = readSheet(file.text, [names.code, names.label], true);
  if (!read.ok) return read;
  const { rows, column } = read.sheet;
  const long = LONG_COLUMNS.find((name) => name !== names.label && hasColumns(file.text.slice(0, 8192), [name]));
  const [code, label, longLabel] = [column(names.code), column(names.label), column(long ?? '')];
  return rows.map((row) => ({ line: row.line, code: code(row), label: label(row), longLabel: longLabel(row) }));
}
