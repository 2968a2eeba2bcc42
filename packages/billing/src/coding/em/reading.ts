import type { Evidence } from '../evidence.ts';
import { sectionAt, sentenceAt, statusOf } from '../note/index.ts';
import type { MentionStatus, Note, SectionKind, Span } from '../note/types.ts';

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
  return new RegExp(`(?<![\\w-])(?:${words.replaceAll(' ', '[\\s-]+')})(?![\\w])`, 'gi');
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

function hitAt(note: Note, index: number, start: number, end: number): Hit | undefined {
  const section = sectionAt(note, start);
  if (start < section.start) return undefined;
  const sentence = sentenceAt(note, start) ?? sentenceAt(note, end - 1) ?? { start, end };
  return {
    note: index,
    start,
    end,
    text: note.text.slice(start, end),
    section: section.kind,
    sentence: { start: sentence.start, end: sentence.end },
    around: note.text.slice(sentence.start, sentence.end),
  };
}

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
