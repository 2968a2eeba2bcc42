import type { Evidence } from '../evidence.ts';
import { sectionAt, sentenceAt, statusOf } from '../note/index.ts';
import type { MentionStatus, Note, Section, SectionKind, Span } from '../note/types.ts';
import { patternOf, type WordFinder } from './word-finder.ts';

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

/** Every place in the notes where a finder's terms stand, in order; headings apart. */
export function findWords(notes: readonly Note[], finder: WordFinder): Hit[] {
  return notes.flatMap((note, index) =>
    finder.find(note.text).flatMap(({ start, end }) => hitAt(note, index, start, end) ?? []),
  );
}

/** Every place in the notes where a pattern stands, in order; headings apart. The pattern needs the flag `g`. */
export function findAll(notes: readonly Note[], pattern: RegExp): Hit[] {
  return notes.flatMap((note, index) => {
    const hits: Hit[] = [];
    for (const match of note.text.matchAll(pattern)) {
      if (match[0] === '') continue;
      const hit = hitAt(note, index, match.index, match.index + match[0].length);
      if (hit !== undefined) hits.push(hit);
    }
    return hits;
  });
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
  const before = note.text.slice(section.start, sentenceStart);
  if (!/[.;?!]\s*$/.test(before) || before.includes('\n')) return section.kind;
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
