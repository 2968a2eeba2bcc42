import type { Sentence, Token } from '../types.ts';
import type { FoundCue } from './found-cue.ts';
import { AND, COMMA, flagsOf, SEMI, STOP } from './words.ts';

/** A sign at `at` ("-", "+", "(-)"), with the tokens that it takes. */
interface Sign {
  first: number;
  end: number;
  isMinus: boolean;
  inBrackets: boolean;
}

function readSign(tokens: readonly Token[], at: number, end: number): Sign | undefined {
  const isSign = (i: number) => tokens[i]?.text === '-' || tokens[i]?.text === '+';
  if (tokens[at]?.text === '(' && isSign(at + 1) && tokens[at + 2]?.text === ')' && at + 2 < end) {
    return { first: at, end: at + 3, isMinus: tokens[at + 1]?.text === '-', inBrackets: true };
  }
  if (!isSign(at)) return undefined;
  return { first: at, end: at + 1, isMinus: tokens[at]?.text === '-', inBrackets: false };
}

const BOUND = COMMA | SEMI | STOP | AND;

/**
 * Signs of a sentence: "(-) fever", "+cough -emesis", "fever -, cough +". A bare "-" counts only beside a "+", since it
 * is a dash or a bullet elsewhere; a sign behind its word stands before a comma or the end.
 */
export function findSigns(tokens: readonly Token[], sentence: Sentence): FoundCue[] {
  const signs: Sign[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const sign = readSign(tokens, i, sentence.endToken);
    if (!sign) continue;
    signs.push(sign);
    i = sign.end - 1;
  }
  const counts = signs.some((sign) => sign.inBrackets) || signs.some((sign) => !sign.isMinus);
  if (!counts) return [];
  const isBound = (i: number) => i >= sentence.endToken || (flagsOf(tokens[i]) & BOUND) !== 0;
  const found: FoundCue[] = [];
  for (const [k, sign] of signs.entries()) {
    if (!sign.isMinus) continue;
    const isBehind = isBound(sign.end) && sign.first > sentence.firstToken;
    const low = signs[k - 1]?.end ?? sentence.firstToken;
    const high = signs[k + 1]?.first ?? sentence.endToken;
    let first = sign.end;
    let end = sign.end;
    if (isBehind) {
      first = sign.first;
      end = sign.first;
      while (first > low && !isBound(first - 1)) first--;
    } else {
      while (end < high && !isBound(end)) end++;
    }
    found.push({
      kind: 'negation',
      name: 'minus',
      first: sign.first,
      end: sign.end,
      scopeFirst: first,
      scopeEnd: end,
    });
  }
  return found;
}

/** "?PE" and "appendicitis?": a question mark glued to a word, in a short phrase. */
export function findQuestionMarks(tokens: readonly Token[], sentence: Sentence): FoundCue[] {
  const found: FoundCue[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (tokens[i]?.text !== '?') continue;
    let first = i + 1;
    while (tokens[first]?.text === '?' && first < sentence.endToken) first++;
    let end = first;
    while (end < sentence.endToken && (flagsOf(tokens[end]) & (BOUND & ~AND)) === 0) end++;
    if (end === first) {
      first = i;
      end = i;
      while (first > sentence.firstToken && (flagsOf(tokens[first - 1]) & BOUND) === 0) first--;
      if (i - first > 4) continue;
    }
    found.push({ kind: 'uncertainty', name: 'question-mark', first: i, end: i + 1, scopeFirst: first, scopeEnd: end });
  }
  return found;
}
