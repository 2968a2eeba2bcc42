import { normalizeIcd10cm } from '../normalize.ts';
import { codeKey, firstRow } from './code-keys.ts';
import { openPacked, packColumns, type TextColumn } from './packed-columns.ts';
import type { TabularNotes, TabularTable } from './types.ts';

/** Kinds of notes in the order of their numbers in the packed file. */
const KINDS = [
  'inclusionTerms',
  'includes',
  'excludes1',
  'excludes2',
  'codeFirst',
  'codeAlso',
  'useAdditionalCode',
  'remarks',
] as const;
const SEVENTH = KINDS.length;
const NONE: readonly string[] = [];
const NO_PARENT = 0xffffffff;

/** Packs the places of a tabular list, each behind the one above it, as `readTabular` gives them. */
export function packTabular(rows: readonly TabularNotes[]): Uint8Array {
  const rowOfCode = new Map(rows.map((row, at) => [row.code, at]));
  const noteEnds = new Uint32Array(rows.length);
  const kinds: number[] = [];
  const notes: string[] = [];
  for (const [at, row] of rows.entries()) {
    for (const [kind, name] of KINDS.entries()) {
      for (const note of row[name] ?? NONE) {
        kinds.push(kind);
        notes.push(note);
      }
    }
    for (const [character, meaning] of Object.entries(row.seventhCharacters ?? {})) {
      kinds.push(SEVENTH);
      notes.push(character + meaning);
    }
    noteEnds[at] = notes.length;
  }
  const order = rows.map((_, at) => at).sort((a, b) => keyOf(rows[a]) - keyOf(rows[b]));
  return packColumns({
    codes: rows.map((row) => row.code),
    titles: rows.map((row) => row.title),
    parents: Uint32Array.from(rows, (row) => rowOfCode.get(row.parent) ?? NO_PARENT),
    keys: Float64Array.from(order, (at) => keyOf(rows[at])),
    order: Uint32Array.from(order),
    noteEnds,
    kinds: Uint8Array.from(kinds),
    notes,
  });
}

const keyOf = (row: TabularNotes | undefined) => placeKey(row?.code ?? '');

/** A section (`A00-A09`) by its two ends; chapters and codes as they are. */
function placeKey(place: string): number {
  return codeKey(place.length === 7 && place[3] === '-' ? `${place.slice(0, 3)}${place.slice(4)}ZZZZ` : place);
}

/** Opens a packed tabular list; undefined when the bytes are damaged or cut. */
export function openTabular(bytes: Uint8Array): TabularTable | undefined {
  const file = openPacked(bytes);
  if (file === undefined) return undefined;
  const codes = file.texts('codes');
  const titles = file.texts('titles');
  const parents = file.ints('parents');
  const keys = file.numbers('keys');
  const order = file.ints('order');
  const noteEnds = file.ints('noteEnds');
  const kinds = file.bytes('kinds');
  const notes = file.texts('notes');
  const find = (code: string): number => {
    const place = code.includes('-') ? code.toUpperCase() : normalizeIcd10cm(code);
    const key = placeKey(place);
    const at = firstRow(keys, key);
    return key >= 0 && keys[at] === key ? (order[at] ?? -1) : -1;
  };
  const rowAt = (at: number): TabularNotes =>
    placeAt(at, { codes, titles, parents, kinds, notes }, at === 0 ? 0 : (noteEnds[at - 1] ?? 0), noteEnds[at] ?? 0);
  const inherited = (code: string): TabularNotes[] => {
    const rows: TabularNotes[] = [];
    let at = find(headingOf(code, find, rowAt));
    while (at >= 0) {
      rows.push(rowAt(at));
      at = parents[at] === NO_PARENT ? -1 : (parents[at] ?? -1);
    }
    return rows;
  };
  const heading = (code: string) => {
    const at = find(headingOf(code, find, rowAt));
    return at < 0 ? undefined : codes.at(at);
  };
  return {
    notes: (code) => {
      const at = find(code);
      return at < 0 ? undefined : rowAt(at);
    },
    inherited,
    heading,
    seventhCharacters: (code) => inherited(code).find((row) => row.seventhCharacters)?.seventhCharacters,
    children: (code) => childrenOf(find(code), parents, codes),
    *all() {
      for (let at = 0; at < codes.length; at += 1) yield rowAt(at);
    },
  };
}

interface TabularColumns {
  codes: TextColumn;
  titles: TextColumn;
  parents: Uint32Array;
  kinds: Uint8Array;
  notes: TextColumn;
}

function placeAt(at: number, columns: TabularColumns, from: number, to: number): TabularNotes {
  const { codes, titles, parents, kinds, notes } = columns;
  const byKind: string[][] = [];
  let seventh: Record<string, string> | undefined;
  for (let note = from; note < to; note += 1) {
    const kind = kinds[note] ?? 0;
    const text = notes.at(note);
    if (kind === SEVENTH) {
      seventh ??= {};
      seventh[text.slice(0, 1)] = text.slice(1);
    } else {
      byKind[kind] ??= [];
      byKind[kind].push(text);
    }
  }
  const parent = parents[at] ?? NO_PARENT;
  const [inclusionTerms = NONE, includes = NONE, excludes1 = NONE, excludes2 = NONE] = byKind;
  const [codeFirst = NONE, codeAlso = NONE, useAdditionalCode = NONE, remarks] = byKind.slice(4);
  return {
    code: codes.at(at),
    title: titles.at(at),
    parent: parent === NO_PARENT ? '' : codes.at(parent),
    inclusionTerms,
    includes,
    excludes1,
    excludes2,
    codeFirst,
    codeAlso,
    useAdditionalCode,
    ...(remarks && { remarks }),
    ...(seventh && { seventhCharacters: seventh }),
  };
}

/**
 * The listed place of a code: itself, or for a code with a seventh character that the list only describes (S72.001A,
 * T40.0X1A, S01.00XA), the code without it and without placeholders (Official Guidelines I.A.4-5). Any other text stays.
 */
function headingOf(code: string, find: (code: string) => number, rowAt: (at: number) => TabularNotes): string {
  const plain = code.includes('-') ? code : normalizeIcd10cm(code);
  if (plain.length !== 7 || find(plain) >= 0) return plain;
  let stem = plain.slice(0, 6);
  while (find(stem) < 0 && stem.endsWith('X') && stem.length > 3) stem = stem.slice(0, -1);
  let at = find(stem);
  while (at >= 0) {
    const row = rowAt(at);
    if (row.seventhCharacters) return row.seventhCharacters[plain.slice(6)] === undefined ? plain : stem;
    at = find(row.parent);
  }
  return plain;
}

/** The list stands in the order of the tree, so what is below a place follows it. */
function childrenOf(at: number, parents: Uint32Array, codes: TextColumn): string[] {
  const found: string[] = [];
  if (at < 0) return found;
  for (let row = at + 1; row < parents.length; row += 1) {
    const parent = parents[row] ?? NO_PARENT;
    if (parent === at) found.push(codes.at(row));
    // A place whose parent stands before this one is outside.
    else if (parent < at || parent === NO_PARENT) break;
  }
  return found;
}
