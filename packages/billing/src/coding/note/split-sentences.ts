import type { Section, Sentence, Token } from './types.ts';

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'dr mr mrs ms prof st jr sr vs no dept approx appt hosp pt pts fig ref tab tabs cap caps inj inc hx dx rx tx sx fx ' +
    'wt ht temp resp vol max min est etc ie eg al cf rt lt bilat abd neg pos gen ext neuro med meds sig fam hgb wbc ' +
    'mg mcg ml kg cm mm hr hrs sec wk wks mo mos yr yrs lb lbs oz in ft esp incl excl prev dist prox post ant lat'
  ).split(' '),
);

/** Width at which the lines of a text are wrapped, or undefined where they are not. */
function wrapWidthOf(text: string): number | undefined {
  let widest = 0;
  let long = 0;
  const lengths: number[] = [];
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start);
    const length = (end < 0 ? text.length : end) - start;
    lengths.push(length);
    widest = Math.max(widest, length);
    if (end < 0) break;
    start = end + 1;
  }
  if (widest < 50 || widest > 130) return undefined;
  for (const length of lengths) if (length > 0.8 * widest) long++;
  return long >= 2 ? widest : undefined;
}

/** Tokens after which a sentence ends whatever comes: dictation without stops, lists that never end. */
const LONGEST = 400;

/** Words after which a sentence goes on in the next line. */
const GOES_ON = new Set(
  'and or of the a an with without to for in on at by from no not but as is was are were has had'.split(' '),
);

const isUpper = (character: string) => character !== character.toLowerCase();

/** Decides whether the line break between two tokens ends a sentence. */
function breaksAtLine(text: string, before: Token, after: Token, wrapWidth: number | undefined): boolean {
  const gap = text.slice(before.end, after.start);
  const firstBreak = gap.indexOf('\n');
  if (firstBreak < 0) return false;
  if (gap.indexOf('\n', firstBreak + 1) >= 0) return true;
  if (after.kind === 'mark' && /^[-*•·▪●◦>+?#]$/.test(after.text)) return true;
  if (after.kind === 'number' && /^[.)]\s/.test(text.slice(after.end, after.end + 2))) return true;
  if (GOES_ON.has(before.text) || before.text === ',') return false;
  const lineStart = text.lastIndexOf('\n', before.end - 1) + 1;
  if (wrapWidth !== undefined) {
    const wordEnd = text.slice(after.start, after.start + 40).search(/\s/);
    const next = wordEnd < 0 ? 40 : wordEnd;
    return before.end - lineStart + 1 + next < wrapWidth - 1;
  }
  return isUpper(text.charAt(after.start)) || before.end - lineStart < 50;
}

/** Words that start a sentence even behind an abbreviation. */
const OPENERS = new Set(
  'the he she it they patient pt no denies there this his her we i on in return continue start'.split(' '),
);

/** Decides whether `mark`, a full stop and the like, ends a sentence before `after`; `isFirst`: `before` starts it. */
function endsAtMark(text: string, before: Token | undefined, mark: Token, after: Token, isFirst: boolean): boolean {
  if (mark.text !== '.' && mark.text !== '!' && mark.text !== '?') return false;
  if (after.start === mark.end)
    return mark.text === '.' && before?.kind === 'word' && before.text.length > 3 && isUpper(text.charAt(after.start));
  if (mark.text === '?' && (before === undefined || before.kind === 'mark' || before.end < mark.start)) return false;
  if (mark.text !== '.' || before === undefined) return true;
  const upper = isUpper(text.charAt(after.start));
  if (ABBREVIATIONS.has(before.text)) return upper && OPENERS.has(after.text);
  return !(isFirst && before.kind === 'number' && before.end - before.start <= 2);
}

/** "b.i.d." and the like at the end: the stop is in the token. */
function endsInToken(text: string, token: Token, after: Token): boolean {
  return (
    token.kind === 'word' &&
    text.charAt(token.end - 1) === '.' &&
    isUpper(text.charAt(after.start)) &&
    OPENERS.has(after.text)
  );
}

/** The n + 1 of a numbered list that runs on within a line: "1. Cough. 2. Fever". */
function isNextInList(text: string, token: Token, after: Token | undefined, last: number): boolean {
  if (token.kind !== 'number' || Number(token.text) !== last + 1 || after === undefined) return false;
  return (after.text === '.' || after.text === ')') && after.start === token.end && /\s/.test(text.charAt(after.end));
}

/**
 * Sentences of a note in order: they end at stops (not those of abbreviations, decimals and list numbers), at blank
 * lines, bullets and list numbers, and at line breaks where the text is not merely wrapped. None crosses a section.
 * Tokens of headings belong to no sentence.
 */
export function splitSentences(text: string, sections: readonly Section[], tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  const wrapWidth = wrapWidthOf(text);
  let i = 0;
  for (const [section, { start, end }] of sections.entries()) {
    while (i < tokens.length && (tokens[i]?.start ?? 0) < start) i++;
    let first = i;
    let last = 0;
    const close = (endToken: number) => {
      const from = tokens[first];
      const to = tokens[endToken - 1];
      if (from && to && endToken > first) {
        sentences.push({ start: from.start, end: to.end, section, firstToken: first, endToken });
      }
      first = endToken;
    };
    for (; i < tokens.length; i++) {
      const token = tokens[i];
      if (token === undefined || token.end > end) break;
      const before = i > first ? tokens[i - 1] : undefined;
      if (isNextInList(text, token, tokens[i + 1], last)) {
        last++;
        if (before) close(i);
      } else if (
        before &&
        (breaksAtLine(text, before, token, wrapWidth) ||
          endsAtMark(text, i - 2 >= first ? tokens[i - 2] : undefined, before, token, i - 2 === first) ||
          endsInToken(text, before, token) ||
          i - first >= LONGEST)
      ) {
        close(i);
      }
    }
    close(i);
  }
  return sentences;
}
