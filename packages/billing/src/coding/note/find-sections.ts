import { meaningOfHeading } from './headings.ts';
import { foldText } from './tokenize.ts';
import type { Section, SectionKind } from './types.ts';

/** A heading: its title is text[start, titleEnd), what belongs to it starts at `end`. */
interface Heading {
  start: number;
  end: number;
  title: string;
  kind: SectionKind;
}

const LONGEST_TITLE = 70;

/** The form in which headings are looked up. */
function foldTitle(title: string): string {
  return foldText(title)
    .replace(/\((?:s|es|ies|continued|cont|\d+\/\d+|\d+)\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const HAS_LOWER = /\p{Ll}/u;
const HAS_UPPER = /\p{Lu}/u;

/** "PLAN", "A/P" */
function isCapitals(title: string): boolean {
  return !HAS_LOWER.test(title) && HAS_UPPER.test(title);
}

const SMALL_WORDS = new Set('and of the for in at on to by from or with upon prior per during this'.split(' '));

/** "Past Medical History", "Assessment and Plan" */
function isTitleCase(title: string): boolean {
  return title
    .split(/[\s/&]+/)
    .every((word) => word === '' || SMALL_WORDS.has(word) || !HAS_LOWER.test(word.charAt(0)));
}

/** Words that show what an unknown heading in capitals is about; the first that fits counts. */
const BY_WORD: readonly [RegExp, SectionKind][] = [
  [/\bpre ?op\w*( \w+)* diagnos|\bpre ?procedur\w* diagnos/, 'preoperative-diagnosis'],
  [/\bpost ?op\w*( \w+)* diagnos|\bpost ?procedur\w* diagnos/, 'postoperative-diagnosis'],
  [/\bdischarge\w* diagnos|\bfinal diagnos/, 'discharge-diagnosis'],
  [/\badmi\w+ diagnos/, 'admission-diagnosis'],
  [/\bfamily\b.*\bsocial\b|\bsocial\b.*\bfamily\b/, 'social-history'],
  [/\bfamily\b.*\bhistory\b|\bfamily hx\b/, 'family-history'],
  [/\bsocial\b.*\bhistory\b/, 'social-history'],
  [/\b(surgical|operative) (history|hx)$/, 'surgical-history'],
  [/\bhistory of present/, 'present-illness'],
  [/\bhistory$|\bhx$/, 'past-history'],
  [/\ballerg/, 'allergies'],
  [/\breason for (the )?(exam|study|test|procedure|surgery|scan)/, 'indication'],
  [/\breason for\b/, 'chief-complaint'],
  [/^ros /, 'review-of-systems'],
  [/^(exam|pe) /, 'exam'],
  [/\b(medications?|meds)\b/, 'medications'],
  [/\b(immuni[sz]ations?|vaccin\w+)$/, 'immunizations'],
  [/\breview of systems\b/, 'review-of-systems'],
  [/\bvital signs\b/, 'vital-signs'],
  [/\bindications?\b/, 'indication'],
  [/\binstructions?$/, 'instructions'],
  [/\b(hospital|department|icu) course$/, 'hospital-course'],
  [/\b(labs?|laboratory|studies|results|data|values)$/, 'results'],
  [/\b(x ?rays?|ct|mri|radiographs?|ultrasound|imaging|echocardiogram|angiogram|angiography|findings?)\b/, 'imaging'],
  [/\b(exam|examination)$/, 'exam'],
  [/\bconditions? (on|at|upon|of) |\bdischarge condition\b/, 'plan'],
  [/\b(procedures?|operations?|technique|operative|surgery|fluoro\w*|catheters?|incision)\b/, 'procedure'],
  [/\bconditions?$|\bproblems list$/, 'past-history'],
  [/\bsymptoms$|\bpresenting problems\b/, 'present-illness'],
  [/\bimpressions?\b|\bassessments?\b|\bdiagnos[ei]s$/, 'assessment'],
  [/\b(plan|recommendations?)$/, 'plan'],
  [/\borders$/, 'orders'],
  [/\bcomplaints?$/, 'chief-complaint'],
];

function kindByWord(folded: string): SectionKind | undefined {
  return BY_WORD.find(([words]) => words.test(folded))?.[1];
}

/** Sections in which an unknown heading names a problem or a system and opens no section of its own. */
const KEEPS_UNKNOWN: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'assessment',
  'plan',
  'hospital-course',
  'discharge-diagnosis',
  'admission-diagnosis',
  'review-of-systems',
  'exam',
  'vital-signs',
  'imaging',
  'results',
  'past-history',
  'medications',
]);

/**
 * Kind of the section that a title opens where `current` was; undefined where it opens none. A title that is not known
 * opens one only when it is certainly a title, by the kind of its words, or as `other` at the start of a line.
 */
function kindOf(title: string, current: SectionKind, isCertain: boolean, startsLine = true): SectionKind | undefined {
  const folded = foldTitle(title);
  if (folded === '') return undefined;
  const meaning = meaningOfHeading(folded);
  if (meaning === 'system') return current === 'vital-signs' ? 'exam' : undefined;
  if (meaning !== undefined) return meaning;
  if (!isCertain) return undefined;
  const byWord = kindByWord(folded);
  if (byWord !== undefined) return byWord;
  return KEEPS_UNKNOWN.has(current) || !startsLine ? undefined : 'other';
}

/** Leading marks of a line that belong to no title: "##", "**", "1.", "IV.", "-", bullets. */
const LEAD = /[ \t]*(?:#{1,6}[ \t]*|[*_]{1,3}|[-•·▪●◦>][ \t]+|\(?(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)][ \t]+)*/y;

function startOfTitle(text: string, from: number): number {
  LEAD.lastIndex = from;
  LEAD.test(text);
  return LEAD.lastIndex;
}

/** Trailing marks of a title: "**", "==", blanks. */
function trimTitle(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/[\s*_#=:-]+$/, '')
    .trim();
}

const COLON = 58;

interface Line {
  start: number;
  end: number;
}

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    lines.push({ start, end: at });
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  return lines;
}

/** Where colons stand in a line that may end a heading: not in times ("10:30") and links. */
function colonsIn(text: string, line: Line): number[] {
  const found: number[] = [];
  for (let at = line.start; at < line.end; at++) {
    if (text.charCodeAt(at) !== COLON) continue;
    const isTime = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
    if (!isTime && text.charAt(at + 1) !== '/') found.push(at);
  }
  return found;
}

/** Places within a stretch before a colon at which a heading may start, longest title first. */
function* startsBefore(text: string, from: number, colon: number): Generator<{ at: number; afterStop: boolean }> {
  const low = Math.max(from, colon - LONGEST_TITLE);
  if (low === from) yield { at: startOfTitle(text, from), afterStop: true };
  for (let at = low + 1; at < colon; at++) {
    const before = text.charAt(at - 1);
    if (text.charAt(at) === ',') continue;
    if (before !== '.' && before !== ';' && before !== ',' && before !== '*') continue;
    const isGlued = text.charAt(at) !== ' ';
    const afterStop = before !== ',' || text.charAt(at + 1) === ' ' || (isGlued && text.charAt(at - 2) === '.');
    yield { at: startOfTitle(text, at), afterStop };
  }
  // A run of words in capitals right before the colon, behind words that are not.
  const words = text.slice(low, colon);
  const lower = words.search(/\p{Ll}[^\p{Ll}]*$/u);
  if (lower < 0) return;
  const space = words.indexOf(' ', lower);
  if (space >= 0) yield { at: low + space + 1, afterStop: false };
}

/** True for an unknown title that still looks like one: words in letters, not "66% M" or "T.A". */
function looksLikeTitle(title: string): boolean {
  return /[A-Z]{4}/.test(title) && !/[%;()]|^\d|\d{3}/.test(title) && title.split(/\s+/).length <= 8;
}

/** The heading that ends with a colon at `colon`, where there is one. */
function headingBefore(text: string, from: number, colon: number, lineStart: boolean, current: SectionKind) {
  for (const { at, afterStop } of startsBefore(text, from, colon)) {
    if (at >= colon) continue;
    const title = trimTitle(text, at, colon);
    const capitals = isCapitals(title);
    const starts = lineStart && at === startOfTitle(text, from);
    if (!capitals && !(starts || (afterStop && isTitleCase(title)))) continue;
    // Within a line a letter or two, and what is in brackets, is no heading: "(BMI: 19)", "chest CT: normal".
    if (!starts && (title.length < (afterStop ? 2 : 5) || /^[^(]*\)|^\(/.test(title))) continue;
    const kind = kindOf(title, current, capitals && afterStop && looksLikeTitle(title), starts);
    if (kind !== undefined) return { start: starts ? from : at, end: colon + 1, title, kind };
  }
  return undefined;
}

/** A line that is a heading as a whole, or starts with "Heading -". */
function headingOfLine(text: string, line: Line, isFree: boolean, shouts: boolean, current: SectionKind) {
  const start = startOfTitle(text, line.start);
  if (start >= line.end) return undefined;
  if (line.end - start <= LONGEST_TITLE) {
    const title = trimTitle(text, start, line.end);
    const marked = start > line.start && /[#*_]/.test(text.slice(line.start, start));
    if (/[.,;!?]$/.test(title) || title.length < 2) return undefined;
    const certain =
      (isCapitals(title) && !shouts && isFree && title.length > 3 && title.split(/\s+/).length <= 6) || marked;
    if ((isCapitals(title) || isTitleCase(title)) && !/\d{3}/.test(title)) {
      const kind = kindOf(title, current, certain);
      if (kind !== undefined) return { start: line.start, end: line.end, title, kind };
    }
  }
  const dash = /[ \t][-–—]{1,2}[ \t]/.exec(text.slice(start, Math.min(line.end, start + LONGEST_TITLE)));
  if (!dash) return undefined;
  const title = trimTitle(text, start, start + dash.index);
  if (!isCapitals(title) && !isTitleCase(title)) return undefined;
  const kind = kindOf(title, current, false);
  return kind === undefined ? undefined : { start: line.start, end: start + dash.index + dash[0].length, title, kind };
}

/** True when most letters are capitals: then capitals tell nothing. */
function isShouted(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 65 && code <= 90) upper++;
    else if (code >= 97 && code <= 122) lower++;
  }
  return upper > 2 * lower;
}

const OPERATIVE: ReadonlySet<SectionKind> = new Set([
  'preoperative-diagnosis',
  'postoperative-diagnosis',
  'anesthesia',
]);

function findHeadings(text: string): Heading[] {
  const headings: Heading[] = [];
  let isOperative = false;
  const shouts = isShouted(text);
  let current: SectionKind = 'other';
  const open = (heading: Heading) => {
    // What a surgeon finds is of the operation, what a radiologist finds is of the picture.
    const isFound = isOperative && heading.kind === 'imaging' && /finding/i.test(heading.title);
    headings.push(isFound ? { ...heading, kind: 'procedure' } : heading);
    current = heading.kind;
    isOperative ||= OPERATIVE.has(heading.kind);
  };
  const all = splitLines(text);
  for (const [i, line] of all.entries()) {
    const colons = colonsIn(text, line);
    let from = line.start;
    for (const colon of colons) {
      const heading = headingBefore(text, from, colon, from === line.start, current);
      if (heading) open(heading);
      from = colon + 1;
    }
    if (colons.length > 0) continue;
    const before = all[i - 1];
    const isFree = before === undefined || text.slice(before.start, before.end).trim() === '';
    const heading = headingOfLine(text, line, isFree, shouts, current);
    if (heading) open(heading);
  }
  return headings;
}

/**
 * Sections of a note in order, in linear time. Headings may stand at the start of a line or within it ("HEADING:",
 * "Heading -", a line of its own, numbered, markdown). Each section reaches from behind its heading to the next one;
 * text before the first heading is of kind `other`, without title. At least one section.
 */
export function findSections(text: string): Section[] {
  const headings = findHeadings(text);
  const first = headings[0];
  const sections: Section[] = [];
  if (first === undefined || text.slice(0, first.start).trim() !== '') {
    sections.push({ start: 0, end: first?.start ?? text.length, kind: 'other', title: '' });
  }
  for (const [i, { end, title, kind }] of headings.entries()) {
    sections.push({ start: end, end: headings[i + 1]?.start ?? text.length, kind, title });
  }
  return sections;
}
