import { findCues } from './cues/find-cues.ts';
import type { FoundCue } from './cues/found-cue.ts';
import { sectionAt, sentenceAt, sentenceIndexAt, tokenRange } from './read-note.ts';
import type { Cue, MentionStatus, Note, SectionKind, Sentence, Span } from './types.ts';

/** Cues of the sentences that were asked about, for as long as the note is in use. */
const known = new WeakMap<Note, Map<Sentence, FoundCue[]>>();

function cuesOf(note: Note, sentence: Sentence): FoundCue[] {
  const ofNote = known.get(note) ?? new Map<Sentence, FoundCue[]>();
  const cues = ofNote.get(sentence) ?? findCues(note, sentence);
  ofNote.set(sentence, cues);
  known.set(note, ofNote);
  return cues;
}

const BULLET = /^[-*•·▪●◦>]$/;

/** True for "- fever" and "2. fever". */
function isListItem(note: Note, { firstToken, endToken }: Sentence): boolean {
  const first = note.tokens[firstToken];
  if (first === undefined || endToken - firstToken < 2) return false;
  if (first.kind === 'number') return /^[.)]$/.test(note.tokens[firstToken + 1]?.text ?? '');
  return BULLET.test(first.text);
}

/** Longest list, in items, over which its introduction still counts. */
const LONGEST_LIST = 40;

/** Cues of "Denies the following:" for the items of the list below. */
function cuesOfIntroduction(note: Note, sentence: Sentence): FoundCue[] {
  if (!isListItem(note, sentence)) return [];
  let at = sentenceIndexAt(note, sentence.start) - 1;
  const lowest = Math.max(0, at - LONGEST_LIST);
  while (at > lowest && isListItem(note, note.sentences[at] ?? sentence)) at--;
  const introduction = note.sentences[at];
  if (!introduction || introduction.section !== sentence.section) return [];
  const { endToken } = introduction;
  if (note.tokens[endToken - 1]?.text !== ':') return [];
  return cuesOf(note, introduction).filter((cue) => cue.scopeFirst >= cue.end && cue.scopeEnd >= endToken - 1);
}

const PAST_SECTIONS: ReadonlySet<SectionKind> = new Set<SectionKind>(['past-history', 'surgical-history']);

/** Titles of lists of what the patient has now, though they stand where the past is told. */
const STILL_THERE = /\b(?:active|current|chronic|problem list|problems list|comorbidities)\b/i;

/** Titles of sections that list what it may be. */
const DIFFERENTIAL =
  /differential|\bddx\b|\b(?:working|provisional|tentative|presumptive|possible|suspected) (?:dx|diagnos)/i;

function sectionCue(note: Note, at: number, name: string): Cue {
  const { start } = sectionAt(note, at);
  return { kind: 'section', name, start, end: start };
}

const VERBS_OF_PATIENT = new Set(['has', 'had', 'is', 'was', 'reports', 'complains', 'presents', 'takes']);

/** "… in both parents, patient has gout": said of the patient in a section about the family. */
function isOfPatient(note: Note, sentence: Sentence | undefined, first: number): boolean {
  for (let i = first - 1; sentence && i > sentence.firstToken; i--) {
    const token = note.tokens[i];
    if (token?.text === ',' || token?.text === ';') return false;
    if (token && VERBS_OF_PATIENT.has(token.text) && /^(?:patient|pt)$/i.test(wordBefore(note, i))) return true;
  }
  return false;
}

function wordBefore({ text, tokens }: Note, i: number): string {
  const token = tokens[i - 1];
  return token ? text.slice(token.start, token.end) : '';
}

/**
 * How the words of a span are meant: affirmed, negated or uncertain; now, past, conditional or planned; of the patient,
 * the family or somebody else. A cue within the span is part of what it names ("screening for cancer") and does not
 * count. What stands in the section of past or family history is so by a cue of kind `section`: a chronic condition
 * may still be there. `cues` says why. The span is in offsets of `note.text`; one outside any sentence, such as in a
 * heading, is affirmed, current and the patient's.
 */
export function statusOf(note: Note, span: Span): MentionStatus {
  const { kind: section, title } = sectionAt(note, span.start);
  const sentence = sentenceAt(note, span.start);
  const { first, end } = tokenRange(note, span);
  const cues: Cue[] = [];
  const kinds = new Set<Cue['kind']>();
  const add = (cue: FoundCue) => {
    const from = note.tokens[cue.first]?.start ?? span.start;
    cues.push({ kind: cue.kind, name: cue.name, start: from, end: note.tokens[cue.end - 1]?.end ?? from });
    kinds.add(cue.kind);
  };
  for (const cue of sentence ? cuesOf(note, sentence) : []) {
    const isOwn = cue.first >= first && cue.end <= end;
    if (!isOwn && cue.scopeFirst < end && cue.scopeEnd > first) add(cue);
  }
  if (sentence) cuesOfIntroduction(note, sentence).forEach(add);
  if (section === 'family-history' && !kinds.has('family') && !isOfPatient(note, sentence, first)) {
    kinds.add('family');
    cues.push(sectionCue(note, span.start, 'family-history'));
  }
  if (PAST_SECTIONS.has(section) && !kinds.has('past') && !STILL_THERE.test(title)) {
    kinds.add('past');
    cues.push(sectionCue(note, span.start, section));
  }
  if (DIFFERENTIAL.test(title)) {
    kinds.add('uncertainty');
    cues.push(sectionCue(note, span.start, 'differential'));
  }
  const negated = kinds.has('negation') || kinds.has('ruled-out');
  return {
    certainty: negated ? 'negated' : kinds.has('uncertainty') ? 'uncertain' : 'affirmed',
    time: kinds.has('conditional')
      ? 'conditional'
      : kinds.has('planned')
        ? 'planned'
        : kinds.has('past')
          ? 'past'
          : 'current',
    experiencer: kinds.has('family') ? 'family' : kinds.has('other-person') ? 'other' : 'patient',
    section,
    cues,
  };
}
