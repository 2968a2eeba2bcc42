import type { Sentence, Token } from '../types.ts';
import type { CueRule } from './cue-rule.ts';
import { scopeBefore, scopeBehind, type TokenRange } from './scope.ts';
import { CLOSE, COMMA, flagsOf, OPEN, SEMI } from './words.ts';

/** Words by which a relative speaks, comes along or is merely named. */
const SPEAKS = new Set(
  (
    'reports reported report says said states stated state notes noted note denies denied noticed notices concerned worried worries ' +
    'brought brings gives gave provides provided provide accompanied accompanies describes described thinks thought feels felt believes ' +
    'believed explains explained told tells called calls asks asked wants wanted requests requested agrees agreed understands ' +
    'understood verbalized witnessed found observed observes saw sees endorses endorsed relates related mentions mentioned ' +
    'tell able unable recalls confirms confirmed claims here present historian declined consented insists indicates indicated expressed'
  ).split(' '),
);

/** Words before a relative that make the relative a companion or a source. */
const COMPANION = new Set(
  (
    'per with by from to cares caring lives living told according like via informs informed calls called sees visiting visits ' +
    'accompanied for between against on through toward towards resembles helps helping of'
  ).split(' '),
);

const HELD = new Set(
  'a an his her the their one both two three four my patient and or of older younger biological several'.split(' '),
);

/** True when the relative at [first, end) only speaks, accompanies or is talked of. */
function isBystander(tokens: readonly Token[], sentence: Sentence, first: number, end: number): boolean {
  for (let i = end; i < Math.min(end + 5, sentence.endToken); i++) {
    const token = tokens[i];
    if (SPEAKS.has(token?.text ?? '') || token?.text === 'him' || token?.text === 'them') return true;
    // "have noted", "has not said"
    const isHaving = /^(?:has|had|have)$/.test(token?.text ?? '');
    const next = tokens[i + 1]?.text === 'not' ? i + 2 : i + 1;
    if (isHaving && SPEAKS.has(tokens[next]?.text ?? '')) return true;
    if (isHaving || token?.kind === 'mark' || /^(?:with|died|and|who|of)$/.test(token?.text ?? '')) break;
  }
  let i = first - 1;
  while (i >= sentence.firstToken && HELD.has(tokens[i]?.text ?? '') && tokens[i]?.text !== 'of') i--;
  return i >= sentence.firstToken && COMPANION.has(tokens[i]?.text ?? '');
}

/** True for "(mother)" and "in his father": the condition stands before the relative. */
function isPlacedBehind(tokens: readonly Token[], sentence: Sentence, first: number): boolean {
  let i = first - 1;
  while (i >= sentence.firstToken && HELD.has(tokens[i]?.text ?? '')) i--;
  return i > sentence.firstToken && (tokens[i]?.text === 'in' || (flagsOf(tokens[i]) & OPEN) !== 0);
}

/**
 * What a relative governs: the words behind ("father had a stroke; she is well"), before ("gout in his father"), or
 * nothing where the relative only reports about the patient.
 */
export function relativeScope(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  end: number,
  rule: CueRule,
): TokenRange | undefined {
  if (isPlacedBehind(tokens, sentence, first)) {
    let until = first;
    while (until > sentence.firstToken && tokens[until - 1]?.text !== 'in' && (flagsOf(tokens[until - 1]) & OPEN) === 0)
      until--;
    const { first: low } = scopeBefore(tokens, sentence, until - 1, rule);
    const behind = scopeBehind(tokens, sentence, end, rule);
    const isClosed = (flagsOf(tokens[end]) & (COMMA | CLOSE | SEMI)) !== 0;
    return { first: low, end: isClosed ? end : Math.max(end, behind.end) };
  }
  if (isBystander(tokens, sentence, first, end)) return undefined;
  const scope = scopeBehind(tokens, sentence, end, rule);
  // "a diabetic mother"
  const before = tokens[first - 1];
  const isAdjective =
    before?.kind === 'word' && !HELD.has(before.text) && first - 1 > sentence.firstToken && scope.end === scope.first;
  return isAdjective ? { first: first - 1, end } : scope;
}
