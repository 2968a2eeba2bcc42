import { openPacked, packColumns, type TextColumn } from './packed-columns.ts';
import type { DrugRow, IndexEntry, NeoplasmRow } from './types.ts';

/** A row of any of the index files: its path of terms, and its other fields as text. */
interface Term {
  path: readonly string[];
  nonessential: readonly string[];
  see?: string;
  seeAlso?: string;
}

const NONE: readonly string[] = [];
/** Between nonessential modifiers. */
const BREAK = '\n';

/**
 * Packs rows in printed order: of each path only its last term and its depth, since the terms above it stand in rows
 * above; fields that most rows lack share one text.
 */
function packTerms<Row extends Term>(rows: readonly Row[], codesOf: (row: Row) => readonly string[]): Uint8Array {
  return packColumns({
    terms: rows.map(({ path }) => path.at(-1) ?? ''),
    depths: Uint8Array.from(rows, ({ path }) => path.length),
    codes: rows.map((row) => codesOf(row).join(' ')),
    more: rows.map(({ nonessential, see = '', seeAlso = '' }) =>
      nonessential.length + see.length + seeAlso.length === 0 ? '' : [see, seeAlso, ...nonessential].join(BREAK),
    ),
  });
}

function openTerms<Row>(bytes: Uint8Array, toRow: (term: Term, codes: readonly string[]) => Row): Row[] | undefined {
  const file = openPacked(bytes);
  if (file === undefined) return undefined;
  const [terms, codes, more] = [file.texts('terms'), file.texts('codes'), file.texts('more')];
  const depths = file.bytes('depths');
  const rows: Row[] = [];
  const open: string[] = [];
  for (let row = 0; row < terms.length; row += 1) {
    open.length = (depths[row] ?? 1) - 1;
    open.push(terms.at(row));
    rows.push(toRow({ path: [...open], ...moreOf(more, row) }, codes.at(row).split(' ')));
  }
  return rows;
}

function moreOf(more: TextColumn, row: number): Omit<Term, 'path'> {
  const text = more.at(row);
  if (text === '') return { nonessential: NONE };
  const [see = '', seeAlso = '', ...nonessential] = text.split(BREAK);
  return {
    nonessential: nonessential.length === 0 ? NONE : nonessential,
    ...(see !== '' && { see }),
    ...(seeAlso !== '' && { seeAlso }),
  };
}

/** Packs an alphabetic or external-cause index. */
export function packIndexEntries(rows: readonly IndexEntry[]): Uint8Array {
  return packTerms(rows, ({ code, manifestation = '' }) => [code, manifestation]);
}

/** Opens an index; undefined when the bytes are damaged or cut. */
export function openIndexEntries(bytes: Uint8Array): IndexEntry[] | undefined {
  return openTerms(bytes, (term, [code = '', manifestation = '']) => ({
    ...term,
    code,
    ...(manifestation !== '' && { manifestation }),
  }));
}

/** Packs the table of neoplasms. */
export function packNeoplasms(rows: readonly NeoplasmRow[]): Uint8Array {
  return packTerms(rows, (row) => [
    row.malignantPrimary,
    row.malignantSecondary,
    row.inSitu,
    row.benign,
    row.uncertain,
    row.unspecified,
  ]);
}

/** Opens the table of neoplasms; undefined when the bytes are damaged or cut. */
export function openNeoplasms(bytes: Uint8Array): NeoplasmRow[] | undefined {
  return openTerms(bytes, (term, codes) => {
    const [malignantPrimary = '', malignantSecondary = '', inSitu = '', benign = '', uncertain = '', unspecified = ''] =
      codes;
    return { ...term, malignantPrimary, malignantSecondary, inSitu, benign, uncertain, unspecified };
  });
}

/** Packs the table of drugs and chemicals. */
export function packDrugs(rows: readonly DrugRow[]): Uint8Array {
  return packTerms(rows, (row) => [
    row.accidental,
    row.selfHarm,
    row.assault,
    row.undetermined,
    row.adverseEffect,
    row.underdosing,
  ]);
}

/** Opens the table of drugs and chemicals; undefined when the bytes are damaged or cut. */
export function openDrugs(bytes: Uint8Array): DrugRow[] | undefined {
  return openTerms(bytes, (term, codes) => {
    const [accidental = '', selfHarm = '', assault = '', undetermined = '', adverseEffect = '', underdosing = ''] =
      codes;
    return { ...term, accidental, selfHarm, assault, undetermined, adverseEffect, underdosing };
  });
}
