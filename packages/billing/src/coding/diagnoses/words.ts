import { WORD_EQUALS } from './word-equals.ts';

/** Words that carry no meaning for a match. */
const STOP_WORDS = new Set(
  (
    'a an the of in on at to for with by and or from due as is was were be been being has have had this that these those ' +
    'which who his her their its he she it they patient patients presented presenting presents associated secondary ' +
    'type nos nec classified elsewhere not specified unspecified also other into within during after'
  ).split(' '),
);
for (const word of ['type', 'secondary', 'not', 'other', 'during', 'after']) STOP_WORDS.delete(word);

const SPELLINGS: readonly [RegExp, string][] = [
  [/haem/g, 'hem'],
  [/aem(?=i)/g, 'em'],
  [/oed(?=em)/g, 'ed'],
  [/oes(?=o|t)/g, 'es'],
  [/rrhoe/g, 'rrhe'],
  [/pnoe/g, 'pne'],
  [/tumour/g, 'tumor'],
  [/paed/g, 'ped'],
  [/gynae/g, 'gyne'],
  [/anaes/g, 'anes'],
  [/leuc(?=o)/g, 'leuk'],
  [/faec/g, 'fec'],
  [/caec/g, 'cec'],
  [/foet/g, 'fet'],
  [/oestr/g, 'estr'],
  [/colour/g, 'color'],
  [/fibre/g, 'fiber'],
  [/ischaem/g, 'ischem'],
  [/litiasis/g, 'lithiasis'],
  [/lipemia$/g, 'lipidemia'],
];

/** Endings that name what a disease is; never cut, so that -itis, -osis, -emia, -uria and -oma stay apart. */
const KEPT_ENDINGS =
  /(?:itis|osis|asis|esis|emia|uria|oma|pathy|algia|plasia|penia|trophy|megaly|rrhea|rrhage|cele|ectasia|plegia|paresis|phagia|pnea|thorax|ema|xia|lysis|iasis)$/;
const CUT_ENDINGS =
  /(?:ifications?|ified|ational|ations?|ative|ated|ating|ically|ical|iency|ient|ements?|ments?|ious|ences?|ents?|ency|ances?|ants?|ancy|ions?|ives?|ings?|ities|ity|ous|ary|als?|ics?|eds?|ies|y|e)$/;

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|ps|itis|osis)$/.test(word)) return word;
  if (word.endsWith('oses') && word.length > 6) return `${word.slice(0, -2)}is`;
  if (/(?:tases|theses|lyses)$/.test(word)) return `${word.slice(0, -2)}is`;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function adjectiveToNoun(word: string): string {
  if (/[a-z]{3}emic$/.test(word)) return `${word.slice(0, -1)}a`;
  if (/[a-z]{3}pathic$/.test(word)) return `${word.slice(0, -2)}y`;
  if (/[a-z]{3}uric$/.test(word)) return `${word.slice(0, -1)}a`;
  if (/[a-z]{3}rrhagic$/.test(word)) return `${word.slice(0, -2)}e`;
  return word;
}

/**
 * The normalized form of a lower-case word: American spelling, singular, the canonical of equal words, and the stem of
 * a long word. Two words with one form mean the same to the lexicon.
 */
export function normalizeWord(text: string): string {
  let word = text.endsWith("'s") ? text.slice(0, -2) : text.replace(/'/g, '');
  const known = WORD_EQUALS.get(word);
  if (known !== undefined) return known;
  if (word.length > 4) for (const [from, to] of SPELLINGS) word = word.replace(from, to);
  word = adjectiveToNoun(singular(word));
  const equal = WORD_EQUALS.get(word);
  if (equal !== undefined) return equal;
  if (word.length < 7 || KEPT_ENDINGS.test(word)) return word;
  const stem = word.replace(CUT_ENDINGS, '');
  return stem.length >= 4 ? stem : word;
}

const FORM_LIMIT = 60_000;
const forms = new Map<string, string>();

/** The same as `normalizeWord`, remembered, because notes and titles repeat their words. */
export function wordForm(text: string): string {
  const known = forms.get(text);
  if (known !== undefined) return known;
  if (forms.size >= FORM_LIMIT) forms.clear();
  const form = normalizeWord(text);
  forms.set(text, form);
  return form;
}

/** The letter in "hepatitis A", which is no article. */
export const LETTER_A = 'a^';
const LETTERED = /^(?:hepatitis|vitamin|hemophilia|influenza|group|immunoglobulin|factor)$/;

/** Whether an "a" behind this word is the letter and no article. */
export function isLetterAfter(previous: string): boolean {
  return LETTERED.test(previous);
}

/** Whether the word, lower case, says nothing that a term could turn on. */
export function isStopWord(text: string): boolean {
  return STOP_WORDS.has(text);
}

/** Normalized content words of a phrase, in order. Numbers and roman numerals stay as they are. */
export function contentWords(phrase: string): string[] {
  const words: string[] = [];
  let previous = '';
  for (const raw of phrase
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .match(/[a-z0-9]+(?:'s)?/g) ?? []) {
    if (raw === 'a' && isLetterAfter(previous)) words.push(LETTER_A);
    else if (!isStopWord(raw)) words.push(wordForm(raw));
    previous = raw;
  }
  return words;
}
