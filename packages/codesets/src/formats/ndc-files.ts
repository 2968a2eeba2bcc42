import type { CodeSet, LoadFault } from '../types.ts';
import { codeSetOf, type RawCode } from './code-rows.ts';
import type { CodeFile, CodeFormat } from './format.ts';
import { refused } from './read-text.ts';
import { calendarRelease, releaseOf } from './release-of.ts';
import { hasColumns, readSheet, type Sheet } from './sheet.ts';

const NAME_IT = 'Name the release of the NDC directory with --release, for example 2026-10.';

/**
 * The eleven digits of a hyphenated NDC: labeler padded to five, product to four, package to two (4-4-2, 5-3-2 and 5-4-1
 * of the FDA; the HIPAA form is 5-4-2). Undefined for anything else, since without hyphens nobody can tell where the
 * zero belongs.
 */
export function ndcDigits(ndc: string): string | undefined {
  const parts = /^(\d{4,5})-(\d{3,4})-(\d{1,2})$/.exec(ndc.trim());
  if (parts === null) return undefined;
  return `${parts[1]?.padStart(5, '0')}${parts[2]?.padStart(4, '0')}${parts[3]?.padStart(2, '0')}`;
}

const PACKAGE = ['productndc', 'ndcpackagecode', 'packagedescription'];
const PRODUCT = ['productndc', 'proprietaryname', 'nonproprietaryname', 'dosageformname'];

function releaseIn(file: CodeFile) {
  return releaseOf(file, calendarRelease(file.fileName));
}

/** package.txt of the FDA's NDC directory: one eleven-digit code for each package. */
export const ndcPackageFile: CodeFormat = {
  id: 'ndc-package',
  title: 'NDC packages of the FDA',
  recognize: ({ head }) => hasColumns(head, PACKAGE),
  read: (file) => {
    const read = readSheet(file.text, PACKAGE);
    if (!read.ok) return read;
    const named = releaseIn(file);
    if (named === undefined) return refused('release', NAME_IT);
    const { rows, column } = read.sheet;
    const [ndc, label] = [column('ndcpackagecode'), column('packagedescription')];
    const [start, end] = [column('startmarketingdate'), column('endmarketingdate')];
    const raw: RawCode[] = [];
    for (const row of rows) {
      const code = ndcDigits(ndc(row));
      if (code === undefined)
        return refused(`line ${row.line}`, `'${ndc(row).slice(0, 16)}' is not an NDC with its hyphens.`);
      raw.push({ line: row.line, code, label: label(row), from: start(row), to: end(row) });
    }
    const made = codeSetOf({ name: 'ndc', release: named.release, effectiveFrom: named.from }, raw);
    return made.ok ? { ok: true, rows: rows.length, releases: [{ kind: 'codes', set: made.set }] } : made;
  },
};

/** Labeler and product of an NDC as nine digits. */
function productDigits(ndc: string): string | undefined {
  return ndcDigits(`${ndc}-00`)?.slice(0, 9);
}

/** product.txt of the FDA's NDC directory: gives the packages of the same release the names of their drugs. */
export const ndcProductFile: CodeFormat = {
  id: 'ndc-product',
  title: 'NDC products of the FDA',
  recognize: ({ head }) => hasColumns(head, PRODUCT),
  read: (file) => {
    const read = readSheet(file.text, PRODUCT);
    if (!read.ok) return read;
    const named = releaseIn(file);
    if (named === undefined) return refused('release', NAME_IT);
    const { rows, column } = read.sheet;
    const [ndc, brand, generic, form] = PRODUCT.map(column) as [Column, Column, Column, Column];
    const names = new Map<string, string>();
    for (const row of rows) {
      const product = productDigits(ndc(row));
      if (product === undefined)
        return refused(`line ${row.line}`, `'${ndc(row).slice(0, 16)}' is not an NDC with its hyphens.`);
      const substance = generic(row).toLowerCase() === brand(row).toLowerCase() ? '' : ` (${generic(row)})`;
      names.set(product, `${brand(row)}${substance}, ${form(row).toLowerCase()}`);
    }
    const { release, from } = named;
    const apply = (older: CodeSet | undefined) => withNames(older, names, release, from);
    return {
      ok: true,
      rows: rows.length,
      releases: [{ kind: 'changes', set: 'ndc', release, from, base: 'on-or-before', apply }],
    };
  },
};

type Column = ReturnType<Sheet['column']>;

function withNames(
  older: CodeSet | undefined,
  names: ReadonlyMap<string, string>,
  release: string,
  from: string,
): { ok: true; set: CodeSet } | { ok: false; fault: LoadFault } {
  if (older === undefined) return refused('release', 'These are names of products only. Install package.txt first.');
  const entries = older.entries.map((entry) => {
    const name = names.get(entry.code.slice(0, 9));
    const packaging = entry.longLabel ?? entry.label;
    return name === undefined ? entry : { ...entry, label: name, longLabel: `${name}: ${packaging}` };
  });
  return { ok: true, set: { ...older, release, effectiveFrom: from, entries } };
}
