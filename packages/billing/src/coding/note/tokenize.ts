import type { Token } from './types.ts';

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;

/** Class of each ASCII character; control characters count as space. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  return code <= 32 || code === 127 ? SPACE : OTHER;
});

const IS_LETTER = /^[\p{L}\p{M}]$/u;
const IS_SPACE = /^[\s\p{Cc}\p{Cf}]$/u;

function classOf(code: number): number {
  if (code < 128) return ASCII[code] ?? OTHER;
  const character = String.fromCodePoint(code);
  if (IS_LETTER.test(character)) return LETTER;
  return IS_SPACE.test(character) ? SPACE : OTHER;
}

/** Typographic marks and the plain ones that they stand for. */
const PLAIN = new Map<string, string>([
  ...['‘', '’', '‚', '‛', '′', '`', '´', 'ʼ'].map((mark): [string, string] => [mark, "'"]),
  ...['“', '”', '„', '″', '«', '»'].map((mark): [string, string] => [mark, '"']),
  ...['‐', '‑', '‒', '–', '—', '―', '−'].map((mark): [string, string] => [mark, '-']),
  ['⁄', '/'],
  ['…', '.'],
]);

const NOT_ASCII = /[^\0-\x7f]/;
const TO_FOLD = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['μ', 'u'],
]);

/** Lower case, accents folded, typographic quotes and dashes plain: the form in which tokens are compared. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/gu, (character) => PLAIN.get(character) ?? TO_FOLD.get(character) ?? character);
}

/** Units that part from the number they are glued to: "40mg", "5yo". A grade ("3b") or an ordinal ("2nd") stays whole. */
const UNITS = new Set(
  (
    'mg g gm gms kg mcg ug ng ml dl l cc cm mm m km in ft oz lb lbs meq mmol mol iu units unit u hr hrs h min mins sec ' +
    'yo y yr yrs year years month months mo mos wk wks week weeks day days w d f c mmhg bpm cgy gy x french fr ga ' +
    'am pm k mgs hours hour minutes minute tab tabs caps gtt puffs percent am pm'
  ).split(' '),
);

/** Abbreviations written with a slash; each is one word. */
const SLASHED = new Set(
  (
    's/p c/o w/o h/o r/o f/u d/c y/o b/l p/w n/v d/t s/s a/p h/p n/a o/e l/e c/w c/s i/s/o n/v/d f/c/s f/c m/r/g r/m/g ' +
    'r/r/w c/c/e w/u t/c s/t p/t a/w r/t i/o p/o f/h s/h c/d/i w/d w/n a/o n/t n/d u/s u/a l/s'
  ).split(' '),
);

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 128) return ASCII[unit] ?? OTHER;
  return at < text.length ? classOf(text.codePointAt(at) ?? unit) : SPACE;
}

/** 2 for a pair of surrogates, else 1 (also for a lone one). */
function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function endOfClass(text: string, from: number, wanted: (kind: number) => boolean): number {
  let at = from;
  while (at < text.length && wanted(classAt(text, at))) at += widthAt(text, at);
  return at;
}

const isLetter = (kind: number) => kind === LETTER;
const isDigit = (kind: number) => kind === DIGIT;
const isWordPart = (kind: number) => kind === LETTER || kind === DIGIT;

const APOSTROPHES = new Set(["'", '’', '‘', '´', 'ʼ', '`']);
const HYPHENS = new Set(['-', '‐', '‑', '–']);

/** End of a dotted abbreviation such as "b.i.d." that starts with one letter at `from`; `from` where there is none. */
function endOfDotted(text: string, from: number): number {
  let at = from + 1;
  while (
    text[at] === '.' &&
    classAt(text, at + 1) === LETTER &&
    !isWordPart(classAt(text, at + 2)) &&
    widthAt(text, at + 1) === 1
  ) {
    at += 2;
  }
  if (at === from + 1) return from;
  return text[at] === '.' ? at + 1 : at;
}

/** End of an abbreviation with slashes ("s/p", "w/") that starts at `from`; `from` where there is none. */
function endOfSlashed(text: string, from: number): number {
  const slash = text[from + 1] === '/' ? from + 1 : -1;
  if (slash < 0) return from;
  for (const length of [7, 5, 3]) {
    const end = from + length;
    if (end <= text.length && !isWordPart(classAt(text, end)) && SLASHED.has(text.slice(from, end).toLowerCase()))
      return end;
  }
  const isWith = (text[from] === 'w' || text[from] === 'W') && classAt(text, slash + 1) === SPACE;
  return isWith ? slash + 1 : from;
}

