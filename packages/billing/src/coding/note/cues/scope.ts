import type { Sentence, Token } from '../types.ts';
import type { CueRule } from './cue-rule.ts';
import {
  AFFIRMING,
  AND,
  CAUSE,
  CLOSE,
  COLON,
  COMMA,
  CONTRAST,
  DASH,
  FOR,
  flagsOf,
  NOW,
  OPEN,
  OR,
  PATIENT,
  PLUS,
  RELATIVE,
  SEEN,
  SEMI,
  STOP,
  VERB,
  WITH,
} from './words.ts';

/** No cue governs more tokens than this: keeps long dictations linear. */
const FARTHEST = 80;

/** Half-open range of token indexes. */
export interface TokenRange {
  first: number;
  end: number;
}

/** What ends the reach of a cue of a kind, beside sentence ends. */
const ENDS: Readonly<Record<string, number>> = {
  negation: CONTRAST | RELATIVE | WITH | CAUSE | FOR | NOW | PLUS | STOP,
  'ruled-out': CONTRAST | RELATIVE | WITH | CAUSE | FOR | NOW | PLUS | STOP,
  uncertainty: CONTRAST | RELATIVE | WITH | CAUSE | FOR | NOW | STOP | OPEN,
  past: CONTRAST | RELATIVE | WITH | NOW | STOP,
  conditional: CONTRAST | NOW | STOP | CAUSE,
  planned: CONTRAST | RELATIVE | CAUSE | FOR | NOW | STOP | WITH,
  family: CONTRAST | PATIENT | STOP,
  'other-person': CONTRAST | PATIENT | STOP,
};

const HARD = CONTRAST | SEMI | RELATIVE | STOP;

function isFreeDash(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (flagsOf(token) & DASH) !== 0 && tokens[i - 1]?.end !== token?.start;
}

/** Distance to the next comma, stop or end, in tokens. */
function chunkLength(tokens: readonly Token[], from: number, end: number): number {
  let i = from;
  while (i < end && (flagsOf(tokens[i]) & (COMMA | SEMI | STOP | CONTRAST | WITH | FOR)) === 0) i++;
  return i - from;
}

/** True when an "or", or an "and" behind a comma, still follows before the clause is over: the list goes on to there. */
function isCoordinated(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const flags = flagsOf(tokens[i]);
    if ((flags & OR) !== 0) return true;
    if ((flags & AND) !== 0) return (flagsOf(tokens[i + 1]) & (VERB | PATIENT | AFFIRMING)) === 0;
    if ((flags & (SEMI | STOP | CONTRAST | RELATIVE | VERB | COLON | PATIENT)) !== 0) return false;
  }
  return false;
}

/** Whether a list goes on behind the comma at `i`. */
function passesComma(tokens: readonly Token[], i: number, end: number, rule: CueRule): boolean {
  const next = flagsOf(tokens[i + 1]);
  if ((next & PATIENT) !== 0) return false;
  if ((next & (AND | OR)) !== 0) {
    return (next & OR) !== 0 || (flagsOf(tokens[i + 2]) & (PATIENT | VERB | AFFIRMING)) === 0;
  }
  if (rule.kind === 'negation' || rule.kind === 'ruled-out') {
    if ((next & AFFIRMING) !== 0) return false;
    if (rule.name === 'without') return isCoordinatedList(tokens, i + 1, end);
    if (rule.name === 'not' || rule.name === 'doubt') return isCoordinated(tokens, i + 1, end);
    return rule.name !== 'no' || chunkLength(tokens, i + 1, end) <= 4 || isCoordinated(tokens, i + 1, end);
  }
  if (rule.extent === 'chunk') return rule.kind === 'uncertainty' && isCoordinatedList(tokens, i + 1, end);
  return true;
}

/** True for "possible A, B, or C": short items up to an "or". */
function isCoordinatedList(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const flags = flagsOf(tokens[i]);
    if ((flags & OR) !== 0) return true;
    if ((flags & (SEMI | STOP | CONTRAST | VERB | WITH | CAUSE | NOW | AND)) !== 0) return false;
  }
  return false;
}

/** Behind a verb the clause is another one: it began at the last joint, unless an "or" holds the list together. */
function beforeVerb(first: number, verb: number, lastJoint: number, lastOr: number, rule: CueRule): number {
  const mayCut = rule.kind === 'negation' || rule.kind === 'ruled-out';
  return mayCut && lastJoint > first && lastOr < lastJoint ? lastJoint : verb;
}

/** Verbs do not end a condition ("if she has pain") or what a relative has. */
function isVerbFree(rule: CueRule): boolean {
  return (
    rule.kind === 'family' ||
    rule.name === 'not-think' ||
    rule.kind === 'other-person' ||
    (rule.kind === 'conditional' && rule.extent === 'clause')
  );
}

/** Words that end other cues but not this one: "likely due to", "denies current", "if because". */
function isPassed(flags: number, isFirst: boolean, rule: CueRule): boolean {
  if (isFirst && (flags & (NOW | CAUSE)) !== 0) return true;
  return rule.kind === 'conditional' && rule.extent === 'clause' && (flags & CAUSE) !== 0;
}

/** "no recurrence of her lymphoma": what she owns is there. */
function isOwned(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text;
  if (text !== 'of' && text !== 'in' && text !== 'from') return false;
  const next = tokens[i + 1]?.text;
  return next === 'her' || next === 'his' || next === 'their';
}

