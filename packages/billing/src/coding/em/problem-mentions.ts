import type { Note, SectionKind } from '../note/types.ts';
import type { BodySystem, ProblemClass, ProblemTerm } from './data/problem-term.ts';
import { PROBLEM_TERMS, PROBLEMS_BY_FORM } from './data/problem-terms.ts';
import { findWords, type Hit, hitAt, statusOfHit } from './reading.ts';
import { patternOf, wordFinder } from './word-finder.ts';

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

const compiled = PROBLEM_TERMS.map(([, , , words]) => new RegExp(`^(?:${patternOf(words)})$`, 'i'));
const ANY_PROBLEM = wordFinder(PROBLEM_TERMS.map(([, , , words]) => words).join('|'));

/** Letters that are a problem only in capitals. */
const IN_CAPITALS =
  /^(?:cap|ra|hf|pe|als|dic|doe|pad|mi|acs|af|ich|sob|sle|aml|arf|ards|gad|aud|oud|pid|vt|tia|ams|oa|dm|flu?)$/i;
/** Named only as what raises the risk of something. */
const RAISES_RISK = /^[^.;]{0,40}\b(?:increas|rais|elevat)\w+ (?:\w+ ){0,3}risk/i;
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
  [/^stress$/i, /\bstress (?:test|echo\w*|mri|management|incontinence|fracture|dose|ulcer|reduction)/i],
  [/^smoking$/i, /smoking (?:cessation)/i],
];

/** Terms by how notes write them, since notes repeat their words. */
const terms = new Map<string, ProblemTerm | undefined>();
const TERM_LIMIT = 10_000;

