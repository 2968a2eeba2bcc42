import type { DrugRow, IndexEntry, NeoplasmRow } from '../tables/types.ts';
import type { LoadFault } from '../types.ts';
import { refused } from './read-text.ts';
import { childNamed, childrenNamed, lineOf, parseXml, textOf, type XmlElement } from './xml-tree.ts';

/** The four files that share the structure of the index. */
export type IndexKind = 'index' | 'external-cause' | 'neoplasm' | 'drugs';

/** One of the index files as read: its fiscal year and its rows in printed order. */
export type IndexResult =
  | { ok: true; kind: 'index' | 'external-cause'; year: number; rows: IndexEntry[] }
  | { ok: true; kind: 'neoplasm'; year: number; rows: NeoplasmRow[] }
  | { ok: true; kind: 'drugs'; year: number; rows: DrugRow[] }
  | { ok: false; fault: LoadFault };

const AGAIN = 'Download the ICD-10-CM index files again.';
const NONE: readonly string[] = [];

/** Whether the start of a file is that of an index, neoplasm table or drug table of CDC and CMS. */
export function isIndexXml(start: string): boolean {
  return /<ICD10CM\.index[\s>]/.test(start);
}

/**
 * Reads an ICD-10-CM index XML (root `ICD10CM.index`): alphabetic index, external-cause index, table of neoplasms or
 * table of drugs; which one follows from its title and the headings of its columns, not from the file's name. Each term
 * is one row with the path of terms above it; a term that only groups others has neither code nor reference.
 */
export function readIndex(text: string): IndexResult {
  const parsed = parseXml(text);
  if ('fault' in parsed) return { ok: false, fault: parsed.fault };
  const { root } = parsed;
  if (root.name !== 'ICD10CM.index') return refused('line 1', `This is not an ICD-10-CM index. ${AGAIN}`);
  const year = Number(textOf(childNamed(root, 'version')));
  if (!Number.isInteger(year) || year < 2010) return refused('line 1', `The index does not say its year. ${AGAIN}`);
  const kind = kindOf(root);
  if (kind === undefined) {
    const heads = 'The columns of this table are neither those of the neoplasm table nor of the drug table.';
    return refused(placeOf(text, childNamed(root, 'indexHeading') ?? root), `${heads} ${AGAIN}`);
  }
  const terms: Term[] = [];
  for (const letter of childrenNamed(root, 'letter')) {
    for (const main of childrenNamed(letter, 'mainTerm')) {
      const fault = collect(text, main, NONE, terms);
      if (fault) return { ok: false, fault };
    }
  }
  if (terms.length === 0) return refused('line 1', `The index holds no terms. ${AGAIN}`);
  if (kind === 'neoplasm') return tableRows(text, terms, (term) => neoplasmRow(term), kind, year);
  if (kind === 'drugs') return tableRows(text, terms, (term) => drugRow(term), kind, year);
  const rows: IndexEntry[] = [];
  for (const term of terms) {
    const entry = indexEntry(term);
    if (entry === undefined) return { ok: false, fault: badCode(text, term) };
    rows.push(entry);
  }
  return { ok: true, kind, year, rows };
}

interface Term {
  element: XmlElement;
  path: readonly string[];
  nonessential: readonly string[];
  see: string;
  seeAlso: string;
}

function kindOf(root: XmlElement): IndexKind | undefined {
  const heading = childNamed(root, 'indexHeading');
  if (heading === undefined)
    return /external cause/i.test(textOf(childNamed(root, 'title'))) ? 'external-cause' : 'index';
  const heads = textOf(heading);
  if (/malignant/i.test(heads) && /in situ/i.test(heads)) return 'neoplasm';
  return /poisoning/i.test(heads) && /underdosing/i.test(heads) ? 'drugs' : undefined;
}

function placeOf(text: string, element: XmlElement): string {
  return `line ${lineOf(text, element.at)}`;
}

function badCode(text: string, term: Term): LoadFault {
  const message = `The entry ${term.path.at(-1)} has something other than a code in place of its code. ${AGAIN}`;
  return { place: placeOf(text, term.element), message };
}

/** A term and all below it, in printed order. */
function collect(text: string, element: XmlElement, above: readonly string[], terms: Term[]): LoadFault | undefined {
  const title = childNamed(element, 'title');
  const words = title === undefined ? '' : titleWithoutModifiers(title);
  const nonessential = title === undefined ? NONE : modifiersOf(title);
  if (words === '' && nonessential.length === 0) {
    return { place: placeOf(text, element), message: `A term has no words. ${AGAIN}` };
  }
  // Some printed terms are in brackets as a whole.
  const path = [...above, words === '' ? nonessential.join(' ') : words];
  const see = [
    ...childrenNamed(element, 'see'),
    ...childrenNamed(element, 'seecat'),
    ...childrenNamed(element, 'subcat'),
  ];
  const seeAlso = childrenNamed(element, 'seeAlso').map(textOf).join('; ');
  terms.push({ element, path, nonessential, see: see.map(textOf).join('; '), seeAlso });
  for (const below of childrenNamed(element, 'term')) {
    const fault = collect(text, below, path, terms);
    if (fault) return fault;
  }
  return undefined;
}

