import type { Evidence } from '../evidence.ts';
import { sectionAt, sentenceAt, statusOf } from '../note/index.ts';
import type { MentionStatus, Note, Section, SectionKind, Span } from '../note/types.ts';
import { placesOfPattern } from './pattern-finder.ts';
import { patternOf, type WordFinder } from './word-finder.ts';
import { wordStartsOf } from './word-starts.ts';

/** Words found in one of the notes of a visit. */
export interface Hit extends Span {
  /** Index into the notes. */
  note: number;
  text: string;
  section: SectionKind;
  /** Span of the sentence around it. */
  sentence: Span;
  /** The sentence as written. */
  around: string;
}

/** Alternatives parted by `|` as one pattern: whole words, any blanks or hyphens between words, any case. */
export function wordsPattern(words: string): RegExp {
  return new RegExp(`(?<![\\w-])(?:${patternOf(words)})(?![\\w])`, 'gi');
}

/** Hits of the visit at hand by what was looked for: several elements of its level ask for the same. */
const known = new WeakMap<readonly Note[], Map<WordFinder | string, Hit[]>>();

function remembered(notes: readonly Note[], what: WordFinder | string, find: (note: Note) => Span[]): Hit[] {
  const ofVisit = known.get(notes) ?? new Map<WordFinder | string, Hit[]>();
  known.set(notes, ofVisit);
  const before = ofVisit.get(what);
  if (before !== undefined) return before;
  const hits = notes.flatMap((note, index) =>
    find(note).flatMap(({ start, end }) => hitAt(note, index, start, end) ?? []),
  );
  ofVisit.set(what, hits);
  return hits;
}

/** Every place in the notes where a finder's terms stand, in order; headings apart. */
export function findWords(notes: readonly Note[], finder: WordFinder): readonly Hit[] {
  return remembered(notes, finder, (note) => finder.find(note.text, wordStartsOf(note)));
}

/** Every place in the notes where a pattern stands, in order; headings apart. */
export function findAll(notes: readonly Note[], pattern: RegExp): readonly Hit[] {
  return remembered(notes, `${pattern.flags}/${pattern.source}`, (note) => placesOfPattern(note, pattern));
}

/** A span as a hit; undefined in a heading. */
export function hitAt(note: Note, index: number, start: number, end: number): Hit | undefined {
  const section = sectionAt(note, start);
  if (start < section.start) return undefined;
  const sentence = sentenceAt(note, start) ?? sentenceAt(note, end - 1) ?? { start, end };
  return {
    note: index,
    start,
    end,
    text: note.text.slice(start, end),
    section: kindHere(note, section, sentence.start),
    sentence: { start: sentence.start, end: sentence.end },
    around: note.text.slice(sentence.start, sentence.end),
  };
}

/** Words of a visit under way, which no list of results, drugs or old illnesses holds. */
const IS_VISIT =
  /\b(?:presents?|here|continu\w+|start\w*|order\w*|review\w*|today|admit\w*|plan|will|discuss\w*|prescri\w+|increas\w+|stable|controlled|diagnos\w+|assess\w*|treat\w*|refer\w*|follow)\b/i;

/**
 * Kind of the section at a sentence. In notes that are one run of text a short heading ("BP:", "ECG:", "Meds:") opens
 * no section to the end: beyond its first sentence what follows is prose again.
 */
function kindHere(note: Note, section: Section, sentenceStart: number): SectionKind {
  if (!ENDS_EARLY.has(section.kind)) return section.kind;
  if (sentenceStart <= section.start) return section.kind;
  let end = sentenceStart;
  while (end > section.start && /\s/.test(note.text.charAt(end - 1))) end--;
  if (end === section.start || !/[.;?!]/.test(note.text.charAt(end - 1))) return section.kind;
  const line = note.text.indexOf('\n', section.start);
  if (line >= 0 && line < sentenceStart) return section.kind;
  if (READINGS.has(section.kind)) return 'other';
  const sentence = /^[^.\n]*/.exec(note.text.slice(sentenceStart))?.[0] ?? '';
  return IS_VISIT.test(sentence) ? 'other' : section.kind;
}
const READINGS: ReadonlySet<SectionKind> = new Set<SectionKind>(['results', 'imaging', 'vital-signs', 'exam', 'time']);
const ENDS_EARLY: ReadonlySet<SectionKind> = new Set<SectionKind>([
  ...READINGS,
  'medications',
  'allergies',
  'past-history',
  'social-history',
  'review-of-systems',
]);

/** How the words of a hit are meant. */
export function statusOfHit(notes: readonly Note[], hit: Hit): MentionStatus {
  const note = notes[hit.note];
  if (note === undefined) throw new Error(`no note ${hit.note}`);
  return statusOf(note, hit);
}

/** True for what is said of this patient and now: neither denied nor past, hypothetical or someone else's. */
export function isAffirmed(notes: readonly Note[], hit: Hit): boolean {
  const { certainty, time, experiencer } = statusOfHit(notes, hit);
  return certainty !== 'negated' && time !== 'conditional' && experiencer === 'patient';
}

/** The hit as evidence for an element of the visit's level. */
export function evidenceOf(notes: readonly Note[], hit: Hit, rule: string): Evidence {
  return { note: hit.note, start: hit.start, end: hit.end, rule, status: statusOfHit(notes, hit) };
}
