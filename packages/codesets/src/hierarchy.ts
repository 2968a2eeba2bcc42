import { normalizeIcd10cm } from './normalize.ts';
import type { TabularTable } from './tables/types.ts';
import type { CodeEntry, CodeSets } from './types.ts';

/** A place in the ICD-10-CM tree: chapter (`4`), section (`E08-E13`), heading or code. */
export interface CodePlace {
  kind: 'chapter' | 'section' | 'heading' | 'code';
  /** Number of the chapter, range of the section, canonical code of the others. */
  code: string;
  /** As the tabular list spells it; of what it lacks, as the code list does. */
  title: string;
}

/** Where a code stands. All lists are in order of code. */
export interface CodeHierarchy {
  place: CodePlace;
  /** From the chapter (of the code list alone: from the category) down to the place above the code. */
  path: readonly CodePlace[];
  /** Directly below: what has to be chosen from when the code is a heading. */
  children: readonly CodePlace[];
  /** Other places directly below the same parent. */
  siblings: readonly CodePlace[];
}

/** Longest ICD-10-CM code. */
const LONGEST = 7;
const CATEGORY = 3;

/**
 * Where an ICD-10-CM code stands on a day, for a coder who looks around it: what is above, below and beside it. Chapters
 * and sections need the tabular list; without it the path starts at the category. Undefined for a code that no installed
 * release knows on the day and under which none stands.
 * @param code as written, with or without dot.
 */
export function codeHierarchy(codes: CodeSets, code: string, isoDate: string): CodeHierarchy | undefined {
  const canonical = normalizeIcd10cm(code);
  const tabular = codes.table('icd10cm-tabular', isoDate)?.data;
  const place = placeOf(codes, tabular, canonical, isoDate);
  if (place === undefined) return undefined;
  const parent = parentOf(codes, canonical, isoDate);
  const below =
    parent === undefined
      ? categoriesBeside(codes, tabular, canonical, isoDate)
      : childrenOf(codes, tabular, parent, isoDate);
  return {
    place,
    path: [...sectionsAbove(tabular, canonical), ...headingsAbove(codes, tabular, canonical, isoDate)],
    children: childrenOf(codes, tabular, canonical, isoDate),
    siblings: below.filter((one) => one.code !== canonical),
  };
}

function entryOn(codes: CodeSets, code: string, isoDate: string): CodeEntry | undefined {
  const answer = codes.ask('icd10cm', code, isoDate);
  return answer.status === 'valid' || answer.status === 'not-billable' ? answer.entry : undefined;
}

function placeOf(
  codes: CodeSets,
  tabular: TabularTable | undefined,
  code: string,
  isoDate: string,
): CodePlace | undefined {
  const entry = entryOn(codes, code, isoDate);
  const title = tabular?.notes(code)?.title ?? entry?.longLabel ?? entry?.label;
  if (entry === undefined || title === undefined) return undefined;
  return { kind: entry.billable ? 'code' : 'heading', code, title };
}

/** Nearest heading above in the code list: one character shorter, or more where X only fills up. */
function parentOf(codes: CodeSets, code: string, isoDate: string): string | undefined {
  for (let length = code.length - 1; length >= CATEGORY; length -= 1) {
    const above = code.slice(0, length);
    if (entryOn(codes, above, isoDate) !== undefined) return above;
  }
  return undefined;
}

function headingsAbove(codes: CodeSets, tabular: TabularTable | undefined, code: string, isoDate: string): CodePlace[] {
  const path: CodePlace[] = [];
  for (let above = parentOf(codes, code, isoDate); above !== undefined; above = parentOf(codes, above, isoDate)) {
    const place = placeOf(codes, tabular, above, isoDate);
    if (place !== undefined) path.unshift(place);
  }
  return path;
}

/** Chapter and section of a code's category. */
function sectionsAbove(tabular: TabularTable | undefined, code: string): CodePlace[] {
  const path: CodePlace[] = [];
  for (let at = tabular?.notes(code.slice(0, CATEGORY))?.parent; at !== undefined; ) {
    const notes = tabular?.notes(at);
    if (notes === undefined) break;
    path.unshift({ kind: at.includes('-') ? 'section' : 'chapter', code: at, title: notes.title });
    at = notes.parent;
  }
  return path;
}

/** Codes directly below: the shortest longer ones that no other place stands above. */
function childrenOf(codes: CodeSets, tabular: TabularTable | undefined, code: string, isoDate: string): CodePlace[] {
  if (code.length >= LONGEST) return [];
  const children: CodePlace[] = [];
  for (const entry of codes.entries('icd10cm', isoDate, code)) {
    if (entry.code === code || children.some((child) => entry.code.startsWith(child.code))) continue;
    const place = placeOf(codes, tabular, entry.code, isoDate);
    if (place !== undefined) children.push(place);
  }
  return children;
}

/** Categories of the same section; without the tabular list none are known. */
function categoriesBeside(
  codes: CodeSets,
  tabular: TabularTable | undefined,
  code: string,
  isoDate: string,
): CodePlace[] {
  const section = tabular?.notes(code)?.parent;
  if (tabular === undefined || section === undefined) return [];
  return tabular.children(section).flatMap((child) => placeOf(codes, tabular, child, isoDate) ?? []);
}