function endOfWord(text: string, from: number): number {
  let at = endOfClass(text, from, isWordPart);
  while (APOSTROPHES.has(text[at] ?? '') && classAt(text, at + 1) === LETTER) {
    at = endOfClass(text, at + 1, isWordPart);
  }
  return at;
}

function wordToken(text: string, start: number): Token {
  const end = endOfWord(text, start);
  if (end === start + 1) {
    const dotted = endOfDotted(text, start);
    if (dotted > start)
      return { start, end: dotted, text: foldText(text.slice(start, dotted)).replaceAll('.', ''), kind: 'word' };
    const slashed = endOfSlashed(text, start);
    if (slashed > start) return { start, end: slashed, text: text.slice(start, slashed).toLowerCase(), kind: 'word' };
  }
  const folded = foldText(text.slice(start, end));
  return { start, end, text: folded.endsWith("'s") ? folded.slice(0, -2) : folded, kind: 'word' };
}

const DATE = /(?:\d{1,2}([/-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})(?![\d/])/y;

/** End of digits with thousands and decimals. */
function endOfNumber(text: string, from: number): number {
  DATE.lastIndex = from;
  if (DATE.test(text)) return DATE.lastIndex;
  let at = endOfClass(text, from, isDigit);
  while (text[at] === ',' && endOfClass(text, at + 1, isDigit) === at + 4) at += 4;
  if (text[at] === '.' && classAt(text, at + 1) === DIGIT) at = endOfClass(text, at + 1, isDigit);
  return at;
}

/** A number with what is glued to it: "40mg" gives two tokens, "28w3d" four, "3b" and "2nd" one word. */
function pushNumber(text: string, start: number, tokens: Token[]): number {
  const end = endOfNumber(text, start);
  if (classAt(text, end) !== LETTER) {
    tokens.push({ start, end, text: text.slice(start, end), kind: 'number' });
    return end;
  }
  const unitEnd = endOfClass(text, end, isLetter);
  const unit = unitEnd - end <= 8 ? foldText(text.slice(end, unitEnd)) : '';
  if (UNITS.has(unit)) {
    tokens.push({ start, end, text: text.slice(start, end), kind: 'number' });
    tokens.push({ start: end, end: unitEnd, text: unit, kind: 'word' });
    return unitEnd;
  }
  const wordEnd = endOfClass(text, end, isWordPart);
  tokens.push({ start, end: wordEnd, text: foldText(text.slice(start, wordEnd)), kind: 'word' });
  return wordEnd;
}

/** True when the mark at `at` only joins a word to its neighbour: "x-ray", "non-small-cell", "COVID-19", not "10-15". */
function isJoiningHyphen(text: string, at: number): boolean {
  if (at === 0 || !HYPHENS.has(text[at] ?? '')) return false;
  const before = classAt(text, at - 1);
  const after = classAt(text, at + 1);
  return (before === LETTER && isWordPart(after)) || (before === DIGIT && after === LETTER);
}

/**
 * Tokens of a text in order, in linear time; each character that is no white space or control character is in one,
 * but for hyphens within words. Offsets are 0-based UTF-16.
 *
 * - "non-small-cell", "follow-up", "x-ray", "COVID-19" give their parts ("covid", "19") without a mark between.
 * - "HbA1c", "T2DM", "3b", "2nd" are one word; "40mg", "28w3d" part at the unit ("40", "mg").
 * - "b.i.d." and "s/p", "c/o", "w/o", "h/o", "r/o" are one word each, "bid" and "s/p"; "nausea/vomiting" has a mark.
 * - "98.6", "1,500" and dates ("3/4/2026", "2026-03-04") are one number; "10-15", "1/2", "120/80" are two and a mark.
 * - "Crohn's" is "crohn"; its span has the ending. "isn't" stays.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === LETTER) {
      const token = wordToken(text, at);
      tokens.push(token);
      at = token.end;
    } else if (kind === DIGIT || (text[at] === '.' && classAt(text, at + 1) === DIGIT && tokens.at(-1)?.end !== at)) {
      at = pushNumber(text, at, tokens);
    } else {
      const end = at + widthAt(text, at);
      if (kind === OTHER && !isJoiningHyphen(text, at)) {
        tokens.push({ start: at, end, text: foldText(text.slice(at, end)), kind: 'mark' });
      }
      at = end;
    }
  }
  return tokens;
}