/** `Abuse <nemod>(adult)</nemod> NEC` -> `Abuse NEC`. */
function titleWithoutModifiers(title: XmlElement): string {
  const parts = title.children.map((child) =>
    typeof child === 'string' ? child : child.name === 'nemod' ? ' ' : textOf(child),
  );
  return parts.join('').replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
}

/** `(adult) (child (unborn))` -> `adult`, `child (unborn)`. */
function modifiersOf(title: XmlElement): readonly string[] {
  const blocks = childrenNamed(title, 'nemod');
  if (blocks.length === 0) return NONE;
  const found: string[] = [];
  for (const block of blocks) {
    let depth = 0;
    let word = '';
    for (const char of textOf(block)) {
      if (char === '(' && depth++ === 0) continue;
      if (char === ')' && --depth === 0) {
        found.push(word.trim());
        word = '';
      } else word += char;
    }
    found.push(word.trim());
  }
  return found.filter((word) => word !== '');
}

/** A code as printed, without its dot; or what stands in its place: words, a range over categories. Undefined: neither. */
function printed(written: string): { code: string; words?: string } | undefined {
  const text = written.replace(/[[\]]/g, '').trim();
  const code = text.replace(/[.\s]/g, '').toUpperCase().replace('–', '-');
  if (/^-*$/.test(code)) return { code: '' };
  if (/^[A-Z]\d[0-9A-Z]{1,5}-?$/.test(code)) return { code };
  const range = /^([A-Z]\d[0-9A-Z]{1,5})-+([A-Z]\d[0-9A-Z]{1,5})-?$/.exec(code);
  if (range) {
    // A range within one heading is that heading with more characters to find.
    const [, from = '', to = ''] = range;
    let same = 0;
    while (same < to.length && from[same] === to[same]) same += 1;
    return same >= 3 ? { code: `${from.slice(0, same)}-` } : { code: '', words: text };
  }
  return /[a-z] /i.test(text) ? { code: '', words: text } : undefined;
}

function references({ see: said, seeAlso }: Term, words = ''): { see?: string; seeAlso?: string } {
  const see = [said, words].filter((part) => part !== '').join('; ');
  return { ...(see !== '' && { see }), ...(seeAlso !== '' && { seeAlso }) };
}

function indexEntry(term: Term): IndexEntry | undefined {
  const { element, path, nonessential } = term;
  const found = printed(textOf(childNamed(element, 'code')));
  if (found === undefined) return undefined;
  // Brackets may hold words that explain a term instead of a manifestation.
  const manifestation = printed(textOf(childNamed(element, 'manif')))?.code;
  return {
    path,
    nonessential,
    code: found.code,
    ...(manifestation && { manifestation }),
    ...references(term, found.words),
  };
}

function tableRows<Kind extends 'neoplasm' | 'drugs', Row>(
  text: string,
  terms: readonly Term[],
  toRow: (term: Term) => Row | undefined,
  kind: Kind,
  year: number,
): { ok: true; kind: Kind; year: number; rows: Row[] } | { ok: false; fault: LoadFault } {
  const rows: Row[] = [];
  for (const term of terms) {
    const row = toRow(term);
    if (row === undefined) return { ok: false, fault: badCode(text, term) };
    rows.push(row);
  }
  return { ok: true, kind, year, rows };
}

/** Codes of columns 2 to 7 as printed; undefined when one is no code. */
function cellsOf(element: XmlElement): string[] | undefined {
  const cells = ['', '', '', '', '', ''];
  for (const cell of childrenNamed(element, 'cell')) {
    const column = Number(cell.attributes.col);
    const found = printed(textOf(cell));
    if (!(column >= 2 && column <= 7) || found === undefined) return undefined;
    cells[column - 2] = found.code;
  }
  return cells;
}

function neoplasmRow(term: Term): NeoplasmRow | undefined {
  const cells = cellsOf(term.element);
  if (cells === undefined) return undefined;
  const [malignantPrimary = '', malignantSecondary = '', inSitu = '', benign = '', uncertain = '', unspecified = ''] =
    cells;
  const { path, nonessential } = term;
  const codes = { malignantPrimary, malignantSecondary, inSitu, benign, uncertain, unspecified };
  return { path, nonessential, ...codes, ...references(term) };
}

function drugRow(term: Term): DrugRow | undefined {
  const cells = cellsOf(term.element);
  if (cells === undefined) return undefined;
  const [accidental = '', selfHarm = '', assault = '', undetermined = '', adverseEffect = '', underdosing = ''] = cells;
  const { path, nonessential } = term;
  const codes = { accidental, selfHarm, assault, undetermined, adverseEffect, underdosing };
  return { path, nonessential, ...codes, ...references(term) };
}
