import type { Note, SectionKind } from '../note/types.ts';
import { type BodySystem, PROBLEM_TERMS, type ProblemClass, type ProblemTerm } from './data/problem-terms.ts';
import { findAll, type Hit, statusOfHit, wordsPattern } from './reading.ts';

/** A problem named in the notes, with the words around it that tell how it goes. */
export interface ProblemMention {
  id: string;
  problemClass: ProblemClass;
  systems: readonly BodySystem[];
  hit: Hit;
  isUncertain: boolean;
  isPast: boolean;
  /** Words right before: 'poorly controlled', 'acute exacerbation of'. */
  before: Hit;
  /** Words behind, up to the next problem or the end of the item. */
  after: Hit;
  /** Number of the enumeration ("HTN, diabetes and gout, all stable") it stands in. */
  cluster: number;
}

const compiled = PROBLEM_TERMS.map(([, , , words]) => new RegExp(`^(?:${words.replaceAll(' ', '[\\s-]+')})$`, 'i'));
const ANY_PROBLEM = wordsPattern(PROBLEM_TERMS.map(([, , , words]) => words).join('|'));

/** Letters that are a problem only in capitals. */
const IN_CAPITALS =
  /^(?:cap|pe|als|dic|doe|pad|mi|acs|af|ich|sob|sle|aml|arf|ards|gad|aud|oud|pid|vt|tia|ams|oa|dm|flu?)$/i;
/** "RA" and the like beside words that give them another meaning. */
const OTHER_MEANING: readonly [RegExp, RegExp][] = [
  [/^pe$/i, /\bpe\s*(?:protocol|:|tube)/i],
  [/^flu$/i, /\bflu\s*(?:shot|vaccin\w*|test|swab|pcr|season)/i],
  [
    /^(?:influenza|covid.*|hepatitis.*|shingles|zoster|pneumonia)$/i,
    /(?:vaccin\w*|immuniz\w*|shot|test|swab|pcr|booster|panel)\b/i,
  ],
  [/^diabetic$/i, /\bdiabetic (?:diet|foot exam|eye exam|shoes)/i],
  [/^hiv$/i, /\bhiv (?:test|screen)/i],
  [/^smoking$/i, /smoking (?:cessation)/i],
];

function termOf(text: string): ProblemTerm | undefined {
  const index = compiled.findIndex((pattern) => pattern.test(text));
  return PROBLEM_TERMS[index];
}

function meansProblem(hit: Hit): boolean {
  if (
    IN_CAPITALS.test(hit.text) &&
    hit.text.length < 5 &&
    !/^flu$/i.test(hit.text) &&
    hit.text !== hit.text.toUpperCase()
  )
    return /^(?:dm|oa|mi|af|sob)$/.test(hit.text);
  const offset = hit.start - hit.sentence.start;
  const near = hit.around.slice(offset, offset + hit.text.length + 22);
  return !OTHER_MEANING.some(([word, meaning]) => word.test(hit.text) && meaning.test(near));
}

/** Fractures of small bones and without displacement are simple injuries. */
const SIMPLE_FRACTURE =
  /\b(?:toe|finger|buckle|torus|phalan\w+|tuft|nondisplaced|non-displaced|metatarsal|avulsion|hairline)\b/i;

function classOf(term: ProblemTerm, hit: Hit): ProblemClass {
  const [id, problemClass] = term;
  if (id !== 'fracture') return problemClass;
  const open =
    /\b(?:open|comminuted|displaced|multiple|hip|femur|femoral|pelvic|skull|spin\w+|vertebral|compression)\b/i;
  if (SIMPLE_FRACTURE.test(hit.around) && !open.test(hit.around.replace(/non-?displaced/gi, ''))) return 'injury';
  return problemClass;
}

const DELIMITER = /[.;,\n:]|\b(?:and|but|while|with|also|however|for|has|is|are|was|including)\b/gi;

function lastDelimiter(text: string): number {
  let end = 0;
  for (const match of text.matchAll(DELIMITER)) end = match.index + match[0].length;
  return end;
}

/** Longest stretch behind a problem that is read for how it goes. */
const LONGEST_AFTER = 320;
/** Where an item of a list ends. */
const ITEM_END = /\n\s*\n|\n\s*(?:#|\d{1,2}[.)]|[-*•])\s*(?=[A-Z])/;
const CONNECTOR = /^[ \t]*(?:[,/&+]|and|or|as well as|along with|plus)?[ \t]*(?:and|or|&)?[ \t]*$/i;

const slice = (hit: Hit, note: Note, start: number, end: number): Hit => ({
  ...hit,
  start,
  end: Math.max(start, end),
  text: note.text.slice(start, end),
});

function withSurroundings(notes: readonly Note[], found: readonly { hit: Hit; term: ProblemTerm }[]): ProblemMention[] {
  let cluster = 0;
  return found.map(({ hit, term }, index) => {
    const note = notes[hit.note];
    if (note === undefined) throw new Error(`no note ${hit.note}`);
    const previous = found[index - 1];
    const next = found.slice(index + 1).find((one) => one.term[0] !== term[0] || one.hit.note !== hit.note);
    const sameNote = previous !== undefined && previous.hit.note === hit.note;
    if (!sameNote || !CONNECTOR.test(note.text.slice(previous.hit.end, hit.start))) cluster += 1;
    const section = note.sections.find((one) => one.start <= hit.start && hit.start < one.end);
    const from = Math.max(section?.start ?? 0, sameNote ? previous.hit.end : 0, hit.start - 60);
    const lead = note.text.slice(from, hit.start);
    // "flare of her", "exacerbation of" reach back over no delimiter; a bare adjective neither.
    const before = slice(hit, note, from + lastDelimiter(lead), hit.start);
    let end = Math.min(section?.end ?? note.text.length, hit.end + LONGEST_AFTER);
    if (next !== undefined && next.hit.note === hit.note && next.hit.start < end) {
      const between = note.text.slice(hit.end, next.hit.start);
      end = hit.end + lastDelimiter(between);
    }
    const itemEnd = ITEM_END.exec(note.text.slice(hit.end, end));
    if (itemEnd) end = hit.end + itemEnd.index;
    const status = statusOfHit(notes, hit);
    return {
      id: term[0],
      problemClass: classOf(term, hit),
      systems: term[2],
      hit,
      isUncertain: status.certainty === 'uncertain',
      isPast: status.time === 'past',
      before,
      after: slice(hit, note, hit.end, end),
      cluster,
    };
  });
}

const NEVER: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'family-history',
  'review-of-systems',
  'allergies',
  'immunizations',
  'social-history',
  'surgical-history',
]);

/**
 * All problems that the notes affirm or suspect of this patient, with past ones marked. What is denied, of the family
 * or only to watch for is left out.
 */
export function problemMentions(notes: readonly Note[]): ProblemMention[] {
  const found = findAll(notes, ANY_PROBLEM).flatMap((hit) => {
    if (NEVER.has(hit.section) || !meansProblem(hit)) return [];
    const term = termOf(hit.text);
    if (term === undefined) return [];
    const { certainty, time, experiencer } = statusOfHit(notes, hit);
    const counts = certainty !== 'negated' && experiencer === 'patient' && time !== 'conditional' && time !== 'planned';
    return counts ? [{ hit, term }] : [];
  });
  return withSurroundings(notes, found);
}