function termOf(text: string): ProblemTerm | undefined {
  if (terms.has(text)) return terms.get(text);
  if (terms.size >= TERM_LIMIT) terms.clear();
  const term = PROBLEM_TERMS[compiled.findIndex((pattern) => pattern.test(text))];
  terms.set(text, term);
  return term;
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
  // Room air.
  if (hit.text === 'RA' && /(?:\bon|%)\s*$/.test(hit.around.slice(0, offset))) return false;
  if (RAISES_RISK.test(hit.around.slice(offset + hit.text.length))) return false;
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
/** Where what is said of a problem ends: at the next item of its list, or the next paragraph. */
const LISTED_END = /\n\s*\n|\n\s*(?:#|\d{1,2}[.)]|[-*•])\s*(?=[A-Z])/;
const PARAGRAPH_END = /\n\s*\n/;

/** True when the line of a hit starts as an item of a list. */
function isListed(note: Note, { start }: Hit): boolean {
  const lineStart = note.text.lastIndexOf('\n', start - 1) + 1;
  return /^\s*(?:#|\d{1,2}[.)]|[-*•])/.test(note.text.slice(lineStart, start));
}

/** True for a problem alone on a short line: what follows is about it, also below headings of its own ("Plan:"). */
function headsParagraph(note: Note, hit: Hit, found: readonly { hit: Hit }[]): boolean {
  const lineStart = note.text.lastIndexOf('\n', hit.start - 1) + 1;
  const at = note.text.indexOf('\n', hit.end);
  const lineEnd = at < 0 ? note.text.length : at;
  if (lineEnd - lineStart > 70) return false;
  return !found.some(
    (one) => one.hit !== hit && one.hit.note === hit.note && one.hit.start >= lineStart && one.hit.end <= lineEnd,
  );
}

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
    const next = found
      .slice(index + 1)
      .find((one) => idOf(one.term, one.hit) !== idOf(term, hit) || one.hit.note !== hit.note);
    const sameNote = previous !== undefined && previous.hit.note === hit.note;
    if (!sameNote || !CONNECTOR.test(note.text.slice(previous.hit.end, hit.start))) cluster += 1;
    const section = note.sections.find((one) => one.start <= hit.start && hit.start < one.end);
    const from = Math.max(section?.start ?? 0, sameNote ? previous.hit.end : 0, hit.start - 60);
    const lead = note.text.slice(from, hit.start);
    // "flare of her", "exacerbation of" reach back over no delimiter; a bare adjective neither.
    const before = slice(hit, note, from + lastDelimiter(lead), hit.start);
    const reach = headsParagraph(note, hit, found) ? note.text.length : (section?.end ?? note.text.length);
    let end = Math.min(reach, hit.end + LONGEST_AFTER);
    if (next !== undefined && next.hit.note === hit.note && next.hit.start < end) {
      const between = note.text.slice(hit.end, next.hit.start);
      end = hit.end + lastDelimiter(between);
    }
    const itemEnd = (isListed(note, hit) ? LISTED_END : PARAGRAPH_END).exec(note.text.slice(hit.end, end));
    if (itemEnd) end = hit.end + itemEnd.index;
    const status = statusOfHit(notes, hit);
    return {
      id: idOf(term, hit),
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

/** Groups of terms that hold several illnesses: each is told apart by its own word. */
const SEVERAL = new Set(
  'rheumatoid neuro-chronic skin-chronic minor-skin rash skin-infection overuse sprain laceration cancer women-chronic prostate adrenal valve bowel-chronic liver-chronic pain-chronic lung-chronic peripheral-artery eye-chronic dysphagia-chronic psychosis allergy-chronic substance-use bone systemic-infection colitis dka bleed stroke arrest leukemia mass abnormal-lab neuro-sign bleeding-sign grief pregnancy dehydration transplant thyroid anemia other-chronic other-acute'.split(
    ' ',
  ),
);

function idOf(term: ProblemTerm, hit: Hit): string {
  if (!SEVERAL.has(term[0])) return term[0];
  const word =
    hit.text
      .toLowerCase()
      .replace(/\s*\b(?:disease|disorder|syndrome)$/, '')
      .split(/[\s-]+/)
      .at(-1) ?? '';
  return `${term[0]}:${word.replace(/(?:es|s|ies)$/, '').slice(0, 8)}`;
}

const GAP =
  '\\s+(?:an?\\s+|the\\s+|his\\s+|her\\s+|acute\\s+|recent\\s+|hospitalization for\\s+|admission for\\s+|treatment (?:for|of)\\s+)*$';
/** Named as what raises the risk of something, or is looked for or prevented. */
const IN_PASSING = new RegExp(
  `\\brisks?\\b[^.;\\n]{0,60}\\b(?:by|from|due to|including|of|because|for)\\b[^.;\\n]*$|\\b(?:screen\\w* for|vaccin\\w* (?:for|against)|rule out|prevent(?:ion of)?)${GAP}`,
  'i',
);
/** Named as what this visit comes after: no illness of today, unlike a sign that brought the patient here. */
const COMES_AFTER = new RegExp(
  `\\b(?:after|following|s\\/p|status[- ]post|recovering from|rehab\\w* (?:after|for))${GAP}`,
  'i',
);
const BRINGS_HERE: ReadonlySet<ProblemClass> = new Set<ProblemClass>(['sign', 'symptom', 'injury', 'acute', 'minor']);

const NEVER: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'family-history',
  'review-of-systems',
  'allergies',
  'immunizations',
  'social-history',
  'surgical-history',
]);

/** A term found, if it is said of this patient: not denied, of the family, of the future or in passing. */
function meant(notes: readonly Note[], hit: Hit, term: ProblemTerm): { hit: Hit; term: ProblemTerm }[] {
  const { certainty, time, experiencer, cues } = statusOfHit(notes, hit);
  if (cues.some((cue) => cue.name === 'screening-for')) return [];
  const before = hit.around.slice(0, hit.start - hit.sentence.start);
  const counts = certainty !== 'negated' && experiencer === 'patient' && time !== 'conditional';
  const isRuledOut = /\brule out\s+(?:\w+\s+){0,2}$/i.test(before) && term[1] === 'threat';
  const isOver = !BRINGS_HERE.has(term[1]) && COMES_AFTER.test(before);
  return counts && !isOver && (isRuledOut || !IN_PASSING.test(before)) ? [{ hit, term }] : [];
}

type Form = (typeof PROBLEMS_BY_FORM)[number];
/** Problems by the form of a word that was seen before. */
const forms = new Map<string, Form | undefined>();
const FORM_LIMIT = 60_000;

function formOf(word: string): Form | undefined {
  if (forms.has(word)) return forms.get(word);
  if (forms.size >= FORM_LIMIT) forms.clear();
  const form = PROBLEMS_BY_FORM.find(([, , pattern]) => pattern.test(word));
  forms.set(word, form);
  return form;
}

/** Problems that only the form of a word tells, in sentences that name none otherwise; vague ones in notes without any. */
function byForm(notes: readonly Note[], named: readonly { hit: Hit }[]): { hit: Hit; term: ProblemTerm }[] {
  return notes.flatMap((note, index) =>
    note.tokens.flatMap((token) => {
      if (token.kind !== 'word' || token.text.length < 4) return [];
      const form = formOf(token.text);
      const hit = form === undefined ? undefined : hitAt(note, index, token.start, token.end);
      if (form === undefined || hit === undefined || NEVER.has(hit.section)) return [];
      const isNamed = named.some((one) => one.hit.note === index && one.hit.sentence.start === hit.sentence.start);
      if (isNamed || (form[0] === 'other-vague' && named.length > 0)) return [];
      return meant(notes, hit, [form[0], form[1], [], '']);
    }),
  );
}

/**
 * All problems that the notes affirm or suspect of this patient, with past ones marked. What is denied, of the family
 * or only to watch for is left out.
 */
export function problemMentions(notes: readonly Note[]): ProblemMention[] {
  const named = findWords(notes, ANY_PROBLEM).flatMap((hit) => {
    if (NEVER.has(hit.section) || !meansProblem(hit)) return [];
    const term = termOf(hit.text);
    return term === undefined ? [] : meant(notes, hit, term);
  });
  const all = [...named, ...byForm(notes, named)];
  return withSurroundings(
    notes,
    all.sort((a, b) => a.hit.note - b.hit.note || a.hit.start - b.hit.start),
  );
}
