import { formatIcd10cm, looksLikeIcd10cm } from '../normalize.ts';
import type { CodeEntry, LoadResult } from '../types.ts';
import { linesOf, readText, refused } from './read-text.ts';
import { isSubset } from './whole-set-minimum.ts';

/** First day of a release named by fiscal year: `FY2027` -> 2026-10-01, `FY2027-04` (the April update) -> 2027-04-01. */
export function icd10cmReleaseStart(release: string): string | undefined {
  const found = /^FY(\d{4})(?:-04)?$/.exec(release.trim());
  const year = Number(found?.[1]);
  if (found === null || year < 2016) return undefined;
  return release.trim().endsWith('-04') ? `${year}-04-01` : `${year - 1}-10-01`;
}

/**
 * Loads the ICD-10-CM order file (icd10cm_order_YYYY.txt) as CMS and CDC publish it: order number in columns 1-5, code
 * in 7-13, `1` in 15 when the code may be billed, short description in 17-76. The order numbers must run without a gap
 * from 00001 and reach from A00 to Z99.89 and U07.1, so that a cut file is refused. Entries start on the first day of the release.
 */
export function loadIcd10cmOrderFile(input: string | Uint8Array, release: string): LoadResult {
  const start = icd10cmReleaseStart(release);
  if (start === undefined) {
    return refused(
      'release',
      'Name the release by its fiscal year, for example FY2027, or FY2027-04 for the April update.',
    );
  }
  const read = readText(input);
  if (!read.ok) return read;
  const entries: CodeEntry[] = [];
  const seen = new Set<string>();
  for (const [at, line] of linesOf(read.text).entries()) {
    const place = `line ${at + 1}`;
    const found = /^(\d{5}) (.{7}) ([01]) (.+)$/.exec(line);
    if (found === null)
      return refused(place, 'This line is not a row of the ICD-10-CM order file. Download the file again.');
    const [, order = '', rawCode = '', billable = '', rest = ''] = found;
    const code = rawCode.trim();
    if (Number(order) !== at + 1) return refused(place, `Row ${at + 1} is missing. Download the file again.`);
    if (!looksLikeIcd10cm(code) || seen.has(code)) {
      return refused(place, 'The code is not an ICD-10-CM code or comes twice. Download the file again.');
    }
    const label = rest.slice(0, 60).trim();
    if (label === '') return refused(place, `Code ${code} has no description. Download the file again.`);
    seen.add(code);
    entries.push({ code, label, from: start, billable: billable === '1' });
  }
  // Chapter U stands after Z in some releases and before V in others; it came with COVID-19 in 2020.
  const needed = start < '2020-10-01' ? ['A00', 'Z9989'] : ['A00', 'Z9989', 'U071'];
  const absent = needed.find((code) => !seen.has(code));
  if (absent !== undefined) {
    return refused('file', `The file has no code ${formatIcd10cm(absent)}, so it is cut off. Download it again.`);
  }
  const subset = isSubset('icd10cm', entries.length);
  return { ok: true, set: { name: 'icd10cm', release: release.trim(), subset, effectiveFrom: start, entries } };
}
