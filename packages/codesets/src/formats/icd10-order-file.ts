import { formatIcd10cm } from '../normalize.ts';
import { hasShape, listResult, type RawCode } from './code-rows.ts';
import type { CodeFile, CodeFormat, FormatResult } from './format.ts';
import { linesOf, refused } from './read-text.ts';
import { fiscalRelease, releaseOf } from './release-of.ts';

/**
 * Order number in columns 1-5, code in 7-13, `1` in 15 when the code may be billed, short description in 17-76, then the
 * long one.
 */
const ROW = /^(\d{5}) (.{7}) ([01]) (.+)$/;

/** Codes that every whole file has, so that one cut at its end is known. Chapter U of ICD-10-CM came in 2020. */
const LANDMARKS = {
  icd10cm: (from: string) => (from < '2020-10-01' ? ['A00', 'Z9989'] : ['A00', 'Z9989', 'U071']),
  icd10pcs: () => ['001', 'XW0'],
} as const;

/** Whether most lines of the sample are rows of an order file, and those of the set. */
function recognizes(set: 'icd10cm' | 'icd10pcs', head: string): boolean {
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== '');
  const codes = lines.flatMap((line) => ROW.exec(line)?.[2] ?? []);
  if (codes.length === 0 || codes.length * 2 < lines.length) return false;
  // Every ICD-10-PCS section but A-D and F-H starts with a digit; the first rows of its file do.
  const isCm = hasShape('icd10cm', (codes[0] ?? '').trim());
  return isCm === (set === 'icd10cm');
}

function readOrderFile(set: 'icd10cm' | 'icd10pcs', title: string, file: CodeFile): FormatResult {
  const named = releaseOf(file, fiscalRelease(file.fileName));
  if (named === undefined) {
    return refused(
      'release',
      'Name the release by its fiscal year with --release, for example FY2027, or FY2027-04 for the April update.',
    );
  }
  const raw: RawCode[] = [];
  const seen = new Set<string>();
  for (const [at, line] of linesOf(file.text).entries()) {
    const place = `line ${at + 1}`;
    const found = ROW.exec(line);
    if (found === null) return refused(place, `This line is not a row of the ${title}. Download the file again.`);
    const [, order = '', rawCode = '', billable = '', rest = ''] = found;
    const code = rawCode.trim();
    if (Number(order) !== at + 1) return refused(place, `Row ${at + 1} is missing. Download the file again.`);
    if (!hasShape(set, code) || seen.has(code)) {
      return refused(place, `The code is not one of ${title.slice(0, 10)} or comes twice. Download the file again.`);
    }
    const label = rest.slice(0, 60).trim();
    if (label === '') return refused(place, `Code ${code} has no description. Download the file again.`);
    const longLabel = rest.slice(60).trim();
    if (longLabel === '') return refused(place, `The row of ${code} is cut off. Download the file again.`);
    seen.add(code);
    raw.push({ line: at + 1, code, label, longLabel, from: named.from, billable: billable === '1' });
  }
  const absent = LANDMARKS[set](named.from).find((code) => !seen.has(code));
  if (absent !== undefined) {
    const code = set === 'icd10cm' ? formatIcd10cm(absent) : absent;
    return refused(`line ${raw.length + 1}`, `The file has no code ${code}, so it is cut off. Download it again.`);
  }
  return listResult({ name: set, release: named.release, effectiveFrom: named.from }, raw);
}

/**
 * The ICD-10-CM order file (icd10cm_order_YYYY.txt) as CMS and CDC publish it. The order numbers must run without a gap
 * from 00001, and the first and last chapter must be there, so that a cut file is refused. Entries start on the first
 * day of the release.
 */
export const icd10cmOrderFile: CodeFormat = {
  id: 'icd10cm-order',
  title: 'ICD-10-CM order file',
  recognize: ({ head }) => recognizes('icd10cm', head),
  read: (file) => readOrderFile('icd10cm', 'ICD-10-CM order file', file),
};

/** The ICD-10-PCS order file (icd10pcs_order_YYYY.txt) of CMS, laid out as that of ICD-10-CM. */
export const icd10pcsOrderFile: CodeFormat = {
  id: 'icd10pcs-order',
  title: 'ICD-10-PCS order file',
  recognize: ({ head }) => recognizes('icd10pcs', head),
  read: (file) => readOrderFile('icd10pcs', 'ICD-10-PCS order file', file),
};
