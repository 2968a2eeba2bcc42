import type { Note } from '../note/types.ts';
import { beginningsOf } from './word-beginnings.ts';
import { type KeyRanges, placesIn, rangesOf, wordStartsOf } from './word-starts.ts';

interface Plan {
  pattern: RegExp;
  /** Words at which the pattern is tried; undefined: it has to be tried everywhere. */
  ranges: KeyRanges | undefined;
}

/** Plans of the patterns in this program, which are a few hundred, by source and flags: a literal in a function is a new object at each call. */
const plans = new Map<string, Plan>();

function planOf({ source, flags }: RegExp): Plan {
  const key = `${flags}/${source}`;
  const known = plans.get(key);
  if (known !== undefined) return known;
  const beginnings = /[uv]/.test(flags) ? undefined : beginningsOf(source);
  const plain = flags.replace(/[gy]/g, '');
  const plan =
    beginnings === undefined
      ? { pattern: new RegExp(source, `${plain}g`), ranges: undefined }
      : { pattern: new RegExp(source, `${plain}y`), ranges: rangesOf(beginnings) };
  plans.set(key, plan);
  return plan;
}

/** All that a pattern finds in a note, as `matchAll` does, in order and without empty matches. */
export function placesOfPattern(note: Note, of: RegExp): { start: number; end: number }[] {
  const { text } = note;
  const { pattern, ranges } = planOf(of);
  const found: { start: number; end: number }[] = [];
  if (ranges === undefined) {
    for (const match of text.matchAll(pattern)) {
      if (match[0] !== '') found.push({ start: match.index, end: match.index + match[0].length });
    }
    return found;
  }
  let end = 0;
  for (const at of placesIn(wordStartsOf(note), ranges)) {
    if (at < end) continue;
    pattern.lastIndex = at;
    if (!pattern.test(text)) continue;
    end = pattern.lastIndex;
    found.push({ start: at, end });
  }
  return found;
}
