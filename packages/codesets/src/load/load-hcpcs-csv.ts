import type { LoadResult } from '../types.ts';
import { codeRows } from './load-code-csv.ts';
import { parseCsv } from './parse-csv.ts';
import { readText, refused } from './read-text.ts';

/** Column names of the CMS sheet, lower case, and ours. */
const COLUMNS: Readonly<Record<string, string>> = {
  hcpc: 'code',
  hcpcs: 'code',
  'short description': 'label',
  'add dt': 'from',
  'term dt': 'to',
};

/**
 * Loads the alphanumeric HCPCS file of CMS (HCPCyyyy_mmm_ANWEB) saved from its sheet as CSV, with its own header row:
 * HCPC, SHORT DESCRIPTION, ADD DT and TERM DT are read. `want` picks the five-character codes or the two-character
 * modifiers of the same file. Rows that continue a long description are passed over.
 */
export function loadHcpcsCsv(
  input: string | Uint8Array,
  release: string,
  want: 'hcpcs' | 'modifier' = 'hcpcs',
): LoadResult {
  const read = readText(input);
  if (!read.ok) return read;
  const csv = parseCsv(read.text, ',');
  if (!csv.ok)
    return refused(`line ${csv.line}`, 'A quote opens here and never closes. The file is cut off or damaged.');
  // The sheet has title rows above its header.
  const headerAt = csv.rows.findIndex((row) => row.fields.some((name) => /^hcpcs?$/i.test(name)));
  const header = csv.rows[headerAt]?.fields.map((name) => COLUMNS[name.toLowerCase()] ?? name.toLowerCase()) ?? [];
  for (const [column, title] of [
    ['code', 'HCPC'],
    ['label', 'SHORT DESCRIPTION'],
    ['from', 'ADD DT'],
    ['to', 'TERM DT'],
  ] as const) {
    if (!header.includes(column))
      return refused('header', `The column ${title} is missing. Save the CMS sheet as CSV.`);
  }
  const length = want === 'hcpcs' ? 5 : 2;
  const code = header.indexOf('code');
  const label = header.indexOf('label');
  const rows = csv.rows
    .slice(headerAt + 1)
    .filter(({ fields }) => fields[code]?.length === length && (fields[label] ?? '') !== '');
  return codeRows(want, release, header, rows);
}