/** Another person did something to the patient. */
const OBJECTS = new Set(['her', 'him', 'them']);

const DETERMINERS = new Set('the his her their there a an this that both'.split(' '));

/** Tokens behind a cue that ends at `from` which it governs. */
export function scopeBehind(tokens: readonly Token[], sentence: Sentence, from: number, rule: CueRule): TokenRange {
  const ends = ENDS[rule.kind] ?? HARD;
  const stop = Math.min(sentence.endToken, from + (rule.most ?? FARTHEST));
  let first = from;
  if (tokens[first]?.text === '.' && tokens[first]?.start === tokens[first - 1]?.end) first++;
  while (first < stop && (flagsOf(tokens[first]) & (COLON | DASH)) !== 0) first++;
  let lastJoint = -1;
  let lastOr = -1;
  let i = first;
  for (; i < stop; i++) {
    const flags = flagsOf(tokens[i]);
    const isTheFollowing = tokens[i]?.text === 'following' && tokens[i + 1]?.text === ':';
    if ((flags & ends) !== 0 && !isTheFollowing && !isPassed(flags, i === first, rule)) break;
    if ((flags & (SEMI | CLOSE)) !== 0) break;
    if ((flags & COLON) !== 0 && rule.kind !== 'conditional' && i < sentence.endToken - 1)
      return { first, end: Math.max(first, i - 1) };
    if ((flags & (VERB | SEEN)) !== 0 && i > first && !isVerbFree(rule)) {
      return { first, end: beforeVerb(first, i, lastJoint, lastOr, rule) };
    }
    if ((flags & PATIENT) !== 0 && rule.kind === 'conditional' && rule.extent !== 'clause') break;
    if ((rule.kind === 'negation' || rule.kind === 'uncertainty') && isOwned(tokens, i)) break;
    if (rule.kind === 'other-person' && OBJECTS.has(tokens[i]?.text ?? '')) break;
    if ((flags & COMMA) !== 0) {
      if (rule.extent !== 'clause' && !passesComma(tokens, i, stop, rule)) break;
      lastJoint = i;
    } else if ((flags & AND) !== 0) {
      const next = flagsOf(tokens[i + 1]);
      if ((next & PATIENT) !== 0 || (rule.kind === 'negation' && (next & AFFIRMING) !== 0)) break;
      if (DETERMINERS.has(tokens[i + 1]?.text ?? '')) lastJoint = i;
    } else if ((flags & OR) !== 0) {
      lastOr = i;
    } else if ((flags & DASH) !== 0 && isFreeDash(tokens, i)) {
      break;
    }
  }
  return { first, end: i };
}

/** Tokens before a cue that starts at `until` which it governs. */
export function scopeBefore(tokens: readonly Token[], sentence: Sentence, until: number, rule: CueRule): TokenRange {
  const stop = Math.max(sentence.firstToken, until - (rule.most ?? FARTHEST));
  // ", resolved" and ", probable" are said of what stands before the comma; ", negative" is of the next words.
  const skipped = rule.kind === 'negation' ? COLON | DASH | OPEN : COLON | DASH | COMMA | OPEN;
  let end = until;
  while (end > stop && (flagsOf(tokens[end - 1]) & skipped) !== 0) end--;
  let joint = -1;
  let isJoined = false;
  for (let i = end - 1; i >= stop; i--) {
    const flags = flagsOf(tokens[i]);
    if ((flags & (HARD | COLON | CLOSE)) !== 0) return { first: i + 1, end };
    if ((flags & VERB) !== 0 || ((flags & WITH) !== 0 && rule.extent === 'chunk')) {
      return { first: joint >= 0 ? joint + 1 : i + 1, end };
    }
    if ((flags & (AND | OR)) !== 0) {
      joint = i;
      isJoined = true;
    } else if ((flags & COMMA) !== 0) {
      if (!isJoined || rule.extent === 'chunk') return { first: i + 1, end };
      joint = i;
    } else if ((flags & DASH) !== 0 && isFreeDash(tokens, i)) {
      return { first: i + 1, end };
    }
  }
  return { first: stop, end };
}

/** The clause around the tokens [first, end): up to contrasts, semicolons and words such as "now". */
export function clauseAround(tokens: readonly Token[], sentence: Sentence, first: number, end: number): TokenRange {
  const bounds = CONTRAST | SEMI | NOW | STOP;
  const lowest = Math.max(sentence.firstToken, first - FARTHEST);
  const highest = Math.min(sentence.endToken, end + FARTHEST);
  let low = first;
  while (low > lowest && (flagsOf(tokens[low - 1]) & bounds) === 0) {
    const isNewSubject = (flagsOf(tokens[low]) & PATIENT) !== 0 && (flagsOf(tokens[low - 1]) & (AND | COMMA)) !== 0;
    if (isNewSubject) break;
    low--;
  }
  let high = end;
  while (high < highest && (flagsOf(tokens[high]) & bounds) === 0) {
    const joint = (flagsOf(tokens[high]) & (AND | COMMA)) !== 0;
    if (joint && (flagsOf(tokens[high + 1]) & (PATIENT | NOW | WITH)) !== 0) break;
    high++;
  }
  return { first: low, end: high };
}
