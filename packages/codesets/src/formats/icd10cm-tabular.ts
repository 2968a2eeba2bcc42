import { looksLikeIcd10cm, normalizeIcd10cm } from '../normalize.ts';
import type { TabularNotes } from '../tables/types.ts';
import type { LoadFault } from '../types.ts';
import { refused } from './read-text.ts';
import { childNamed, childrenNamed, lineOf, parseXml, textOf, type XmlElement } from './xml-tree.ts';

/** The tabular list as read: places in the order of the list, each behind the one above it. */
export type TabularResult =
  | { ok: true; year: number; rows: TabularNotes[]; codeCount: number }
  | { ok: false; fault: LoadFault };

const NONE: readonly string[] = [];
const AGAIN = 'Download the tabular list (icd10cm_tabular_YYYY.xml) again.';

/** Whether the start of a file is that of the ICD-10-CM tabular list of CDC and CMS. */
export function isTabularXml(start: string): boolean {
  return /<ICD10CM\.tabular[\s>]/.test(start);
}

/**
 * Reads the ICD-10-CM tabular list XML (root `ICD10CM.tabular`): chapters, sections and the nested `diag` elements with
 * their instructional notes (Official Guidelines I.A.10-17). A section is named by its range, also one of a single
 * category (`B20-B20`), so that it never shares the category's name. `year` is the fiscal year; `codeCount` the number
 * of headings and codes without chapters and sections. Faults name the line.
 */
export function readTabular(text: string): TabularResult {
  const parsed = parseXml(text);
  if ('fault' in parsed) return { ok: false, fault: parsed.fault };
  const { root } = parsed;
  if (root.name !== 'ICD10CM.tabular') return refused('line 1', `This is not the ICD-10-CM tabular list. ${AGAIN}`);
  const year = Number(textOf(childNamed(root, 'version')));
  if (!Number.isInteger(year) || year < 2010) {
    return refused(place(text, root), `The tabular list does not say its year. ${AGAIN}`);
  }
  const rows: TabularNotes[] = [];
  const seen = new Set<string>();
  for (const chapter of childrenNamed(root, 'chapter')) {
    const name = textOf(childNamed(chapter, 'name'));
    if (!/^\d{1,2}$/.test(name) || seen.has(name))
      return refused(place(text, chapter), `A chapter has no number. ${AGAIN}`);
    seen.add(name);
    rows.push(notesOf(chapter, name, ''));
    const fault = readSections(text, chapter, name, rows, seen);
    if (fault) return { ok: false, fault };
  }
  if (seen.size === 0) return refused(place(text, root), `The tabular list has no chapters. ${AGAIN}`);
  const codeCount = rows.filter((row) => looksLikeIcd10cm(row.code)).length;
  return { ok: true, year, rows, codeCount };
}

function place(text: string, element: XmlElement): string {
  return `line ${lineOf(text, element.at)}`;
}

/** Sections of a chapter; one with a wider range, which comes first, stands above those that it spans (V00-X58). */
function readSections(
  text: string,
  chapter: XmlElement,
  name: string,
  rows: TabularNotes[],
  seen: Set<string>,
): LoadFault | undefined {
  const open: { first: string; last: string; code: string }[] = [];
  for (const section of childrenNamed(chapter, 'section')) {
    const found = /^([A-Z]\d[0-9A-Z])(?:-([A-Z]\d[0-9A-Z]))?$/.exec((section.attributes.id ?? '').trim());
    const first = found?.[1] ?? '';
    const last = found?.[2] ?? first;
    const code = `${first}-${last}`;
    if (first === '' || seen.has(code)) {
      return { place: place(text, section), message: `A section has no range of its own. ${AGAIN}` };
    }
    seen.add(code);
    while (open.length > 0 && !spans(open.at(-1), first, last)) open.pop();
    rows.push(notesOf(section, code, open.at(-1)?.code ?? name));
    open.push({ first, last, code });
    for (const diag of childrenNamed(section, 'diag')) {
      const fault = readDiag(text, diag, code, [], rows, seen);
      if (fault) return fault;
    }
  }
  return undefined;
}

function spans(outer: { first: string; last: string } | undefined, first: string, last: string): boolean {
  return outer !== undefined && outer.first <= first && last <= outer.last;
}

/** A heading or code and all below it. `above` are the headings from the category down. */
function readDiag(
  text: string,
  diag: XmlElement,
  section: string,
  above: readonly string[],
  rows: TabularNotes[],
  seen: Set<string>,
): LoadFault | undefined {
  const written = textOf(childNamed(diag, 'name'));
  const code = normalizeIcd10cm(written);
  const category = above[0];
  const foreign = category === undefined ? code.length !== 3 : !code.startsWith(category) || code === category;
  if (!looksLikeIcd10cm(code) || foreign || seen.has(code)) {
    const what = written === '' ? 'A code is missing' : `The code ${written} is out of its place or comes twice`;
    return { place: place(text, diag), message: `${what}. ${AGAIN}` };
  }
  seen.add(code);
  // The list of 2021 has H54.512A inside H54.511: such a code belongs to the heading that it begins with.
  const parent = above.findLast((heading) => code.startsWith(heading)) ?? section;
  rows.push(notesOf(diag, code, parent));
  for (const below of childrenNamed(diag, 'diag')) {
    const fault = readDiag(text, below, section, [...above, code], rows, seen);
    if (fault) return fault;
  }
  return undefined;
}

function notesOf(element: XmlElement, code: string, parent: string): TabularNotes {
  const row: TabularNotes = {
    code,
    title: textOf(childNamed(element, 'desc')),
    parent,
    inclusionTerms: notesNamed(element, 'inclusionTerm'),
    includes: notesNamed(element, 'includes'),
    excludes1: notesNamed(element, 'excludes1'),
    excludes2: notesNamed(element, 'excludes2'),
    codeFirst: notesNamed(element, 'codeFirst'),
    codeAlso: notesNamed(element, 'codeAlso'),
    useAdditionalCode: notesNamed(element, 'useAdditionalCode'),
  };
  const remarks = [...notesNamed(element, 'notes'), ...notesNamed(element, 'sevenChrNote')];
  if (remarks.length > 0) row.remarks = remarks;
  const characters = seventhCharacters(element);
  if (characters) row.seventhCharacters = characters;
  return row;
}

function notesNamed(element: XmlElement, name: string): readonly string[] {
  const blocks = childrenNamed(element, name);
  if (blocks.length === 0) return NONE;
  return blocks.flatMap((block) => childrenNamed(block, 'note').map(textOf)).filter((note) => note !== '');
}

function seventhCharacters(element: XmlElement): Record<string, string> | undefined {
  const extensions = childrenNamed(element, 'sevenChrDef').flatMap((block) => childrenNamed(block, 'extension'));
  const entries = extensions.map((one) => [(one.attributes.char ?? '').trim().toUpperCase(), textOf(one)] as const);
  const usable = entries.filter(([character]) => /^[0-9A-Z]$/.test(character));
  return usable.length === 0 ? undefined : Object.fromEntries(usable);
}
