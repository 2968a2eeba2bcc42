/**
 * Words of a text for searching: lower case, accents folded, split at everything that is neither letter nor digit; the
 * genitive goes (`Crohn's` -> `crohn`).
 */
export function wordsOf(text: string): string[] {
  let folded = text.toLowerCase();
  if (NOT_ASCII.test(folded)) folded = folded.replaceAll('’', "'").normalize('NFKD').replace(/\p{M}/gu, '');
  if (folded.includes("'")) folded = folded.replace(/'s\b/g, '').replaceAll("'", '');
  return folded.match(NOT_ASCII.test(folded) ? /[\p{L}\p{N}]+/gu : /[a-z0-9]+/g) ?? [];
}

const NOT_ASCII = /[^ -~]/;

/** Words that say nothing by themselves: a query may have them, a label need not. */
const EMPTY_WORDS = new Set(
  'a an and are as at be by due for from in into is it my of on or other than that the this to with has have having got i me pt patient'.split(
    ' ',
  ),
);

/** Words that most labels could have: they tell little about how much of a label a query covers. */
const LIGHT_WORDS = new Set(
  'unspecified specified site side encounter initial subsequent sequela without complication complications not elsewhere classified type disease disorder disorders diseases syndrome nos nec acute essential primary uncomplicated current episode single condition intractable status history personal left right bilateral diseases part parts organism'.split(
    ' ',
  ),
);

/** The words without empty ones; all of them when there is no other. */
export function fullWords(words: readonly string[]): readonly string[] {
  const full = words.filter((word) => !EMPTY_WORDS.has(word));
  return full.length > 0 ? full : words;
}

/** Whether most labels could have the word, so that it narrows little. */
export function isLightWord(word: string): boolean {
  return LIGHT_WORDS.has(word);
}

/** How much a word weighs in the length of a label: 0 for empty words, a quarter for light ones, else 1. */
export function weightOfWord(word: string): number {
  if (EMPTY_WORDS.has(word)) return 0;
  return LIGHT_WORDS.has(word) ? 0.25 : 1;
}

/** American spelling of a British word, as far as it has another: `haemorrhage` -> `hemorrhage`, `tumour` -> `tumor`. */
export function americanOf(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/ae(?=[a-z])/g, 'e')
    .replace(/oe(?=[a-z])/g, 'e')
    .replace(/our(?=s?$|ed$|less$)/, 'or')
    .replace(/is(?=(?:e|ed|ation)$)/, 'iz')
    .replace(/(?<=[a-z])tre$/, 'ter')
    .replace(/lys(?=ed$|e$)/, 'lyz')
    .replace(/ph(?=ur)/, 'f')
    .replace(/^(diarrh|hemorrh)oi?(?=[a-z])/, '$1');
}

/** Endings that words of one family differ in, longest first; what is left must have four letters at least. */
const ENDINGS = [
  'iferous',
  'ations',
  'itides',
  'itional',
  'itudes',
  'ically',
  'ation',
  'ities',
  'ional',
  'iness',
  'ative',
  'ating',
  'atous',
  'otic',
  'osis',
  'oses',
  'itis',
  'itic',
  'ical',
  'ious',
  'eous',
  'ness',
  'ated',
  'ions',
  'ives',
  'ancy',
  'ency',
  'ants',
  'ents',
  'ieds',
  'ment',
  'ous',
  'ion',
  'ive',
  'ant',
  'ent',
  'ies',
  'ied',
  'ing',
  'ity',
  'ism',
  'ist',
  'ial',
  'ian',
  'ics',
  'ese',
  'ed',
  'es',
  'ic',
  'al',
  'ia',
  'ar',
  'us',
  'um',
  'is',
  'ae',
  'se',
  's',
  'y',
  'e',
  'a',
];
/** Endings that keep their first letters, so that arthritis and arthrosis stay apart. */
const KEPT: Readonly<Record<string, string>> = {
  itis: 'it',
  itic: 'it',
  itides: 'it',
  osis: 'os',
  oses: 'os',
  otic: 'os',
};

/** Stem of a word: words of one family have the same (`fractures`, `fractured`; `diabetic`, `diabetes`). */
export function stemOf(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= 4 && word.endsWith(ending))
      return word.slice(0, -ending.length) + (KEPT[ending] ?? '');
  }
  return word;
}

/** Spellings that sound alike, longest first: `pneumonia` and `numonia`, `hemorrhoids` and `hemoroids`. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:pn|kn|gn)/, 'n'],
  [/^ps/, 's'],
  [/^x/, 'z'],
  [/rrh|rh/g, 'r'],
  [/ph/g, 'f'],
  [/tion|sion|shun|cian/g, 'shn'],
  [/th/g, 't'],
  [/c(?=[eiy])/g, 's'],
  [/c?k|ch|c|qu/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/oa|ow/g, 'o'],
  [/eu|ew|oo|ou/g, 'u'],
  [/ae|oe|ee|ea/g, 'e'],
  [/y|ie|ei/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=.{3})[eh]$/, ''],
];

/** How a word sounds, roughly, for finding what a mistyped one was meant to be. */
export function soundOf(word: string): string {
  let sound = word;
  for (const [spelling, letter] of SOUNDS) sound = sound.replace(spelling, letter);
  return sound;
}
