import type { Note, Span, Token } from '../note/types.ts';

/** Where a term stands. */
export interface TermPlace extends Span {
  /** Index into the chart's notes. */
  note: number;
  sentence: number;
}

/** Words that say nothing of a diagnosis: function words, the verbs of reporting, units. Negation is a status, not a word. */
const EMPTY_WORDS = new Set(
  (
    'a an the and or of in on at to for from by with without as is are was were be been being it its this that these those ' +
    'he she his her him they their them we our us who which whom whose what when where while during after before since ' +
    'until than then also there here had has have having not no nor but if so such due into over under between both each ' +
    'other others another same some any all only very more most less least patient patients case year years old month ' +
    'months week weeks day days hour hours man woman male female present presented presents presenting showed shows show ' +
    'shown found observed performed revealed reveals described describe made done did does do can could would may might ' +
    "will shall should must he's mg ml dl mm cm kg mmhg g l u ui iu per one two three first second mr mrs dr pt"
  ).split(' '),
);

/** Plural and singular of a word are one; Latin endings (-is, -us, -ss) stay. */
function stem(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is|as|os)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const PLACES_KEPT = 4;

function isBreak(token: Token): boolean {
  return token.kind === 'mark' && token.text !== '-' && token.text !== "'" && token.text !== '/';
}

/**
 * Terms of a chart: single words, pairs of words at most three apart in either order, and three words in a row, all
 * without function words, within one clause. Each with its first places.
 * @returns term to places; a pair is written `a+b` in alphabetical order, three words with blanks
 */
export function chartTerms(notes: readonly Note[]): Map<string, TermPlace[]> {
  const terms = new Map<string, TermPlace[]>();
  const add = (term: string, place: TermPlace) => {
    const places = terms.get(term);
    if (!places) terms.set(term, [place]);
    else if (places.length < PLACES_KEPT) places.push(place);
  };
  for (const [noteIndex, note] of notes.entries()) {
    for (const [sentence, { firstToken, endToken }] of note.sentences.entries()) {
      let clause: { word: string; token: Token }[] = [];
      for (let i = firstToken; i < endToken; i++) {
        const token = note.tokens[i];
        if (!token) continue;
        if (isBreak(token)) clause = [];
        if (token.kind !== 'word' || token.text.length < 2 || EMPTY_WORDS.has(token.text)) continue;
        clause.push({ word: stem(token.text), token });
        addEnding(clause, { note: noteIndex, sentence }, add);
      }
    }
  }
  return terms;
}

/** Adds the terms that end with the last word of the clause. */
function addEnding(
  clause: readonly { word: string; token: Token }[],
  where: { note: number; sentence: number },
  add: (term: string, place: TermPlace) => void,
): void {
  const last = clause.at(-1);
  if (!last) return;
  const { end } = last.token;
  add(last.word, { ...where, start: last.token.start, end });
  for (let back = 2; back <= 4; back++) {
    const other = clause.at(-back);
    if (!other) break;
    if (other.word === last.word) continue;
    const pair = other.word < last.word ? `${other.word}+${last.word}` : `${last.word}+${other.word}`;
    add(pair, { ...where, start: other.token.start, end });
  }
  const first = clause.at(-3);
  const middle = clause.at(-2);
  if (first && middle) add(`${first.word} ${middle.word} ${last.word}`, { ...where, start: first.token.start, end });
}

/** The words of a code's title as chart terms spell them, each once, without function words and 'unspecified'. */
export function titleWords(title: string): string[] {
  const words = title.toLowerCase().match(/[a-z][a-z0-9]+/g) ?? [];
  return [...new Set(words.filter((word) => !EMPTY_WORDS.has(word) && !NO_DETAIL.has(word)).map(stem))];
}

/** Words of titles that no clinician writes. */
const NO_DETAIL = new Set([
  'unspecified',
  'nos',
  'nec',
  'elsewhere',
  'classified',
  'specified',
  'initial',
  'encounter',
]);
